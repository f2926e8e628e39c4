"""Both editions with one button: now, at a time, or not at all."""

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from wagtail.models import Revision
from wagtail.users.models import UserProfile
from wagtail_localize.models import StringTranslation

from issues.models import IssuePage
from tests.desk.forms import cookie, edit_url, passage
from tests.desk.together.press import in_hours, let_the_time_come, live, log, missing, other, said, set_back
from tests.factories import issue
from tests.translating import enter, segments, submit

pytestmark = pytest.mark.django_db


def rows(page):
    return list(IssuePage.objects.filter(translation_key=page.translation_key).order_by("pk").values())


def planned(page):
    pages = IssuePage.objects.filter(translation_key=page.translation_key)
    return [page.scheduled_revision and page.scheduled_revision.approved_go_live_at for page in pages]


def test_both_go_live(press, german, whole):
    tree = press.send(german)
    assert "Published: “Reis im Regen” and “E Reis im Regen”." in said(tree)
    assert live(german) == ["de", "en"]
    for page in (german, other(german)):
        assert log(page)[-1] == "wagtail.publish"


def test_what_is_entered_but_in_no_draft_yet_goes_live_too(press, german, whole, client):
    assert other(german).get_latest_revision_as_object().title == "Reis im Regen"
    press.send(german)
    assert "E Ruhig am Morgen." in client.get(other(german).url).content.decode()


def test_none_goes_live_while_a_sentence_is_missing(press, german, begun):
    tree = press.send(german)
    assert "Nothing was published" in said(tree)
    assert live(german) == []
    assert [text for text, _url in missing(tree, "en")] == [
        "Not translated: Text: “Lage”",
        "Not translated: Text: “Ruhig am Morgen.”",
    ]


def test_each_sentence_leads_to_its_place_in_the_translation_editor(press, german, begun):
    last = segments(begun)[-1]
    assert missing(press.open(german), "en")[-1][1] == f"{edit_url(other(german))}#segment-{last.pk}"


def test_a_sentence_added_to_the_draft_is_missing_and_can_be_translated_before(press, desk, german, whole):
    desk.send(desk.open_issue(german), [passage("Ruhig am Morgen.", "Lage", german.body[0].id), cookie("Geduld.")])
    assert [text for text, _url in missing(press.open(german), "en")] == ["Not translated: Fortune Cookie: “Geduld.”"]
    enter(desk.client, whole, segments(whole)[-1], "Patience.")
    press.send(german)
    assert live(german) == ["de", "en"]


def test_an_issue_without_its_other_edition_says_so(press, german):
    (text, url), *_rest = missing(press.open(german), "en")
    assert text == "Not there yet: translate it"
    assert url == reverse("wagtail_localize:submit_page_translation", args=[german.pk])


def test_a_gap_in_a_draft_is_missing(press, desk, german):
    german.body = [("top_bit", {"headline": ""})]
    german.save_revision()
    assert missing(press.open(german), "de")[0][1].startswith(edit_url(german) + "#")


def test_a_refusal_in_the_last_moment_takes_the_first_publication_back(press, german, whole, monkeypatch):
    opened = press.open(german)
    monkeypatch.setattr("desk.together.editions.bring_along", lambda pages: None)
    monkeypatch.setattr("desk.together.missing.foreign", lambda draft: [])
    StringTranslation.objects.all().delete()
    draft = other(german).latest_revision
    draft.content = draft.content | {"title": "Reis im Regen"}
    draft.save()
    before = rows(german)
    assert "stays as it is" in said(press.send(german, opened))
    assert rows(german) == before
    assert "wagtail.publish" not in log(german)


def test_a_version_that_was_not_seen_does_not_go_live(press, german, whole):
    opened = press.open(german)
    german.title = "Ein anderer"
    german.save_revision()
    tree = press.send(german, opened)
    assert "A newer version was saved" in said(tree)
    assert live(german) == []


def test_live_and_unchanged_it_is_not_published_again(press, german, whole):
    press.send(german)
    published = len(log(german))
    assert "There is nothing to publish" in said(press.send(german))
    assert len(log(german)) == published


def test_a_change_of_one_is_published_and_the_other_stays(press, desk, german, whole):
    press.send(german)
    segment = segments(whole)[0]
    enter(desk.client, whole, segment, "Rice in the rain")
    published = log(german)
    press.send(german)
    assert other(german).title == "Rice in the rain"
    assert log(german) == published


def test_both_are_planned_for_one_moment(press, german, whole):
    moment = in_hours(5)
    tree = press.plan(german, moment)
    assert "Planned for" in said(tree)
    assert live(german) == []
    assert planned(german) == [moment, moment]
    for page in (german, other(german)):
        assert log(page)[-1] == "wagtail.publish.schedule"


def test_the_time_is_that_of_the_editors_zone(press, desk, german, whole):
    profile = UserProfile.get_for_user(desk.user)
    profile.current_time_zone = "Asia/Tokyo"
    profile.save()
    assert "In the time zone Asia/Tokyo." in press.open(german).get_text()
    press.send(german, when="at", at="2099-06-01 09:00")
    assert {moment.isoformat() for moment in planned(german)} == {"2099-06-01T00:00:00+00:00"}


@pytest.mark.parametrize("at", ["", "2001-01-01 10:00", "tomorrow", "9999-99-99 10:00", "2027-03-28 02:30"])
def test_a_time_that_is_none_is_refused(press, german, whole, at):
    tree = press.send(german, when="at", at=at)
    assert tree.select_one(".error-message")
    assert planned(german) == [None, None]


@pytest.mark.parametrize("changes", [{"editions": "xx"}, {"when": "never"}, {"seen": "1 2 3"}, {"expected": "gestern"}])
def test_a_form_that_is_bent_publishes_nothing(press, german, whole, changes):
    press.send(german, **changes)
    assert live(german) == []


def test_an_issue_that_expires_before_it_appears_is_refused(press, german, whole):
    german.expire_at = in_hours(2)
    german.save_revision()
    assert "expires before it appears" in said(press.plan(german, in_hours(5)))
    assert planned(german) == [None, None]


def test_a_plan_is_replaced_by_another_and_by_now(press, german, whole):
    press.plan(german, in_hours(5))
    press.plan(german, in_hours(7))
    assert planned(german) == [in_hours(7)] * 2
    press.send(german, when="now")
    assert live(german) == ["de", "en"]
    assert planned(german) == [None, None]


def test_when_the_time_has_come_both_go_live(press, german, whole):
    press.plan(german, in_hours(5))
    assert let_the_time_come(german) == 2
    call_command("publish_scheduled")
    assert live(german) == ["de", "en"]
    assert [log(page)[-1] for page in (german, other(german))] == ["wagtail.publish.scheduled"] * 2


def test_if_one_is_refused_when_the_time_has_come_neither_goes_live(press, german, whole):
    press.plan(german, in_hours(5))
    let_the_time_come(german)
    StringTranslation.objects.update(has_error=True)
    revision = Revision.objects.get(approved_go_live_at__isnull=False, object_id=str(other(german).pk))
    revision.content = revision.content | {"title": "Reis im Regen"}
    revision.save()
    with pytest.raises(CommandError, match=r"stays as it is.*not published either: Reis im Regen"):
        call_command("publish_scheduled")
    assert live(german) == []
    assert None not in planned(german)
    revision.content = revision.content | {"title": "Rice in the rain"}
    revision.save()
    call_command("publish_scheduled")
    assert live(german) == ["de", "en"]


def test_planned_for_different_moments_each_goes_by_itself(press, german, whole):
    press.plan(german, in_hours(5))
    set_back(german.scheduled_revision)
    call_command("publish_scheduled")
    assert live(german) == ["de"]


def test_the_editor_offers_it(desk, german):
    html = desk.client.get(edit_url(german)).content.decode()
    assert html.count(reverse("desk_publish_together", args=[german.translation_key])) == 2


def test_english_may_be_the_source(press, desk, homes):
    english = issue("en", title="Rice", body=[], live=False)
    english.save_revision()
    translation = submit(desk.client, english, "de")
    enter(desk.client, translation, segments(translation)[0], "Reis")
    press.send(english)
    assert live(english) == ["de", "en"]


def test_an_unknown_issue_is_a_404(desk, german):
    url = reverse("desk_publish_together", args=["00000000-0000-4000-8000-000000000000"])
    assert desk.client.get(url, follow=True).status_code == 404
