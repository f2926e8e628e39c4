"""The pages around the one that is asked for: none of them tells of what is not for all."""

import pytest
from wagtail.models import Page, PageViewRestriction

from home.models import TextPage
from tests.factories import issue

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("keeps")]


def close(page):
    return PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")


def html(client, address, status=200):
    response = client.get(address)
    assert response.status_code == status
    return response.content.decode()


def text_page(home, **fields):
    page = TextPage(
        title="Werkstatt", slug="werkstatt", locale=home.locale, text="<p>Da.</p>", show_in_menus=True, **fields
    )
    return home.add_child(instance=page)


def draft(page):
    page.unpublish()


def alias(page):
    """Shows from now on what another page says."""
    Page.objects.filter(pk=page.pk).update(alias_of=issue("en"))


@pytest.mark.parametrize("hide", [draft, close, alias, lambda page: close(page.get_parent())])
def test_an_issue_does_not_lead_to_an_edition_that_is_not_for_all(homes, client, hide):
    german = issue(title="Reis")
    english = issue("en", title="Rice", number=german.number, translation_key=german.translation_key)
    assert f'hreflang="en" href="http://127.0.0.1:8000{english.url}"' in html(client, german.url)
    assert "Rice" in html(client, f"{german.url}parallel/")
    hide(english)
    assert english.url not in html(client, german.url)
    assert "Rice" not in client.get(f"{german.url}parallel/").content.decode()


def test_the_alias_of_a_private_page_is_private(homes, client):
    page = issue(title="Reis", body=[("text", {"text": "<p>Geheimnis</p>"})])
    other = page.create_alias(update_slug="doppelt")
    assert "Geheimnis" in html(client, other.url)
    restriction = close(page)
    assert "Geheimnis" not in html(client, other.url)
    assert "public" not in client.get(other.url)["Cache-Control"]
    restriction.delete()
    assert "Geheimnis" in html(client, other.url)


def test_the_alias_of_a_private_page_stands_in_no_menu(homes, client):
    page = text_page(homes["de"])
    page.create_alias(update_slug="doppelt")
    assert html(client, "/de/").count("Werkstatt") == 2
    close(page)
    assert "Werkstatt" not in html(client, "/de/")


def test_a_draft_stands_in_no_menu(homes, client):
    text_page(homes["de"], live=False)
    assert "Werkstatt" not in html(client, "/de/")


def test_a_front_page_that_is_a_draft_is_not_there(homes, client):
    homes["en"].motto = "Not yet"
    homes["en"].save_revision().publish()
    assert "Not yet" in html(client, "/en/") and 'hreflang="en"' in html(client, "/de/")
    homes["en"].unpublish()
    assert "Not yet" not in html(client, "/en/") and 'hreflang="en"' not in html(client, "/de/")


def test_below_a_private_front_page_all_is_private_with_the_next_request(homes, client):
    page = issue(title="Reis", body=[("text", {"text": "<p>Geheimnis</p>"})])
    assert "Geheimnis" in html(client, page.url)
    restriction = close(homes["de"])
    for address in ("/de/", page.url, "/de/ausgaben/", "/de/glossar/"):
        closed = html(client, address)
        assert "Geheimnis" not in closed and "Reis" not in closed
        assert "Hauptmenü" in closed and ">Archiv<" not in closed
    assert 'href="/de/"' not in html(client, "/en/")
    restriction.delete()
    assert "Geheimnis" in html(client, page.url)
