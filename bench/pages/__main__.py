"""Measures how fast the site answers, and prints the table of its goals: make bench.

The site is one of the benchmark's own, with the demo content, in a temporary folder. Measured with wrk, on a core of its
own, and against nginx that serves the same pages as files. See docs/benchmarks.md.
"""

import argparse
import json
import signal
import sys
import tempfile
from pathlib import Path

from . import nginx, processes, rounds
from .asking import insist, wait_for
from .site import Site, worker

PAGES = {
    "issue": ("/de/ausgaben/tsingtao-ein-bier-bleibt-in-china/", "Tsingtao"),
    "archive": ("/de/ausgaben/", "Tsingtao"),
    "term": ("/de/glossar/kiasu/", "Kiasu"),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="rounds of each pair, five at least count")
    parser.add_argument("--seconds", type=int, default=2, help="of each run in a round")
    parser.add_argument("--json", type=Path, help="write the figures into this file too")
    options = parser.parse_args()
    processes.insist_on_what_is_needed()
    # As Ctrl-C does: what was started is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    with tempfile.TemporaryDirectory() as folder:
        site = Site(folder)
        site.make()
        with site.serving() as pid:
            wait_for(site.asked(*PAGES["issue"]))
            asked = {name: site.asked(*page) for name, page in PAGES.items()}
            for one in asked.values():
                insist(one)
            pages = {path: site.file(path).parent for path, _marker in PAGES.values()}
            with (
                nginx.static(Path(folder) / "static", pages) as (port, limit),
                nginx.documented(Path(folder) / "documented", site) as (front, front_pid),
            ):
                for name, one in asked.items():
                    there = one._replace(port=port)
                    print(
                        name,
                        {
                            k: v
                            for k, v in rounds.pair(
                                (one, pid), (there, limit), rounds=options.rounds, seconds=options.seconds
                            ).items()
                            if k != "rounds"
                        },
                    )
                    print(
                        name,
                        "front",
                        {
                            k: v
                            for k, v in rounds.pair(
                                (one._replace(port=front), front_pid),
                                (there, limit),
                                rounds=options.rounds,
                                seconds=options.seconds,
                            ).items()
                            if k != "rounds"
                        },
                    )
            print(processes.memory(worker(pid)))


if __name__ == "__main__":
    main()
