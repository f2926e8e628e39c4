"""Looking a word up while one types: by keyboard, by hand, through input methods."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from glossary.tsv import enter, read

WORDS = Path(__file__).resolve().parents[1] / "glossary" / "gold" / "words_public.tsv"


def enter_words():
    enter(read(WORDS))


@pytest.fixture
def reader(made_once, visit):
    """Opens a window on a glossary of real words."""
    made_once(enter_words)
    return visit


class Box:
    """A box to look words up in, and the list below it."""

    def __init__(self, visit, name="q"):
        self.window = visit.window
        self.input = self.window.locator(f"#{name}")
        self.list = self.window.locator(f"#{name}-found")
        self.options = self.list.get_by_role("option")

    def choose(self, word):
        """Goes down the list, by keyboard, to the option with `word`, and takes it."""
        expect(self.options.filter(has_text=word)).to_be_visible()
        for _option in self.options.all():
            self.window.keyboard.press("ArrowDown")
            active = self.window.locator(f"#{self.input.get_attribute('aria-activedescendant')}")
            expect(active).to_have_attribute("aria-selected", "true")
            if word in active.inner_text():
                return self.window.keyboard.press("Enter")
        pytest.fail(f"{word} is not in the list.")


def test_words_are_found_and_chosen_by_keyboard(reader):
    visit = reader()
    for address, box, typed, word, page in (
        ("/de/", "q", "ㄴㅊ", "Nunchi", "/de/glossar/nunchi/"),
        ("/en/", "top-q", "guan1xi", "Guanxi", "/en/glossary/guanxi/"),
        ("/de/glossar/", "q", "しょ", "Shokuiku", "/de/glossar/shokuiku/"),
        ("/de/ausgaben/", "top-q", "Waldb", "Shinrin-yoku", "/de/glossar/shinrin-yoku/"),
    ):
        visit.go(address)
        found = Box(visit, box)
        found.input.press_sequentially(typed)
        found.choose(word)
        visit.window.wait_for_url(f"**{page}")
    assert visit.faults + visit.abroad == []


def test_the_box_is_a_combobox_and_tells_what_it_does(reader):
    visit = reader()
    visit.go("/de/")
    box = Box(visit)
    expect(visit.window.get_by_role("combobox")).to_have_count(2)
    expect(visit.window.get_by_role("search", name="Wort nachschlagen", exact=True)).to_have_count(1)
    expect(box.input).to_have_attribute("aria-expanded", "false")
    expect(box.input).to_have_attribute("aria-controls", "q-found")
    expect(box.input).to_have_attribute("aria-autocomplete", "list")
    box.input.press_sequentially("majl")
    option = box.options.filter(has_text="Majlis")
    expect(option).to_be_visible()
    expect(box.input).to_have_attribute("aria-expanded", "true")
    expect(box.input).not_to_have_attribute("aria-activedescendant", "")
    expect(option.locator("[dir=rtl][lang=ar]")).to_have_text("مجلس")
    expect(visit.window.get_by_role("status").filter(has_text="Ein Wort.")).to_have_count(1)
    ids = visit.window.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))


def test_keys_that_close_clear_wrap_and_leave_alone(reader):
    visit = reader()
    visit.go("/de/glossar/")
    box, press = Box(visit), visit.window.keyboard.press
    box.input.press_sequentially("kin")
    expect(box.list).to_be_visible()
    last = box.options.count() - 1
    press("ArrowUp")
    expect(box.options.nth(last)).to_have_attribute("aria-selected", "true")
    press("ArrowDown")
    expect(box.options.nth(0)).to_have_attribute("aria-selected", "true")
    press("Home")
    expect(box.input).not_to_have_attribute("aria-activedescendant", "q-found-0")
    assert box.input.evaluate("input => input.selectionStart") == 0
    press("Escape")
    expect(box.list).to_be_hidden()
    expect(box.input).to_have_value("kin")
    press("Alt+ArrowDown")
    expect(box.list).to_be_visible()
    expect(box.list.locator("[aria-selected=true]")).to_have_count(0)
    visit.window.get_by_role("heading", level=1).click()
    expect(box.list).to_be_hidden()
    box.input.press("ArrowDown")
    expect(box.options.nth(0)).to_have_attribute("aria-selected", "true")
    press("Tab")
    expect(box.list).to_be_hidden()
    box.input.press("Escape")
    expect(box.input).to_have_value("")
    box.input.press_sequentially("kin")
    press("Enter")
    visit.window.wait_for_url("**/de/glossar/?q=kin")
    expect(visit.window.get_by_role("link", name="Kintsugi")).to_be_visible()


def test_by_hand_a_word_is_a_link_and_going_back_meets_no_open_list(reader):
    visit = reader(viewport={"width": 390, "height": 800}, has_touch=True)
    visit.go("/de/ausgaben/")
    box = Box(visit, "top-q")
    box.input.tap()
    box.input.press_sequentially("ernährungs")
    expect(box.options.first).to_be_visible()
    assert visit.window.evaluate("document.documentElement.scrollWidth") <= 390
    assert all(option.bounding_box()["height"] >= 44 for option in box.options.all())
    box.options.filter(has_text="Shokuiku").tap()
    visit.window.wait_for_url("**/de/glossar/shokuiku/")
    visit.window.go_back()
    expect(box.list).to_be_hidden()
    box.input.fill("xqzzt")
    box.options.filter(has_text="die nächsten zeigen").tap()
    visit.window.wait_for_url("**/de/glossar/?q=xqzzt")
    expect(visit.window.get_by_role("heading", name="Am nächsten kommen:")).to_be_visible()


def test_without_an_answer_the_box_is_a_plain_form(reader):
    visit = reader()
    visit.go("/de/")
    box = Box(visit)
    visit.window.route("**/suggest/**", lambda route: route.fulfill(status=200, body="<p>no words</p>"))
    with visit.window.expect_response("**/suggest/**"):
        box.input.press_sequentially("wald")
    expect(box.list).to_be_hidden()
    assert visit.faults == []
    box.input.press("Enter")
    visit.window.wait_for_url("**/de/glossar/?q=wald")


def test_without_javascript_the_form_leads_to_the_words(reader):
    visit = reader(java_script_enabled=False)
    visit.go("/en/")
    for box in ("#top-q", "#q"):
        visit.window.locator(box).fill("syokuiku")
        visit.window.locator(box).press("Enter")
        visit.window.get_by_role("link", name="Shokuiku").click()
        assert visit.window.url.endswith("/en/glossary/shokuiku/")
        visit.go("/en/")


@pytest.mark.parametrize(
    ("composed", "written", "word"),
    [
        (["ㄴ", "누", "눈"], "눈치", "Nunchi"),
        (["s", "し", "しょ"], "しょくいく", "Shokuiku"),
        (["g", "guan", "guan xi"], "关系", "Guanxi"),
    ],
    ids=["Korean", "Japanese", "Chinese"],
)
def test_what_an_input_method_composes_is_looked_up_and_its_keys_are_left_to_it(reader, composed, written, word):
    visit = reader()
    visit.go("/de/glossar/")
    box = Box(visit)
    method = visit.window.context.new_cdp_session(visit.window)
    box.input.focus()
    for text in composed:
        ends = {"selectionStart": len(text), "selectionEnd": len(text)}
        method.send("Input.imeSetComposition", {"text": text, **ends})
    expect(box.options.filter(has_text=word)).to_be_visible()
    for key in ("ArrowDown", "Enter", "Escape"):
        visit.window.keyboard.press(key)
    assert visit.window.url.endswith("/de/glossar/")
    expect(box.list.locator("[aria-selected=true]")).to_have_count(0)
    method.send("Input.imeSetComposition", {"text": "", "selectionStart": 0, "selectionEnd": 0})
    box.input.fill("")
    method.send("Input.insertText", {"text": written})
    box.choose(word)
    visit.window.wait_for_url(f"**/de/glossar/{word.lower()}/")
