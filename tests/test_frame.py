"""What holds for every page that a reader opens."""

import re

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string

from home.models import TextPage
from tests.factories import issue
from tests.samples import TYPES, full


@pytest.fixture
def addresses(homes):
    """One address of every kind of page."""
    page = issue(body=[(section_type, full(section_type)) for section_type in TYPES])
    page.save_revision().publish()
    text = TextPage(title="Impressum", text="<p>x</p>", locale=homes["de"].locale)
    homes["de"].add_child(instance=text)
    return ["/de/", "/en/", "/de/ausgaben/", "/de/glossar/", page.url, text.url, "/de/gibt-es-nicht/"]


def test_no_page_has_inline_scripts_or_styles(addresses, client):
    for address in addresses:
        soup = BeautifulSoup(client.get(address).content, "html.parser")
        assert not soup.find_all("style"), address
        assert not soup.find_all(style=True), address
        inline = [script for script in soup.find_all("script") if not script.get("src")]
        assert not [script for script in inline if script.get("type") != "application/ld+json"], address
        assert not [tag for tag in soup.find_all(True) if any(name.startswith("on") for name in tag.attrs)], address


def test_no_page_asks_another_host(addresses, client):
    for address in addresses:
        soup = BeautifulSoup(client.get(address).content, "html.parser")
        asked = [tag["src"] for tag in soup.find_all(src=True)]
        asked += [part.split()[0] for tag in soup.find_all(srcset=True) for part in tag["srcset"].split(",")]
        asked += [link["href"] for link in soup.find_all("link") if {"stylesheet", "icon"} & set(link["rel"])]
        asked += [form["action"] for form in soup.find_all("form")]
        assert asked, address
        assert not [url for url in asked if re.match(r"(\w+:)?//", url)], address


@pytest.mark.parametrize(
    "address, language, words",
    [
        ("/de/gibt-es-nicht/", "de", "Diese Seite gibt es nicht"),
        ("/en/not-there/", "en", "This page is not there"),
        ("/de/ausgaben/gibt-es-nicht/", "de", "Diese Seite gibt es nicht"),
    ],
)
def test_a_lost_reader_is_told_in_the_language_of_the_address(homes, client, address, language, words):
    response = client.get(address, headers={"accept-language": "fr"})
    page = response.content.decode()
    assert response.status_code == 404
    assert f'<html lang="{language}">' in page
    assert words in page
    home = f"/{language}/"
    archive, glossary = {"de": ("ausgaben", "glossar"), "en": ("issues", "glossary")}[language]
    for link in (f'href="{home}"', f'href="{home}{archive}/"', f'action="{home}{glossary}/"'):
        assert link in page


def test_a_fault_is_told_without_database_or_request(client):
    page = render_to_string("500.html")
    assert "Etwas ist schiefgegangen" in page
    assert "Something went wrong" in page


def test_every_page_has_its_title_language_and_address(homes, client):
    page = issue(title="Grüße aus Seoul", teaser="+ Busan")
    html = client.get(page.url).content.decode()
    assert '<html lang="de">' in html
    assert "<title>Grüße aus Seoul – asiabits</title>" in html
    assert '<meta name="description" content="+ Busan">' in html
    assert f'<link rel="canonical" href="http://127.0.0.1:8000{page.url}">' in html


def test_the_menu_holds_what_is_live_and_names_where_one_is(homes, client):
    html = client.get("/de/ausgaben/").content.decode()
    menu = BeautifulSoup(html, "html.parser").select_one("nav.main")
    assert [link.text for link in menu.find_all("a")] == ["Heute", "Archiv", "Glossar"]
    assert menu.find(attrs={"aria-current": "page"}).text == "Archiv"


def test_a_page_taken_down_leaves_the_menu(homes, client):
    homes["de"].get_children().get(slug="glossar").unpublish()
    page = client.get("/de/").content.decode()
    assert "Glossar" not in page
    assert "lookup" not in page
