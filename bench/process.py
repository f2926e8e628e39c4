"""The table in a process that has nothing else: what it finds, how fast, in how much memory. Prints JSON.

python -m bench.process ROWS, with ROWS a file of pickled glossary.search.hit.Row, as bench.glossary writes it.
"""

import importlib
import json
import pickle
import statistics
import sys
import time
from pathlib import Path
from types import ModuleType

from . import gold

ROUNDS = 10
FOUND = 8


def main(path):
    # What a process of the site has without a search: Wagtail, and the names of languages.
    for name in ("glossary.folding", "glossary.languages"):
        importlib.import_module(name)
    bare = memory()
    # The package's own __init__ leads to the database, and imports all that is measured here.
    package = ModuleType("glossary.search")
    package.__path__ = [str(Path(__file__).resolve().parents[1] / "glossary" / "search")]
    sys.modules["glossary.search"] = package
    table = importlib.import_module("glossary.search.table")
    asked = importlib.import_module("glossary.search.keys").asked
    start = time.perf_counter()
    words = table.Table(rows(path))
    built = time.perf_counter() - start
    report = {"terms": len(words), "built_s": built}
    for name in ("public", "more"):
        report[name], times = answers(name, lambda query: words.find(asked(query), "de", FOUND))
        if name == "public":
            report["p50_ms"] = statistics.median(times)
            report["p99_ms"] = statistics.quantiles(times, n=100)[98]
    report["memory_mb"] = memory() - bare
    return report


def rows(path):
    with Path(path).open("rb") as file:
        try:
            while True:
                yield pickle.load(file)
        except EOFError:
            return


def answers(name, find):
    """How well the cases of this name are answered, and the milliseconds of each answer."""
    times, ranks, missed = [], [], []
    for number in range(ROUNDS):
        for case in gold.cases(name):
            start = time.perf_counter()
            found = find(case.query)
            times.append(1000 * (time.perf_counter() - start))
            if number == 0:
                ranks.append(case.reciprocal_rank([hit.word for hit in found]))
                if ranks[-1] < 1 / 5:
                    missed.append(case.query)
    recall = sum(rank >= 1 / 5 for rank in ranks) / len(ranks)
    return {"recall_at_5": recall, "mrr": statistics.mean(ranks), "missed": missed}, times


def memory():
    """What this process has in MB, what it shares with others included."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("Rss:")).split()[1]) / 1024


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1]), ensure_ascii=False))
