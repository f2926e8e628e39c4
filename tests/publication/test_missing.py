"""The page that says that an edition lacks a page."""

import uuid

import pytest

from publication.editions import missing
from tests.factories import issue

pytestmark = pytest.mark.django_db


def test_it_speaks_the_readers_language_and_links_to_the_edition_that_has_it(homes, client):
    page = issue(title="Nur auf Deutsch")
    response = client.get(missing("en", page.translation_key))
    html = response.content.decode()
    assert response.status_code == 200
    assert '<html lang="en">' in html
    assert f'<a href="{page.url}" hreflang="de" lang="de">Nur auf Deutsch</a>' in html
    assert response["X-Robots-Tag"] == "noindex"


def test_in_german_it_speaks_german(homes, client):
    page = issue("en", title="English only")
    html = client.get(missing("de", page.translation_key)).content.decode()
    assert "gibt es noch nicht auf Deutsch" in html
    assert f'href="{page.url}"' in html


def test_once_the_page_is_there_it_leads_to_it(homes, client):
    page = issue(title="Reis")
    english = issue("en", title="Rice", number=page.number, translation_key=page.translation_key)
    response = client.get(missing("en", page.translation_key))
    assert (response.status_code, response.url) == (302, english.url)


def test_an_unknown_page_is_a_404(homes, client):
    assert client.get(missing("en", uuid.uuid4())).status_code == 404


def test_a_draft_is_a_404_like_an_unknown_page(homes, client):
    page = issue(title="Entwurf", live=False)
    assert client.get(missing("en", page.translation_key)).status_code == 404


@pytest.mark.parametrize(
    "address", ["https://example.org/", "//example.org", "/de/ausgaben/../../x", "javascript:alert(1)", "/en/x", "\x00"]
)
def test_an_address_that_is_not_below_the_page_is_not_linked(homes, client, address):
    archive = issue().get_parent()
    response = client.get(missing("en", archive.translation_key, address))
    assert (response.status_code, response.url) == (302, "/en/issues/")
