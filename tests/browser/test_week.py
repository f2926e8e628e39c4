"""An editors' week: the archive moves in, an issue is made, translated, changed and published, and both are read."""

import csv
import io
import re
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from types import SimpleNamespace

import pytest
from django.db import connections, transaction
from playwright.sync_api import expect

from moving.bringing import work

# Two processors with much to do need their time.
expect.set_options(timeout=60_000)

ARCHIVE = [
    (1, "Reis im Regen", "Rice in the rain", "Der Monsun kommt spät", "The monsoon comes late"),
    (2, "Züge nach Vientiane", "Trains to Vientiane", "Die Schiene trifft den Fluss", "The rails meet the river"),
    (3, "Tee ohne Eis", "Tea without ice", "Taipeh trinkt wieder heiß", "Taipei drinks it hot again"),
    (4, "Strom vom Meer", "Power from the sea", "Vor Jeju drehen sich die Räder", "Off Jeju the wheels are turning"),
    (5, "Bambus im Beton", "Bamboo in concrete", "Hongkong baut auf Rohr", "Hong Kong builds on cane"),
]
GERMAN = (
    "<p>Guten Morgen,</p><p>heute geht es um das, was sich in Asien ändert, und warum es auch uns angeht.</p>"
    "<h2>TOP BIT</h2><h3>{}</h3><p>Das ist für die Häfen neu, und für die Märkte ist es das auch.</p>"
)
ENGLISH = (
    "<p>Good morning,</p><p>today it is about what is changing in Asia, and why that matters to us as well.</p>"
    "<h2>TOP BIT</h2><h3>{}</h3><p>That is new to the ports, and it is new to the markets as well.</p>"
)
TRANSLATIONS = {
    "Der Wal von Busan": "The whale of Busan",
    "Ein Wal im Hafen": "A whale in the harbour",
    "Am Morgen lag er da.": "In the morning it lay there.",
    "Das Gespür dafür, was im Raum ist.": "A sense of what is in the room.",
    "Wie war es?": "How was it?",
}


def export():
    """Ten posts as beehiiv exports them: five issues, each in both languages."""
    file = io.StringIO()
    rows = csv.writer(file)
    rows.writerow(["id", "web_title", "language", "number", "url", "status", "created_at", "content_html"])
    for number, german, english, top, top_in_english in ARCHIVE:
        posts = {"de": (german, GERMAN.format(top)), "en": (english, ENGLISH.format(top_in_english))}
        for language, (title, html) in posts.items():
            key = f"{number}-{language}"
            old = f"https://www.asiabits.example/p/{key}"
            rows.writerow([key, title, language, number, old, "confirmed", f"2025-03-{number:02}", html])
    return file.getvalue().encode()


@pytest.fixture
def behind(monkeypatch):
    """Archives are worked on behind the request, as on a server; this one begins when it is `set`."""
    begin = Event()
    bring = work.bring.func

    def work_on(options):
        try:
            assert begin.wait(120)
            bring(**options)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as thread:

        def enqueue(**options):
            transaction.on_commit(lambda: thread.submit(work_on, options))

        monkeypatch.setattr(work, "bring", SimpleNamespace(enqueue=enqueue))
        yield begin
        begin.set()


def field(within, label):
    return within.locator("input, textarea").and_(within.get_by_label(re.compile(f"^{label}"))).first


def section(window, name):
    """A section of the form, unfolded."""
    panel = window.locator("[data-streamfield-child]").filter(has=window.get_by_role("heading", name=name)).first
    toggle = panel.get_by_role("button", name="Toggle section").first
    if toggle.get_attribute("aria-expanded") == "false":
        toggle.click()
    return panel


def write(within, name, text):
    """Into a field of rich text, instead of what stands there."""
    place = within.locator(f"[data-contentpath={name}]").first
    editable = place.locator("[contenteditable=true]").first
    editable.click()
    expect(editable).to_be_focused()
    within.page.keyboard.press("ControlOrMeta+a")
    within.page.keyboard.type(text)
    expect(editable).to_have_text(text)
    # It hands what is typed to its form a little later.
    handed = "([place, text]) => [...place.querySelectorAll('input')].some(({value}) => value.includes(text))"
    within.page.wait_for_function(handed, arg=[place.element_handle(), text], timeout=60_000)


def translate(window, german, english):
    string = window.locator("li").filter(has_text=german).last
    string.get_by_role("button", name=re.compile("^(Translate|Edit)$")).click()
    string.locator("textarea").fill(english)
    string.get_by_role("button", name="Save").click()
    expect(string).to_contain_text(english)
    expect(string.locator("textarea")).to_have_count(0)


def on_the_board(editor, number):
    """The row of an issue on the board: its cells, that of the issue itself first."""
    editor.go("/admin/")
    editor.window.get_by_role("link", name="Issues", exact=True).first.click()
    row = editor.window.locator("table.board tbody tr").filter(has_text=f"No. {number}")
    return row.locator("th"), row.locator("td").nth(0), row.locator("td").nth(1)


def bring_the_archive(anna, behind):
    window = anna.window
    anna.go("/admin/archive/")
    window.get_by_label("Archive").set_input_files({"name": "posts.csv", "mimeType": "text/csv", "buffer": export()})
    window.get_by_role("checkbox", name="Try it first").uncheck()
    window.get_by_role("button", name="Bring it").click()
    expect(window.get_by_role("progressbar")).to_be_visible()
    behind.set()
    expect(window.locator("main")).to_contain_text("5 imported, 5 joined with the other edition")
    expect(window.locator("main")).to_contain_text("nothing is lost")
    for number, german, english, *_tops in ARCHIVE:
        _issue, in_german, in_english = on_the_board(anna, number)
        expect(in_german).to_contain_text(german)
        expect(in_english).to_contain_text(english)
        expect(in_english.locator(".board__state")).to_have_text("live")


def make_an_issue(anna, archive):
    window = anna.window
    anna.go(f"/admin/pages/{archive.pk}/")
    window.get_by_role("link", name="Add child page").first.click()
    field(window, "Title").fill("Der Wal von Busan")
    for unused in ("Greeting", "In this issue", "Number of the Day", "Market Bit", "Highlights", "Fortune Cookie"):
        section(window, unused).get_by_role("button", name="Delete").first.click()
    top_bit = section(window, "Top Bit")
    field(top_bit, "Headline").fill("Ein Wal im Hafen")
    top_bit.locator("[data-contentpath=parts]").get_by_role("button", name="Insert a block").first.click()
    window.get_by_role("option", name="Paragraph").click()
    write(top_bit, "parts", "Am Morgen lag er da.")
    word = section(window, "Word of the Week")
    field(word, "Language").fill("Koreanisch")
    field(word, "Word").fill("Nunchi")
    field(word, "Native script").fill("눈치")
    write(word, "text", "Das Gespür dafür, was im Raum ist.")
    field(section(window, "Your feedback"), "Question").fill("Wie war es?")
    window.get_by_role("button", name="Save draft").click()
    expect(window.locator(".messages")).to_contain_text(re.compile("created|updated"))


def translate_it(anna):
    _issue, in_german, in_english = on_the_board(anna, 6)
    expect(in_german.locator(".board__state")).to_have_text("draft")
    in_english.get_by_role("link", name="Translate").click()
    anna.window.get_by_role("button", name="Submit").click()
    for german, english in TRANSLATIONS.items():
        translate(anna.window, german, english)
    _issue, _in_german, in_english = on_the_board(anna, 6)
    expect(in_english).to_contain_text("5 of 5 translated")
    expect(anna.window.locator(".board__count--changed")).to_have_count(0)


def change_a_sentence(anna):
    window = anna.window
    _issue, in_german, _in_english = on_the_board(anna, 6)
    in_german.get_by_role("link", name="Der Wal von Busan").click()
    write(section(window, "Top Bit"), "parts", "Am Mittag lag er da.")
    window.get_by_role("button", name="Save draft").click()
    expect(window.locator(".messages")).to_contain_text("updated")


def confirm_it(anna):
    """Exactly the sentence that changed waits, on the whole board."""
    window = anna.window
    _issue, _in_german, in_english = on_the_board(anna, 6)
    expect(in_english).to_contain_text("4 of 5 translated")
    changed = window.locator(".board__count--changed")
    expect(changed).to_have_text("1 sentence changed in the source")
    changed.click()
    sentence = in_english.locator("li").filter(has=window.locator("del"))
    expect(sentence).to_have_count(1)
    expect(sentence.locator("del")).to_contain_text("Morgen")
    expect(sentence.locator("ins")).to_contain_text("Mittag")
    sentence.get_by_role("link").click()
    translate(window, "Am Mittag lag er da.", "At noon it lay there.")
    _issue, _in_german, in_english = on_the_board(anna, 6)
    expect(in_english).to_contain_text("5 of 5 translated")
    expect(changed).to_have_count(0)


def publish_both(anna):
    window = anna.window
    issue, _in_german, _in_english = on_the_board(anna, 6)
    issue.get_by_role("link", name="Publish both").click()
    expect(window.get_by_text("Nothing is missing.")).to_have_count(2)
    window.get_by_role("button", name="Publish", exact=True).click()
    expect(window.locator(".messages")).to_contain_text("Published: “Der Wal von Busan” and “The whale of Busan”.")


def read_both(reader):
    window = reader.window
    for edition, title, archive, glossary, text, meaning in (
        ("de", "Der Wal von Busan", "ausgaben", "glossar", "Am Mittag lag er da.", "Das Gespür dafür"),
        ("en", "The whale of Busan", "issues", "glossary", "At noon it lay there.", "A sense of"),
    ):
        reader.go(f"/{edition}/{archive}/")
        window.get_by_role("link", name=title).first.click()
        expect(window.get_by_role("heading", level=1)).to_contain_text(title)
        expect(window.get_by_text(text).first).to_be_visible()
        expect(window.get_by_text("눈치").first).to_be_visible()
        reader.go(f"/{edition}/{glossary}/nunchi/")
        expect(window.get_by_text(meaning).first).to_be_visible()
    reader.go("/p/3-en")
    expect(window.get_by_role("heading", level=1)).to_contain_text("Tea without ice")


def test_an_editors_week(site, behind, sign_in, visit):
    anna, reader = sign_in("anna"), visit()
    bring_the_archive(anna, behind)
    make_an_issue(anna, site["de"].get_children().first())
    translate_it(anna)
    change_a_sentence(anna)
    confirm_it(anna)
    publish_both(anna)
    read_both(reader)
    # An autosave that comes after the button was pressed is told that it is too late.
    faults = [fault for fault in anna.faults if not re.fullmatch(r"400 .*/edit/", fault)]
    assert faults + anna.abroad + reader.faults + reader.abroad == []
