"""The same issue as plain text, as a saved page and as Markdown gives the same sections."""

import re
from pathlib import Path

import pytest

from tests.issues.importing.reading import leaves, text_of

FILES = Path(__file__).parent / "files"


def plain(section):
    """Text only: plain text has no italics and no addresses behind its words."""
    return [" ".join(text_of(leaf).split()) for leaf in leaves(section) if not leaf.startswith("https:")]


@pytest.mark.parametrize("ending", ["html", "md"])
def test_same_sections_from_every_format(run, ending):
    text = run(FILES / "issue.txt")
    other = run(FILES / f"issue.{ending}")
    assert (other.page.title, other.page.teaser, other.types) == (text.page.title, text.page.teaser, text.types)
    assert "text" not in text.types
    for section_type in text.types:
        assert plain(other.section(section_type)) == plain(text.section(section_type))


@pytest.mark.parametrize("ending", ["html", "md"])
def test_addresses_come_along(run, ending):
    issue = run(FILES / f"issue.{ending}")
    assert issue.section("partner")["button_url"] == "https://kontor.example/"
    assert [source["url"] for source in issue.section("top_bit")["sources"]] == [
        "https://buden.example/a",
        "https://fukuoka.example/",
    ]


@pytest.mark.parametrize("ending", ["html", "md"])
def test_the_format_is_known_without_the_ending(run, ending):
    content = (FILES / f"issue.{ending}").read_text()
    assert "text" not in run(content, ending="txt").types


def test_site_furniture_of_a_saved_page_is_named(run):
    report = run(FILES / "issue.html").report
    for furniture in ("Online lesen (https://asiabits.example/p/nudeln)", "Posts (https://asiabits.example/", "© 2026"):
        assert furniture in report
    assert "words of a script" not in report


def test_bold_and_italic_survive(run):
    issue = run("<h1>Titel</h1><p>Ein <strong>fetter</strong> und <em>schräger</em> <u>Satz</u>.</p>", "html")
    assert issue.section("text")["text"] == "<p>Ein <b>fetter</b> und <i>schräger</i> Satz.</p>"


def test_loose_text_line_breaks_and_nested_lists(run):
    html = "<h1>T</h1>lose<p>eins<br>zwei</p><ul><li>a<ul><li>b</li></ul></li></ul><ol><li>c</li></ol>rest"
    text = run(html, "html").section("text")["text"]
    assert text == "<p>lose</p><p>eins</p><p>zwei</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><p>rest</p>"


def test_a_table_is_a_line_for_each_row(run):
    issue = run("# Titel\n\nVorweg.\n\n| Jahr | Höhe |\n|---|---|\n| 2025 | 3 m |\n", "md")
    assert issue.section("text")["text"] == "<p>Vorweg.</p><p>Jahr | Höhe</p><p>2025 | 3 m</p>"


def test_html_in_markdown_is_text(run):
    text = run('# Titel\n\n<div onclick="x()">roh & <b>fett</b></div>\n', "md").section("text")["text"]
    assert text == '<p>&lt;div onclick="x()"&gt;roh &amp; &lt;b&gt;fett&lt;/b&gt;&lt;/div&gt;</p>'


def test_references_of_markdown(run):
    issue = run("# Titel\n\nMehr [hier][1].\n\n[1]: https://a.example/x\n[2]: https://ungenutzt.example/y\n", "md")
    assert issue.addresses() == {"https://a.example/x", "https://ungenutzt.example/y"}


def test_head_of_a_markdown_file(run):
    head = """---
title: "Deich & Dorf"
subtitle: Wasser
date: 2026-03-04
cover: https://a.example/c.png
layout: post
---
"""
    issue = run(f"{head}\nJakarta sinkt.\n", "md")
    page = issue.page
    assert (page.title, page.teaser, str(page.date)) == ("Deich & Dorf", "Wasser", "2026-03-04")
    assert "https://a.example/c.png" in issue.addresses()
    assert "left out  layout: post" in issue.report


def test_pictures_become_links_to_them(run):
    html = '<h1>T</h1><a href="https://a.example/"><img src="https://a.example/b.png" alt="Ein Boot"></a><p>Text.</p>'
    issue = run(html, "html")
    assert '<a href="https://a.example/b.png">Ein Boot</a>' in issue.section("text")["text"]
    assert "https://a.example/" in issue.addresses()


@pytest.mark.parametrize(
    "tag",
    [
        '<img alt="Boot" srcset="https://a.example/x,1.png 600w, https://a.example/y.png 1200w">',
        '<img alt="Boot" src="data:image/gif;base64,R0" data-srcset="https://a.example/x,1.png, https://a.example/y.png">',
        '<video poster="https://a.example/x,1.png"></video>',
        '<map><area href="https://a.example/x,1.png" alt="Boot"></map>',
    ],
)
def test_addresses_in_unusual_places(run, tag):
    assert run(f"<h1>T</h1><p>Text.</p>{tag}", "html").addresses() == {"https://a.example/x,1.png"}


def test_relative_addresses_follow_the_page(run):
    html = (
        '<html><head><base href="https://a.example/p/"></head><body><h1>T</h1><p><a href="../x">x</a></p></body></html>'
    )
    assert run(html, "html").addresses() == {"https://a.example/x"}


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", " JavaScript:x"]
)
def test_an_unsafe_link_is_named_and_its_words_stay(run, address):
    issue = run(f'<h1>T</h1><p>Vor <a href="{address}">dem Tor</a> sitzen.</p>', "html")
    assert issue.section("text")["text"] == "<p>Vor dem Tor sitzen.</p>"
    assert "an unsafe link" in issue.report


@pytest.mark.parametrize("address", ["ftp://a.example/x", "/p/x", "tel:+4912345", "http://"])
def test_a_link_that_no_reader_can_follow_is_text(run, address):
    issue = run(f'<h1>T</h1><p><a href="{address}">Hier</a> lang.</p>', "html")
    assert issue.section("text")["text"] == f"<p>Hier ({address}) lang.</p>"


def test_a_link_without_words_stays_a_link(run):
    assert run('<h1>T</h1><p>x</p><a href="https://a.example/"></a>', "html").addresses() == {"https://a.example/"}


def test_addresses_written_out_become_links(run):
    issue = run("Titel\n\nMehr dazu (https://a.example/b_(c)?d=1&e=2), und https://f.example.\n")
    assert issue.addresses() == {"https://a.example/b_(c)?d=1&e=2", "https://f.example"}


def test_ten_thousand_nested_tags(run):
    html = f"<h1>T</h1>{'<div>' * 10_000}tief{'</div>' * 10_000}<p>Ende</p>{'<nav>' * 5_000}x"
    assert run(html, "html").section("text")["text"] == "<p>tief</p><p>Ende</p>"


def test_deeply_nested_markdown_loses_nothing(run):
    issue = run(
        "# Titel\n\n" + "".join(f"{'  ' * n}- stufe{n}\n" for n in range(150)) + f"\n{'> ' * 2000}grund\n", "md"
    )
    text = issue.text()
    assert all(f"stufe{n}" in text for n in range(150))
    assert "grund" in text


def test_rich_text_holds_only_what_the_editor_knows(run):
    html = """<h1>T</h1>
    <p style="x">a<span>b</span> &lt;i&gt; & <script>x</script><!-- y --><svg><text>svg</text></svg></p>
    <p><b>fett <i>und schräg</b> offen</i></p>
    <ul><li><p>eins</p><p>zwei</ul><textarea>feld</textarea><ruby>漢<rt>kan</rt></ruby>"""
    source = run(html, "html").section("text")["text"]
    assert set(re.findall(r"</?(\w+)", source)) <= {"p", "ul", "ol", "li", "b", "i", "a"}
    for word in ("ab", "&lt;i&gt; &amp;", "svg", "offen", "eins", "zwei", "feld", "漢", "kan"):
        assert word in source


def test_a_page_that_leaves_its_head_open(run):
    html = "<!DOCTYPE html><html><head><title>Titel</title><style>p {}</style><body><p>Ein Satz.</p>"
    issue = run(html, "html")
    assert (issue.page.title, issue.section("text")) == ("Titel", {"text": "<p>Ein Satz.</p>"})


def test_sections_of_markup_that_the_parser_does_not_know(run):
    issue = run("<h1>T</h1><p>eins</p><![if !mso]><p>zwei</p><![endif]><![foo[drei]]><p>vier</p>", "html")
    assert all(word in issue.text() for word in ("eins", "zwei", "drei", "vier"))


def test_a_title_in_the_head_too_long_for_one_stays_text(run):
    title = "Wort " * 60 + "Ende"
    issue = run(f"<html><head><title>{title}</title></head><body><p>Satz.</p></body></html>", "html")
    assert title in issue.section("text")["text"]


def test_a_teaser_set_as_large_as_the_sections(run):
    html = "<h1>T</h1><h2>Plus: Stahl</h2><img src='https://a.example/b.png' alt='Tee'><p>Hallo Freunde,</p><p>Ja.</p>"
    issue = run(f"{html}<h2>TOP BIT</h2><h3>Tee</h3><p>Mehr Tee.</p><h2>FORTUNE COOKIE</h2><p>Geduld.</p>", "html")
    assert issue.page.teaser == "Plus: Stahl"
    assert issue.types == ["text", "greeting", "top_bit", "fortune_cookie"]


@pytest.mark.parametrize("title", ["饺子", "🟠", "Grüße & Küsse: „Was?“", "x" * 200])
def test_titles_of_any_kind(run, client, title):
    page = run(f"{title}\n\nHallo Freunde!\n\nEin Satz.\n", publish=True).page
    assert page.title == title
    assert client.get(page.url).status_code == 200
