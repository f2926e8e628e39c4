"""One row for each issue, with both editions side by side, and a way to where it is mended."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from desk.models import CheckLevels
from tests.desk.board.reading import row, rows
from tests.desk.forms import read
from tests.factories import issue

pytestmark = pytest.mark.django_db


def test_issues_stand_newest_first(desk, homes):
    for number, day in ((1, "2026-02-01"), (3, "2026-02-15"), (2, "2026-02-08")):
        issue(number=number, date=day, title=f"Reis {number}")
    assert [cells[0].split()[1] for cells in rows(desk.client)] == ["3", "2", "1"]


def test_both_editions_stand_in_one_row(desk, homes):
    german = issue(number=7, title="Reis im Regen")
    issue("en", number=7, title="Rice in the Rain", translation_key=german.translation_key)
    ((_issue, de, en),) = rows(desk.client)
    assert "Reis im Regen" in de
    assert "Rice in the Rain" in en


def test_an_edition_that_is_not_begun_leads_to_where_it_is(desk, homes):
    page = issue(number=7)
    cell = row(desk.client, 7)["en"]
    assert "Not begun" in cell.text
    assert cell.a["href"].startswith(f"/admin/localize/submit/page/{page.pk}/")
    assert desk.client.get(cell.a["href"]).status_code == 200


def test_a_planned_edition_says_for_when(desk, homes):
    page = issue(number=7, live=False, go_live_at=timezone.now() + timedelta(days=3))
    page.save_revision().publish()
    cell = row(desk.client, 7)["de"]
    assert cell.select_one(".board__state").text == "planned"
    assert cell.select_one("time")["datetime"].startswith(str(timezone.localdate() + timedelta(days=3)))


def test_states_are_told_apart(desk, homes):
    issue(number=1, live=False)
    issue(number=2)
    changed = issue(number=3)
    changed.title = "Reis, gekocht"
    changed.save_revision()
    withdrawn = issue(number=4)
    withdrawn.save_revision().publish()
    withdrawn.refresh_from_db()
    withdrawn.unpublish()
    states = [row(desk.client, number)["de"].select_one(".board__state").text for number in (1, 2, 3, 4)]
    assert states == ["draft", "live", "live, changed since", "unpublished"]
    assert "Reis, gekocht" in row(desk.client, 3)["de"].text


def test_a_changed_sentence_is_told_with_its_words_and_leads_to_its_translation(desk, editions):
    page = editions.publish_both("Reis", "<p>Ruhig am Morgen.</p><p>Der Preis steigt.</p>", number=7)
    editions.rewrite(page, "<p>Ruhig am Morgen.</p><p>Der Preis fällt.</p>")
    cells = row(desk.client, 7)
    sentence = cells["en"].select_one("details")
    assert sentence.summary.text == "1 sentence changed in the source"
    assert [each.contents[-1] for each in sentence.select("del, ins")] == ["Der Preis steigt.", "Der Preis fällt."]
    assert sentence.a["href"] == editions.state(page).changes[0].edit_url
    assert "2 of 3 translated" in " ".join(cells["en"].text.split())
    assert "changed in the source" not in cells["de"].text


def test_a_comma_is_counted_apart(desk, editions):
    page = editions.publish_both("Reis", "<p>Der Preis steigt.</p>", number=7)
    editions.rewrite(page, "<p>Der Preis steigt!</p>")
    (summary,) = (each.text for each in row(desk.client, 7)["en"].select("summary") if "change" in each.text)
    assert summary == "1 small change carried over"


def test_checks_look_at_the_draft_and_lead_to_the_field(desk, homes):
    page = issue(number=7, teaser="Reis")
    page.teaser = ""
    page.save_revision()
    links = {a.text: a["href"] for a in row(desk.client, 7)["de"].select("details a")}
    assert links["The teaser is missing."] == f"/admin/pages/{page.pk}/edit/#:w:contentpath=teaser"


def test_who_worked_last_is_whoever_saved_or_translated_last(desk, other_desk, editions):
    page = editions.publish_both("Reis", "<p>Der Preis steigt.</p>", number=7)
    assert "Anna" in row(desk.client, 7)["en"].select_one(".board__work").text
    other_desk.send(other_desk.open_issue(page), title="Reis!")
    assert "Ben" in row(desk.client, 7)["de"].select_one(".board__work").text


def test_an_issue_that_waits_is_published_from_here(desk, homes):
    german = issue(number=7, live=False)
    issue(number=8)
    assert row(desk.client, 7)["issue"].a["href"] == f"/admin/desk/together/{german.translation_key}/"
    assert row(desk.client, 8)["issue"].a is None


@pytest.mark.parametrize(
    ("asked", "numbers"),
    [
        ({}, ["4", "3", "2", "1"]),
        ({"state": "draft"}, ["1"]),
        ({"state": "live"}, ["4", "3", "2"]),
        ({"state": "attention"}, ["3", "1"]),
        ({"state": "single"}, ["3", "2", "1"]),
        ({"state": "nonsense"}, ["4", "3", "2", "1"]),
        ({"q": "2"}, ["2"]),
        ({"q": "rice"}, ["4"]),
        ({"q": "gekocht"}, ["3"]),
        ({"q": "٣"}, ["3"]),
        ({"q": "9" * 400}, []),
    ],
)
def test_issues_are_found(desk, homes, asked, numbers):
    issue(number=1, date="2026-01-01", title="Tee", live=False)
    issue(number=2, date="2026-01-02", title="Salz")
    changed = issue(number=3, date="2026-01-03", title="Reis")
    changed.title = "Reis, gekocht"
    changed.save_revision()
    german = issue(number=4, date="2026-01-04", title="Regen")
    issue("en", number=4, date="2026-01-04", title="Rice", translation_key=german.translation_key)
    assert [cells[0].split()[1] for cells in rows(desk.client, **asked)] == numbers


def test_a_sentence_to_confirm_needs_attention(desk, editions):
    page = editions.publish_both("Reis", "<p>Der Preis steigt.</p>", number=7)
    assert rows(desk.client, state="attention") == []
    editions.rewrite(page, "<p>Der Preis fällt.</p>")
    assert len(rows(desk.client, state="attention")) == 1
    editions.enter(page, "Der Preis fällt.", "The price falls.")
    editions.press_publish(page)
    assert rows(desk.client, state="attention") == []


def test_what_a_check_stands_against_needs_attention(desk, homes):
    issue(number=1, title="Tee", teaser="Und Reis")
    issue(number=2, title="Reis", teaser="", live=False, go_live_at=timezone.now() + timedelta(days=3)).save_revision(
        approved_go_live_at=timezone.now() + timedelta(days=3)
    )
    assert rows(desk.client, state="attention") == []
    CheckLevels.objects.create(teaser="blocks")
    assert [cells[0].split()[1] for cells in rows(desk.client, state="attention")] == ["2"]
    CheckLevels.objects.update(teaser="off")
    assert rows(desk.client, state="attention") == []


def test_the_first_page_of_the_admin_shows_the_newest_and_what_is_due(desk, homes):
    for number in range(1, 8):
        issue(number=number, date=f"2026-02-0{number}")
    planned = issue(number=8, title="Bald", date="2026-02-08", live=False)
    planned.go_live_at = timezone.now() + timedelta(days=3)
    planned.save_revision().publish()
    page = read(desk.client.get(reverse("wagtailadmin_home")))
    panel = page.select_one("#board-section")
    assert [cell.text.split()[1] for cell in panel.select("th[scope=row]")] == ["8", "7", "6", "5", "4"]
    assert [a.text for a in panel.select(".board__due a")] == ["Bald"]
    assert page.find("link", href=re.compile("desk/board"))


def test_there_is_one_filter_and_it_reaches_the_results_alone(desk, homes):
    issue(number=1, live=False)
    issue(number=2)
    page = read(desk.client.get(reverse("board:index")))
    assert {field["name"] for field in page.select("input[name], select[name]")} == {"q", "state"}
    alone = read(desk.client.get(reverse("board:results"), {"state": "draft"}))
    assert [cell.text.split()[1] for cell in alone.select("th[scope=row]")] == ["1"]
