"""The other edition of a page that was published: a draft that says what its source says now."""

import json

from django.core.exceptions import ObjectDoesNotExist
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail_localize.fields import get_translatable_fields
from wagtail_localize.models import TranslationLog, TranslationSource


@transaction.atomic(savepoint=False)
def keep_up(page):
    """Bring what `page` says to its translations; returns the drafts that were saved, revisions of the other edition.

    What is live stays as it is, and so does a translation that was stopped.
    """
    known = TranslationSource.objects.filter(object_id=page.translation_key, locale_id=page.locale_id)
    if not known.filter(translations__enabled=True).exists():
        return []
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translations = source.translations.filter(enabled=True).select_related("target_locale")
    saved = [save_draft(source, translation.target_locale) for translation in translations]
    return [revision for revision in saved if revision]


def save_draft(source, locale):
    """A draft of the translation of `source`; None where it would say what the last one says."""
    try:
        page = source.get_ephemeral_translated_instance(locale, fallback=True)
    except ObjectDoesNotExist:
        return None  # the page was deleted
    if page.alias_of_id or _text(page, page.serializable_data()) == _text(page, _latest(page)):
        return None
    called = page.draft_title
    with disable_reference_index_auto_update():  # of the row, which stays
        revision = page.save_revision(clean=False)
    if page.title == json.loads(source.content_json)["title"]:
        # In its own edition a page is not listed by the title that its source has got.
        type(page).objects.filter(pk=page.pk).update(draft_title=called)
    TranslationLog.objects.create(source=source, locale=locale, revision=revision)
    return revision


def _latest(page):
    return (
        page.latest_revision.content if page.latest_revision else type(page).objects.get(pk=page.pk).serializable_data()
    )


def _text(page, content):
    """What comes from the source, of a page's content as a revision holds it; children without their keys."""
    fields = [field for field in get_translatable_fields(type(page)) if _comes_from_source(field, page)]
    text = json.loads(
        json.dumps({field.field_name: content.get(field.field_name) for field in fields}, cls=DjangoJSONEncoder)
    )
    for value in text.values():
        for child in value if isinstance(value, list) else []:
            if isinstance(child, dict):
                child.pop("pk", None)
    return text


def _comes_from_source(field, page):
    return field.is_translated(page) or field.is_synchronized(page)
