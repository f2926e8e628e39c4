"""The card of a word in an issue: by pointer, by keyboard, by touch, and without JavaScript."""

import pytest

from tests.factories import issue
from tests.glossary.words import term


@pytest.fixture
def page(site):
    term("Ikigai", "生き甲斐", meaning="Lebenssinn")
    term("Hanbok", "한복", language="ko", meaning="Tracht")
    before, after = "Vorher steht so einiges, und " * 6, "Danach noch viel mehr, bis zum " * 5
    text = f"<p>{before} dann ein Ikigai.</p><p>{after} Hanbok.</p>"
    return issue(title="Karten", slug="karten", body=[("text", {"text": text})])


def card(reader, text):
    return reader.window.locator(".gloss", has_text=text)


def word(reader, text):
    return reader.window.locator("a.glossed", has_text=text)


def test_a_pointer_shows_it_may_enter_it_and_escape_closes_it(page, visit):
    reader = visit()
    reader.go(page.url)
    assert not card(reader, "生き甲斐").is_visible()
    word(reader, "Ikigai").hover()
    card(reader, "Lebenssinn").wait_for()
    card(reader, "Lebenssinn").hover()
    reader.window.wait_for_timeout(500)
    assert card(reader, "生き甲斐").is_visible()
    reader.window.keyboard.press("Escape")
    card(reader, "Lebenssinn").wait_for(state="hidden")
    word(reader, "Ikigai").hover()
    card(reader, "Lebenssinn").wait_for()
    reader.window.mouse.move(2, 2)
    card(reader, "Lebenssinn").wait_for(state="hidden")
    assert reader.faults + reader.abroad == []


def test_the_keyboard_shows_it_and_enter_follows_the_word(page, visit):
    reader = visit()
    reader.go(page.url)
    word(reader, "Ikigai").focus()
    card(reader, "Lebenssinn").wait_for()
    reader.window.keyboard.press("Tab")
    card(reader, "Tracht").wait_for()
    assert not card(reader, "Lebenssinn").is_visible()
    reader.window.keyboard.press("Enter")
    reader.window.wait_for_url("**/de/glossar/hanbok/")


@pytest.mark.parametrize("width", [320, 390])
def test_the_first_tap_opens_it_within_the_window_and_its_link_leads_on(page, visit, width):
    reader = visit(viewport={"width": width, "height": 700}, has_touch=True, is_mobile=True)
    reader.go(page.url)
    for text in ("Ikigai", "Hanbok"):
        word(reader, text).tap()
        box = reader.window.locator(".gloss:visible").bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert reader.window.evaluate("document.documentElement.scrollWidth") <= width
    reader.window.locator("h1").tap()
    card(reader, "Tracht").wait_for(state="hidden")
    assert reader.window.url.endswith(page.url)
    word(reader, "Hanbok").tap()
    card(reader, "Tracht").get_by_role("link").tap()
    reader.window.wait_for_url("**/de/glossar/hanbok/")


def test_without_javascript_it_is_a_link(page, visit):
    reader = visit(java_script_enabled=False)
    reader.go(page.url)
    word(reader, "Ikigai").hover()
    assert not card(reader, "Lebenssinn").is_visible()
    word(reader, "Ikigai").click()
    assert reader.window.url.endswith("/de/glossar/ikigai/")
