"""A sentence that changed keeps its translation: by itself where only a small thing changed, else as a suggestion."""

import json

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail_localize.models import StringTranslation

from desk.models import Change
from issues.models import IssuePage
from tests.desk.forms import read

pytestmark = pytest.mark.django_db

CALM = "<p>Ruhig am Morgen, laut am Abend.</p>"


def test_the_editor_shows_the_old_translation_and_what_changed_in_the_language_of_who_reads_it(editions, client, rain):
    with override("de"):
        editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    page = read(client.get(reverse("wagtailadmin_pages:edit", args=[editions.other(rain).pk])))
    props = json.loads(page.select_one("[data-props]")["data-props"])
    (shown,) = [each for each in props["initialStringTranslations"] if each["error"]]
    assert shown["data"] == "E Der Preis steigt."
    assert shown["error"] == "Changed in the source: “Der Preis steigt.” → “Der Preis fällt.”"
    assert StringTranslation.objects.get(has_error=True).field_error.startswith("In der Quelle geändert")


def test_to_save_the_suggestion_unchanged_confirms_it(editions, rain):
    editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    editions.enter(rain, "Der Preis fällt.", "E Der Preis steigt.")
    assert editions.changes(rain) == []
    assert editions.state(rain).done == 3
    editions.press_publish(rain)
    assert not editions.other(rain).has_unpublished_changes


def test_a_blank_confirms_nothing(editions, rain):
    editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    editions.enter(rain, "Der Preis fällt.", " ")
    assert editions.changes(rain) == [("Der Preis steigt.", "Der Preis fällt.")]


def test_two_changes_in_a_row_are_compared_with_what_was_confirmed(editions, rain):
    editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    editions.rewrite(rain, CALM + "<p>Der Preis fällt tief.</p>")
    assert editions.changes(rain) == [("Der Preis steigt.", "Der Preis fällt tief.")]
    editions.enter(rain, "Der Preis fällt tief.", "The price falls deep.")
    editions.rewrite(rain, CALM + "<p>Der Preis fällt sehr tief.</p>")
    assert editions.changes(rain) == [("Der Preis fällt tief.", "Der Preis fällt sehr tief.")]
    assert ("Der Preis fällt sehr tief.", "The price falls deep.", False) in editions.translated(rain)


def test_a_suggestion_that_was_left_behind_is_made_anew(editions, rain):
    editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    editions.rewrite(rain, CALM + "<p>Der Preis bleibt.</p>")
    editions.enter(rain, "Der Preis bleibt.", "The price stays.")
    assert editions.changes(rain) == []
    editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    assert editions.changes(rain) == [("Der Preis bleibt.", "Der Preis fällt.")]
    assert ("Der Preis fällt.", "The price stays.", False) in editions.translated(rain)


def test_put_back_it_has_its_translation_back(editions, rain):
    editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    editions.rewrite(rain, CALM + "<p>Der Preis steigt.</p>")
    state = editions.state(rain)
    assert (state.changes, state.done, state.total) == ([], 3, 3)


def test_a_comma_and_a_number_carry_over_and_are_counted_apart(editions, rain):
    editions.rewrite(rain, "<p>Ruhig am Morgen – laut am Abend!</p><p>Der Preis steigt.</p>")
    state = editions.state(rain)
    assert (state.changes, state.small, state.done) == ([], 1, 3)
    assert editions.carried(rain) == [
        ("carried", "Ruhig am Morgen, laut am Abend.", "Ruhig am Morgen – laut am Abend!")
    ]
    editions.press_publish(rain)
    assert "E Ruhig am Morgen, laut am Abend!" in str(editions.other(rain).body)
    assert editions.carried(rain) == []


def test_a_number_is_exchanged_in_the_translation(editions):
    page = editions.publish_both("Boote", "<p>Es sind 1.234,5 Tonnen.</p>")
    editions.enter(page, "Es sind 1.234,5 Tonnen.", "It is 1,234.5 tonnes.")
    editions.rewrite(page, "<p>Es sind 2.345,75 Tonnen.</p>")
    assert ("Es sind 2.345,75 Tonnen.", "It is 2,345.75 tonnes.", True) in editions.translated(page)


def test_another_link_carries_over_and_is_listed_with_its_addresses(editions):
    page = editions.publish_both("Boote", '<p>Mehr <a href="https://a.example/">hier</a>.</p>')
    editions.rewrite(page, '<p>Mehr <a href="https://b.example/">hier</a>.</p>')
    assert editions.changes(page) == []
    assert editions.carried(page) == [("link", "https://a.example/", "https://b.example/")]
    editions.press_publish(page)
    assert "https://b.example/" in str(editions.other(page).body)


def test_paragraphs_that_change_places_keep_their_translations(editions, rain):
    editions.rewrite(rain, "<p>Der Preis steigt.</p><p>Ruhig am Morgen, laut am Abend.</p>")
    state = editions.state(rain)
    assert (state.changes, state.done, state.small) == ([], 3, 0)
    assert [each.kind for each in state.carried] == ["moved"]


def test_a_sentence_that_goes_into_another_section_takes_its_translation_along(editions):
    page = editions.publish_both("Reis", "<p>Erstens.</p><p>Zweitens.</p>", "<p>Drittens.</p>")
    page.body[0].value["text"] = type(page.body[0].value["text"])("<p>Erstens.</p>")
    page.body[1].value["text"] = type(page.body[1].value["text"])("<p>Drittens.</p><p>Zweitens.</p>")
    editions.publish(page)
    assert ("Zweitens.", "E Zweitens.", True) in editions.translated(page)
    assert editions.carried(page) == [("moved", "Zweitens.", "Zweitens.")]
    assert editions.state(page).done == editions.state(page).total == 4


def test_a_title_that_is_another_is_a_change_too(editions, rain):
    rain = IssuePage.objects.get(pk=rain.pk)
    rain.title = "Tee"
    editions.publish(rain)
    assert editions.changes(rain) == [("Reis im Regen", "Tee")]
    assert editions.state(rain).changes[0].place in ("Title", "Titel")
    assert editions.other(rain).draft_title == "E Reis im Regen"


def test_a_new_sentence_is_no_change(editions, rain):
    editions.rewrite(rain, CALM + "<p>Der Preis steigt.</p><p>Völlig neu: Otter tanzen!</p>")
    state = editions.state(rain)
    assert (state.changes, state.carried, state.total, state.done) == ([], [], 4, 3)


def test_a_sentence_that_left_is_no_change(editions, rain):
    editions.rewrite(rain, CALM + "<p>Der Preis fällt.</p>")
    editions.rewrite(rain, CALM)
    state = editions.state(rain)
    assert (state.changes, state.carried, state.total, state.done) == ([], [], 2, 2)
    assert Change.objects.filter(confirmed=False).exists()


def test_what_a_machine_said_is_not_done_before_a_person_confirms_it(editions, rain):
    StringTranslation.objects.filter(data="E Der Preis steigt.").update(translation_type="machine")
    state = editions.state(rain)
    assert [(each.kind, each.new) for each in state.machine] == [("machine", "Der Preis steigt.")]
    assert (state.done, state.total) == (2, 3)
    editions.enter(rain, "Der Preis steigt.", "E Der Preis steigt.")
    assert editions.state(rain).machine == []
