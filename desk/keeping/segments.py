"""The segments of a source, brought up to date at once; wagtail-localize asks two or three times for each."""

import json
from dataclasses import dataclass
from functools import wraps
from types import SimpleNamespace
from uuid import uuid5

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    String,
    StringSegment,
    Template,
    TemplateSegment,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.segments import (
    OverridableSegmentValue,
    RelatedObjectSegmentValue,
    StringSegmentValue,
    TemplateSegmentValue,
)
from wagtail_localize.segments.extract import extract_segments

from .carrying import carry


@dataclass(frozen=True)
class Sentence:
    """A sentence where it stands: `string` and `context` are the keys of its String and TranslationContext."""

    context: int
    string: int
    words: str
    attrs: str

    @property
    def key(self):
        return self.context, self.string


@transaction.atomic(savepoint=False)
@wraps(TranslationSource.refresh_segments, assigned=())
def refresh(source):
    """Stands in for `TranslationSource.refresh_segments`: the same rows, but those that stay keep their ids.

    An editor who has the translation open may go on; what was translated is carried to the new sentences.
    """
    page = _said(source)
    values = extract_segments(page)
    known = {context.path: context for context in TranslationContext.objects.filter(object_id=source.object_id)}
    # Without a context there is no segment: the source is new.
    before = _sentences(source) if known else []
    contexts = _contexts(source, page, known, {value.path for value in values})
    for kind, (model, rows) in KINDS.items():
        standing = model.objects.filter(source=source).order_by("order") if known else []
        _replace(
            model, source, standing, rows(source, [value for value in values if isinstance(value, kind)], contexts)
        )
    if before:
        carry(source, before, _sentences(source))


def _said(source):
    """The page with the content of `source`; to read its text, what it refers to need not be checked one by one."""
    model = source.specific_content_type.model_class()
    if issubclass(model, Page):
        return model.from_serializable_data(json.loads(source.content_json), check_fks=False)
    return source.as_instance()


def _sentences(source):
    """What a translator gets of `source`, in order."""
    rows = StringSegment.objects.filter(source=source).order_by("order")
    return [Sentence(*row) for row in rows.values_list("context_id", "string_id", "string__data", "attrs")]


def _contexts(source, page, known, paths):
    """The keys of the contexts of `paths`; those that are not among `known`, a dict by path, are made."""
    stale = [context for path, context in known.items() if path in paths and not context.field_path]
    for context in stale:
        context.field_path = _field_path(page, context.path)
    if stale:
        TranslationContext.objects.bulk_update(stale, ["field_path"])
    missing = [
        TranslationContext(
            object_id=source.object_id,
            path=path,
            path_id=TranslationContext._get_path_id(path),
            field_path=_field_path(page, path),
        )
        for path in sorted(paths - known.keys())
    ]
    if missing:
        TranslationContext.objects.bulk_create(missing)
    return {context.path: context.pk for context in (*known.values(), *missing)}


def _field_path(page, path):
    """As wagtail-localize finds it, which would write each one at once."""
    context = SimpleNamespace(path=path, field_path="", save=lambda **kwargs: None)
    return TranslationContext.get_field_path(context, page)


def _ids(model, rows, unique, same, **among):
    """The ids of `rows`, a dict of instances by the last of the fields `unique`; those that are missing are made.

    `same` is a field that such a row has anyway: one that another process made meanwhile is not made again.
    """
    if not rows:
        return {}
    found = model.objects.filter(**among, **{f"{unique[-1]}__in": list(rows)})
    ids = dict(found.values_list(unique[-1], "pk"))
    missing = {value: row for value, row in rows.items() if value not in ids}
    if missing:
        model.objects.bulk_create(missing.values(), update_conflicts=True, unique_fields=unique, update_fields=[same])
    return ids | {value: row.pk for value, row in missing.items()}


def _strings(source, values, contexts):
    hashes = {value.string.data: String._get_data_hash(value.string.data) for value in values}
    strings = {
        data_hash: String(locale_id=source.locale_id, data=data, data_hash=data_hash)
        for data, data_hash in hashes.items()
    }
    ids = _ids(String, strings, ["locale", "data_hash"], same="data", locale_id=source.locale_id)
    for value in values:
        yield {
            "context_id": contexts[value.path],
            "string_id": ids[hashes[value.string.data]],
            "order": value.order,
            "attrs": json.dumps(value.attrs, cls=DjangoJSONEncoder),
        }


def _templates(source, values, contexts):
    def uuid(value):
        return uuid5(uuid5(Template.BASE_UUID_NAMESPACE, value.format), value.template)

    templates = {
        uuid(value): Template(
            uuid=uuid(value),
            template=value.template,
            template_format=value.format,
            string_count=value.string_count,
        )
        for value in values
    }
    ids = _ids(Template, templates, ["uuid"], same="template")
    for value in values:
        yield {"context_id": contexts[value.path], "template_id": ids[uuid(value)], "order": value.order}


def _related(source, values, contexts):
    objects = {
        value.translation_key: TranslatableObject(
            content_type=value.content_type, translation_key=value.translation_key
        )
        for value in values
    }
    _ids(TranslatableObject, objects, ["translation_key"], same="content_type")
    for value in values:
        yield {"context_id": contexts[value.path], "object_id": value.translation_key, "order": value.order}


def _overridables(source, values, contexts):
    for value in values:
        data = json.dumps(value.data, cls=DjangoJSONEncoder)
        yield {"context_id": contexts[value.path], "data_json": data, "order": value.order}


KINDS = {
    StringSegmentValue: (StringSegment, _strings),
    TemplateSegmentValue: (TemplateSegment, _templates),
    RelatedObjectSegmentValue: (RelatedObjectSegment, _related),
    OverridableSegmentValue: (OverridableSegment, _overridables),
}
# What may change of a segment that stays the same one.
PASSING = ("order", "attrs")


def _replace(model, source, segments, rows):
    """Make the `segments` of `source` be `rows`, dicts of fields, with as few changes as it takes."""
    standing = {}
    for segment in segments:
        standing.setdefault(_identity(model, segment), []).append(segment)
    new, moved = [], []
    for row in rows:
        wanted = model(source=source, **row)
        same = standing.get(_identity(model, wanted))
        if not same:
            new.append(wanted)
        elif _passing(segment := same.pop(0)) != _passing(wanted):
            vars(segment).update(_passing(wanted))
            moved.append(segment)
    if gone := [segment.pk for same in standing.values() for segment in same]:
        model.objects.filter(pk__in=gone).delete()
    if moved:
        model.objects.bulk_update(moved, _passing(moved[0]).keys())
    if new:
        model.objects.bulk_create(new)


def _passing(segment):
    return {name: getattr(segment, name) for name in PASSING if hasattr(segment, name)}


def _identity(model, segment):
    names = [field.attname for field in model._meta.concrete_fields]
    return tuple(getattr(segment, name) for name in names if name not in ("id", "source_id", *PASSING))
