"""The translation editor of wagtail-localize, which asks the database four times for each text, in a few queries."""

from functools import wraps

from wagtail_localize.models import StringSegmentQuerySet, StringTranslation, TranslationSource
from wagtail_localize.views.edit_translation import SegmentOverrideSerializer, StringTranslationSerializer

from .carrying import open_change, said_of


def bring_along(accessor, *names):
    """Let `source.<accessor>` fetch with each segment what it leads to."""
    descriptor = vars(TranslationSource)[accessor]

    class Manager(descriptor.related_manager_cls):
        def get_queryset(self):
            return super().get_queryset().select_related(*names)

    descriptor.related_manager_cls = Manager


_stock_translations = StringSegmentQuerySet.get_translations


@wraps(_stock_translations)
def get_translations(segments, locale):
    """Stands in for the method of StringSegmentQuerySet of this name: with who translated, and their picture."""
    translations = _stock_translations(segments, locale)
    return translations.select_related("context", "translation_of", "change", "last_translated_by__wagtail_userprofile")


_stock_error = StringTranslation.get_error


@wraps(_stock_error)
def get_error(translation):
    """Stands in for the method of StringTranslation of this name: of a suggestion, in the language of who reads it."""
    error = _stock_error(translation)
    change = open_change(translation)
    if error and change and error == translation.field_error:
        return said_of(change.previous, translation.translation_of.data)
    return error


def string_segment_id(serializer, translation):
    """Stands in for `get_segment_id` of StringTranslationSerializer."""
    return _segment_ids(serializer, "stringsegment_set", "context_id", "string_id").get(
        (translation.context_id, translation.translation_of_id)
    )


def override_segment_id(serializer, override):
    """Stands in for `get_segment_id` of SegmentOverrideSerializer."""
    return _segment_ids(serializer, "overridablesegment_set", "context_id").get((override.context_id,))


def _segment_ids(serializer, accessor, *names):
    """The ids of all segments of the source that is shown, by `names`; asked once for all rows of the answer."""
    context = serializer.context
    if accessor not in context:
        segments = getattr(context["translation_source"], accessor)
        rows = segments.order_by("-pk").values_list("pk", *names)
        context[accessor] = {tuple(key): pk for pk, *key in rows}
    return context[accessor]


def put_in_place():
    bring_along("stringsegment_set", "context", "string")
    bring_along("overridablesegment_set", "context")
    bring_along("relatedobjectsegment_set", "context", "object")
    StringSegmentQuerySet.get_translations = get_translations
    StringTranslation.get_error = get_error
    StringTranslationSerializer.get_segment_id = string_segment_id
    SegmentOverrideSerializer.get_segment_id = override_segment_id
