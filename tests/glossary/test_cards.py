"""The share cards of words, one for each edition that has the word."""

import re

import pytest
from wagtail.models import PageViewRestriction

from glossary.cards.showing import owner
from glossary.models import GlossaryPage
from publication.cards import shelf
from tests.glossary.featured import featured
from tests.glossary.words import term
from tests.issues.test_feeds import CLOSED, closed


@pytest.fixture
def word(homes, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return featured(meaning="Essen lernen", reading="しょくいく", number=3)


def on_disk(found):
    return shelf.files(owner(found.term.translation_key))


def meta(client, address):
    return dict(re.findall(r'<meta property="([^"]+)" content="([^"]*)">', client.get(address).content.decode()))


def test_a_word_has_a_card_of_its_own(word, client):
    said = meta(client, "/de/glossar/shokuiku/")
    assert said["og:image"].partition("/media/")[2] in on_disk(word)
    assert said["og:title"] == "Shokuiku 食育"
    assert said["og:description"] == "Essen lernen"
    assert said["og:image:alt"] == "Glossar – Shokuiku 食育, しょくいく, Essen lernen – Japanisch"
    assert said["og:url"] == "http://127.0.0.1:8000/de/glossar/shokuiku/"
    assert said["og:type"] == "website"


def test_each_edition_has_its_own_in_its_language(word, client, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        featured(meaning="learning to eat", edition="en", number=4)
    assert len(on_disk(word)) == 2
    assert meta(client, "/en/glossary/shokuiku/")["og:image:alt"].startswith(
        "Glossary – Shokuiku 食育, learning to eat"
    )


def test_a_new_meaning_is_a_new_card(word, django_capture_on_commit_callbacks):
    before = on_disk(word)
    word.meaning = "Essen verstehen"
    with django_capture_on_commit_callbacks(execute=True):
        word.save()
    assert len(on_disk(word) - before) == len(before - on_disk(word)) == 1


@pytest.mark.parametrize("by", CLOSED)
def test_no_file_stays_of_a_word_that_nobody_may_see(word, by, django_capture_on_commit_callbacks, client):
    shown = meta(client, "/de/glossar/shokuiku/")["og:image"].removeprefix("http://127.0.0.1:8000")
    with django_capture_on_commit_callbacks(execute=True):
        closed(word.page, by)
    assert not on_disk(word)
    assert client.get(shown).status_code == 404


def test_a_closed_glossary_has_no_cards(word, django_capture_on_commit_callbacks):
    glossary = GlossaryPage.objects.get(locale__language_code="de")
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.create(page=glossary, restriction_type="password", password="x")
    assert not on_disk(word)
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.all().delete()
    assert len(on_disk(word)) == 1


def test_a_word_renamed_leaves_no_card_of_what_it_was(homes, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        found = term("Ikigai", "生き甲斐")
    before = found.translation_key
    found.native_script = "生きがい"
    with django_capture_on_commit_callbacks(execute=True):
        found.save()
    assert not shelf.files(owner(before))
    assert len(shelf.files(owner(found.translation_key))) == 1
