"""The state of many issues costs what that of a few does."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from desk.keeping.state import states
from issues.models import IssuePage

pytestmark = pytest.mark.django_db


def cost(pages):
    with CaptureQueriesContext(connection) as queries:
        found = states(pages)
    assert set(found) == {page.pk for page in pages}
    return len(queries)


def test_thirty_issues_cost_what_three_do(editions):
    for n in range(30):
        page = editions.publish_both(f"Reis {n}", f"<p>Der Preis von {n} Sorten steigt.</p>", number=n + 1)
        if n % 3 == 0:
            editions.rewrite(page, f"<p>Der Preis von {n} Sorten fällt.</p>")
    pages = list(IssuePage.objects.order_by("number"))
    assert len(pages) == 60
    assert cost(pages[:6]) == cost(pages) <= 8
    found = states(pages)
    assert sum(len(state.changes) for state in found.values()) == 10
    assert [(found[page.pk].done, found[page.pk].total) for page in pages[:2]] in ([(0, 0), (1, 2)], [(1, 2), (0, 0)])


def test_a_page_that_is_no_translation_has_an_empty_state(rain):
    state = states([rain])[rain.pk]
    assert (state.total, state.done, state.changes) == (0, 0, [])


def test_no_pages_no_states(db):
    assert states([]) == {}
