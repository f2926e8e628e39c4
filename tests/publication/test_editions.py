"""The switcher, hreflang and what stands in for a page that an edition lacks."""

import pytest
from django.template import RequestContext, Template
from django.test import RequestFactory
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from issues.models import IssuesPage
from publication.editions import Editions
from tests.factories import issue

pytestmark = pytest.mark.django_db


def pair(**fields):
    """A German issue, and its English edition."""
    german = issue(title="Reis im Regen", **fields)
    english = issue("en", title="Rice in the rain", number=german.number, translation_key=german.translation_key)
    return german, english


def editions_of(page, path=None, addresses=None):
    return Editions(RequestFactory().get(path or page.url), page, addresses)


def there(found):
    return {edition.code: edition.there for edition in found.switcher()}


def test_a_page_in_both_editions_leads_to_its_other_edition(homes):
    german, english = pair()
    assert [(e.code, e.name, e.url, e.current) for e in editions_of(english).switcher()] == [
        ("de", "Deutsch", german.url, False),
        ("en", "English", english.url, True),
    ]


def test_hreflang_names_both_editions_of_a_page(homes):
    german, english = pair()
    links = {link.code: link.url for link in editions_of(german).alternates()}
    assert links == {"de": f"http://127.0.0.1:8000{german.url}", "en": f"http://127.0.0.1:8000{english.url}"}


def test_the_front_pages_name_the_front_door_as_x_default(homes):
    links = {link.code: link.url for link in editions_of(homes["en"]).alternates()}
    assert links["x-default"] == "http://127.0.0.1:8000/"
    assert set(links) == {"de", "en", "x-default"}


def test_a_page_in_one_edition_has_no_hreflang(homes):
    assert editions_of(issue()).alternates() == []


def hide_as_draft(page):
    page.unpublish()


def hide_by_password(page):
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")


def hide_by_password_above(page):
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="password", password="x")


def hide_as_alias(page):
    page.alias_of = issue("en")
    page.save()


@pytest.mark.parametrize("hide", [hide_as_draft, hide_by_password, hide_by_password_above, hide_as_alias])
def test_an_edition_that_readers_may_not_open_is_not_there(homes, client, hide):
    german, english = pair()
    hide(english)
    found = editions_of(german)
    assert there(found) == {"de": True, "en": False}
    assert found.alternates() == []
    page = client.get(found.switcher()[1].url).content.decode()
    assert english.title not in page
    assert english.url not in page


def test_a_page_behind_a_password_tells_nothing_of_its_other_edition(homes):
    german, _english = pair()
    hide_by_password(german)
    found = editions_of(german)
    assert found.switcher()[1].url == "/en/"
    assert found.alternates() == []


def test_the_archives_second_page_leads_to_the_other_archive_without_hreflang(homes):
    archive = IssuesPage.objects.get(locale__language_code="de")
    found = editions_of(archive, path=f"{archive.url}seite/2/")
    assert found.switcher()[1].url == "/en/issues/"
    assert found.alternates() == []


def test_a_view_below_a_page_gives_its_own_addresses(homes):
    archive = IssuesPage.objects.get(locale__language_code="de")
    addresses = {"de": "/de/ausgaben/thema/reis/", "en": "/en/issues/topic/rice/"}
    found = editions_of(archive, "/de/ausgaben/thema/reis/", addresses)
    assert [edition.url for edition in found.switcher()] == list(addresses.values())
    assert [link.url for link in found.alternates()] == [f"http://127.0.0.1:8000{url}" for url in addresses.values()]


def test_a_view_below_a_page_that_one_edition_lacks_is_said_to_be_missing(homes, client):
    archive = IssuesPage.objects.get(locale__language_code="de")
    address = "/de/ausgaben/thema/reis/"
    edition = editions_of(archive, address, {"de": address}).switcher()[1]
    assert not edition.there
    page = client.get(edition.url).content.decode()
    assert "has not been published in English" in page
    assert f'href="{address}"' in page


def test_asked_of_the_database_once_in_a_request(homes, django_assert_max_num_queries):
    german, _english = pair()
    request = RequestFactory().get(german.url)
    template = Template("{% load editions %}{% editions as a %}{% alternates as b %}{{ a|length }}{{ b|length }}")
    page = type(german).objects.select_related("locale").get(pk=german.pk)
    page.get_url(request)
    with django_assert_max_num_queries(2):
        assert template.render(RequestContext(request, {"page": page})) == "22"
        assert template.render(RequestContext(request, {"page": page})) == "22"


def test_without_a_page_the_switcher_leads_to_the_front_pages(homes):
    request = RequestFactory().get("/en/nothing/")
    with override("en"):
        found = Editions(request)
        assert [(e.url, e.current) for e in found.switcher()] == [("/de/", False), ("/en/nothing/", True)]
    assert found.alternates() == []
