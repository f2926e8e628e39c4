"""Prints what the first page of the archive costs that Django renders: python -m bench.pages.archive 60 5000.

For each number, in rising order, after so many issues were entered. It fills its database: give it a copy.
"""

import json
import sys

import django

from .render import cost

NEWEST = "/de/ausgaben/heft-100000/"


def main():
    django.setup()
    # These need settings.
    from bench import issues  # noqa: PLC0415
    from pagestore import generation  # noqa: PLC0415

    # No file answers. What the process keeps, for a generation or by contents, it has by then.
    generation.store = None
    figures, entered = {}, 0
    for number in map(int, sys.argv[1:]):
        issues.enter(range(entered, number), languages=("de",), length=3)
        generation.begin()
        figures[number] = cost("/de/ausgaben/", NEWEST)
        entered = number
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
