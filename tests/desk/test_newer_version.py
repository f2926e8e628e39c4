"""Two editors on one issue: who saves second is told, and neither loses a word."""

import pytest
from django.urls import reverse

from tests.desk.forms import body_of, complaints, cookie, form_in, passage, read, stored
from tests.factories import issue
from tests.samples import TYPES, full

LUCK = "0d5c1e2a-7a0e-4a57-9c7b-6f0d4b2f7a01"
NEWS = "0d5c1e2a-7a0e-4a57-9c7b-6f0d4b2f7a02"


@pytest.fixture
def page(desk):
    """A live issue with two sections and one version."""
    page = issue(title="Reis und Regen")
    form = desk.open_issue(page)
    desk.send(form, [cookie("Geduld.", LUCK), passage("Es regnet.", key=NEWS)], action="publish")
    return page


def draft(page):
    page.refresh_from_db()
    return page.get_latest_revision_as_object()


def test_second_save_of_an_older_version_does_not_win(page, desk, other_desk):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, [cookie("Geduld.", LUCK)], title="Annas Titel")
    response = other_desk.send(bens, [cookie("Geduld.", LUCK)], title="Bens Titel")
    assert "Not saved" in complaints(response)
    assert draft(page).title == "Annas Titel"


@pytest.mark.parametrize("action", ["publish", "submit"])
def test_an_older_version_is_neither_published_nor_submitted(page, desk, other_desk, action):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, title="Annas Titel")
    other_desk.send(bens, title="Bens Titel", action=action)
    page.refresh_from_db()
    assert (page.title, draft(page).title) == ("Reis und Regen", "Annas Titel")


def test_it_says_who_saved_what(page, desk, other_desk):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, [cookie("Glück.", LUCK), ("postscript", passage("P.S.")[1])], title="Annas Titel")
    told = read(other_desk.send(bens, [cookie("Geduld.", LUCK)], teaser="Bens Zeile")).select_one(".help-critical").text
    for part in ("Anna", "Title", "Fortune Cookie", "Postscript (new)", "Text (removed)"):
        assert part in told
    assert "Teaser" not in told


def test_what_was_typed_comes_back(page, desk, other_desk):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, [cookie("Glück.", LUCK)], title="Annas Titel")
    response = other_desk.send(bens, [cookie("Bens Keks.", LUCK)], title="Bens Titel", teaser="Bens Zeile")
    form = response.context["form"]
    assert (form["title"].value(), form["teaser"].value()) == ("Bens Titel", "Bens Zeile")
    assert form["body"].value()[0].value["text"] == "Bens Keks."


def test_pressing_save_again_changes_nothing(page, desk, other_desk):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, title="Annas Titel")
    response = other_desk.send(bens, title="Bens Titel")
    assert "Not saved" in complaints(other_desk.send(form_in(response)))
    assert draft(page).title == "Annas Titel"


def ticked(response):
    return {"replace": read(response).select_one("input[name=replace]")["value"]}


def test_who_says_so_replaces_the_newer_version(page, desk, other_desk):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, title="Annas Titel")
    response = other_desk.send(bens, title="Bens Titel")
    other_desk.send(form_in(response), **ticked(response))
    assert draft(page).title == "Bens Titel"
    assert [version.as_object().title for version in page.revisions.order_by("created_at")][1:] == [
        "Annas Titel",
        "Bens Titel",
    ]


def test_consent_to_replace_one_version_is_none_for_the_next(page, desk, other_desk):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, title="Annas Titel")
    response = other_desk.send(bens, title="Bens Titel")
    desk.send(desk.open_issue(page), title="Annas zweiter Titel")
    assert "Not saved" in complaints(other_desk.send(form_in(response), **ticked(response)))
    assert draft(page).title == "Annas zweiter Titel"


def test_two_saves_one_after_the_other_are_fine(page, desk, other_desk):
    desk.send(desk.open_issue(page), title="Annas Titel")
    other_desk.send(other_desk.open_issue(page), title="Bens Titel")
    assert draft(page).title == "Bens Titel"


def test_an_issue_made_by_code_has_no_version_to_be_seen_and_is_guarded_too(desk, other_desk):
    page = issue(title="Ohne Fassung")
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, title="Annas Titel")
    assert "Not saved" in complaints(other_desk.send(bens, title="Bens Titel"))
    assert draft(page).title == "Annas Titel"


def test_a_preview_of_an_older_version_is_shown(page, desk, other_desk):
    _url, fields = other_desk.open_issue(page)
    desk.send(desk.open_issue(page), title="Annas Titel")
    url = reverse("wagtailadmin_pages:preview_on_edit", args=(page.pk,))
    assert other_desk.client.post(url, fields | body_of([])).json() == {"is_valid": True, "is_available": True}


def test_an_old_version_can_be_brought_back(page, desk):
    first = page.revisions.order_by("created_at").first()
    desk.send(desk.open_issue(page), title="Ein neuer Titel")
    url = reverse("wagtailadmin_pages:revisions_revert", args=(page.pk, first.pk))
    desk.send(desk.open(url))
    assert draft(page).title == "Reis und Regen"


def test_a_save_after_an_autosave_of_the_same_window(page, desk):
    url, fields = desk.open_issue(page)
    updates = desk.autosave((url, fields), title="Von selbst gesichert")["field_updates"]
    page.revisions.update(user=None)
    desk.send((url, fields | updates), title="Von Hand gesichert")
    assert draft(page).title == "Von Hand gesichert"


def test_a_save_while_its_own_autosave_is_under_way(page, desk):
    form = desk.open_issue(page)
    desk.autosave(form, title="Von selbst gesichert")
    desk.send(form, title="Von Hand gesichert")
    assert draft(page).title == "Von Hand gesichert"


def test_an_autosave_does_not_settle_what_its_writer_has_not(page, desk, other_desk):
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    desk.send(annas, title="Annas Titel")
    response = other_desk.send(bens, title="Bens Titel")
    assert not other_desk.autosave(form_in(response))["success"]
    assert draft(page).title == "Annas Titel"


@pytest.mark.parametrize("seen", ["", "yesterday", "2026-13-77", "2026-02-02T02:02", "0001-01-01T00:00:00+14:00", "\0"])
def test_a_time_that_the_form_did_not_hold_is_before_all_versions(page, desk, other_desk, seen):
    url, fields = other_desk.open_issue(page)
    desk.send(desk.open_issue(page), title="Annas Titel")
    assert other_desk.send((url, fields | {"seen": seen}), title="Bens Titel").status_code == 200
    assert draft(page).title == "Annas Titel"


def test_what_a_form_adds_by_itself_is_no_change(desk, other_desk):
    page = issue(body=[(kind, full(kind)) for kind in TYPES])
    page.save_revision()
    annas, bens = desk.open_issue(page), other_desk.open_issue(page)
    page = draft(page)
    desk.send(annas, stored(page), teaser="Annas Zeile")
    told = read(other_desk.send(bens, stored(page))).select_one(".help-critical li").text
    assert told.split(":")[-1].strip() == "Teaser"
