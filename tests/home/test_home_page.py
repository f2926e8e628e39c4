"""The front page: today's paper."""

import datetime

from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.factories import issue


def text(client, url="/de/"):
    return " ".join(client.get(url).content.decode().split())


def test_before_the_first_issue_it_says_so(homes, client):
    assert "Die erste Ausgabe ist noch in der Druckerei." in text(client)
    assert "The first issue is still at the printer’s." in text(client, "/en/")


def test_the_newest_issue_leads_and_the_others_follow(homes, client):
    for day in range(1, 10):
        issue(title=f"Ausgabe vom {day}.", date=datetime.date(2026, 1, day), number=day)
    page = text(client)
    lead, before = page.split('class="ledger"')
    assert "Ausgabe vom 9." in lead
    assert "Freitag, 9. Januar 2026" in lead
    assert "Nr. 9" in lead
    assert before.count("<time") == 6
    assert before.index("Ausgabe vom 8.") < before.index("Ausgabe vom 3.")
    assert "Ausgabe vom 2." not in page


def test_the_contents_lead_into_the_issue(homes, client):
    page = issue(body=[("chart", {"lead": "Kaffee auf Rekordkurs:", "text": "<p>Teuer.</p>"})])
    assert f'<a href="{page.url}#chart" class="mini chart">Kaffee auf Rekordkurs</a>' in text(client)


def test_drafts_private_issues_and_the_other_edition_are_not_on_it(homes, client):
    issue(title="Entwurf", live=False)
    private = issue(title="Geheim")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.PASSWORD, password="x")
    issue("en", title="Only in English")
    page = text(client)
    assert "Entwurf" not in page
    assert "Geheim" not in page
    assert "Only in English" not in page


def test_the_word_of_the_week_stands_beside(homes, client, django_capture_on_commit_callbacks):
    word = {
        "language": "ja",
        "word": "Shokuiku",
        "native_script": "食育",
        "meaning": "Essen lernen",
        "text": "<p>x</p>",
    }
    page = issue(body=[("word_of_the_week", word)])
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    beside = text(client).split('class="side"')[1]
    assert '<a href="/de/glossar/shokuiku/">Shokuiku</a>' in beside
    assert "Essen lernen" in beside
    assert 'aria-label="食育"' in beside


def test_a_word_can_be_looked_up_from_it(homes, client):
    assert 'action="/de/glossar/"' in text(client)


def test_its_queries_do_not_grow_with_its_issues(
    homes, client, django_assert_max_num_queries, django_assert_num_queries
):
    def issues(*days):
        for day in days:
            issue(date=datetime.date(2026, 1, day), number=day)

    issues(1, 2, 3)
    text(client)
    with CaptureQueriesContext(connection) as few:
        text(client)
    assert len(few) <= 20
    issues(4, 5, 6, 7, 8)
    with django_assert_num_queries(len(few)):
        text(client)
