"""The real issue, line by line, as the table of the design has it. Its sentences stay out of the repository."""

import re
from pathlib import Path

import pytest

SEED = Path(__file__).parents[4] / "shared" / "seed" / "issue-de.txt"

pytestmark = pytest.mark.skipif(not SEED.is_file(), reason="the seed lies beside a development checkout only")


@pytest.fixture
def lines():
    """The lines of the seed by number, from 1, white space in them as single blanks."""
    return ["", *(" ".join(line.split()) for line in SEED.read_text().split("\n"))]


@pytest.fixture
def seed(run):
    return run(SEED, publish=True)


def p(*lines):
    return "".join(f"<p>{line.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>" for line in lines)


def item(line):
    return line.removeprefix("• ")


def fact(line):
    label, _colon, text = item(line).partition(": ")
    return {"label": f"{label}:", "text": p(text)}


def bold(line):
    label, _colon, text = line.partition(": ")
    return f"<p><b>{label}:</b> {p(text)[3:]}"


def test_sections_stand_in_their_order(seed):
    assert seed.types == [
        "greeting",
        "in_this_issue",
        "postscript",
        "chart",
        "top_bit",
        "partner",
        "number_of_the_day",
        "market_bit",
        "word_of_the_week",
        "highlights",
        "fortune_cookie",
        "more",
        "feedback",
    ]


def test_masthead(seed, lines):
    assert (seed.page.title, seed.page.teaser) == (lines[5], lines[7])
    for furniture in (item(lines[1]), item(lines[2]), item(lines[3])):
        assert f"left out  {furniture} (breadcrumbs)" in seed.report


def test_greeting(seed, lines):
    assert seed.section("greeting") == {"salutation": lines[9], "text": p(lines[11], lines[13])}


def test_in_this_issue(seed, lines):
    assert seed.section("in_this_issue") == {
        "lead_in": lines[15],
        "items": [item(lines[17]), item(lines[19]), item(lines[21])],
        "sign_off": lines[23],
    }


def test_postscript(seed, lines):
    assert seed.section("postscript") == {"text": p(lines[25])}


def test_chart(seed, lines):
    lead, _colon, text = lines[27].partition(": ")
    assert seed.section("chart") == {"lead": f"{lead}:", "text": p(text)}


def test_top_bit(seed, lines):
    name, _comma, role = lines[51].partition(", ")
    assert seed.section("top_bit") == {
        "headline": lines[31],
        "subheadline": lines[33],
        "parts": [
            ("paragraph", p(lines[35])),
            ("paragraph", p(lines[37])),
            ("facts", {"title": lines[39], "items": [fact(lines[41]), fact(lines[43])]}),
            ("heading", lines[45]),
            ("paragraph", p(lines[47])),
            ("quote", {"text": lines[49].strip("„“"), "name": name, "role": role}),
            ("heading", lines[53]),
            ("paragraph", p(lines[55])),
        ],
        "takeaway": p(lines[59], lines[61]),
        "sources_label": lines[63].removeprefix("📊 ").partition(": ")[0] + ":",
        "sources": [{"name": name} for name in lines[63].partition(": ")[2].split(", ")],
    }
    assert f"left out  {lines[57]} (the page sets it)" in seed.report
    assert "sources without addresses" in seed.report


def test_partner(seed, lines):
    assert seed.section("partner") == {
        "partner": lines[65].partition(": ")[2],
        "headline": lines[67],
        "text": p(lines[69], lines[71]),
        "button_label": lines[73],
    }
    assert "the button has no address" in seed.report


def test_number_of_the_day(seed, lines):
    lead, _colon, text = lines[79].partition(": ")
    assert seed.section("number_of_the_day") == {
        "caption": lines[77],
        "lead": f"{lead}:",
        "text": p(text),
        "context": bold(lines[81]),
    }
    assert "no number" in seed.report


def test_market_bit(seed, lines):
    emoji, _blank, callout = lines[89].partition(" ")
    assert seed.section("market_bit") == {
        "headline": lines[85],
        "parts": [
            ("paragraph", p(lines[87])),
            ("callout", {"emoji": emoji, **fact(callout)}),
            ("heading", lines[91]),
            ("paragraph", bold(lines[93])),
            ("paragraph", bold(lines[95])),
            ("paragraph", bold(lines[97])),
            ("heading", lines[99]),
            ("paragraph", p(lines[101])),
            ("paragraph", p(lines[103])),
            ("facts", {"title": lines[105], "items": [fact(lines[107]), fact(lines[109])]}),
        ],
    }


def test_word_of_the_week(seed, lines):
    _flag, word, script = lines[113].split()
    text = p(lines[115]) + f"<ul><li>{item(lines[117])}</li></ul>"
    assert seed.section("word_of_the_week") == {
        "language": "ja",
        "word": word,
        "native_script": script,
        "text": text,
        "closing": p(lines[119]),
    }
    assert "Japanese, is a guess" in seed.report


def test_highlights(seed, lines):
    def highlight(line):
        emoji, _blank, rest = line.partition(" ")
        headline, _colon, text = rest.partition(": ")
        return {"emoji": emoji, "headline": headline, "text": p(text)}

    assert seed.section("highlights") == {"items": [highlight(lines[n]) for n in (123, 125, 127, 129)]}


def test_closing(seed, lines):
    assert seed.section("fortune_cookie") == {"text": lines[133]}
    assert seed.section("more") == {}
    assert seed.section("feedback") == {"question": lines[139]}
    assert f"left out  {lines[141]} (site furniture" in seed.report


def test_page_reads_like_the_seed(seed, lines, client):
    page = client.get(seed.page.url).content.decode()
    text = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    for n in (5, 7, 9, 25, 31, 45, 53, 67, 73, 77, 85, 101, 119, 133, 139):
        assert lines[n].replace("&", "&amp;").replace("'", "&#x27;") in text or lines[n].replace("&", "&amp;") in text
