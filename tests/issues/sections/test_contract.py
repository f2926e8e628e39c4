"""What reaches a translator: every leaf of every section, against the table of the design."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from wagtail import blocks
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale
from wagtail_factories import ImageFactory
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    TranslationSource,
)

from issues.blocks import BodyBlock
from issues.models import IssuePage
from issues.sections.base import SETTINGS
from issues.sections.leaves import leaves
from publication.models import Topic
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full, required_only

TEXT, SAME, LINK = "text of the reader", "the same in both editions", "the same, may be overridden"

PICTURE = {"image": LINK, "alt": TEXT, "decorative": SAME}
STORY = {
    "headline": TEXT,
    "subheadline": TEXT,
    "parts.paragraph": TEXT,
    "parts.heading": TEXT,
    "parts.facts.title": TEXT,
    "parts.facts.items.emoji": SAME,
    "parts.facts.items.label": TEXT,
    "parts.facts.items.text": TEXT,
    "parts.quote.text": TEXT,
    "parts.quote.name": SAME,
    "parts.quote.role": TEXT,
    **{f"parts.image.{name}": kind for name, kind in PICTURE.items()},
    "parts.image.caption": TEXT,
    "parts.image.credit": SAME,
    "parts.callout.emoji": SAME,
    "parts.callout.label": TEXT,
    "parts.callout.text": TEXT,
    "takeaway": TEXT,
    "sources_label": TEXT,
    "sources.name": SAME,
    "sources.url": LINK,
}
SECTIONS = {
    "greeting": {"salutation": TEXT, "text": TEXT},
    "in_this_issue": {"lead_in": TEXT, "items": TEXT, "sign_off": TEXT},
    "postscript": {"text": TEXT},
    "chart": {**PICTURE, "lead": TEXT, "text": TEXT, "source_name": SAME, "source_url": LINK},
    "top_bit": STORY,
    "partner": {"partner": LINK, "headline": TEXT, "text": TEXT, "button_label": TEXT, "button_url": LINK},
    "number_of_the_day": {"number": TEXT, **PICTURE, "caption": TEXT, "lead": TEXT, "text": TEXT, "context": TEXT},
    "market_bit": STORY,
    "word_of_the_week": {
        "language": SAME,
        "word": SAME,
        "native_script": SAME,
        "reading": SAME,
        "meaning": TEXT,
        "text": TEXT,
        "closing": TEXT,
    },
    "highlights": {"items.emoji": SAME, "items.headline": TEXT, "items.text": TEXT, "items.url": LINK},
    "fortune_cookie": {"text": TEXT},
    "more": {"links.page": LINK, "links.url": LINK, "links.label": TEXT},
    "feedback": {"question": TEXT, "answers": TEXT},
    "text": {"heading": TEXT, **PICTURE, "text": TEXT},
}
LEAVES = {
    f"{section}.{name}": kind
    for section, fields in SECTIONS.items()
    for name, kind in {**dict.fromkeys(SETTINGS, SAME), **fields}.items()
}
# A sample says neither of these: it shows everywhere, and its picture is no decoration.
UNSAID = {*SETTINGS, "decorative"}


@pytest.fixture
def library(homes):
    """What the samples borrow: a picture, a partner, a page."""
    return ImageFactory(file=get_test_image_file()), PartnerFactory()


@pytest.fixture
def page(library):
    return _issue([(section, full(section)) for section in TYPES])


def _issue(body, **fields):
    page = issue(body=body, **fields)
    page.save_revision().publish()
    return IssuePage.objects.get(pk=page.pk)


def _leaves(page):
    return {leaf.path: leaf for leaf in leaves(page.body.stream_block, page.body)}


def _declared(block, name=""):
    if isinstance(block, blocks.ListBlock):
        return _declared(block.child_block, name)
    if isinstance(block, blocks.StructBlock | blocks.StreamBlock):
        children = block.child_blocks.items()
        return {leaf for child, inner in children for leaf in _declared(inner, f"{name}.{child}" if name else child)}
    return {name}


def _translate(page, overrides=None):
    """The English draft of `page`, every string of which is translated to a token."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    english = Locale.objects.get(language_code="en")
    for segment in StringSegment.objects.filter(source=source).select_related("string", "context"):
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=english,
            defaults={"data": _tokens(segment.string.data, segment.pk)},
        )
    for path, data in (overrides or {}).items():
        context = OverridableSegment.objects.get(source=source, context__path=path).context
        SegmentOverride.objects.create(locale=english, context=context, data_json=json.dumps(data))
    translated, _created = source.create_or_update_translation(english, publish=False, fallback=False)
    return source, translated.get_latest_revision_as_object()


def _tokens(html, number):
    soup = BeautifulSoup(html, "html.parser")
    for at, text in enumerate(soup.find_all(string=str.strip)):
        text.replace_with(f"«{number}/{at}»")
    return str(soup)


def _text(leaf):
    value = leaf.value.source if isinstance(leaf.block, blocks.RichTextBlock) else leaf.value
    return BeautifulSoup(value, "html.parser").get_text()


def _link(leaf):
    return BeautifulSoup(leaf.value.source, "html.parser").find("a", href=True)["href"]


def _prepared(leaf):
    return leaf.block.get_prep_value(leaf.value)


def test_the_table_names_every_leaf():
    assert _declared(BodyBlock()) == set(LEAVES)


def test_the_samples_fill_every_leaf(page):
    filled = {leaf.name for leaf in _leaves(page).values() if leaf.value}
    assert filled == {name for name in LEAVES if name.rpartition(".")[2] not in UNSAID}


def test_text_of_the_reader_reaches_the_translator_and_nothing_else(page):
    source, _created = TranslationSource.update_or_create_from_instance(page)
    strings = dict(StringSegment.objects.filter(source=source).values_list("context__path", "string__data"))
    strings = {path.removeprefix("body."): data for path, data in strings.items() if path.startswith("body.")}
    expected = {path for path, leaf in _leaves(page).items() if leaf.value and LEAVES[leaf.name] == TEXT}
    assert set(strings) == expected


def test_links_pictures_and_pages_may_be_overridden(page):
    source, _created = TranslationSource.update_or_create_from_instance(page)
    paths = OverridableSegment.objects.filter(source=source).values_list("context__path", flat=True)
    paths = {path.removeprefix("body.") for path in paths}
    expected = {path for path, leaf in _leaves(page).items() if leaf.value and LEAVES[leaf.name] == LINK}
    for path, leaf in _leaves(page).items():
        if isinstance(leaf.block, blocks.RichTextBlock):
            links = BeautifulSoup(leaf.value.source, "html.parser").find_all("a", href=True)
            expected |= {f"{path}.'{link['href']}'" for link in links}
    assert paths == expected


def test_a_round_trip_leaves_no_source_text_behind(page):
    _source, english = _translate(page)
    translated = _leaves(english)
    assert list(translated) == list(_leaves(page))
    for path, leaf in _leaves(page).items():
        if LEAVES[leaf.name] == TEXT and leaf.value:
            assert re.fullmatch(r"(«\d+/\d+»|\s)+", _text(translated[path])), leaf.name
        else:
            assert _prepared(translated[path]) == _prepared(leaf), leaf.name


def test_a_second_round_trip_takes_what_changed_in_the_source(page):
    _translate(page)
    page.body[0].value["salutation"] = "Guten Abend"
    page.body[4].value["sources"][0]["name"] = "Hafenblatt"
    page.save_revision().publish()
    _source, english = _translate(page)
    assert english.body[0].value["salutation"].startswith("«")
    assert english.body[4].value["sources"][0]["name"] == "Hafenblatt"


def test_required_fields_alone_make_the_round_trip(library):
    page = _issue([(section, required_only(section)) for section in TYPES])
    _source, english = _translate(page)
    assert [child.block_type for child in english.body] == TYPES


def test_sections_left_empty_make_the_round_trip(library):
    page = _issue([(section, None) for section in TYPES])
    source, english = _translate(page)
    assert [child.block_type for child in english.body] == TYPES
    assert not StringSegment.objects.filter(source=source, context__path__startswith="body.").exists()


def test_a_section_of_one_edition_is_never_sent_to_translators(library):
    page = _issue([(section, {**full(section), "edition": "de"}) for section in TYPES])
    source, english = _translate(page)
    for segments in (StringSegment, OverridableSegment):
        assert not segments.objects.filter(source=source, context__path__startswith="body.").exists()
    assert {path: _prepared(leaf) for path, leaf in _leaves(english).items()} == {
        path: _prepared(leaf) for path, leaf in _leaves(page).items()
    }
    assert not english.sections()
    assert len(page.sections()) == len(TYPES)


def test_an_override_is_followed_unless_no_reader_could(page):
    leaf = {leaf.name: leaf for leaf in _leaves(page).values() if leaf.value}
    picture = ImageFactory(file=get_test_image_file())
    overrides = {
        leaf["partner.button_url"].path: "https://www.example.org/en",
        leaf["chart.source_url"].path: "javascript:alert(1)",
        leaf["chart.image"].path: picture.pk,
        f"{leaf['chart.text'].path}.'{_link(leaf['chart.text'])}'": "https://www.example.org/tea",
        f"{leaf['text.text'].path}.'{_link(leaf['text.text'])}'": "javascript:alert(1)",
    }
    _source, english = _translate(page, overrides={f"body.{path}": data for path, data in overrides.items()})
    translated = {leaf.name: leaf for leaf in _leaves(english).values() if leaf.value}
    assert translated["partner.button_url"].value == "https://www.example.org/en"
    assert translated["chart.source_url"].value == leaf["chart.source_url"].value
    assert translated["chart.image"].value == picture
    assert _link(translated["chart.text"]) == "https://www.example.org/tea"
    assert _link(translated["text.text"]) == _link(leaf["text.text"])


def test_the_masthead(library):
    picture, _partner = library
    page = issue(title="Titel", teaser="Anreißer", cover=picture, cover_alt="Bild", authors="Mei", number=7)
    page.tags.add("Tee")
    page.save_revision().publish()
    source, english = _translate(page)
    strings = StringSegment.objects.filter(source=source).values_list("context__path", flat=True)
    assert set(strings) == {"title", "teaser", "cover_alt"}
    same = ("number", "date", "authors", "cover")
    assert [getattr(english, name) for name in same] == [getattr(page, name) for name in same]
    assert [tag.name for tag in english.tags.all()] == ["Tee"]
    assert Topic.objects.count() == 1


def test_later_changes_of_topics_reach_the_translation(library):
    page = issue()
    page.tags.add("Tee")
    page.save_revision().publish()
    _translate(page)
    page.tags.set(["Reis", "Zölle"])
    page.save_revision().publish()
    page.refresh_from_db()
    source, _created = TranslationSource.update_or_create_from_instance(page)
    english, _created = source.create_or_update_translation(Locale.objects.get(language_code="en"), publish=False)
    assert {tag.name for tag in english.get_latest_revision_as_object().tags.all()} == {"Reis", "Zölle"}
