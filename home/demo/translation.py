"""From a page and its twin in the other language to a translation that wagtail-localize knows."""

from itertools import zip_longest

from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments


def translate(page, twin, locale, user):
    """Publishes `page` in `locale`, every string translated as the unsaved `twin` says it.

    Both have the same block ids, so the strings of the two stand at the same paths in the same order. Raises
    ValueError where they do not: a paragraph too many, or an alt text in one language only.
    """
    texts = _strings(twin)
    pairs = list(zip_longest(_strings(page), texts))
    for own, other in pairs:
        if not (own and other) or own.path != other.path:
            raise ValueError(f"{page}: at {(own or other).path} the two languages part: {own} / {other}")
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=locale)
    spoken = {own.order: other.string.data for own, other in pairs}
    segments = StringSegment.objects.filter(source=source)
    StringTranslation.objects.bulk_create(
        {
            (segment.string_id, segment.context_id): StringTranslation(
                translation_of_id=segment.string_id,
                context_id=segment.context_id,
                locale=locale,
                data=spoken[segment.order],
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                last_translated_by=user,
            )
            for segment in segments
        }.values()
    )
    translation.save_target(user=user, publish=True)


def _strings(page):
    return [segment for segment in extract_segments(page) if isinstance(segment, StringSegmentValue)]
