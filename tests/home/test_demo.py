"""The demo content, loaded once into an empty database."""

import json
import re
from contextlib import ExitStack
from itertools import pairwise
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from django.db.models import F
from django.test import TestCase
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from glossary.models import Appearance, Term
from home.demo.loader import EDITOR, PASSWORD
from home.models import TextPage
from issues.blocks import BodyBlock
from issues.models import IssuePage, Partner
from issues.sections.story.block import PartsBlock
from pagestore import generation
from tests.issues.test_structured import DEMANDED


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """The database with the demo content; it is taken back at the end."""
    with ExitStack() as stack:
        stack.enter_context(django_db_blocker.unblock())
        stack.enter_context(transaction.atomic())
        stack.callback(transaction.set_rollback, True)
        before = generation.current()
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("load_demo", verbosity=0)
        yield SimpleNamespace(generations=(before, generation.current()))


@pytest.fixture(autouse=True)
def in_demo(demo, db):
    """Each test has the demo to itself."""


def issues(language):
    return IssuePage.objects.published_in(Page.objects.filter(locale__language_code=language).first().locale)


def children(language="de"):
    """The sections of all issues in one edition."""
    return [child for issue in issues(language) for child in issue.body]


def pictures(stream):
    """Every picture in it, as the value of the block that holds it."""
    for child in stream:
        value = child.value
        if hasattr(value, "get") and value.get("image"):
            yield value
        if hasattr(value, "get") and value.get("parts"):
            yield from pictures(value["parts"])


def test_there_are_three_months_of_issues_a_fortnight_apart_up_to_last_monday():
    dates = [issue.date for issue in issues("de")]
    assert len(dates) >= 6
    assert {(later - earlier).days for later, earlier in pairwise(dates)} == {14}
    assert (dates[0] - dates[-1]).days >= 84
    assert dates[0].weekday() == 0


def test_every_type_of_section_occurs():
    assert {child.block_type for child in children()} == set(BodyBlock().child_blocks)


def test_every_part_of_a_story_occurs():
    parts = {part.block_type for child in children() if "parts" in child.value for part in child.value["parts"]}
    assert parts == set(PartsBlock().child_blocks)


def test_the_settings_of_sections_occur():
    values = [child.value for child in children()]
    assert {value["edition"] for value in values} >= {"", "de", "en"}
    assert {value["place"] for value in values} >= {"", "page", "mail"}


def test_one_issue_is_in_german_only():
    keys = {language: set(issues(language).values_list("translation_key", flat=True)) for language in ("de", "en")}
    assert len(keys["de"] - keys["en"]) == 1
    assert keys["en"] < keys["de"]


def test_either_language_is_the_source_of_an_issue():
    sources = Translation.objects.filter(source__specific_content_type__model="issuepage")
    assert set(sources.values_list("source__locale__language_code", flat=True)) == {"de", "en"}


def test_every_string_has_its_translation():
    for translation in Translation.objects.all():
        total, translated = translation.get_progress()
        assert total == translated > 0, translation.source.object_repr


def test_only_names_and_years_are_the_same_in_both_languages():
    same = StringTranslation.objects.filter(data=F("translation_of__data")).values_list("data", flat=True)
    assert all(len(text.split()) <= 2 for text in same), list(same)


def test_words_come_from_many_languages_with_their_script():
    for language in ("de", "en"):
        terms = Term.objects.filter(locale__language_code=language)
        assert terms.count() >= 12
        assert len(set(terms.values_list("language", flat=True))) >= 6
        assert not terms.filter(native_script="").exists()
        assert all(term.shown.text and term.shown.meaning for term in Term.objects.shown_in(terms[0].locale))


def test_a_word_appears_in_two_issues():
    assert Appearance.objects.filter(term__word="Kiasu", term__locale__language_code="en").count() == 2


def test_every_picture_says_what_it_shows_in_both_languages():
    for language in ("de", "en"):
        for issue in issues(language):
            assert issue.cover_alt, issue
            assert all(picture["alt"] for picture in pictures(issue.body)), issue
    alts = {
        language: {picture["alt"] for issue in issues(language) for picture in pictures(issue.body)}
        for language in ("de", "en")
    }
    assert not alts["de"] & alts["en"]


def test_pictures_are_small_files():
    images = get_image_model().objects.all()
    assert len(images) >= 15
    assert all(image.file.size < 150 * 1024 for image in images)


def test_two_partners_have_their_logo_and_their_advertisements():
    assert Partner.objects.filter(logo__isnull=False).count() == 2
    assert {child.value["partner"] for child in children() if "partner" in child.value} == set(Partner.objects.all())


def test_text_pages_stand_in_the_menu_of_both_editions():
    for language in ("de", "en"):
        assert TextPage.objects.live().in_menu().filter(locale__language_code=language).count() == 3


def test_readers_see_it_at_once(demo):
    before, after = demo.generations
    assert before != after


def test_every_address_of_the_sitemap_says_what_it_is_with_all_that_is_demanded(client):
    addresses = re.findall("<loc>(.*?)</loc>", client.get("/sitemap.xml").content.decode())
    assert len(addresses) > 100
    found, lacking, silent = set(), [], set()
    for address in addresses:
        html = client.get(address.removeprefix(settings.PUBLIC_ADDRESS)).content.decode()
        texts = re.findall('<script type="application/ld\\+json">(.*?)</script>', html, re.DOTALL)
        said = [json.loads(text) for text in texts]
        things = [thing for one in said for thing in one.get("@graph", [one])]
        if not things:
            silent.add(address)
        found |= {thing["@type"] for thing in things}
        lacking += [
            (address, thing["@type"], wanted)
            for thing in things
            for wanted in DEMANDED[thing["@type"]]
            if not thing.get(wanted)
        ]
    assert (found, lacking) == (DEMANDED.keys(), [])
    assert silent == {page.full_url for page in TextPage.objects.live()}


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_page_is_there_for_readers(language, client):
    pages = Page.objects.live().filter(locale__language_code=language, depth__gt=1)
    assert len(pages) >= 12
    for page in pages:
        assert client.get(page.url).status_code == 200, page


def test_the_editor_finds_a_translation_in_the_translation_editor(client):
    assert client.login(username=EDITOR, password=PASSWORD)
    newest = issues("en").first()
    response = client.get(reverse("wagtailadmin_pages:edit", args=[newest.pk]))
    assert "wagtail_localize/admin/edit_translation.html" in [template.name for template in response.templates]
    assert "Tracks of its own" in response.content.decode()


def test_a_second_run_changes_nothing(capsys):
    before = (Page.objects.count(), Term.objects.count(), get_image_model().objects.count())
    call_command("load_demo")
    assert (Page.objects.count(), Term.objects.count(), get_image_model().objects.count()) == before
    assert "nothing changed" in capsys.readouterr().out
