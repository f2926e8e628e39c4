import pytest
from markdown_it import MarkdownIt
from wagtail.rich_text import RichText

from issues.markdown import led_by, markdown, tidy

pytestmark = pytest.mark.django_db


def rich(html):
    return markdown(RichText(html))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Eins</p><p>Zwei</p>", "Eins\n\nZwei"),
        ("lose<p>gefasst</p>lose", "lose\n\ngefasst\n\nlose"),
        ("<p>eine<br/>Zeile</p>", "eine  \nZeile"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<ol><li>a<ol><li>b</li></ol></li></ol>", "1. a\n   1. b"),
        ("<p>Ein <b>Wort </b>hier</p>", "Ein **Wort** hier"),
        ("<p>Ein <i>Wort</i>, <strong>zwei</strong></p>", "Ein _Wort_, **zwei**"),
        ("<p><b>A</b><b>B</b></p>", "**AB**"),
        ("<p><b><i>beides</i></b></p>", "**_beides_**"),
        ("<p><b>Details:</b>Text</p>", "Details:Text"),
        ('<p><a href="https://a.example/?a=1&amp;b=2">hin</a></p>', "[hin](https://a.example/?a=1&b=2)"),
        ('<p><a href="https://a.example/a(b) c">hin</a></p>', "[hin](https://a.example/a%28b%29%20c)"),
        ('<p><a href="mailto:a@b.example">Post</a></p>', "[Post](mailto:a@b.example)"),
        ('<p><a href="javascript:alert(1)">Falle</a></p>', "Falle"),
        ('<p><a href="java\nscript:alert(1)">Falle</a></p>', "Falle"),
        ('<p><a href="http://[kaputt">Falle</a></p>', "Falle"),
        ('<p><a linktype="page" id="999999">fort</a></p>', "fort"),
        ("<p>Kaffee &amp; Tee</p>", "Kaffee & Tee"),
        ("<p>&amp;copy; und &lt;b&gt;</p>", "\\&copy; und \\<b>"),
        ("<p>5 * 3 * 2, [x], snake_case, _so_</p>", "5 \\* 3 \\* 2, \\[x\\], snake_case, \\_so\\_"),
        ("<p># kein Kopf</p>", "\\# kein Kopf"),
        ("<p>1. keine Liste</p>", "1\\. keine Liste"),
        ("<p>- keine</p><p>+ auch nicht</p><p>&gt; nein</p>", "\\- keine\n\n\\+ auch nicht\n\n\\> nein"),
        ("<p>---</p>", "\\---"),
        ("<p>a<script>alert(1)</script><style>p{}</style>b</p>", "ab"),
        ("<p>a<!-- b -->c</p>", "ac"),
        ("", ""),
    ],
)
def test_rich_text_as_markdown(html, expected):
    assert rich(html) == expected


def test_a_page_link_leads_to_the_page(homes):
    home = homes["de"]
    assert rich(f'<p><a linktype="page" id="{home.pk}">Start</a></p>') == f"[Start]({home.full_url})"


@pytest.mark.parametrize(
    "line",
    [
        "# 1. *Stern* _und_ `Code` <b>fett</b> &amp; [x](y) ![z] \\ ~~weg~~",
        "- a | b",
        "=====",
        "a\n---",
        "a\n===\n> b",
        "```x",
        "~~~",
        "    eingerückt",
        "<https://a.example>",
        "| a | b |\n|---|---|",
        "+ Singapur & China",
        "1) eins",
        "Wort_mit_Strichen und __zwei__",
    ],
)
def test_a_plain_line_means_nothing_but_itself(line):
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown(line))
    kinds = {child.type for token in tokens for child in token.children or []} | {token.type for token in tokens}
    assert kinds <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special", "hardbreak", "softbreak"}
    text = "".join("\n" if c.type == "hardbreak" else c.content for t in tokens for c in t.children or [])
    assert text.split() == line.split()


@pytest.mark.parametrize(
    "html",
    [
        "<p>„<b>So</b>“, <b>„so“</b>und <i>so</i>was</p>",
        "<p>食<b>育（しょくいく）</b>は</p>",
        "<p><i>a</i><b>b</b><i>c</i></p>",
        "<p><b>a <i>b</i></b><i>c</i></p>",
        '<p><b><a href="https://a.example/x_y_z*">Details</a></b>: mehr</p>',
        "<p><b> </b>x<b></b></p>",
        "<p><b>a <b>b</b> c</b></p>",
    ],
)
def test_no_mark_of_emphasis_is_left_standing_in_the_text(html):
    rendered = MarkdownIt().render(rich(html))
    assert "*" not in rendered.replace("x_y_z*", "")
    assert "_" not in rendered.replace("x_y_z*", "")


def test_one_empty_line_between_blocks():
    assert tidy("\n\n a\n \n\n\n- b\n- c\n\n") == "a\n\n- b\n- c\n"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>1. Oktober</p><p>b</p>", "**Start:** 1. Oktober\n\nb"),
        ("<ul><li>a</li></ul>", "**Start:**\n\n- a"),
        ("lose", "**Start:** lose"),
        ("", "**Start:**"),
    ],
)
def test_a_lead_is_run_in_before_the_text(html, expected):
    assert led_by(RichText(html), "Start:") == expected
    assert led_by(RichText(html), "") == rich(html)
