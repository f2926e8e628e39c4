"""The archive: pages, years, topics, and nothing that is not published."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from issues.models import IssuesPage
from publication.models import Topic
from tests.factories import issue


@pytest.fixture
def archive(homes):
    return IssuesPage.objects.get(locale__language_code="de")


NOWHERE = [
    "seite/10000/",
    "2026/seite/0/",
    "2026/seite/2/",
    "2025/",
    f"{10**30}/",
    "rubrik/keine/",
    "rubrik/greeting/",
    "rubrik/top_bit/",
    "rubrik/top-bit/seite/0/",
    "rubrik/top-bit/seite/2/",
    f"rubrik/top-bit/seite/{10**30}/",
    "section/top-bit/",
]


def issues(count, start=datetime.date(2026, 2, 2), **fields):
    return [issue(date=start - datetime.timedelta(days=days), **fields) for days in range(count)]


def topic(name, *pages, **labels):
    made = Topic.objects.create(name=name, **labels)
    for page in pages:
        page.tags.add(made)
        page.save()
    return made


def text(client, url):
    response = client.get(url)
    assert response.status_code == 200, url
    return response.content.decode()


def test_newest_come_first_under_their_years(archive, client):
    issue(title="Altjahr", date=datetime.date(2025, 12, 30))
    issue(title="Neujahr", date=datetime.date(2026, 1, 2))
    page = text(client, archive.url)
    order = [page.index(word) for word in ('id="y2026"', "Neujahr", 'id="y2025"', "Altjahr")]
    assert order == sorted(order)


def test_twenty_on_a_page_and_the_rest_on_the_next(archive, client):
    issues(21)
    assert text(client, archive.url).count("<time") == 20
    assert text(client, f"{archive.url}seite/2/").count("<time") == 1


def test_pages_are_paths_in_the_language_of_the_edition(archive, client):
    issues(21)
    issues(21, language="en")
    assert 'href="/de/ausgaben/seite/2/"' in text(client, "/de/ausgaben/")
    assert 'href="/en/issues/page/2/"' in text(client, "/en/issues/")
    assert client.get("/de/ausgaben/page/2/").status_code == 404


@pytest.mark.parametrize(
    "path", ["seite/0/", "seite/9999/", "seite/x/", "thema/keins/", "thema/tee/seite/2/", *NOWHERE]
)
def test_what_is_not_there_is_not_found(archive, client, path):
    topic("Tee", *issues(3))
    assert client.get(f"{archive.url}{path}").status_code == 404


def test_each_page_names_its_own_address_as_canonical(archive, client):
    issues(21)
    assert '/de/ausgaben/seite/2/">' in text(client, f"{archive.url}seite/2/").split('rel="canonical"')[1][:90]


def test_a_topic_has_its_issues_and_its_label_in_the_language(archive, client):
    with_tea, without = issues(2)
    english = issue("en", title="A cup of it")
    topic("tee", with_tea, english, name_de="Tee", name_en="Tea")
    german = text(client, "/de/ausgaben/thema/tee/")
    assert "<h1>Tee</h1>" in german
    assert with_tea.title in german
    assert without.title not in german
    assert "<h1>Tea</h1>" in text(client, "/en/issues/topic/tee/")


def test_a_topic_leads_to_the_same_topic_in_the_other_edition(archive, client):
    topic("Tee", issue(), issue("en"))
    topic("Reis", issue())
    assert 'hreflang="en" href="http://127.0.0.1:8000/en/issues/topic/tee/"' in text(client, "/de/ausgaben/thema/tee/")
    assert "/en/issues/topic/reis/" not in text(client, "/de/ausgaben/thema/reis/")


def test_topics_are_counted(archive, client):
    first, second = issues(2)
    topic("Reis", first)
    topic("Tee", first, second)
    page = " ".join(text(client, archive.url).split())
    assert page.index('>Tee</a> <span class="num">2<') < page.index('>Reis</a> <span class="num">1<')


def test_drafts_private_issues_and_the_other_edition_appear_nowhere(archive, client):
    draft = issue(title="Entwurf", live=False)
    private = issue(title="Geheim")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.PASSWORD, password="x")
    english = issue("en", title="Fernausgabe")
    for number, page in enumerate((draft, private, english)):
        topic(f"Thema{number}", page)
    page = text(client, archive.url)
    assert not [
        word for word in ("Entwurf", "Geheim", "Fernausgabe", "Thema0", "Thema1", "Thema2") if f">{word}" in page
    ]
    for number in range(3):
        assert client.get(f"/de/ausgaben/thema/thema{number}/").status_code == 404


def test_an_empty_archive_says_so(archive, client):
    assert "Noch ist keine Ausgabe erschienen" in text(client, archive.url)


def test_its_queries_do_not_grow_with_its_issues(archive, client, django_assert_num_queries):
    topic("Tee", *issues(2))
    text(client, archive.url)
    with CaptureQueriesContext(connection) as few:
        text(client, archive.url)
    assert len(few) <= 20
    topic("Reis", *issues(18, start=datetime.date(2025, 6, 1)))
    with django_assert_num_queries(len(few)):
        text(client, archive.url)
