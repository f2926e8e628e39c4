"""The search of the archive in a process of its own, on the database of the environment. Prints JSON.

python -m bench.asked ISSUES, so many in each edition. A query goes the whole way in the process: routing to template.
"""

import csv
import json
import statistics
import sys
import time
from itertools import pairwise
from pathlib import Path

import django
from django.conf import settings

# Names of files with their hashes would have to be collected first.
settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from home import foundation  # noqa: E402
from issues.models import IndexedSection, IssuePage, IssuesPage  # noqa: E402
from issues.search import index  # noqa: E402
from issues.search.find import Found  # noqa: E402
from issues.search.query import parse  # noqa: E402
from issues.search.terms import word_terms  # noqa: E402
from pagestore import generation  # noqa: E402

from .issues import Writer, enter  # noqa: E402

CASES = Path(__file__).resolve().parents[1] / "tests" / "issues" / "search" / "gold" / "archive_public.tsv"
PATHS = {"de": "/de/suche/", "en": "/en/search/"}
ROUNDS, AGAIN = 3, 40
# Frequent words and rare ones, alone and together, beginnings, phrases, slips, filters, and what is no word.
RANKS = [0, 3, 12, 40, 70, 120, 200, 300, 500, 1000, 3000, 9000, 20_000, 39_000]


def main(issues):
    say("making the database")
    call_command("migrate", verbosity=0)
    foundation.lay()
    with CASES.open(encoding="utf-8") as file:
        cases = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    say(f"writing {issues} issues of each edition")
    enter(range(issues), sentences=[(case["locale"], case["text"]) for case in cases], is_left_out=answers(cases))
    generation.begin()
    say("indexing them")
    start = time.perf_counter()
    call_command("rebuild_archive_search", stdout=sys.stderr)
    written = {"written_s": round(time.perf_counter() - start)}
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    say("asking")
    report = quality(cases) | times(cases) | written | again() | {"size_mb": size()}
    return report | {"issues": 2 * issues, "sections": IndexedSection.objects.count()}


def answers(cases):
    """Says of a word whether it would be as right an answer to one of the queries as the case's own sentence."""
    asked = [clauses[0] for case in cases if len(clauses := parse(case["query"])) == 1]
    terms = tuple(term for clause in asked if clause.is_word for term in clause.parts[0] if len(term) > 2)

    def is_one(word):
        return any(term.startswith(terms) or term.endswith(terms) for term in word_terms(word))

    return is_one


def quality(cases):
    """How many of the cases are found among the first 50, how much of the junk, and what is missed."""
    missed, junk = [], 0
    locales = {archive.locale.language_code: archive.locale for archive in IssuesPage.objects.select_related("locale")}
    for case in cases:
        asked = Found(case["query"], locales[case["locale"]])
        asked = asked if asked.ids else asked.surely_meant
        found = bool(asked) and any(case["text"] in hit.section.text for hit in asked.hits(0, 50))
        if case["kind"] == "NOT":
            junk += found
        elif not found:
            missed.append(f"{case['query']} ({case['kind']})")
    number = sum(case["kind"] != "NOT" for case in cases)
    return {"found": number - len(missed), "junk": junk, "missed": missed}


def times(cases):
    """Milliseconds from the request to the whole page, of each query in turn, the process warm."""
    client = Client(headers={"host": "127.0.0.1:8000"})
    asked = [(case["locale"], {"q": case["query"]}) for case in cases] + list(others(answers(cases)))
    taken = []
    for number in range(ROUNDS + 1):
        # The first round is to warm up.
        taken = taken if number > 1 else []
        for language, query in asked:
            with Watch() as watch:
                response = client.get(PATHS[language], query)
            if response.status_code != 200 or b"<main" not in response.content:
                raise RuntimeError(f"{query}: {response.status_code}")
            taken.append((watch.processor_ms, watch.ms, language, query))
    slowest = sorted(taken, key=lambda each: -each[0])[:12]
    processor, wall = [each[0] for each in taken], [each[1] for each in taken]
    return {
        "queries": len(asked),
        "p50_processor_ms": round(statistics.median(processor), 1),
        "p99_processor_ms": percentile_99(processor),
        "longest_processor_ms": round(max(processor), 1),
        "p50_ms": round(statistics.median(wall), 1),
        "p99_ms": percentile_99(wall),
        "slowest": [f"{ms:.0f} {language} {query}"[:160] for ms, _wall, language, query in slowest],
    }


class Watch:
    """Milliseconds that what is done within it takes, of the processor and of the wall."""

    def __enter__(self):
        self._started = processor_seconds(), time.perf_counter()
        return self

    def __exit__(self, *_error):
        processor, wall = self._started
        self.processor_ms = 1000 * (processor_seconds() - processor)
        self.ms = 1000 * (time.perf_counter() - wall)


def processor_seconds():
    """Of this process, and of the one with which a PostgreSQL of this machine serves it."""
    own = time.process_time()
    if connection.vendor == "postgresql" and connection.connection:
        times = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
        own += int(times.read_text().split()[0]) / 1e9 if times.exists() else 0
    return own


def percentile_99(numbers):
    return round(statistics.quantiles(numbers, n=100)[98], 1)


def others(is_left_out):
    """More queries of the kinds, from the words of the issues: pairs of a language and parameters."""
    for language in PATHS:
        words = Writer(language, is_left_out).words
        picked = [words[rank] for rank in RANKS]
        yield from ((language, {"q": word}) for word in picked)
        yield from ((language, {"q": f"{word[:4]}*"}) for word in picked if len(word) > 4)
        yield from ((language, {"q": f"{one} {two}"}) for one, two in zip(picked, reversed(picked), strict=True))
        yield from ((language, {"q": f'"{one} {two}"'}) for one, two in pairwise(picked))
        yield from ((language, {"q": f"{word[:2]}{word[3]}{word[2]}{word[4:]}"}) for word in picked if len(word) > 5)
        yield from ((language, {"q": word, "year": "2019"}) for word in picked)
        yield from ((language, {"q": word, "section": "number-of-the-day", "page": "3"}) for word in picked)
        yield from ((language, {"q": word, "topic": "thema-7"}) for word in picked)
        yield from ((language, {"q": query}) for query in ("", "qqqzzz", "...", "x" * 10_000, " ".join(picked)))


def again():
    """Milliseconds that an issue takes to be indexed when it is published again; the median of some."""
    issues = IssuePage.objects.live().order_by("date")
    step = max(1, issues.count() // AGAIN)
    watches = []
    for issue in issues[::step]:
        with Watch() as watch:
            index.keep(issue)
        watches.append(watch)
    return {
        "again_processor_ms": round(statistics.median(watch.processor_ms for watch in watches), 1),
        "again_ms": round(statistics.median(watch.ms for watch in watches), 1),
    }


def size():
    """Of the whole database on SQLite, of the tables of the search on PostgreSQL."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        else:
            tables = "('issues_indexedsection', 'issues_word', 'issues_archive_terms')"
            cursor.execute(f"SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relname IN {tables}")
        return round(int(cursor.fetchone()[0]) / 2**20)


def say(text):
    print(f"… {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1])), ensure_ascii=False))
