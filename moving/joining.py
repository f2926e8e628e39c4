"""Two pages that came apart become one issue in two editions, sentence by sentence."""

import json
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    TranslatableObject,
    Translation,
    TranslationLog,
    TranslationSource,
)
from wagtail_localize.segments import OverridableSegmentValue, StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from issues.models import IssuePage
from issues.translation import close_with
from pagestore import generation

from .archive.errors import CannotJoin
from .matching import Left, Matched, match


@dataclass(frozen=True)
class Joined:
    """`paired` sentences have their translation now; `left` is what a person has to look at, a list of `Left`.

    `before`: they were one issue already, and nothing was done.
    """

    paired: int = 0
    left: list[Left] = field(default_factory=list)
    before: bool = False


def join(source, target):
    """Make `target` the translation of `source`: both keep their text, their address and their state.

    What has no counterpart stays too, shown in its own edition only. Raises CannotJoin, and changes nothing.
    """
    source, target = _current(source), _current(target)
    if _are_joined(source, target):
        return Joined(before=True)
    _refuse(source, target)
    try:
        with transaction.atomic():
            return _join(source, target)
    except ValidationError as error:
        raise CannotJoin(" ".join(error.messages)) from error


def rehearse(source, target):
    """What `join` would return; nothing is changed."""
    try:
        with transaction.atomic():
            joined = join(source, target)
            transaction.set_rollback(True)
    finally:
        generation.reopen()
    return joined


def _current(page):
    """As readers see it; one that was never published as it was last saved."""
    page = IssuePage.objects.select_related("locale").get(pk=page.pk)
    return page if page.live else page.get_latest_revision_as_object()


def _are_joined(source, target):
    known = Translation.objects.filter(
        source__object_id=source.translation_key, target_locale__in=[source.locale_id, target.locale_id]
    )
    return source.translation_key == target.translation_key and known.exists()


def _refuse(source, target):
    if source.locale_id == target.locale_id:
        raise CannotJoin(_("both are of the same edition"))
    if source.date != target.date:
        raise CannotJoin(_("they are of different days: %(one)s and %(other)s") % _both("date", source, target))
    for page in (source, target):
        named = {"title": page.title}
        if page.alias_of_id:
            raise CannotJoin(_("“%(title)s” only repeats another page") % named)
        if page.get_translations().exclude(pk__in=[source.pk, target.pk]).exists():
            raise CannotJoin(_("“%(title)s” has another edition already") % named)
        if page.live and page.has_unpublished_changes:
            raise CannotJoin(_("“%(title)s” has changes that are not published yet") % named)
        if page.scheduled_revision:
            raise CannotJoin(_("“%(title)s” is planned for later") % named)


def _both(name, source, target):
    return {"one": getattr(source, name), "other": getattr(target, name)}


def _join(source, target):
    matched = match(source, target)
    kept = _match_fields(source, target, matched)
    if source.translation_key != target.translation_key:
        TranslatableObject.objects.filter(translation_key=target.translation_key).delete()
        IssuePage.objects.filter(pk=target.pk).update(translation_key=source.translation_key, number=source.number)
    if _is_changed(source, target, matched):
        source.body = source.body.stream_block.to_python(matched.body)
        source.authors = source.authors or target.authors
        source.tags.add(*target.tags.all())
        _save(source)
    restrictions = [restriction for page in (source, target) for restriction in page.view_restrictions.all()]
    known, _created = TranslationSource.update_or_create_from_instance(_current(source))
    Translation.objects.create(source=known, target_locale=target.locale)
    paired = _translate(known, target.locale, matched)
    page = known.get_ephemeral_translated_instance(target.locale, fallback=True)
    for name, value in kept.items():
        setattr(page, name, value)
    TranslationLog.objects.create(source=known, locale=target.locale, revision=_save(page))
    for restriction in restrictions:
        close_with(restriction)
    return Joined(paired, matched.left)


def _match_fields(source, target, matched: Matched):
    """Adds title, teaser and the like to `matched`; returns those of the target that the source lacks, or has alone."""
    kept = {}
    ours, theirs = _fields(source), _fields(target)
    for name in dict.fromkeys([*ours, *theirs]):
        label = capfirst(str(source._meta.get_field(name).verbose_name))
        if name in ours and name in theirs:
            mine, its = ours[name], theirs[name]
            if isinstance(mine, StringSegmentValue):
                matched.said[name, mine.string.data] = its.string.data
            elif mine.data != its.data:
                matched.overrides[name] = its.data
        else:
            kept[name] = getattr(target, name)
            page = source if name in ours else target
            matched.left.append(Left(page.locale.language_code, label, _("only this edition has it")))
    if source.authors and target.authors and source.authors != target.authors:
        reason = _("“%(other)s” becomes “%(one)s” with the next version") % _both("authors", source, target)
        matched.left.append(Left(target.locale.language_code, capfirst(_("authors")), reason))
    return kept


def _fields(page):
    found = (segment for segment in extract_segments(page) if "." not in segment.path)
    return {each.path: each for each in found if isinstance(each, StringSegmentValue | OverridableSegmentValue)}


def _is_changed(source, target, matched):
    more = set(target.tags.all()) - set(source.tags.all())
    authors = target.authors and not source.authors
    return bool(more or authors or matched.body != source.body.get_prep_value())


def _translate(source, locale, matched):
    """Writes what `matched` says; returns how many sentences have a translation."""
    segments = StringSegment.objects.filter(source=source).select_related("context", "string")
    rows = {
        (segment.string_id, segment.context_id): StringTranslation(
            translation_of_id=segment.string_id,
            context_id=segment.context_id,
            locale=locale,
            data=matched.said[segment.context.path, segment.string.data],
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        for segment in segments
        if (segment.context.path, segment.string.data) in matched.said
    }
    StringTranslation.objects.bulk_create(rows.values())
    overridables = OverridableSegment.objects.filter(source=source).select_related("context")
    SegmentOverride.objects.bulk_create(
        SegmentOverride(locale=locale, context=each.context, data_json=_as_json(matched.overrides[each.context.path]))
        for each in overridables
        if each.context.path in matched.overrides
    )
    return len(rows)


def _as_json(value):
    return json.dumps(value, cls=DjangoJSONEncoder)


def _save(page):
    """As live or as much a draft as it was; returns the revision. When it last appeared stays what it was."""
    if not page.live:
        page.save()
        return page.save_revision(changed=False, clean=False)
    revision = page.save_revision(changed=False, clean=False)
    revision.publish()
    IssuePage.objects.filter(pk=page.pk).update(last_published_at=page.last_published_at)
    return revision
