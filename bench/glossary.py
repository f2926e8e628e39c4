"""Measures the search of the glossary and prints the table of its goals: make bench-glossary.

The words live in a database of their own, in a temporary folder: 54 public ones, as many others, and distractors.
"""

import argparse
import json
import os
import pickle
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BATCH = 2000
GOALS = {
    # size: recall, p50, p99, memory, rebuild
    54: (0.98, None, None, None, None),
    1000: (0.98, 0.5, 10, 10, 0.5),
    10_000: (0.97, 2, 30, 40, 2),
    100_000: (0.95, 8, 100, 100, 2),
}
REQUESTS_AT, REQUESTS = 1000, 400


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=list(GOALS), help="numbers of terms, the smallest first"
    )
    parser.add_argument("--json", type=Path, help="write the figures into this file too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "DATABASE_URL": f"sqlite:///{folder}/bench.sqlite3",
            "MEDIA_ROOT": f"{folder}/media",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "SECRET_KEY": "for this benchmark only",
            "DEBUG": "0",
            "PYTHONPATH": f"{ROOT / 'site'}{os.pathsep}{ROOT}",
        }
        os.environ.update(environment)
        sys.path.insert(0, str(ROOT / "site"))
        figures = list(measure(sorted(options.sizes), Path(folder), environment))
    print_table(figures)
    if options.json:
        options.json.write_text(json.dumps(figures, ensure_ascii=False, indent=1))


def measure(sizes, folder, environment):
    """Yields a dict of figures for each number of terms."""
    import django  # noqa: PLC0415 -- reads the environment

    django.setup()
    from . import database, requests  # noqa: PLC0415 -- need Django

    say("making the database")
    database.make()
    words = database.words()
    there = 0
    for size in sizes:
        while there < size:
            batch = list(islice(words, min(BATCH, size - there)))
            database.enter(batch)
            there += len(batch)
            say(f"{there} of {sizes[-1]} terms")
        say(f"measuring {size} terms")
        with (folder / "rows").open("wb") as file:
            for row in database.rows():
                pickle.dump(row, file)
        command = [sys.executable, "-m", "bench.process", str(folder / "rows")]
        figures = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
        figures |= database.rebuild()
        if size == REQUESTS_AT:
            figures |= requests.measure(database.suggestions(), environment)
        yield figures


def say(text):
    print(f"\r\033[K… {text}", end="", file=sys.stderr, flush=True)


def print_table(figures):
    """Each figure with its goal, and whether it is met."""
    say("\r\033[K")
    names = ["recall@5", "p50 ms", "p99 ms", "memory MB", "rebuild s"]
    rows = {name: [] for name in [*names, "whole anew s", "MRR", "recall@5, other words", "MRR, other words"]}
    for one in figures:
        values = one["public"]["recall_at_5"], one["p50_ms"], one["p99_ms"], one["memory_mb"], one["one_changed_s"]
        goals = GOALS.get(one["terms"], (None,) * 5)
        for name, value, goal in zip(names, values, goals, strict=True):
            rows[name].append(against(value, goal, least=name == "recall@5"))
        rows["whole anew s"].append(f"{one['whole_s']:.2f}")
        rows["MRR"].append(f"{one['public']['mrr']:.3f}")
        other = one["more"] if one["terms"] > 54 else None
        rows["recall@5, other words"].append(f"{other['recall_at_5']:.3f}" if other else "")
        rows["MRR, other words"].append(f"{other['mrr']:.3f}" if other else "")
    print(f"{'terms':24}" + "".join(f"{one['terms']:>22,}" for one in figures))
    for name, cells in rows.items():
        print(f"{name:24}" + "".join(f"{cell:>22}" for cell in cells))
    for one in figures:
        if "requests_per_second" in one:
            print(f"suggest, requests a second at {one['terms']:,} terms: ", end="")
            print(against(one["requests_per_second"], REQUESTS, least=True, digits=0), end="")
            print(f"; processor time for each: {one['request_processor_ms']:.2f} ms")
        if missed := one["public"]["missed"] + (one["more"]["missed"] if one["terms"] > 54 else []):
            print(f"missed at {one['terms']:,}: {', '.join(missed)}")


def against(value, goal, *, least, digits=2):
    text = f"{value:.{digits}f}"
    if goal is None:
        return text
    met = value >= goal if least else value <= goal
    return f"{text} ({'≥' if least else '≤'} {goal}{'' if met else ', MISSED'})"


if __name__ == "__main__":
    main()
