"""Lines and passages: what a section reads itself from."""

import pytest

from issues.passage import Line, Passage, joined, key, rich, runs


def line(html, kind="paragraph"):
    return Line(kind, html)


@pytest.mark.parametrize(
    "html", ["a &amp; b", "<b>a</b> <i>b</i>", '<a href="https://a.example/?b=1&amp;c=2"><b>a</b></a> b', "a &lt;b&gt;"]
)
def test_html_survives_its_runs(html):
    assert joined(runs(html)) == html


def test_a_cut_closes_and_reopens_tags():
    front, back = line("<b>Der Bericht: <i>Eine</i> Meldung</b>").cut(12)
    assert (front.html, back.html) == ("<b>Der Bericht:</b>", "<b><i>Eine</i> Meldung</b>")


@pytest.mark.parametrize(
    ("html", "lead", "rest"),
    [
        ("Timing: KKR hält 14%.", "Timing:", "KKR hält 14%."),
        ("<b>Timing:</b> KKR hält.", "<b>Timing:</b>", "KKR hält."),
        ("<b>Timing</b>: KKR hält.", "<b>Timing</b>:", "KKR hält."),
        ("<b>Seoul schläft.</b> Ab zehn.", "<b>Seoul schläft.</b>", "Ab zehn."),
        ("$10-Mrd.-Wette: Wer zahlt?", "$10-Mrd.-Wette:", "Wer zahlt?"),
        ("🏢 Der Club: Nur drei.", "🏢 Der Club:", "Nur drei."),
    ],
)
def test_leads(html, lead, rest):
    assert tuple(part.html for part in line(html).lead()) == (lead, rest)


@pytest.mark.parametrize(
    "html",
    [
        "Ein Satz ohne Marke.",
        "Um 10:30 Uhr.",
        "Ein Satz. Sein Urteil: gut.",
        "Siehe https://a.example",
        "<b>ganz fett</b>",
        "<b>Uji</b> liegt im Süden.",
        "Nur Marke:",
        f"{'lang ' * 20}: Text",
    ],
)
def test_no_lead(html):
    assert line(html).lead() is None


@pytest.mark.parametrize(
    ("text", "emoji", "rest"),
    [
        ("🏚️ Vanke", "🏚️", "Vanke"),
        ("👉🏻 P.S.", "👉🏻", "P.S."),
        ("🧑‍🌾 Leute", "🧑‍🌾", "Leute"),
        ("🇯🇵 Ma", "🇯🇵", "Ma"),
        ("1️⃣ Eins", "1️⃣", "Eins"),
        ("☀️ Nissan", "☀️", "Nissan"),
        ("食育 Essen", "", "食育 Essen"),
        ("„Zitat“", "", "„Zitat“"),
        ("12 Linien", "", "12 Linien"),
    ],
)
def test_emoji(text, emoji, rest):
    found, other = line(text).emoji()
    assert (found, other.text) == (emoji, rest)


@pytest.mark.parametrize("text", ["„Ja.“", "“Ja.”", '"Ja."', "»Ja.«", "«Ja.»", "「Ja.」"])
def test_marks_around_a_quote(text):
    assert line(text).unquoted() == "Ja."


@pytest.mark.parametrize("text", ["„Ja“ und „Nein“", "Er sagt: „Ja.“", "„Ja.“, sagt er.", "Ja.", '"Ja" und "Nein"'])
def test_no_marks_around_all_of_it(text):
    assert line(text).unquoted() == ""


@pytest.mark.parametrize(
    "text", ["★ TOP BIT ★", "— Top Bit —", "**top bit**", "🔥TOP\u00a0BIT", "1️⃣ TOP BIT", "2. Top Bit:"]
)
def test_what_counts_of_a_heading(text):
    assert key(text) == "topbit"


@pytest.mark.parametrize("text", ["Details", "Und China?", "Farleys „Epiphanie“", "Zeithorizont:"])
def test_looks_like_a_heading(text):
    assert line(text).may_head


@pytest.mark.parametrize("text", ["Ein Satz.", "Hallo,", "Los!", "a; b;", "Na ja …", "x" * 81, "—", "2025 | 3 m"])
def test_does_not_look_like_a_heading(text):
    assert not line(text).may_head


def test_rich_text_groups_items_and_sets_headings_bold():
    lines = [
        line("A", "heading"),
        line("b", "item"),
        line("c", "item"),
        Line("item", "d", ordered=True),
        line("e &amp; f"),
    ]
    assert rich(lines) == "<p><b>A</b></p><ul><li>b</li><li>c</li></ul><ol><li>d</li></ol><p>e &amp; f</p>"


def test_a_passage_is_taken_from_the_front():
    passage = Passage([line("a"), line("b", "item"), line("c", "item"), line("d"), line("e")])
    assert passage.take_text(1) == "a"
    assert passage.take("paragraph") is None
    assert [taken.text for taken in passage.take_all("item")] == ["b", "c"]
    assert passage.take_rich(until=lambda line: line.text == "e") == "<p>d</p>"
    assert passage.next().text == "e"
    assert passage.take_text(0) == ""
    assert passage.take().text == "e"
    assert (passage.next(), passage.take(), passage.take_rich()) == (None, None, "")


def test_without_marked_headings_short_lines_may_be_some():
    assert Passage([line("Details"), line("Ein Satz.")]).is_heading(line("Details"))
    assert not Passage([line("Details"), line("Kopf", "heading")]).is_heading(line("Details"))
