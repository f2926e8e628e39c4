"""The door at "/", the editors' door beside it, and what stands before a closed page."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from wagtail.models import PageViewRestriction

from tests.factories import issue

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("languages", "edition"),
    [
        ("de", "/de/"),
        ("en", "/en/"),
        ("en-GB,en;q=0.9,de;q=0.8", "/en/"),
        ("de-AT,en;q=0.5", "/de/"),
        ("ja,en;q=0.5,de;q=0.2", "/en/"),
        ("ja", "/de/"),
        ("", "/de/"),
        ("*;q=nonsense,;;", "/de/"),
    ],
)
def test_it_leads_to_the_edition_of_the_browsers_language(homes, client, languages, edition):
    response = client.get("/", headers={"accept-language": languages})
    assert (response.status_code, response.url) == (302, edition)
    assert "Accept-Language" in response["Vary"]


def test_an_edition_keeps_its_language_whatever_the_browser_speaks(homes, client):
    response = client.get("/en/", headers={"accept-language": "de"})
    assert '<html lang="en">' in response.content.decode()


def test_the_admin_has_no_language_in_its_address(homes, client):
    assert client.get("/admin/login/").status_code == 200


def test_a_page_that_is_not_there_speaks_the_language_of_its_address(homes, client):
    for language in ("de", "en"):
        response = client.get(f"/{language}/nowhere/")
        assert response.status_code == 404
        assert f'<html lang="{language}">' in response.content.decode()


def close(page, **rule):
    return PageViewRestriction.objects.create(
        page=page, **({"restriction_type": "password", "password": "reis"} | rule)
    )


def test_a_closed_page_asks_for_its_password_and_tells_nothing(homes, client):
    page = issue(title="Vertraulich", teaser="Sehr vertraulich")
    close(page)
    html = client.get(page.url).content.decode()
    assert "Das Passwort dieser Seite" in html
    assert "ertraulich" not in html.replace(page.url, "")


def test_the_password_opens_it(homes, client):
    page = issue(title="Vertraulich")
    url = f"/de/_util/authenticate_with_password/{close(page).pk}/{page.pk}/"
    wrong = client.post(url, {"password": "tee", "return_url": page.url})
    assert "Das Passwort dieser Seite" in wrong.content.decode()
    response = client.post(url, {"password": "reis", "return_url": page.url}, follow=True)
    assert "Vertraulich" in response.content.decode()


def test_a_page_for_those_who_are_known_asks_them_to_log_in(homes, client, admin_user):
    page = issue(title="Vertraulich")
    close(page, restriction_type="login", password="")
    asked = client.get(page.url, follow=True).content.decode()
    assert "Anmelden" in asked
    assert "Vertraulich" not in asked
    url = f"/de/_util/login/?next={page.url}"
    wrong = client.post(url, {"username": "admin", "password": "no", "next": page.url})
    assert "Name und Passwort passen nicht zusammen" in wrong.content.decode()
    response = client.post(url, {"username": "admin", "password": "password", "next": page.url}, follow=True)
    assert "Vertraulich" in response.content.decode()


def test_an_uploaded_picture_is_served(client):
    name = default_storage.save("probe.txt", ContentFile(b"rice"))
    assert b"".join(client.get(f"/media/{name}").streaming_content) == b"rice"
    assert client.get("/media/%2e%2e/settings.py").status_code == 400
