"""Every word, link and picture of a source is in the issue, or the report names it."""

import random
import re
from pathlib import Path

import pytest

from tests.issues.importing.reading import text_of, words

FILES = Path(__file__).parent / "files"
ORNAMENTS = ["{}", "★ {} ★", "— {} —", "**{}**", "### {}", "• {}", "{} 🇯🇵", "{}:", "{}: Nachsatz", "{} | Nachsatz"]


def assert_nothing_lost(source, result):
    kept = words(f"{result.text()} {' '.join(result.addresses())} {result.report}")
    missing = words(source) - kept
    assert not missing


def stretches(text):
    """The paragraphs of the example, cut before each line in capitals."""
    return re.split(r"\n\n(?=[A-ZÜ :]{6,}\n)", text)


@pytest.mark.parametrize("seed", range(15))
def test_shuffled_ornamented_doubled_and_mutilated_sections(run, seed):
    chance = random.Random(seed)
    head, *parts = stretches((FILES / "issue.txt").read_text())
    chance.shuffle(parts)
    parts += chance.sample(parts, 2)
    mangled = []
    for part in parts:
        heading, *rest = part.split("\n\n")
        if chance.random() < 0.3:
            chance.shuffle(rest)
        if chance.random() < 0.3:
            rest = chance.sample(rest, len(rest) // 2)
        if chance.random() < 0.2:
            rest = [" ".join(rest), f"Mehr: https://mehr.example/{chance.random()}"]
        mangled.append("\n\n".join([chance.choice(ORNAMENTS).format(heading), *rest]))
    text = "\n\n".join([head, *mangled])
    result = run(text)
    assert_nothing_lost(text, result)
    assert set(re.findall(r"https:[^\s,]+\d", text)) <= result.addresses()


@pytest.mark.parametrize("seed", range(15))
def test_any_blocks_of_html_in_any_order(run, seed):
    chance = random.Random(seed)
    count = iter(range(10_000))

    def some():
        return " ".join(f"wort{next(count)}" for _n in range(chance.randint(1, 12))) + chance.choice(
            ["", ".", ":", "!"]
        )

    def link():
        return f'<a href="https://ziel.example/{next(count)}">{some()}</a>'

    def picture():
        return f'<img src="https://bild.example/{next(count)}.png" alt="{some()}">'

    def inline():
        return chance.choice(
            [some, link, lambda: f"<b>{some()}</b> {some()}", lambda: f"🙂 {some()}: {some()} {link()}"]
        )()

    def block():
        kind = chance.choice(["p", "p", "h2", "h3", "li", "li", "blockquote", "td", "img", "div"])
        if kind == "img":
            return chance.choice([picture(), f'<a href="https://ziel.example/{next(count)}">{picture()}</a>'])
        inner = f"<{kind}>{inline()}</{kind}>"
        return {"li": f"<ul>{inner}{inner}</ul>", "td": f"<table><tr>{inner}{inner}</tr></table>"}.get(kind, inner)

    headings = ["TOP BIT", "Market Bit", "HIGHLIGHTS", "Zahl des Tages", "FORTUNE COOKIE", "MEHR ASIABITS", "UMFRAGE"]
    headings += ["WORT DER WOCHE", "ANZEIGE: KONTOR", "In this issue", "Chart of the day", "UNBEKANNTES", "P.S. Gruß"]
    html = [f"<h1>{some()}</h1>", "<p>Hallo Freunde!</p>"]
    for heading in chance.sample(headings, 8):
        html += [f"<h2>{heading}</h2>", *(block() for _n in range(chance.randint(0, 7)))]
    source = "\n".join(html)
    result = run(source, "html")
    assert_nothing_lost(text_of(source), result)
    assert set(re.findall(r'(?:href|src)="([^"]+)', source)) <= result.addresses()


@pytest.mark.parametrize("ending", ["txt", "html", "md"])
def test_the_examples_lose_nothing(run, ending):
    text = (FILES / f"issue.{ending}").read_text()
    source = re.sub(r"(?s)<(script|style)>.*?</\1>|https?://\S+|^\[stadt\]:|\[stadt\]", " ", text, flags=re.MULTILINE)
    assert_nothing_lost(text_of(source), run(FILES / f"issue.{ending}"))


def test_a_link_that_a_field_cannot_hold_stands_below_its_section(run):
    html = '<h1>T</h1><h2>TOP BIT</h2><h3><a href="https://a.example/x">Wer kocht?</a></h3><p>Niemand.</p>'
    issue = run(html, "html")
    assert issue.types == ["top_bit", "text"]
    assert issue.section("text") == {"text": '<p><a href="https://a.example/x">Wer kocht?</a></p>'}
    assert "top_bit has no place for it" in issue.report


def test_what_a_section_drops_is_found(run, monkeypatch):
    monkeypatch.setattr("issues.sections.fortune_cookie.block.FortuneCookieBlock.read", forgetful)
    issue = run("T\n\nFORTUNE COOKIE\n\nWer wartet, isst heißer.\n\nUnd später.\n")
    assert issue.section("fortune_cookie") == {"text": "Wer wartet"}
    assert issue.section("text") == {"text": "<p>Wer wartet, isst heißer.</p><p>Und später.</p>"}


def forgetful(_block, passage):
    passage.clear()
    return {"text": "Wer wartet"}
