"""Chinese characters that are one: traditional, Japanese and regional forms lead to the simplified one."""

from pathlib import Path


def _forms():
    for line in Path(__file__).with_name("han.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield from ((form, line[0]) for form in line[1:])


# For str.translate. Which forms are one, bake_han.py takes from OpenCC.
SIMPLIFIED = str.maketrans(dict(_forms()))
