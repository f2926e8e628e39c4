"""The guide is found in the help menu, in the language of the admin, by everybody who is let in."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.urls import reverse
from PIL import Image

from desk.guide.views import LANGUAGES
from tests.desk.forms import read
from tests.desk.roles.world import member

pytestmark = pytest.mark.django_db
HEADINGS = {
    "de": ["Eine Ausgabe anlegen", "Sie übersetzen", "Beide veröffentlichen", "Einen Fehler berichtigen"],
    "en": ["Make an issue", "Translate it", "Publish both", "Correct a mistake"],
}


def guide(client, language):
    return read(client.get(reverse("desk_guide"), headers={"accept-language": language}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_tells_the_four_steps_in_the_language_of_the_admin(desk, language):
    page = guide(desk.client, language)
    assert page.select_one(".guide")["lang"] == language
    assert [re.sub(r"^\d\. ", "", heading.text) for heading in page.select(".guide h2")] == HEADINGS[language]
    linked = [link["href"].removeprefix("#") for link in page.select(".guide nav a")]
    assert linked == [heading["id"] for heading in page.select(".guide h2")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_has_a_picture_of_this_language(desk, language):
    pictures = guide(desk.client, language).select(".guide img")
    assert [Path(picture["src"].partition("?")[0]).stem for picture in pictures] == [
        "issue", "translation", "together", "board",
    ]  # fmt: skip
    for picture in pictures:
        assert f"/{language}/" in picture["src"]
        assert picture["alt"]
        file = finders.find(f"desk/guide/{language}/{Path(picture['src'].partition('?')[0]).name}")
        assert Image.open(file).size == (int(picture["width"]), int(picture["height"]))
        assert Path(file).stat().st_size < 100_000


def test_translators_read_it_too(homes):
    client = member("Translators")
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("desk_guide") in home
    assert guide(client, "en").select_one(".guide")


def test_nobody_reads_it_without_signing_in(client, homes):
    assert client.get(reverse("desk_guide")).status_code == 302
