"""Publishing a changed source brings the new text to the other edition, and shows readers nothing unfinished."""

import datetime
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision
from wagtail.test.utils.form_data import rich_text
from wagtail_factories import ImageFactory
from wagtail_localize.models import TranslationLog

from desk.keeping.state import states
from home.models import TextPage
from issues.models import IssuePage
from publication.models import Topic
from tests.desk.forms import stored
from tests.factories import issue
from tests.issues.test_gate import row
from tests.samples import full
from tests.translating import enter_all, segments, submit

pytestmark = pytest.mark.django_db


def test_the_live_page_stays_until_its_new_version_is_published(editions, client, rain):
    english = editions.other(rain)
    before = client.get(english.url).content
    editions.rewrite(rain, "<p>Ruhig am Morgen, laut am Abend.</p><p>Der Preis fällt und fällt.</p>")
    assert client.get(english.url).content == before
    assert "stays as it is" in editions.press_publish(rain).content.decode()
    assert client.get(english.url).content == before
    editions.enter(rain, "Der Preis fällt und fällt.", "The price falls and falls.")
    editions.press_publish(rain)
    html = client.get(english.url).content.decode()
    assert "The price falls and falls." in html
    assert "E Ruhig am Morgen, laut am Abend." in html


def test_one_sentence_that_changed_is_one_change(editions, rain):
    editions.rewrite(rain, "<p>Ruhig am Morgen, laut am Abend.</p><p>Der Preis fällt.</p>")
    assert editions.changes(rain) == [("Der Preis steigt.", "Der Preis fällt.")]
    assert ("Der Preis fällt.", "E Der Preis steigt.", False) in editions.translated(rain)
    state = editions.state(rain)
    assert (state.total, state.done) == (3, 2)
    assert state.changes[0].place == "Text"


def test_the_row_of_the_live_page_stays_and_a_draft_has_the_new_text(editions, rain):
    before = row(editions.other(rain))
    editions.rewrite(rain, "<p>Ruhig am Morgen – laut am Abend.</p><p>Der Preis steigt.</p><p>Neu.</p>")
    english = editions.other(rain)
    assert row(english) == before
    assert english.has_unpublished_changes
    draft = english.get_latest_revision_as_object()
    assert "Neu." in str(draft.body)
    assert (draft.slug, draft.title) == (english.slug, english.title)
    assert TranslationLog.objects.filter(revision=english.latest_revision).exists()


def test_published_again_without_a_change_it_changes_nothing(editions, rain):
    english = editions.other(rain)
    editions.publish(IssuePage.objects.get(pk=rain.pk))
    assert editions.other(rain).latest_revision_id == english.latest_revision_id
    assert not editions.other(rain).has_unpublished_changes


def test_topics_and_a_cover_are_no_change_either(editions, rain):
    rain.tags.add(Topic.objects.create(name="tee", name_de="Tee"), "Reis")
    rain.cover = ImageFactory()
    rain.body.append(("more", full("more")))
    editions.publish(rain)
    revision = editions.other(rain).latest_revision_id
    editions.publish(IssuePage.objects.get(pk=rain.pk))
    assert editions.other(rain).latest_revision_id == revision


def test_a_source_that_was_never_published_is_followed_as_its_draft_is_saved(desk, editions, homes):
    page = issue(title="Reis", live=False, body=[("text", {"heading": "", "text": "<p>Der Preis steigt.</p>"})])
    page.save_revision()
    enter_all(desk.client, submit(desk.client, page))
    opened = desk.open_issue(page)
    kind, fields, key = stored(page)[0]
    desk.send(opened, [(kind, fields | {"text": rich_text("<p>Der Preis fällt.</p>")}, key)])
    assert editions.changes(page) == [("Der Preis steigt.", "Der Preis fällt.")]


def test_english_may_be_the_source(editions):
    english = editions.publish_both("Rice", "<p>The price rises.</p>", source="en")
    editions.rewrite(english, "<p>The price falls.</p>")
    assert editions.changes(english) == [("The price rises.", "The price falls.")]


def test_publishing_the_translation_leaves_the_source_alone(editions, rain):
    before = IssuePage.objects.get(pk=rain.pk).latest_revision_id
    editions.publish(editions.other(rain))
    assert IssuePage.objects.get(pk=rain.pk).latest_revision_id == before


def test_a_translation_that_was_stopped_is_left_alone(editions, client, rain):
    client.post(reverse("wagtail_localize:stop_translation", args=[editions.translation(rain).pk]))
    revision = editions.other(rain).latest_revision_id
    editions.rewrite(rain, "<p>Anders.</p>")
    assert editions.other(rain).latest_revision_id == revision


def test_a_plan_survives(editions, rain):
    planned = editions.other(rain).save_revision()
    Revision.objects.filter(pk=planned.pk).update(approved_go_live_at=timezone.now() + datetime.timedelta(days=1))
    editions.rewrite(rain, "<p>Anders.</p>")
    assert editions.other(rain).latest_revision_id != planned.pk
    assert Revision.objects.get(pk=planned.pk).approved_go_live_at


def test_an_issue_that_was_never_published_is_submitted_as_its_draft(editions, client, homes):
    page = issue(title="Reis", live=False)
    page.title = "Tee"
    page.save_revision()
    translation = submit(client, page)
    assert [segment.string.data for segment in segments(translation)] == ["Tee"]


def test_sync_takes_the_draft_and_makes_one(editions, client, homes):
    page = issue(title="Reis", live=False)
    page.save_revision()
    translation = submit(client, page)
    enter_all(client, translation)
    page.title = "Reis!"
    page.save_revision()
    sync(client, translation)
    assert [segment.string.data for segment in segments(translation)] == ["Reis!"]
    assert editions.other(page).get_latest_revision_as_object().title == "E Reis!"


def test_sync_of_a_live_issue_takes_what_is_live(editions, client, rain):
    rain.title = "Nur ein Entwurf"
    rain.save_revision()
    sync(client, editions.translation(rain))
    assert editions.changes(rain) == []


def test_the_command_does_it_anew_and_only_once(editions, rain):
    page = IssuePage.objects.get(pk=rain.pk)
    page.title = "Tee"
    page.save_revision().publish()
    assert editions.changes(rain) == []
    assert told("keep_up").endswith("1 drafts saved.\n")
    assert editions.changes(rain) == [("Reis im Regen", "Tee")]
    assert told("keep_up") == "0 drafts saved.\n"


def test_a_text_page_is_kept_up_too(editions, client, homes, django_capture_on_commit_callbacks):
    page = homes["de"].add_child(instance=TextPage(title="Über uns", text="<p>Wir lesen.</p>"))
    translation = submit(client, page)
    enter_all(client, translation)
    page.text = "<p>Wir lesen viel.</p>"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    other = translation.get_target_instance()
    assert [(each.old, each.new) for each in states([other])[other.pk].changes] == [("Wir lesen.", "Wir lesen viel.")]


def sync(client, translation):
    client.post(reverse("wagtail_localize:update_translations", args=[translation.source_id]))


def told(command):
    out = StringIO()
    call_command(command, stdout=out)
    return out.getvalue()
