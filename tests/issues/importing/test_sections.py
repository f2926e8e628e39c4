"""How an import finds the sections, and what it makes of those that are unlike the usual."""

from pathlib import Path

import pytest

from issues.blocks import BodyBlock
from issues.importing.sections import opener
from issues.passage import Line

EXAMPLE = (Path(__file__).parent / "files" / "issue.txt").read_text()
HEADINGS = [(name, heading) for name, block in BodyBlock().child_blocks.items() for heading in block.headings]
ORNAMENTS = [
    "★ {} ★",
    "— {} —",
    "**{}**",
    "🔥 {} 🔥",
    "  {} \u00a0",
    "*** {} ***",
    "1. {}",
    "{}:",
    "_{}_",
    "[ {} ]",
    "\t{}",
]


@pytest.mark.parametrize(("section_type", "heading"), HEADINGS)
@pytest.mark.parametrize("write", [str.upper, str.title, str.lower, "★ {} ★".format, "{}: Mehr".format])
def test_headings_in_both_languages_and_any_case(section_type, heading, write):
    assert opener(Line.plain(write(heading))).type() == section_type


@pytest.mark.parametrize(
    "text",
    ["Mehr dazu im Top Bit.", "Die Highlights der Woche", "Umfragen: kein Ende", "Partner", "食育", "2026", "PS5"],
)
def test_what_opens_no_section(text):
    assert opener(Line.plain(text)) is None


@pytest.mark.parametrize("ornament", ORNAMENTS)
def test_ornaments_around_headings(run, ornament):
    text = EXAMPLE
    for heading in ("TOP BIT", "NUMBER OF THE DAY", "MARKET BIT", "HIGHLIGHTS", "FORTUNE COOKIE", "DEIN FEEDBACK"):
        text = text.replace(f"\n{heading}\n", f"\n{ornament.format(heading)}\n")
    assert run(text).types == run(EXAMPLE).types


def test_a_section_twice(run):
    text = EXAMPLE.replace("\nMARKET BIT\n", "\nTOP BIT\n")
    issue = run(text)
    assert issue.types.count("top_bit") == 2
    assert issue.section("top_bit", 1)["headline"] == "Hanoi röstet um: Wer kauft die Bohne?"


def test_an_unknown_section_is_text_with_its_heading(run):
    issue = run(EXAMPLE.replace("FORTUNE COOKIE", "TERMINE IN ASIEN\n\nTeemesse\n\n  • 3. Mai: Uji\n\nFORTUNE COOKIE"))
    assert issue.section("text") == {
        "heading": "TERMINE IN ASIEN",
        "text": "<p>Teemesse</p><ul><li>3. Mai: Uji</li></ul>",
    }
    assert "fortune_cookie" in issue.types


def test_the_level_of_known_headings_opens_unknown_sections(run):
    markdown = "# T\n\n## Fortune Cookie\n\nGeduld.\n\n## Termine\n\n### Mai\n\nTeemesse.\n"
    assert run(markdown, "md").section("text") == {"heading": "Termine", "text": "<p><b>Mai</b></p><p>Teemesse.</p>"}


def test_a_text_without_any_heading(run):
    issue = run("Ein Titel\n\nEin erster Absatz.\n\nEin zweiter, mit Wörtern.\n")
    assert issue.types == ["text"]
    assert issue.section("text") == {"text": "<p>Ein erster Absatz.</p><p>Ein zweiter, mit Wörtern.</p>"}


def test_a_text_of_one_line(run):
    issue = run("Nur eine Zeile")
    assert (issue.page.title, issue.types) == ("Nur eine Zeile", [])


def test_a_text_that_begins_with_a_section_takes_its_title_from_there(run):
    issue = run("TOP BIT\n\nWer kocht in Fukuoka?\n\nNiemand weiß es.\n")
    assert issue.page.title == "Wer kocht in Fukuoka?"
    assert "no title" in issue.report


def test_a_first_paragraph_too_long_for_a_title_stays_whole(run):
    paragraph = "Wort und Wort, " * 40 + "Ende."
    issue = run(f"{paragraph}\n\nNoch ein Satz.")
    assert paragraph in issue.section("text")["text"]
    assert issue.page.title.startswith("Wort und Wort")


def test_name_of_the_partner_on_its_own_line(run):
    issue = run("T\n\nPARTNER OF THE WEEK\n\nKONTOR NORD\n\nWe pack.\n\nBoxes and papers, all of them.\n")
    assert issue.section("partner") == {
        "partner": "KONTOR NORD",
        "headline": "We pack.",
        "text": "<p>Boxes and papers, all of them.</p>",
    }


def test_an_advertisement_without_a_name_is_text(run):
    issue = run("T\n\nANZEIGE\n\nDu reist. Wir packen.\n\nKisten und Papiere.\n")
    assert issue.section("text")["heading"] == "ANZEIGE"
    assert "no partner" in issue.report


def test_a_headline_behind_the_heading(run):
    issue = run("T\n\nTop Bit: Wer kocht in Fukuoka?\n\nNiemand weiß es.\n")
    assert issue.section("top_bit")["headline"] == "Wer kocht in Fukuoka?"


def test_a_story_without_a_paragraph_is_text(run):
    issue = run("T\n\nTOP BIT\n\nWer kocht in Fukuoka?\n")
    assert issue.section("text") == {"heading": "TOP BIT", "text": "<p>Wer kocht in Fukuoka?</p>"}


def test_takeaway_in_capitals_belongs_to_its_story(run):
    issue = run("T\n\nTOP BIT\n\nWer kocht?\n\nNiemand.\n\nTAKEAWAY\n\nSchade.\n\nQUELLEN: Budenblatt, Stadt\n")
    assert issue.section("top_bit")["takeaway"] == "<p>Schade.</p>"
    assert issue.section("top_bit")["sources"] == [{"name": "Budenblatt"}, {"name": "Stadt"}]


def test_a_number_in_capitals_opens_no_section(run):
    issue = run("T\n\nZAHL DES TAGES\n\n10 MRD. USD\n\nSo viel kostet der Deich.\n\nEr wird teurer.\n")
    assert issue.section("number_of_the_day")["number"] == "10 MRD. USD"


def test_a_quote_without_a_speaker_is_a_paragraph(run):
    issue = run("T\n\nTOP BIT\n\nWer kocht?\n\n„Niemand kocht mehr.“\n\nDas sagen alle, die noch kochen.\n")
    assert ("paragraph", "<p>„Niemand kocht mehr.“</p>") in issue.section("top_bit")["parts"]


WORDS = {
    "🇯🇵 Shokuiku 食育": {"language": "ja", "word": "Shokuiku", "native_script": "食育"},
    "Japanese: Komorebi (木漏れ日, こもれび)": {
        "language": "ja",
        "word": "Komorebi",
        "native_script": "木漏れ日",
        "reading": "こもれび",
    },
    "Nunchi: 눈치 – Augenmaß": {"language": "ko", "word": "Nunchi", "native_script": "눈치", "meaning": "Augenmaß"},
    "🇨🇳 Jiaozi 饺子 (jiǎozi)": {"language": "zh", "word": "Jiaozi", "native_script": "饺子", "reading": "jiǎozi"},
    "Komorebi 木漏れ日 こもれび 🇯🇵": {
        "language": "ja",
        "word": "Komorebi",
        "native_script": "木漏れ日",
        "reading": "こもれび",
    },
    "🇮🇩 Gotong Royong – einander helfen": {"language": "id", "word": "Gotong Royong", "meaning": "einander helfen"},
    "Nunchi (눈치)": {"language": "ko", "word": "Nunchi", "native_script": "눈치"},
    "Kiasu (Malaiisch)": {"language": "ms", "word": "Kiasu"},
    "Chai चाय": {"language": "hi", "word": "Chai", "native_script": "चाय"},
}


@pytest.mark.parametrize("line", WORDS)
def test_words_of_the_week(run, line):
    section = run(f"T\n\nWORT DER WOCHE\n\n{line}\n\nEin Wort, das uns fehlt.\n").section("word_of_the_week")
    assert section == WORDS[line] | {"text": "<p>Ein Wort, das uns fehlt.</p>"}


def test_a_word_of_an_unknown_language_is_text(run):
    issue = run("T\n\nWORT DER WOCHE\n\nGakidh\n\nEin Wort, das uns fehlt.\n")
    assert issue.section("text")["heading"] == "WORT DER WOCHE"
    assert "lacks its language" in issue.report


def test_highlights_without_emoji_by_their_bold_leads(run):
    markdown = "# T\n\n## Highlights\n\n**Seoul schläft.** Ab zehn.\n\n[**Mumbai fährt:**](https://a.example/) Bald.\n"
    assert run(markdown, "md").section("highlights")["items"] == [
        {"headline": "Seoul schläft.", "text": "<p>Ab zehn.</p>"},
        {"headline": "Mumbai fährt", "text": "<p>Bald.</p>", "url": "https://a.example/"},
    ]


def test_links_of_more(run):
    html = (
        "<h1>T</h1><h2>More asiabits</h2><p><a href='https://a.example/'>A</a> | <a href='https://b.example/'>B</a></p>"
    )
    assert run(html, "html").section("more")["links"] == [
        {"url": "https://a.example/", "label": "A"},
        {"url": "https://b.example/", "label": "B"},
    ]


def test_answers_of_feedback(run):
    issue = run(
        "T\n\nYOUR FEEDBACK\n\nHow was it?\n\n😍 Great\n\n😐 Meh\n\nLogin or subscribe to participate in polls.\n"
    )
    assert issue.section("feedback") == {"question": "How was it?", "answers": ["😍 Great", "😐 Meh"]}
    assert issue.types == ["feedback"]


def test_greeting_after_another_section(run):
    issue = run("T\n\nFORTUNE COOKIE\n\nGeduld.\n\nGood morning friends,\n\nit rains in Seoul.\n")
    assert issue.section("greeting") == {"salutation": "Good morning friends,", "text": "<p>it rains in Seoul.</p>"}


def test_white_space_and_composed_letters(run):
    issue = run("Ein\u00a0 Titel\t!\r\n\r\nFORTUNE\u00a0COOKIE \r\n\r\n\tGru\u0308ße\u00a0 aus  Seoul\r\n")
    assert issue.page.title == "Ein Titel !"
    assert issue.section("fortune_cookie") == {"text": "Grüße aus Seoul"}


@pytest.mark.parametrize(
    "line", ["Good morning friends ☕", "Hallo zusammen", "Liebe Leserinnen,", "☕️ Guten Morgen!", "Anna,"]
)
def test_lines_that_greet(line):
    assert opener(Line.plain(line)).type() == "greeting"


@pytest.mark.parametrize(
    "line", ["Hello Kitty erobert China", "Hi-Fi aus Seoul: Wer hört zu?", "Lieber später als nie."]
)
def test_lines_that_only_begin_like_a_greeting(line):
    assert opener(Line.plain(line)) is None


def test_addresses_of_more_in_plain_text(run):
    issue = run("T\n\nMORE ASIABITS\n\nLinkedIn: https://a.example/b\n\nNur Text\n")
    assert issue.section("more") == {"links": [{"url": "https://a.example/b", "label": "LinkedIn"}]}
    assert issue.section("text") == {"text": "<p>Nur Text</p>"}
