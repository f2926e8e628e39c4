"""The segments are those that wagtail-localize would make, and those that stay are the same rows."""

from inspect import unwrap

import pytest
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    String,
    StringSegment,
    Template,
    TemplateSegment,
    TranslationContext,
    TranslationSource,
)

from issues.models import IssuePage
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full

pytestmark = pytest.mark.django_db

FIELDS = {
    String: ["locale", "data", "data_hash"],
    Template: ["uuid", "template", "template_format", "string_count"],
    TranslationContext: ["object", "path", "path_id", "field_path"],
    StringSegment: ["context__path", "string__data", "order", "attrs"],
    TemplateSegment: ["context__path", "template__uuid", "order"],
    RelatedObjectSegment: ["context__path", "object", "order"],
    OverridableSegment: ["context__path", "data_json", "order"],
}


@pytest.fixture
def whole(homes):
    """An issue with every section, every field of it filled."""
    PartnerFactory(name="Kontor Hanse")
    body = [(kind, full(kind)) for kind in TYPES]
    page = issue(title="Alles", teaser="Und mehr", authors="Lena Ohm", cover_alt="Ein Markt", body=body)
    return IssuePage.objects.get(pk=page.pk)


def rows():
    return {model: sorted(map(repr, model.objects.values_list(*fields))) for model, fields in FIELDS.items()}


def by_stock(source):
    for model in (StringSegment, TemplateSegment, RelatedObjectSegment, OverridableSegment):
        model.objects.all().delete()
    for model in (TranslationContext, String, Template):
        model.objects.all().delete()
    unwrap(TranslationSource.refresh_segments)(source)
    return rows()


def test_the_rows_are_those_of_stock(whole):
    source, _created = TranslationSource.get_or_create_from_instance(whole)
    ours = rows()
    assert len(ours[StringSegment]) > 50
    assert ours == by_stock(source)


def test_they_are_the_same_after_a_change(whole):
    TranslationSource.get_or_create_from_instance(whole)
    whole.title = "Nichts"
    whole.body.pop(0)
    whole.body.insert(3, ("text", {"heading": "Neu", "text": '<p>Ein <a href="https://a.example/">Link</a>.</p>'}))
    source, _created = TranslationSource.update_or_create_from_instance(whole)
    ours = rows()
    theirs = by_stock(source)
    for model in (StringSegment, TemplateSegment, RelatedObjectSegment, OverridableSegment):
        assert ours[model] == theirs[model]


def test_those_that_stay_keep_their_ids(whole):
    TranslationSource.get_or_create_from_instance(whole)
    before = dict(StringSegment.objects.values_list("pk", "string__data"))
    whole.body.insert(0, ("text", {"heading": "Vornweg", "text": "<p>Zuerst.</p>"}))
    TranslationSource.update_or_create_from_instance(whole)
    after = dict(StringSegment.objects.values_list("pk", "string__data"))
    assert after.items() >= before.items()
    assert set(after.values()) - set(before.values()) == {"Vornweg", "Zuerst."}
