"""What an archive costs does not hang on how many issues it has: 5,000 against 60. Times are the benchmark's."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench import issues
from pagestore import generation

FEW, MANY, MOST = 60, 5_000, 1.2
PLACES = [
    "/de/ausgaben/",
    "/de/ausgaben/seite/2/",
    "/de/ausgaben/2026/",
    "/de/ausgaben/thema/thema-1/",
    "/de/ausgaben/rubrik/top-bit/",
    "/de/suche/",
]
STEPS = 100


@pytest.fixture
def committed(monkeypatch, homes, keeps):
    """With so few topics each has a full page even of the few issues."""
    monkeypatch.setattr(issues, "TOPICS", 3)


def rendered(client, place):
    """The statements of a page, the rows that they fetch, and the instructions of the database that they take."""
    for _first in range(2):  # the very first one writes rows, which begins a generation
        client.get(place)
    cache.clear()
    steps = []
    connection.connection.set_progress_handler(lambda: steps.append(1) and 0, STEPS)
    try:
        with CaptureQueriesContext(connection) as queries:
            response = client.get(place)
    finally:
        connection.connection.set_progress_handler(None, STEPS)
    assert response.status_code == 200, place
    with connection.cursor() as cursor:
        rows = 0
        for query in queries.captured_queries:
            cursor.execute(query["sql"])
            rows += len(cursor.fetchall())
    return len(queries), rows, len(steps) * STEPS, len(response.content)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite counts its instructions")
def test_the_archive_costs_the_same_with_5000_issues_as_with_60(client, committed):
    issues.enter(range(FEW), languages=["de"], length=3)
    generation.begin()
    few = {place: rendered(client, place) for place in PLACES}
    issues.enter(range(FEW, MANY), languages=["de"], length=3)
    connection.run_on_commit = []
    generation.begin()
    many = {place: rendered(client, place) for place in PLACES}
    for place in PLACES:
        queries, rows, steps, length = few[place]
        assert many[place][0] == queries, place
        assert many[place][1] <= rows * MOST + 10, place
        # What ten more rows of a list take, beside the fifth.
        assert many[place][2] <= steps * MOST + 2_000, (place, steps, many[place])
        assert many[place][3] > length, place
