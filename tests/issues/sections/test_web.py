"""Every section on the page, from both of its samples."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.template.loader import get_template
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction
from wagtail_factories import ImageFactory

from issues.blocks import BodyBlock
from issues.models import IssuePage, Partner
from issues.sections.story.block import PartsBlock
from publication.models import Publication
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full, required_only


@pytest.fixture
def library(homes):
    picture = ImageFactory(file=get_test_image_file())
    return picture, PartnerFactory(url="https://kontor.example/", logo=picture)


@pytest.fixture
def read(homes, client):
    """The issue with these sections, as a reader gets it; all of it if `part` is None."""

    def read(*body, language="de", part=".issue-body", **fields):
        page = issue(language, body=list(body), **fields)
        soup = BeautifulSoup(client.get(page.url).content, "html.parser")
        return soup.select_one(part) if part else soup

    return read


def _text(element):
    return " ".join(element.get_text(" ").split())


@pytest.mark.parametrize("sample", [full, required_only])
@pytest.mark.parametrize("section_type", TYPES)
def test_a_section_is_shown_without_a_trace_of_what_was_left_out(library, read, section_type, sample):
    body = read((section_type, sample(section_type)))
    section = body.select_one(f"section.s.{section_type}")
    if section_type == "more" and sample is required_only:
        assert section is None  # the first issue has none before it
        return
    assert section["id"] == section_type.replace("_", "-")
    assert "None" not in str(body)
    assert not section.select('[href=""], [id=""], [style], script, style')
    for element in section.select("p, h2, h3, li, figure, figcaption, blockquote, a"):
        assert _text(element) or element.find("img"), element


@pytest.mark.parametrize("section_type", TYPES)
def test_a_section_shows_all_that_its_sample_says(library, read, section_type):
    value = full(section_type)
    shown = _text(read((section_type, value)))
    for name in ("headline", "subheadline", "caption", "lead", "question", "salutation", "meaning", "heading", "word"):
        if name in value.block.child_blocks:
            assert value[name] in shown


def test_two_sections_of_one_type_have_addresses_of_their_own(library, read):
    issue(number=1, date="2026-01-01")
    body = [(section_type, sample(section_type)) for section_type in TYPES for sample in (full, required_only)]
    body = read(*body, number=2)
    ids = [element["id"] for element in body.select("[id]")]
    assert len(ids) == len(set(ids))
    page = IssuePage.objects.get(number=2)
    for section in page.sections():
        root = body.find(id=section.anchor)
        assert root.name == "section"
        assert section.anchor.startswith(section.type.replace("_", "-") + "-")
        assert root.find(id=f"s-{section.id}"), section.type


def test_a_section_of_one_edition_is_shown_in_that_edition_only(read):
    body = [
        ("text", {"text": "<p>Nur für euch.</p>", "edition": "de"}),
        ("text", {"text": "<p>Only for you.</p>", "edition": "en"}),
    ]
    assert _text(read(*body)) == "Nur für euch."
    assert _text(read(*body, language="en", number=2)) == "Only for you."


def test_a_section_for_the_mail_is_not_on_the_page(read):
    text = {"text": "<p>Da.</p>"}
    assert _text(read(("text", text | {"place": "page"}), ("text", {"text": "<p>Mail.</p>", "place": "mail"}))) == "Da."


def test_a_quote_gets_its_marks_from_the_style_sheet(read):
    quote = ("quote", {"text": "Früher rief ich an.\n\nHeute steht er da.", "name": "Bäuerin", "role": "Uji"})
    figure = read(("top_bit", {"headline": "Tee", "parts": [quote]})).select_one("figure.quote")
    assert [p.get_text() for p in figure.select("blockquote p")] == ["Früher rief ich an.", "Heute steht er da."]
    assert _text(figure.figcaption) == "Bäuerin , Uji"


def test_sources_stand_with_and_without_addresses(read):
    sources = [{"name": "Blatt & Co.", "url": "https://blatt.example/"}, {"name": "Funk", "url": ""}]
    line = read(("top_bit", {"headline": "Tee", "sources": sources})).select_one(".sources")
    assert line.get_text().strip() == "Quellen: Blatt & Co., Funk"
    assert [link["href"] for link in line("a")] == ["https://blatt.example/"]


def test_a_picture_comes_in_several_sizes_and_says_what_it_shows(library, read):
    pictures = [{"image": library[0], "alt": "Der Fuji"}, {"image": library[0], "alt": "Schmuck", "decorative": True}]
    body = read(*(("chart", {"lead": "Da:", "text": "<p>Mehr.</p>"} | picture) for picture in pictures))
    fuji, ornament = body("img")
    assert fuji["alt"] == "Der Fuji"
    assert ornament["alt"] == ""
    assert fuji["srcset"].count(".webp") == 3
    assert fuji["loading"] == "lazy" and fuji["width"] and fuji["height"]


def test_a_section_outlives_its_picture(library, read):
    value = full("chart")
    get_image_model().objects.all().delete()
    assert "Grüner wird’s nicht" in _text(read(("chart", value)))


@pytest.mark.parametrize(
    "number, size",
    [
        ("7", 4),
        ("96", 4),
        ("1,4 Mio.", 7),
        ("3.776 m", 7),
        ("1兆円", 6),
        ("12.345.678,9 Mrd. US$", 20),
        ("9" * 40, "long"),
    ],
)
def test_a_number_is_set_by_its_width(read, number, size):
    value = {"number": number, "caption": "So viel."}
    assert read(("number_of_the_day", value)).select_one(".figure")["data-size"] == str(size)


def test_a_word_of_squares_says_its_language_and_reading(read):
    section = read(("word_of_the_week", full("word_of_the_week"))).select_one(".word_of_the_week")
    assert section.select_one(".squares")["data-n"] == "4"
    assert section.select_one(".script")["lang"] == "ja"
    assert section.rt.get_text() == "こもれび"
    assert section.h3["lang"] == "ja-Latn"
    assert "Japanisch" in section.select_one(".tongue").get_text()


def test_a_word_that_runs_from_right_to_left_says_so(read):
    word = {"language": "ar", "word": "Tarab", "native_script": "طرب", "text": "<p>Rausch der Musik.</p>"}
    line = read(("word_of_the_week", word)).select_one(".lined")
    assert (line["lang"], line["dir"], line.get_text()) == ("ar", "rtl", "طرب")


def test_all_links_of_an_advertisement_are_marked_as_paid_for(library, read):
    value = full("partner")
    for language, number, mark in (("de", 1, "Anzeige"), ("en", 2, "Advertisement")):
        section = read(("partner", value), language=language, number=number).select_one(".partner")
        assert _text(section).startswith(mark)
        links = section("a")
        hosts = [urlsplit(link["href"]).netloc for link in links]
        assert hosts == ["kontor.example", "www.example.org", "www.example.org"]
        assert {" ".join(link["rel"]) for link in links} == {"sponsored noopener"}
        assert "& kümmert" in section.get_text()


def test_a_button_without_an_address_leads_to_the_partner_or_is_none(homes, read):
    partner = PartnerFactory(name="Kontor & Söhne")
    value = {"partner": partner, "headline": "Tee", "text": "<p>Da.</p>", "button_label": "Angebot"}
    section = read(("partner", value)).select_one(".partner")
    assert "Kontor & Söhne" in section.get_text() and "Angebot" in section.get_text()
    assert not section("a")
    Partner.objects.update(url="https://kontor.example/")
    value["partner"] = Partner.objects.get()
    assert read(("partner", value)).select_one("a.go")["href"] == "https://kontor.example/"


def test_contents_of_its_own_accord_lead_to_the_sections(library, read):
    types = ["in_this_issue", "greeting", "top_bit", "text", "number_of_the_day", "word_of_the_week", "fortune_cookie"]
    body = read((types[0], {}), *((section_type, full(section_type)) for section_type in types[1:]))
    links = body.select(".in_this_issue a")
    assert [link["href"] for link in links] == ["#top-bit", "#text", "#number-of-the-day", "#word-of-the-week"]
    assert links[0].get_text() == "Matcha-Rausch: Trinkt die Welt Japans Teefelder leer?"
    assert all(body.find(id=link["href"][1:]) for link in links)


def test_contents_of_its_own_are_shown_instead(read):
    section = read(("in_this_issue", full("in_this_issue")), ("text", full("text"))).select_one(".in_this_issue")
    assert len(section("li")) == 3
    assert not section("a")


def test_more_leads_to_the_three_issues_before(read):
    for number, date in ((1, "2026-01-01"), (2, "2026-01-02"), (3, "2026-01-03"), (4, "2026-01-04"), (9, "2026-03-01")):
        issue(number=number, date=date, title=f"Nummer {number}")
    issue("en", number=8, date="2026-01-04", title="English")
    issue(number=7, date="2026-01-04", title="Entwurf", live=False)
    section = read(("more", {}), number=5, date="2026-02-01").select_one(".more")
    assert [link.get_text() for link in section("a")] == ["Nummer 4", "Nummer 3", "Nummer 2"]
    assert section.time.get_text() == "4. Januar"


def test_more_leads_to_the_pages_of_the_edition_that_any_reader_sees(read):
    there, draft, private = issue(number=1, title="Da"), issue(number=2, live=False), issue(number=3)
    PageViewRestriction.objects.create(page=private, restriction_type="password", password="geheim")
    english = there.copy_for_translation(issue("en", number=90).locale)
    english.title, english.slug = "There", "there"
    english.save_revision().publish()
    links = [{"page": page, "label": page.title} for page in (there, draft, private)]
    links.append({"url": "https://example.org/?a=1&b=2", "label": "Draußen"})
    section = read(("more", {"links": links}), number=5).select_one(".more")
    assert [(link.get_text(), link["href"]) for link in section("a")] == [
        ("Da", there.url),
        ("Draußen", "https://example.org/?a=1&b=2"),
    ]
    section = read(("more", {"links": links[:1]}), language="en", number=6).select_one(".more")
    assert [link["href"] for link in section("a")] == ["/en/issues/there/"]


def test_an_answer_opens_a_mail_that_says_what_it_answers(read):
    title = "Tee & Tabellen: 100 % „grün“?"
    section = read(("feedback", full("feedback")), number=412, title=title).select_one(".feedback")
    answers = ["😍 Noch eine Schale, bitte", "🙂 Gut & bekömmlich", "😕 „Nicht mein Tee“"]
    assert [_text(link) for link in section("a")] == answers
    address = urlsplit(section("a")[1]["href"])
    assert (address.scheme, unquote(address.path)) == ("mailto", "redaktion@asiabits.example")
    assert "+" not in address.query
    mail = parse_qs(address.query)
    assert mail["subject"] == ["Feedback zu Ausgabe 412: 🙂 Gut & bekömmlich"]
    assert mail["body"][0].splitlines()[:2] == [f"Ausgabe 412: {title}", "Meine Antwort: 🙂 Gut & bekömmlich"]


def test_the_usual_answers_speak_the_language_of_the_edition(read):
    question = {"question": "?"}
    assert _text(read(("feedback", question)).select_one("ul")) == "😍 Richtig gut 🙂 Ganz gut 😕 Nicht mein Fall"
    english = read(("feedback", question), language="en", number=2).select_one("ul")
    assert _text(english) == "😍 Loved every bit 🙂 Quite good 😕 Not my thing"
    assert "Feedback%20on%20issue%202" in english.a["href"]


def test_without_a_mail_for_the_answers_nobody_is_asked(read):
    settings = Publication.load()
    settings.editors_mail = ""
    settings.save()
    assert read(("feedback", full("feedback"))).select_one(".feedback") is None


@pytest.mark.parametrize("section_type", TYPES)
def test_every_section_and_part_has_its_files(section_type):
    block = BodyBlock().child_blocks[section_type]
    for part in (block, *PartsBlock().child_blocks.values()):
        assert get_template(part.get_template(None, {}))


@pytest.mark.parametrize(
    "block", [*BodyBlock().child_blocks.values(), *PartsBlock().child_blocks.values()], ids=lambda block: block.name
)
def test_the_picker_shows_a_block_as_on_the_page_without_making_rows(homes, admin_client, block):
    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    html = response.content.decode()
    assert "css/site.css" in html
    assert "None" not in html
    assert "<script" not in html and "style=" not in html
    assert not get_image_model().objects.exists() and not Partner.objects.exists()


def test_every_block_has_an_icon_that_is_drawn(homes, admin_client):
    sprite = admin_client.get(reverse("wagtailadmin_sprite")).content.decode()
    for block in [*BodyBlock().child_blocks.values(), *PartsBlock().child_blocks.values()]:
        assert f'id="icon-{block.meta.icon}"' in sprite
        assert block.get_description() and block.is_previewable
