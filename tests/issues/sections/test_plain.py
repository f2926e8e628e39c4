"""Every section as plain text, from both of its samples."""

import re

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from markdown_it import MarkdownIt
from wagtail import blocks
from wagtail.images.tests.utils import get_test_image_file
from wagtail_factories import ImageFactory

from issues.models import IssuePage
from issues.sections.leaves import leaves
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full, required_only

# Not told in words: whether a picture is decoration, where and in which edition a section shows.
UNTOLD = {"decorative", "edition", "place"}


@pytest.fixture
def library(homes):
    return ImageFactory(file=get_test_image_file()), PartnerFactory(name="Kontor & Söhne")


def _markdown(*body, language="de", **fields):
    page = issue(language, title="Titel", body=list(body), **fields)
    return IssuePage.objects.get(pk=page.pk).as_markdown()


def _rendered(markdown):
    return BeautifulSoup(MarkdownIt("commonmark", {"html": False}).render(markdown), "html.parser")


def _words(text):
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("sample", [full, required_only])
@pytest.mark.parametrize("section", TYPES)
def test_a_section_as_plain_text(library, section, sample):
    markdown = _markdown((section, sample(section)))
    assert "None" not in markdown
    assert not re.search(r"</?[a-z]+[^>\n]*>", markdown)
    assert not re.search(
        r"&(amp|lt|gt|quot|#\d+|#x\w+);|StructValue|StreamValue|ListValue|RichText|\bblocks\.|\{%|\{\{", markdown
    )
    assert "\n\n\n" not in markdown
    assert markdown == f"{markdown.strip()}\n"


@pytest.mark.parametrize("section", TYPES)
def test_plain_text_says_all_that_the_sample_holds(library, section):
    page = issue(body=[(section, full(section))])
    page = IssuePage.objects.get(pk=page.pk)
    rendered = _rendered(page.as_markdown())
    said = " ".join([rendered.get_text(" "), *(picture["alt"] for picture in rendered.find_all("img"))])
    said = " ".join(_words(said))
    links = {link["href"] for link in rendered.find_all("a")}
    for leaf in leaves(page.body.stream_block, page.body):
        if isinstance(leaf.block, blocks.RichTextBlock):
            soup = BeautifulSoup(leaf.value.source, "html.parser")
            for text in soup.find_all(string=True):
                assert " ".join(_words(text)) in said, leaf.name
            assert {link["href"] for link in soup.find_all("a", href=True)} <= links
        elif isinstance(leaf.block, blocks.URLBlock):
            assert not leaf.value or leaf.value in links
        elif isinstance(leaf.block, blocks.CharBlock | blocks.TextBlock):
            unsaid = leaf.name.rpartition(".")[2] in (*UNTOLD, "language", "emoji")
            assert unsaid or " ".join(_words(leaf.value or "")) in said, leaf.name


def test_no_sign_of_emphasis_is_left_standing(library):
    rendered = _rendered(_markdown(*((section, full(section)) for section in TYPES)))
    assert "**" not in rendered.get_text()
    assert not re.search(r"(^|\s)_|_(\s|$)", rendered.get_text())


def test_the_masthead(library):
    picture, _partner = library
    fields = {"number": 7, "teaser": "+ Tee & Reis", "authors": "Mei", "cover": picture, "cover_alt": "Eine Schale"}
    head = _markdown(**fields)
    assert head.startswith("# Titel\n\n\\+ Tee & Reis\n\nAusgabe 7, 2. Februar 2026 · Mei\n\n![Eine Schale](http")
    assert "Issue 8, Feb. 2, 2026" in _markdown(language="en", **fields | {"number": 8})


def test_the_empty_contents_name_the_sections_with_their_addresses(library):
    markdown = _markdown(("in_this_issue", None), ("top_bit", full("top_bit")))
    [entry] = _rendered(markdown).find("ul").find_all("a")
    assert entry.get_text() == full("top_bit")["headline"]
    assert re.fullmatch(r"https?://.*/de/ausgaben/.*/#top-bit", entry["href"])


def test_a_word_with_script_and_reading(library):
    markdown = _markdown(("word_of_the_week", full("word_of_the_week")))
    assert "### Komorebi 木漏れ日 (こもれび)\n\n🇯🇵 Japanisch: Sonnenlicht" in markdown


@pytest.mark.parametrize(("language", "quote"), [("de", "> „Zeit & Geld“"), ("en", "> “Zeit & Geld”")])
def test_a_quote_has_the_marks_of_the_language(library, language, quote):
    said = {"text": "Zeit & Geld", "name": "Mei Lin", "role": "Bäuerin"}
    story = {"headline": "Tee", "parts": [("quote", said)]}
    assert f"{quote}\n>\n> — Mei Lin, Bäuerin" in _markdown(("top_bit", story), language=language).replace(
        "> \n", ">\n"
    )


def test_answers_open_a_mail(library):
    links = _rendered(_markdown(("feedback", full("feedback")))).find_all("a")
    assert [link["href"].partition(":")[0] for link in links] == ["mailto"] * 3


def test_the_other_edition_and_the_mail_stay_out(library):
    text = {"text": "<p>nur dort</p>"}
    markdown = _markdown(("text", {**text, "edition": "en"}), ("text", {**text, "place": "mail"}))
    assert "nur dort" not in markdown


def test_hostile_fields_stay_text(library):
    hostile = '<script>alert(1)</script> [x](javascript:y) ![z](//evil) <img src=x onerror=y> {{ 7 }} `a` "b" # *c*'
    rich = "<p>a</p><script>alert(1)</script><iframe src=x></iframe><p onclick=x>&lt;script&gt;b</p>"
    rendered = _rendered(_markdown(("text", {"heading": hostile, "text": rich}), ("fortune_cookie", {"text": hostile})))
    assert {tag.name for tag in rendered.find_all(True)} == {"h1", "h2", "p", "blockquote"}
    assert rendered.find_all("h2")[0].get_text() == hostile


def test_a_paragraph_that_looks_like_markdown_stays_a_paragraph(library):
    rich = "<p># a</p><p>- b</p><p>1. c</p><p>&gt; d</p><p>---</p><p>```</p>"
    section = _rendered(_markdown(("text", {"text": rich}))).find_all("p")[-6:]
    assert [p.get_text() for p in section] == ["# a", "- b", "1. c", "> d", "---", "```"]


def test_every_plain_text_begins_without_escaping():
    templates = list((settings.ROOT / "issues").rglob("*.md"))
    assert len(templates) > len(TYPES)
    assert all(template.read_text("utf-8").startswith("{% autoescape off %}") for template in templates)
