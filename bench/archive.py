"""Measures the search of the archive and prints the table of its goals: make bench-archive.

10,000 issues, half of them in each edition (bench/issues.py), and the public cases among them, in a database of their
own: SQLite in a temporary folder; PostgreSQL too where TEST_POSTGRES_URL names a server, in a database that is dropped
at the end. Times are of the processor, and of the wall, which other programs lengthen.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ISSUES = 10_000
ROWS = [
    # label, name, goal (None: none), whether more is better
    ("public cases found, of 54", "found", 51, True),
    ("public cases of junk found", "junk", 0, False),
    ("p50 of a query, the whole way, ms of the processor", "p50_processor_ms", None, False),
    ("p50, ms", "p50_ms", None, False),
    ("p99, ms of the processor", "p99_processor_ms", 50, False),
    ("p99, ms", "p99_ms", 50, False),
    ("longest, ms of the processor", "longest_processor_ms", None, False),
    ("one issue indexed again, ms of the processor", "again_processor_ms", 20, False),
    ("one issue indexed again, ms", "again_ms", 20, False),
    ("all indexed, s", "written_s", None, False),
    ("index and texts, MB", "size_mb", None, False),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--issues", type=int, default=ISSUES, help="how many in both editions")
    parser.add_argument("--json", type=Path, help="write the figures into this file too")
    options = parser.parse_args()
    # As Ctrl-C does: what was made is taken away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    figures = {}
    load = [os.getloadavg()[0]]
    with tempfile.TemporaryDirectory() as folder:
        databases = {"SQLite": f"sqlite:///{folder}/bench.sqlite3"}
        server = os.environ.get("TEST_POSTGRES_URL")
        name = f"bench_{uuid.uuid4().hex[:8]}"
        if not server:
            say("PostgreSQL is not measured: TEST_POSTGRES_URL names no server")
        else:
            databases["PostgreSQL"] = f"{server.rpartition('/')[0]}/{name}"
            administer(server, f"CREATE DATABASE {name}")
        try:
            for vendor, url in databases.items():
                say(vendor)
                figures[vendor] = measure(url, folder, options.issues)
        finally:
            if server:
                administer(server, f"DROP DATABASE IF EXISTS {name}")
    print_table(figures)
    print(
        f"\n{options.issues:,} issues, {os.cpu_count()} cores, load before {load:.1f}, after {os.getloadavg()[0]:.1f}"
    )
    if options.json:
        options.json.write_text(json.dumps(figures, ensure_ascii=False, indent=1))
    if not all(is_met(figures[vendor][name], goal, more) for vendor in figures for _label, name, goal, more in ROWS):
        sys.exit("Not every goal is met.")


def measure(url, folder, issues):
    """The figures of one database, from a process of its own."""
    environment = os.environ | {
        "DATABASE_URL": url,
        "MEDIA_ROOT": f"{folder}/media",
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "SECRET_KEY": "for this benchmark only",
        "DEBUG": "0",
        "PAGESTORE": "",
        "PYTHONPATH": f"{ROOT / 'site'}{os.pathsep}{ROOT}",
    }
    command = [sys.executable, "-m", "bench.asked", str(issues // 2)]
    answer = subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(answer.stdout)


def administer(server, statement):
    import psycopg  # noqa: PLC0415 -- only where there is such a server

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)


def print_table(figures):
    """Each figure with its goal, and whether it is missed, as Markdown."""
    print(f"| | {' | '.join(figures)} |\n|---|{'---|' * len(figures)}")
    for label, name, goal, more in ROWS:
        cells = []
        for found in figures.values():
            missed = "" if is_met(found[name], goal, more) else ", **missed**"
            against = "" if goal is None else f" ({'≥' if more else '≤'} {goal}{missed})"
            cells.append(f"{found[name]:g}{against}")
        print(f"| {label} | {' | '.join(cells)} |")
    for vendor, found in figures.items():
        if found["missed"]:
            print(f"\n{vendor} misses: {'; '.join(found['missed'])}")


def is_met(value, goal, more):
    return goal is None or (value >= goal if more else value <= goal)


def say(text):
    print(f"… {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
