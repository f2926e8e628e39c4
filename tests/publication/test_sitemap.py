"""The sitemap: what any reader may open, in both editions."""

import datetime
import re

import pytest
from wagtail.models import PageViewRestriction

from publication.sitemap import EditionsSitemap
from tests.factories import issue
from tests.glossary.words import term

pytestmark = pytest.mark.django_db

NUMBER = {"number": "7", "caption": "Bild", "text": "<p>Da</p>"}


def addresses(client):
    return re.findall("<loc>(.*?)</loc>", client.get("/sitemap.xml").content.decode())


def test_it_names_the_pages_of_both_editions(homes, client):
    issue(title="Reis")
    issue("en", title="Rice", number=8)
    german = ["de/", "de/ausgaben/", "de/ausgaben/2026/", "de/ausgaben/reis/", "de/glossar/"]
    english = ["en/", "en/issues/", "en/issues/2026/", "en/issues/rice/", "en/glossary/"]
    assert addresses(client) == [f"http://127.0.0.1:8000/{path}" for path in german + english]


def test_it_names_the_words_of_the_glossary(homes, client):
    term("Shokuiku")
    assert "http://127.0.0.1:8000/de/glossar/shokuiku/" in addresses(client)
    assert "http://127.0.0.1:8000/en/glossary/shokuiku/" not in addresses(client)


def test_it_names_no_draft_and_nothing_behind_a_password(homes, client):
    issue(title="Entwurf", live=False)
    closed = issue("en", title="Closed", number=8)
    PageViewRestriction.objects.create(page=closed.get_parent(), restriction_type="password", password="x")
    found = " ".join(addresses(client))
    assert "entwurf" not in found
    assert "/en/issues/" not in found


def alternates(client, address):
    """The hreflang links of an address in the sitemap."""
    text = client.get("/sitemap.xml").content.decode()
    (entry,) = re.findall(f"<url>\\s*<loc>http://127.0.0.1:8000{address}</loc>(.*?)</url>", text, re.DOTALL)
    return dict(re.findall('hreflang="(.*?)" href="http://127.0.0.1:8000(.*?)"', entry))


def test_a_page_of_both_editions_names_both(homes, client):
    page = issue(title="Reis")
    other = issue("en", title="Rice", number=page.number, translation_key=page.translation_key)
    both = {"de": "/de/ausgaben/reis/", "en": "/en/issues/rice/"}
    assert alternates(client, page.url) == alternates(client, other.url) == both
    other.unpublish()
    assert alternates(client, page.url) == {}


def test_the_front_page_names_the_door_too(homes, client):
    assert alternates(client, "/de/") == {"de": "/de/", "en": "/en/", "x-default": "/"}


def test_a_part_of_the_archive_that_both_editions_have_names_both(homes, client):
    page = issue(date=datetime.date(2025, 3, 3), body=[("number_of_the_day", NUMBER)])
    page.tags.add("Tee")
    page.save_revision().publish()
    parts = ("2025/", "thema/tee/", "rubrik/number-of-the-day/"), ("2025/", "topic/tee/", "section/number-of-the-day/")
    for german in parts[0]:
        assert alternates(client, f"/de/ausgaben/{german}") == {}
    other = issue("en", number=8, date=datetime.date(2025, 3, 3), body=[("number_of_the_day", NUMBER)])
    other.tags.add("Tee")
    other.save_revision().publish()
    for german, english in zip(*parts, strict=True):
        both = {"de": f"/de/ausgaben/{german}", "en": f"/en/issues/{english}"}
        assert alternates(client, both["de"]) == alternates(client, both["en"]) == both


def test_where_one_file_does_not_hold_all_it_names_its_files(homes, client, monkeypatch):
    for number in range(1, 4):
        issue(number=number)
        term(f"Wort{number}")
    everything = addresses(client)
    monkeypatch.setattr(EditionsSitemap, "limit", 5)
    assert len(everything) > 10
    files = addresses(client)
    assert files == [f"http://127.0.0.1:8000/sitemap.xml?p={n}" for n in range(1, -(-len(everything) // 5) + 1)]
    texts = [client.get(file.removeprefix("http://127.0.0.1:8000")).content.decode() for file in files]
    held = [re.findall("<loc>(.*?)</loc>", text) for text in texts]
    assert max(map(len, held)) == 5
    assert [address for file in held for address in file] == everything
    for unknown in ("0", "99", "-1", "x", ""):
        assert client.get(f"/sitemap.xml?p={unknown}").status_code == 404


def test_it_is_public_and_sent_once(homes, client):
    first = client.get("/sitemap.xml")
    assert first["Cache-Control"] == "public, no-cache"
    assert client.get("/sitemap.xml", headers={"if-none-match": first["ETag"]}).status_code == 304
    assert client.get("/sitemap.xml", headers={"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"}).status_code == 200
    assert client.post("/sitemap.xml").status_code == 405


def test_a_word_of_both_editions_names_both(homes, client):
    term("Shokuiku", "食育")
    assert alternates(client, "/de/glossar/shokuiku/") == {}
    term("Shoku-iku", "食育", edition="en")
    both = {"de": "/de/glossar/shokuiku/", "en": "/en/glossary/shoku-iku/"}
    assert alternates(client, "/de/glossar/shokuiku/") == alternates(client, "/en/glossary/shoku-iku/") == both


def test_it_costs_the_same_however_many_issues_and_words_there_are(homes, client, django_assert_max_num_queries):
    issue()
    term("Shokuiku")
    client.get("/sitemap.xml")
    with django_assert_max_num_queries(40) as few:
        client.get("/sitemap.xml")
    for number in range(5):
        issue()
        term(f"Wort{number}")
    with django_assert_max_num_queries(len(few)):
        client.get("/sitemap.xml")
