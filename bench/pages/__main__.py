"""Measures how fast the site answers, and prints the table of its goals: make bench.

The site is one of the benchmark's own, with the demo content, in a temporary folder. It is asked by wrk, on a core of
its own, and against nginx that serves the same pages as files. See docs/benchmarks.md.
"""

import argparse
import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from . import nginx, processes, rounds, table
from .asking import insist, wait_for
from .site import Site, worker

PAGES = {
    "issue": ("/de/ausgaben/tsingtao-ein-bier-bleibt-in-china/", "Tsingtao"),
    "archive": ("/de/ausgaben/", "Tsingtao"),
    "term": ("/de/glossar/kiasu/", "Kiasu"),
}
STARTS = 5


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="rounds of each pair; five at least count")
    parser.add_argument("--seconds", type=int, default=2, help="of each run in a round")
    parser.add_argument("--json", type=Path, help="write the figures into this file too")
    options = parser.parse_args()
    processes.insist_on_what_is_needed()
    # As Ctrl-C does: what was started is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder), options.rounds, options.seconds)
    rows = list(table.rows(figures))
    print(table.markdown(rows))
    if options.json:
        options.json.write_text(json.dumps(figures, ensure_ascii=False, indent=1))
    if not all(row.met for row in rows):
        sys.exit("Not every goal is met.")


def measure(folder, number, seconds):
    """The figures, a dict; see table.rows."""
    figures = {"conditions": conditions(number, seconds)}
    say("making a site")
    site = Site(folder)
    site.make()
    asked = {name: site.asked(*page) for name, page in PAGES.items()}
    with site.serving() as pid:
        for one in asked.values():
            insist(one)
        figures |= against_nginx(folder, site, pid, asked, rounds=number, seconds=seconds)
        say("publish → new text")
        arguments = str(site.port), site.host, asked["issue"].path
        figures["published_s"] = median(json.loads(site.run("-m", "bench.pages.publish", *arguments)))
        insist(asked["term"])
        figures["memory_mb"] = processes.memory(worker(pid))
    say("start → first page")
    figures["start_s"] = median(first_page(site, asked["term"]) for _each in range(STARTS))
    say("uncached")
    figures["uncached"] = uncached(site, PAGES["issue"])
    figures["conditions"]["load_after"] = os.getloadavg()[0]
    say("\r\033[K")
    return figures


def conditions(number, seconds):
    return {"rounds": number, "seconds": seconds, "cores": os.cpu_count(), "load_before": os.getloadavg()[0]}


def against_nginx(folder, site, pid, asked, **much):
    """The site alone, and docs/nginx.conf in front of it, each in turn with nginx and nothing but files."""
    figures = {"alone": {}, "behind_nginx": {}}
    files = {one.path: site.file(one.path).parent for one in asked.values()}
    static = nginx.static(folder / "static", files)
    documented = nginx.documented(folder / "documented", site)
    with static as (port, limit), documented as (front, front_pid):
        for name, one in asked.items():
            there = one._replace(port=port), limit
            say(f"{name}, alone")
            figures["alone"][name] = rounds.pair((one, pid), there, **much)
            say(f"{name}, behind nginx")
            figures["behind_nginx"][name] = rounds.pair((one._replace(port=front), front_pid), there, **much)
        one = asked["issue"]
        known = one._replace(status=304, marker=b"", headers={"If-None-Match": insist(one).headers["etag"]})
        say("304")
        figures["alone"]["304"] = rounds.pair((known, pid), (one._replace(port=port), limit), **much)
    return figures


def uncached(site, page):
    """What Django takes to render an issue, and a stock project to render a plain page of the same text."""
    texts = str(site.folder / "texts.json")
    issue = json.loads(site.run("-m", "bench.pages.uncached", texts, *page))
    return {"issue": issue, "plain": json.loads(site.run("-m", "bench.plain", texts, settings="bench.plain.settings"))}


def first_page(site, asked):
    """Seconds from the start of the server to the first published page."""
    start = time.perf_counter()
    with site.serving():
        wait_for(asked)
        return time.perf_counter() - start


def say(text):
    print(f"\r\033[K… {text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
