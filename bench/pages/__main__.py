"""Measures how fast the site answers, and prints the table of its goals: make bench.

The site is one of the benchmark's own, with the demo content, in a temporary folder. It is asked by wrk, on a core of
its own, and against nginx that serves the same pages as files. See docs/benchmarks.md.
"""

import argparse
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from . import lighthouse, nginx, processes, rounds, table, wire
from .asking import insist, wait_for
from .site import Site, worker

PAGES = {
    "issue": ("/de/ausgaben/tsingtao-ein-bier-bleibt-in-china/", "Tsingtao"),
    "archive": ("/de/ausgaben/", "Tsingtao"),
    "term": ("/de/glossar/kiasu/", "Kiasu"),
}
HOME = ("/de/", "asiabits")
STARTS = 5
# Issues in an archive, and in a large one.
FEW, MANY = 60, 5000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each pair; five at least count")
    parser.add_argument("--seconds", type=int, default=2, help="of each run in a round")
    parser.add_argument("--json", type=Path, help="write the figures into this file too, after each stage")
    parser.add_argument("--folder", type=Path, help="make the site here, or take the one that is here from last time")
    options = parser.parse_args()
    processes.insist_on_what_is_needed()
    # As Ctrl-C does: what was started is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    bench = Bench(options.rounds, options.seconds, options.json)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        bench.measure(Site(folder))
    rows = list(table.rows(bench.figures))
    print(table.markdown(rows))
    for stage, error in bench.failed.items():
        print(f"\nNot measured: {stage}. {error}")
    if bench.failed or not all(row.met for row in rows):
        sys.exit("Not every goal is met.")


class Bench:
    """Measures in stages, and keeps the figures of each as soon as it has them: a later one may fail."""

    def __init__(self, number, seconds, file=None):
        self.much = {"rounds": number, "seconds": seconds}
        self.file, self.failed = file, {}
        self.figures = {"conditions": {**self.much, "cores": os.cpu_count(), "load_before": os.getloadavg()[0]}}

    @contextmanager
    def stage(self, name):
        print(f"\r\033[K… {name}", end="", file=sys.stderr, flush=True)
        start = time.perf_counter()
        try:
            yield
        except (RuntimeError, OSError, ValueError) as error:
            self.failed[name] = self.figures.setdefault("failed", {})[name] = str(error)
        self.figures.setdefault("took_s", {})[name] = round(time.perf_counter() - start, 1)
        if self.file:
            self.file.write_text(json.dumps(self.figures, ensure_ascii=False, indent=1))
        print("\r\033[K", end="", file=sys.stderr, flush=True)

    def measure(self, site):
        # Nothing can be measured without it: where it fails, all does.
        print("… making a site", end="", file=sys.stderr, flush=True)
        site.make()
        asked = {name: site.asked(*page) for name, page in PAGES.items()}
        home = site.asked(*HOME)
        with site.serving() as pid:
            for one in (home, *asked.values()):
                insist(one)
            with self.stage("over the wire"):
                self.figures["wire"] = wire.weigh(asked["issue"])
            self.against_nginx(site, pid, asked)
            with self.stage("publish → new text"):
                arguments = str(site.port), site.host, asked["issue"].path
                runs = json.loads(site.run("-m", "bench.pages.publish", *arguments))
                seconds, processor = map(median, zip(*runs, strict=True))
                self.figures["published"] = {"s": seconds, "processor_s": processor}
            with self.stage("memory"):
                insist(asked["term"])
                self.figures["memory_mb"] = processes.memory(worker(pid))
            if lighthouse.program():
                self.lighthouse(site, {"issue": asked["issue"]._replace(marker=b""), "home": home})
        with self.stage("start → first page"):
            site.run("manage.py", "new_generation")
            # The page is kept before it is asked for at a start.
            with site.serving():
                insist(asked["term"])
            starts = [first_page(site, asked["term"]) for _each in range(STARTS)]
            seconds, processor = map(median, zip(*starts, strict=True))
            self.figures["start"] = {"s": seconds, "processor_s": processor}
        with self.stage("uncached"):
            self.figures["uncached"] = uncached(site, PAGES["issue"])
        with self.stage(f"archive of {MANY}"):
            self.figures["archive"] = json.loads(
                site.copy("archive").run("-m", "bench.pages.archive", str(FEW), str(MANY))
            )
        self.figures["conditions"]["load_after"] = os.getloadavg()[0]

    def against_nginx(self, site, pid, asked):
        """The site alone, and docs/nginx.conf in front of it, each in turn with nginx and nothing but files."""
        alone, front = self.figures.setdefault("alone", {}), self.figures.setdefault("behind_nginx", {})
        files = {one.path: site.file(one.path).parent for one in asked.values()}
        static = nginx.static(site.folder / "static", files)
        documented = nginx.documented(site.folder / "documented", site)
        with static as (port, limit), documented as (front_port, front_pid):
            for name, one in asked.items():
                there = one._replace(port=port), limit
                with self.stage(f"{name}, alone"):
                    alone[name] = rounds.pair((one, pid), there, **self.much)
                with self.stage(f"{name}, behind nginx"):
                    front[name] = rounds.pair((one._replace(port=front_port), front_pid), there, **self.much)
            one = asked["issue"]
            with self.stage("304"):
                known = one._replace(status=304, marker=b"", headers={"If-None-Match": insist(one).headers["etag"]})
                alone["304"] = rounds.pair((known, pid), (one._replace(port=port), limit), **self.much)

    def lighthouse(self, site, asked):
        found = self.figures.setdefault("lighthouse", {})
        for name, one in asked.items():
            with self.stage(f"Lighthouse, {name}"):
                # Kept, as for all readers but the first.
                insist(one)
                found[name] = lighthouse.scores(one.url, site.folder / f"lighthouse-{name}.json")


def uncached(site, page):
    """What Django takes to render an issue, and a stock project to render a plain page of the same text."""
    texts = str(site.folder / "texts.json")
    issue = json.loads(site.run("-m", "bench.pages.uncached", texts, *page))
    shutil.rmtree(site.folder / "plain", ignore_errors=True)
    (site.folder / "plain.sqlite3").unlink(missing_ok=True)
    return {"issue": issue, "plain": json.loads(site.run("-m", "bench.plain", texts, settings="bench.plain.settings"))}


def first_page(site, asked):
    """Seconds from the start of the server to the first published page, and of those the processor's."""
    start = time.perf_counter()
    with site.serving() as pid:
        wait_for(asked)
        return time.perf_counter() - start, processes.processor_time(pid)


if __name__ == "__main__":
    main()
