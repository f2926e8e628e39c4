"""The archive by year and by section, and the short addresses of issues."""

import datetime

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from issues.blocks import BodyBlock
from issues.models import IssuesPage
from tests.factories import issue
from tests.samples import full

KINDS = [name for name, block in BodyBlock().child_blocks.items() if block.plural]


@pytest.fixture
def archive(homes):
    return IssuesPage.objects.get(locale__language_code="de")


def number(said, **settings):
    return ("number_of_the_day", dict(full("number_of_the_day"), caption=said, image=None, **settings))


def text(client, url):
    response = client.get(url)
    assert response.status_code == 200, url
    return response.content.decode()


def test_a_year_has_its_issues_and_no_others(archive, client):
    issue(title="Altjahr", date=datetime.date(2025, 12, 30))
    issue(title="Neujahr", date=datetime.date(2026, 1, 2))
    page = text(client, f"{archive.url}2025/")
    assert "<h1>2025</h1>" in page
    assert "Altjahr" in page
    assert "Neujahr" not in page
    assert 'rel="canonical" href="http://127.0.0.1:8000/de/ausgaben/2025/"' in page
    assert 'href="/de/ausgaben/2026/"' in page


def test_a_year_leads_to_the_same_year_in_the_other_edition_if_it_has_one(archive, client):
    issue(date=datetime.date(2025, 12, 30))
    issue(date=datetime.date(2024, 12, 30))
    issue("en", date=datetime.date(2025, 12, 30))
    assert 'hreflang="en" href="http://127.0.0.1:8000/en/issues/2025/"' in text(client, f"{archive.url}2025/")
    assert "/en/issues/2024/" not in text(client, f"{archive.url}2024/")


def test_no_issue_takes_the_address_of_a_year(archive, client):
    assert issue(title="2026", number=7, date=datetime.date(2026, 1, 2)).slug == "ausgabe-7"
    assert "<h1>2026</h1>" in text(client, f"{archive.url}2026/")
    page = issue(number=8)
    page.slug = "2026"
    with pytest.raises(ValidationError, match="Jahr"):
        page.full_clean()


@pytest.mark.parametrize("year", ["0000", "0", "1", "99999", "9999999999999999999999"])
def test_a_year_that_is_none_is_not_found(archive, client, year):
    issue()
    assert client.get(f"{archive.url}{year}/").status_code == 404


def test_the_archive_counts_only_issues_that_show_the_section(archive, client):
    issue(body=[number("da")])
    issue(body=[number("nur in der Post", place="mail")])
    issue(body=[number("nur drüben", edition="en")])
    assert "1 Ausgabe<" in text(client, f"{archive.url}rubrik/number-of-the-day/")


def test_years_are_paged(archive, client):
    for day in range(1, 22):
        issue(date=datetime.date(2025, 3, day))
    assert 'href="/de/ausgaben/2025/seite/2/"' in text(client, f"{archive.url}2025/")
    assert text(client, f"{archive.url}2025/seite/2/").count("<time") == 1


@pytest.mark.parametrize("kind", KINDS)
def test_each_section_with_a_plural_has_a_page_that_shows_it_whole(archive, client, kind):
    issue(number=7, body=[("text", {"text": "<p>Anderes</p>"}), (kind, full(kind))])
    slug = kind.replace("_", "-")
    page = text(client, f"{archive.url}rubrik/{slug}/")
    assert f'id="{slug}-7"' in page
    assert f'/{slug}/" aria-label="Link zu' in page or f'/#{slug}" aria-label="Link zu' in page
    assert "Anderes" not in page


def test_a_section_page_shows_its_sections_with_their_issues_newest_first(archive, client):
    issue(title="Alt", number=1, date=datetime.date(2026, 1, 1), body=[number("Tassen")])
    issue(title="Neu", number=2, date=datetime.date(2026, 1, 2), body=[number("Kannen"), number("Schalen")])
    issue(title="Ohne", number=3)
    page = text(client, f"{archive.url}rubrik/number-of-the-day/")
    order = [page.index(words) for words in ("Nr. 2", "Kannen", "Schalen", "Nr. 1", "Tassen")]
    assert order == sorted(order)
    assert "Nr. 3" not in page
    assert '<h1 lang="en">Numbers of the Day</h1>' in page


def test_a_section_page_in_the_other_edition_has_its_own_words_in_its_address(archive, client):
    issue("en", body=[number("cups")])
    page = text(client, "/en/issues/section/number-of-the-day/")
    assert "cups" in page
    assert 'rel="canonical" href="http://127.0.0.1:8000/en/issues/section/number-of-the-day/"' in page


def test_sections_of_the_mail_of_the_other_edition_and_of_closed_issues_are_not_there(archive, client):
    issue(body=[number("nur in der Post", place="mail")])
    issue(body=[number("nur drüben", edition="en")])
    issue(body=[number("Entwurf")], live=False)
    closed = issue(body=[number("Geheim")])
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    page = text(client, f"{archive.url}rubrik/number-of-the-day/")
    assert not [said for said in ("nur in der Post", "nur drüben", "Entwurf", "Geheim") if said in page]


def test_section_pages_cost_the_same_for_one_issue_and_for_ten(archive, client):
    def queries():
        cache.clear()
        with CaptureQueriesContext(connection) as found:
            text(client, f"{archive.url}rubrik/top-bit/")
        return len(found)

    link = '<p><a linktype="page" id="1">Da</a></p>'
    body = [("top_bit", {"headline": "Da", "parts": [("paragraph", link)]}), ("more", full("more"))]
    issue(body=body)
    queries()
    once = queries()
    for _more in range(9):
        issue(body=body)
    assert queries() == once


def test_the_sitemap_lists_years_and_the_sections_that_there_are(archive, client):
    issue(date=datetime.date(2025, 12, 30), body=[number("Da")])
    sitemap = text(client, "/sitemap.xml")
    assert "/de/ausgaben/2025/</loc>" in sitemap
    assert "/de/ausgaben/rubrik/number-of-the-day/</loc>" in sitemap
    assert "/de/ausgaben/rubrik/top-bit/</loc>" not in sitemap
    assert "/en/issues/section/number-of-the-day/</loc>" not in sitemap


@pytest.mark.parametrize("ending", ["", "/"])
def test_a_short_address_leads_to_the_issue_of_its_number(homes, client, ending):
    german = issue(number=123)
    english = issue("en", number=124)
    assert client.get(f"/de/123{ending}").headers["Location"] == german.url
    assert client.get(f"/en/124{ending}").headers["Location"] == english.url


@pytest.mark.parametrize("asked", ["/de/5", "/de/7", "/de/8", "/de/0", "/de/999999999", f"/de/{'9' * 40}", "/en/6"])
def test_a_short_address_of_nothing_public_is_not_found(homes, client, asked):
    issue(number=6)
    issue(number=7, live=False)
    closed = issue(number=8)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.PASSWORD, password="x")
    assert client.get(asked, follow=True).status_code == 404
