"""The page on which readers search the issues, and what publication does to it."""

import datetime

import pytest
from django.core.management import call_command
from wagtail.models import PageViewRestriction

from issues.models import IndexedSection, Word
from issues.search import index
from issues.search.engine import engine
from issues.search.find import Found
from issues.search.terms import LOCALE
from publication.models import Topic
from tests.factories import issue

TEXT = "<p>Ein Fischer zählt Korallen &amp; Kraken. Danach kocht er Tee.</p>"

HOSTILE = [
    "x" * 10_000,
    "\0",
    '"',
    '""',
    '"Fischer',
    "*",
    "a*",
    "AND",
    "NOT a OR b NEAR(c, 2)",
    "'; DROP TABLE issues_word; --",
    "\\",
    "'\\'",
    "-",
    "((",
    "^{}:+",
    "育" * 300,
    "ก",
    "सड़क",
    "😀",
    "\u0308",
    "\ue001de",
    "½",
    "٣",
    "don't",
    "U.S.",
    "東京-東京",
    "%",
    "_",
]


def kept(language="de", text=TEXT, **fields):
    page = issue(language, body=[("top_bit", {"headline": "Am Riff", "parts": [("paragraph", text)]})], **fields)
    page.refresh_from_db()
    index.keep(page)
    return page


def says(client, query, language="de", **filters):
    address = {"de": "/de/suche/", "en": "/en/search/"}[language]
    response = client.get(address, {"q": query, **filters})
    assert response.status_code == 200
    return response.content.decode()


def test_a_hit_leads_to_its_section_with_the_place_marked(client, homes):
    page = kept(title="Meer")
    html = says(client, "fischer krake")
    section = page.sections()[0]
    assert f'href="{page.url}#s-{section.id}"' in html
    assert "Ein <mark>Fischer</mark> zählt Korallen &amp; <mark>Kraken</mark>." in html
    assert "Top Bit" in html and "Danach kocht" not in html


def test_what_a_text_or_a_query_says_is_no_markup(client, homes):
    kept(text="<p>Die Koralle &lt;script&gt;alert(1)&lt;/script&gt; wächst.</p>")
    assert "<script>alert" not in says(client, 'Koralle "<script>alert(1)</script>"')
    assert "&lt;script&gt;" in says(client, "Koralle")


def test_an_edition_finds_its_own_issues_only(client, homes):
    kept("de", title="Meer")
    assert "Korallen" not in says(client, "Fischer", "en")


@pytest.mark.parametrize("query", HOSTILE)
def test_no_query_fails(client, homes, query):
    kept()
    says(client, query, year="99999x", topic="\0", section="../", page="-1")


@pytest.mark.parametrize("asked", ["q=%ff", "q=%00", "q=%C3%28", "q=%ED%A0%80", "q[]=x", "q=a&q=b", "%", "q=%25%32%66"])
def test_no_bytes_in_an_address_fail(client, homes, asked):
    kept()
    assert client.get(f"/de/suche/?{asked}").status_code == 200


def test_every_page_leads_to_the_search(client, homes):
    assert 'href="/de/suche/"' in client.get(kept().url).content.decode()
    assert 'href="/en/search/"' in client.get("/en/").content.decode()


def test_a_page_that_is_none_leads_to_the_nearest(client, homes):
    kept()
    assert "Korallen" in says(client, "Fischer", page="10000")
    assert "Korallen" in says(client, "Fischer", page="0")


def test_filters_narrow_and_unknown_ones_are_passed_over(client, homes):
    page = kept(title="Meer", date=datetime.date(2025, 5, 5))
    topic = Topic.objects.create(name="Fische")
    page.tags.add(topic)
    page.save()
    index.keep(page)
    kept(title="See", date=datetime.date(2026, 5, 5))
    for filters in ({"year": "2025"}, {"topic": "fische"}):
        html = says(client, "Fischer", **filters)
        assert "Eine Stelle" in html and "Meer" in html
    assert "2 Stellen" in says(client, "Fischer", section="top-bit", year="1900", topic="keins")
    assert "2 Stellen in allen" in says(client, "Fischer", section="number-of-the-day")


def test_a_slip_of_the_pen_is_asked_about(client, homes):
    kept()
    html = says(client, "Fishcer")
    assert "Meintest du" in html and "?q=Fischer" in html and "<mark>Fischer</mark>" in html


def test_nothing_is_suggested_that_readers_do_not_find(client, homes):
    kept(live=False)
    html = says(client, "Fishcer")
    assert "Keine Stelle" in html and "Meintest" not in html


@pytest.mark.parametrize("state", ["draft", "password", "below a private page", "alias"])
def test_what_readers_may_not_see_is_not_found(client, homes, state):
    page = kept(title="Meer", live=state != "draft")
    if state == "password":
        PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")
    elif state == "below a private page":
        PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="login")
    elif state == "alias":
        page.alias_of = kept("en")
        page.save(clean=False)
    assert "Keine Stelle" in says(client, "Fischer")


def test_publication_brings_it_and_the_end_of_it_takes_it_away(client, homes, django_capture_on_commit_callbacks):
    page = issue(live=False, body=[("top_bit", {"headline": "Am Riff", "parts": [("paragraph", TEXT)]})])
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert "Eine Stelle" in says(client, "Fischer")
    before = list(IndexedSection.objects.values())
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert list(IndexedSection.objects.values()) == before
    page.refresh_from_db()
    page.unpublish()
    assert not IndexedSection.objects.exists()
    assert engine().match([[(f"{LOCALE}de", False)]], 10) == []


def test_a_page_that_is_deleted_leaves_nothing(homes):
    page = kept()
    page.delete()
    assert not IndexedSection.objects.exists()
    assert engine().match([[(f"{LOCALE}de", False)]], 10) == []


def test_the_newest_come_first_though_they_were_imported_later(homes):
    kept(title="neu", date=datetime.date(2026, 5, 5))
    kept(title="alt", date=datetime.date(2020, 5, 5))
    found = Found("Fischer", homes["de"].locale)
    assert [hit.issue.title for hit in found.hits(0, 10)] == ["neu", "alt"]


def test_all_can_be_written_anew(client, homes):
    kept(title="Meer")
    IndexedSection.objects.all().delete()
    Word.objects.all().delete()
    call_command("rebuild_archive_search", verbosity=0)
    assert "Eine Stelle" in says(client, "Fischer")
    assert Word.objects.filter(word="fischer").exists()
