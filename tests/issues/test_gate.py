"""No page goes live with text of its source's language, whichever way it goes."""

import datetime
from contextlib import suppress

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Locale, Revision, Workflow, WorkflowPage, WorkflowTask
from wagtail_localize.models import MissingTranslationError, StringTranslation, Translation

from home.models import TextPage
from issues.models import IssuePage, IssuesPage
from issues.untranslated import NotTranslatedError, untranslated
from tests.desk.forms import Desk, body_of, complaints, form_in, stored
from tests.factories import issue
from tests.translating import enter, enter_all, press_publish, segments, submit

pytestmark = pytest.mark.django_db

BODY = [
    ("text", {"heading": "Lage", "text": "<p>Ruhig am <b>Morgen</b>.</p><p>Laut am Abend &amp; in der Nacht.</p>"}),
    ("text", {"edition": "de", "heading": "Nur hier", "text": "<p>Nur für Deutsche.</p>"}),
]


@pytest.fixture
def client(homes):
    """The browser of an editor, signed in."""
    return Desk("lena").client


@pytest.fixture
def german(homes):
    page = issue(title="Reis im Regen", teaser="Und Tee", body=BODY)
    page.save_revision().publish()
    return IssuePage.objects.get(pk=page.pk)


@pytest.fixture
def half(german, client):
    """The translation of an issue, one string short."""
    translation = submit(client, german)
    enter_all(client, translation, leave_out=1)
    return translation


@pytest.fixture
def half_after_live(german, client, django_capture_on_commit_callbacks):
    """The same with an English page that is live, whose source has got another sentence since."""
    translation = submit(client, german)
    enter_all(client, translation)
    with django_capture_on_commit_callbacks(execute=True):
        press_publish(client, translation)
    assert target(translation).live
    german.body.append(("text", {"heading": "Neu", "text": "<p>Frisch dazu.</p>"}))
    german.save_revision().publish()
    client.post(reverse("wagtail_localize:update_translations", args=[translation.source_id]))
    assert len(segments(translation)) == 7
    return Translation.objects.get(pk=translation.pk)


def target(translation):
    return IssuePage.objects.get(translation_key=translation.source.object_id, locale=translation.target_locale)


def row(page):
    """All that the database holds of a page, but for what a new draft changes."""
    values = IssuePage.objects.filter(pk=page.pk).values().get()
    return {
        name: str(value)
        for name, value in values.items()
        if not name.startswith("latest_revision") and name not in ("has_unpublished_changes", "draft_title")
    }


def written_draft(translation):
    """A draft of the target as wagtail-localize makes it, with the source's text where a translation is missing."""
    page = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    return page.save_revision(clean=False)


def by_the_translators_button(client, translation):
    response = press_publish(client, translation)
    assert "stays as it is" in response.content.decode()


def by_bulk_publishing(client, translation):
    written_draft(translation)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{url}?id={target(translation).pk}&next=/admin/", follow=True)
    assert "stays as it is" in response.content.decode()


def by_bulk_publishing_of_the_archive(client, translation):
    written_draft(translation)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    archive = target(translation).get_parent()
    client.post(f"{url}?id={archive.pk}&next=/admin/", {"include_descendants": "on"})


def by_a_planned_time(client, translation):
    revision = written_draft(translation)
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() - datetime.timedelta(hours=1))
    with pytest.raises(CommandError, match="stays as it is"):
        call_command("publish_scheduled")


def by_the_page_editor(client, translation):
    assert "stays as it is" in complaints(send_in_the_page_editor(client, translation))


def by_a_plan_in_the_page_editor(client, translation):
    sent = send_in_the_page_editor(client, translation, go_live_at="2099-01-01 10:00")
    assert "stays as it is" in complaints(sent)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def send_in_the_page_editor(client, translation, **changes):
    """Publish, unchanged, in Wagtail's own form, after the translation was stopped."""
    written_draft(translation)
    client.post(reverse("wagtail_localize:stop_translation", args=[translation.pk]))
    url, fields = form_in(client.get(edit_url(translation)))
    sections = body_of(stored(target(translation).get_latest_revision_as_object()))
    return client.post(url, fields | sections | changes | {"action-publish": "on"}, follow=True)


def edit_url(translation):
    return reverse("wagtailadmin_pages:edit", args=[target(translation).pk])


def by_workflow_approval(client, translation):
    page, state = submitted_for_moderation(client, translation)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    response = client.post(url, {"comment": ""}, follow=True)
    assert "stays as it is" in response.content.decode()
    page.refresh_from_db()
    assert page.workflow_in_progress


def by_workflow_approval_in_a_dialog(client, translation):
    page, state = submitted_for_moderation(client, translation)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    response = client.post(url, {"comment": "Gut"}, headers={"x-requested-with": "XMLHttpRequest"})
    assert response.json()["redirect"] == edit_url(translation)


def submitted_for_moderation(client, translation):
    page = target(translation)
    written_draft(translation)
    workflow = Workflow.objects.create(name="Vier Augen")
    WorkflowTask.objects.create(workflow=workflow, task=GroupApprovalTask.objects.create(name="Lesen"))
    WorkflowPage.objects.create(workflow=workflow, page=page.get_parent())
    workflow.start(page, user=None)
    return page, IssuePage.objects.get(pk=page.pk).current_workflow_task_state


def by_the_sync_view(client, translation):
    url = reverse("wagtail_localize:update_translations", args=[translation.source_id])
    assert "publish_translations" not in client.get(url).context["form"].visible_fields()
    client.post(url, {"publish_translations": "on"})


def by_publishing_a_revision(client, translation):
    with pytest.raises(NotTranslatedError):
        written_draft(translation).publish()


def by_saving_the_target(client, translation):
    with suppress(ValidationError):  # of a draft it is refused when its revision is to be published
        translation.save_target(publish=True)


def by_saving_a_draft_of_the_target(client, translation):
    with suppress(ValidationError):
        translation.save_target(publish=False)


def by_create_or_update(client, translation):
    with suppress(ValidationError):
        translation.source.create_or_update_translation(translation.target_locale, publish=True, fallback=True)


def by_create_or_update_without_fallback(client, translation):
    with pytest.raises(MissingTranslationError):
        translation.source.create_or_update_translation(translation.target_locale, publish=True)


def by_saving_the_page(client, translation):
    page = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    page.live = True
    with pytest.raises(NotTranslatedError):
        page.save(clean=False)


WAYS = [
    by_the_translators_button,
    by_bulk_publishing,
    by_bulk_publishing_of_the_archive,
    by_a_planned_time,
    by_the_page_editor,
    by_a_plan_in_the_page_editor,
    by_workflow_approval,
    by_workflow_approval_in_a_dialog,
    by_the_sync_view,
    by_publishing_a_revision,
    by_saving_the_target,
    by_saving_a_draft_of_the_target,
    by_create_or_update,
    by_create_or_update_without_fallback,
    by_saving_the_page,
]


@pytest.mark.parametrize("way", WAYS)
def test_a_draft_stays_a_draft(half, client, django_capture_on_commit_callbacks, way):
    go(way, client, half, django_capture_on_commit_callbacks)
    assert not target(half).live


@pytest.mark.parametrize("way", WAYS)
def test_the_live_page_stays_as_it_was(half_after_live, client, django_capture_on_commit_callbacks, way):
    before = row(target(half_after_live))
    go(way, client, half_after_live, django_capture_on_commit_callbacks)
    assert row(target(half_after_live)) == before


def go(way, client, translation, capture_callbacks):
    """Go that way, as far as to what happens after the commit."""
    with capture_callbacks() as callbacks:
        way(client, translation)
    for callback in callbacks:
        with suppress(NotTranslatedError):
            callback()


def test_what_is_missing_is_listed_by_section_and_sentence(half, client):
    response = press_publish(client, half)
    assert "“E Reis im Regen” stays as it is: 1 text is still in German." in complaints(response)
    assert "Text: “Laut am Abend &amp; in der Nacht.”".replace("&amp;", "&") in complaints(response)


def test_a_long_list_is_cut(german, client):
    german.body = [("text", {"heading": f"Kapitel {n}", "text": ""}) for n in range(12)]
    german.save_revision().publish()
    error = NotTranslatedError(german, untranslated_of(submit(client, german)))
    assert len(error.messages) == 12
    assert error.messages[-1] == "… and 4 more"


def untranslated_of(translation):
    return untranslated(translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True))


def test_fully_translated_it_is_published(half, client, german, django_capture_on_commit_callbacks):
    enter(client, half, segments(half)[-1], "Loud in the evening &amp; at night.")
    with django_capture_on_commit_callbacks(execute=True):
        press_publish(client, half)
    page = target(half)
    assert page.live
    assert untranslated(page) == []
    assert "Nur hier" not in [section.summary for section in page.sections()]


def test_words_that_are_the_same_in_both_languages_pass_if_a_translation_says_so(
    homes, client, django_capture_on_commit_callbacks
):
    page = issue(title="Ford & Xiaomi", body=[("text", {"heading": "A < B", "text": "<p><b>DeepSeek</b> & Co</p>"})])
    translation = submit(client, page)
    assert [str(sentence) for sentence in untranslated_of(translation)] == [
        "Title: “Ford & Xiaomi”",
        "Text: “A < B”",
        "Text: “DeepSeek & Co”",
    ]
    for segment, words in zip(
        segments(translation), ["Ford & Xiaomi", "A &lt; B", "<b>DeepSeek</b> & Co"], strict=True
    ):
        enter(client, translation, segment, words)
    with django_capture_on_commit_callbacks(execute=True):
        press_publish(client, translation)
    assert target(translation).live


def test_a_translation_with_an_error_is_none(half, client):
    StringTranslation.objects.filter(data="E Lage").update(has_error=True)
    assert "Text: “Lage”" in complaints(press_publish(client, half))


@pytest.fixture
def whole(german, client, django_capture_on_commit_callbacks):
    """The translation of an issue, every string entered, its page live."""
    translation = submit(client, german)
    enter_all(client, translation)
    with django_capture_on_commit_callbacks(execute=True):
        press_publish(client, translation)
    assert target(translation).live
    return translation


@pytest.mark.parametrize("blank", [" ", "<b> </b>"])
def test_a_blank_is_no_translation(whole, client, blank):
    enter(client, whole, segments(whole)[0], blank)
    refusal = press_publish(client, whole)
    assert "1 text is still in German. Title: “Reis im Regen”" in complaints(refusal)
    assert "Blanks are no translation." in refusal.content.decode()


def test_an_issue_that_is_no_translation_is_not_judged(german, client):
    submit(client, german)
    german.title = "Noch ein Titel"
    german.save_revision().publish()
    other = issue("en", title="Reis im Regen", number=9)
    assert untranslated(german) == untranslated(other) == []


def test_english_may_be_the_source(homes, client, django_capture_on_commit_callbacks):
    english = issue("en", title="Rice in the rain", body=[("text", {"heading": "", "text": "<p>Quiet.</p>"})])
    translation = submit(client, english, "de")
    enter(client, translation, segments(translation)[0], "Reis im Regen")
    with django_capture_on_commit_callbacks(execute=True):
        response = press_publish(client, translation)
    assert "1 text is still in English" in complaints(response)
    enter(client, translation, segments(translation)[1], "Ruhig.")
    with django_capture_on_commit_callbacks(execute=True):
        press_publish(client, translation)
    assert target(translation).url == "/de/ausgaben/reis-im-regen/"


def test_a_copy_that_wagtail_localize_knows_nothing_of_is_refused(german):
    copy = german.copy_for_translation(Locale.objects.get(language_code="en"))
    copy.title = "Rice in the rain"
    with pytest.raises(NotTranslatedError) as refusal:
        copy.save_revision().publish()
    assert len(refusal.value.sentences) == 3
    german.save_revision().publish()


def test_an_alias_in_the_other_edition_stays_a_draft(german):
    german.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
    german.save_revision().publish()
    assert not IssuePage.objects.get(locale__language_code="en").live


def test_a_live_page_is_not_converted_to_an_alias(half_after_live, client):
    before = row(target(half_after_live))
    client.post(reverse("wagtail_localize:convert_to_alias", args=[target(half_after_live).pk]))
    assert row(target(half_after_live)) == before
    assert Translation.objects.filter(pk=half_after_live.pk).exists()


def test_a_text_page_passes_the_same_gate(homes, client, django_capture_on_commit_callbacks):
    page = homes["de"].add_child(instance=TextPage(title="Über uns", text="<p>Wir lesen.</p>"))
    translation = submit(client, page)
    with django_capture_on_commit_callbacks(execute=True):
        response = press_publish(client, translation)
    assert "Text: “Wir lesen.”" in complaints(response)
    assert not translation.get_target_instance().live
    enter_all(client, translation, to_english={"Über uns": "About us", "Wir lesen.": "We read."}.get)
    with django_capture_on_commit_callbacks(execute=True):
        press_publish(client, translation)
    assert translation.get_target_instance().url == "/en/about-us/"


def test_to_judge_a_page_costs_four_queries(half, django_assert_max_num_queries):
    page = half.source.get_ephemeral_translated_instance(half.target_locale, fallback=True)
    with django_assert_max_num_queries(4):
        assert len(untranslated(page)) == 1


def planned(page, hours_ago):
    revision = page.save_revision()
    due = timezone.now() - datetime.timedelta(hours=hours_ago)
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=due)
    return revision


def test_a_refused_plan_does_not_hold_up_the_next(half):
    refused = written_draft(half)
    Revision.objects.filter(pk=refused.pk).update(approved_go_live_at=timezone.now() - datetime.timedelta(hours=2))
    page = issue(title="Danach", number=9, live=False)
    planned(page, hours_ago=1)
    with pytest.raises(CommandError, match=r"Text: “Laut am Abend"):
        call_command("publish_scheduled")
    page.refresh_from_db()
    assert page.live
    refused.refresh_from_db()
    assert refused.approved_go_live_at


def test_once_translated_a_refused_plan_is_carried_out(half, client):
    enter(client, half, segments(half)[-1], "Loud.")
    planned(half.source.get_ephemeral_translated_instance(half.target_locale), hours_ago=1)
    call_command("publish_scheduled")
    assert target(half).live


def test_an_expired_page_is_taken_down(german):
    IssuePage.objects.filter(pk=german.pk).update(expire_at=timezone.now() - datetime.timedelta(hours=1))
    call_command("publish_scheduled", "--dryrun")
    assert IssuePage.objects.get(pk=german.pk).live
    call_command("publish_scheduled")
    page = IssuePage.objects.get(pk=german.pk)
    assert (page.live, page.expired) == (False, True)


def test_an_untranslated_draft_is_not_copied_into_a_page_without_a_source(half, client):
    page = target(half)
    form = {"new_title": "Rice", "new_slug": "rice", "new_parent_page": page.get_parent().pk, "publish_copies": "on"}
    response = client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), form, follow=True)
    assert "stays as it is" in complaints(response)
    assert not IssuePage.objects.filter(title="Rice").exists()


def test_a_german_page_is_not_copied_into_the_english_archive(german, client):
    archive = IssuesPage.objects.get(locale__language_code="en")
    form = {"new_title": "Reis", "new_slug": "reis", "new_parent_page": archive.pk, "publish_copies": "on"}
    client.post(reverse("wagtailadmin_pages:copy", args=[german.pk]), form)
    with pytest.raises(ValidationError, match="belongs to the other edition"):
        german.copy(to=archive, keep_live=True)
    with pytest.raises(ValidationError, match="belongs to the other edition"):
        german.copy(to=archive, keep_live=False)
    assert not archive.get_children().exists()
