"""Puts what a machine translated into its places, and tells of what it did not."""

from collections import defaultdict
from functools import partial

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.views import edit_translation, update_translations

from issues.refusal import RefusedError

from .failures import FailedError


def apply_machine_translation(translation_id, user, machine_translator):
    """Stands in for the function of wagtail-localize of this name; returns whether there was anything to translate.

    Raises RefusedError, which its editor reads as a message, where something was not translated: what was, is kept.
    """
    translation = get_object_or_404(Translation, pk=translation_id)
    page = translation.get_target_instance()
    if not edit_translation.user_can_edit_instance(user, page):
        raise PermissionDenied
    if not machine_translator.can_translate(translation.source.locale, translation.target_locale):
        raise Http404
    places = _untranslated(translation)
    if not places:
        return False
    reason = ""
    try:
        # Nobody waits for the service with a transaction open.
        found = machine_translator.translate(translation.source.locale, translation.target_locale, list(places))
    except FailedError as error:
        found, reason = error.done, error.reason
    _keep(translation, places, found, user, machine_translator.display_name)
    if reason or len(found) < len(places):
        raise RefusedError(page, *_told(machine_translator.display_name, reason, len(found), len(places)))
    return True


def _untranslated(translation):
    """The places (string, context) of each text without any translation, by StringValue."""
    rows = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale=translation.target_locale
    )
    known = set(rows.values_list("translation_of_id", "context_id"))
    places = defaultdict(list)
    for segment in translation.source.stringsegment_set.all().order_by("order"):
        place = segment.string_id, segment.context_id
        if place not in known and place not in places[segment.string.as_value()]:
            places[segment.string.as_value()].append(place)
    return {string: each for string, each in places.items() if each}


def _keep(translation, places, found, user, name):
    """Somebody who translated a text in the meantime is right."""
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of_id=string,
                context_id=context,
                locale=translation.target_locale,
                data=value.data,
                translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
                tool_name=name,
                last_translated_by=user,
            )
            for text, value in found.items()
            for string, context in places[text]
        ],
        ignore_conflicts=True,
    )


def _told(name, reason, done, total):
    """A summary, and its lines."""
    params = {"name": name, "reason": reason, "count": total - done, "total": total}
    if reason:
        summary = _("%(name)s has not translated everything: %(reason)s.") % params
    else:
        summary = _("%(name)s has left something to you: only words in another script, or an answer that was no use.")
        summary %= params
    left = ngettext(
        "%(count)d of %(total)d texts is still to be translated. All others are as they were.",
        "%(count)d of %(total)d texts are still to be translated. All others are as they were.",
        total - done,
    )
    return summary, [left % params]


def apply_after_sync(translation_id, user, machine_translator):
    """The same for a sync, which is one transaction: a failure of the machine does not take it back."""
    transaction.on_commit(partial(apply_machine_translation, translation_id, user, machine_translator))


def put_in_place():
    edit_translation.apply_machine_translation = apply_machine_translation
    update_translations.apply_machine_translation = apply_after_sync
