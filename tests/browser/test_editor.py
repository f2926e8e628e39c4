"""An editor's day: an issue is written, published, translated; both editions and the word are found."""

import re

from playwright.sync_api import expect

ENGLISH = {
    "Der Wal von Busan": "The whale of Busan",
    "Ein Wal im Hafen": "A whale in the harbour",
    "Am Morgen lag er da.": "In the morning it lay there.",
    "Das Gespür dafür, was im Raum ist.": "A sense of what is in the room.",
    "Wie war es?": "How was it?",
}


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
    """Into a field of rich text, which hands what is typed to its form a quarter of a second later."""
    editable = within.locator(f"[data-contentpath={name}] [contenteditable=true]").first
    editable.click()
    expect(editable).to_be_focused()
    within.page.keyboard.type(text)
    expect(editable).to_contain_text(text)
    within.page.wait_for_timeout(1000)


def choose(window, action):
    """One of the actions behind the arrow beside "Save draft"."""
    window.locator("footer").get_by_role("button", name="More actions").click()
    window.get_by_role("button", name=action, exact=True).click()


def test_an_issue_is_made_published_translated_and_found(site, sign_in, visit):
    anna = sign_in("anna")
    window = anna.window
    archive = site["de"].get_children().first()
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
    choose(window, "Publish")
    expect(window.locator(".messages")).to_contain_text("published")

    window.get_by_role("button", name=re.compile("More options for")).first.click()
    window.get_by_role("link", name="Translate").click()
    window.get_by_label("English").check()
    window.get_by_role("button", name="Submit").click()
    for german, english in ENGLISH.items():
        string = window.locator("li").filter(has_text=german).last
        string.get_by_role("button", name="Translate").click()
        string.locator("textarea").fill(english)
        string.get_by_role("button", name="Save").click()
        expect(string).to_contain_text(english)
    window.get_by_role("button", name="Publish in English").click()
    expect(window.locator(".messages")).to_contain_text("Published")

    reader = visit()
    for edition, title, archive, glossary, text in (
        ("de", "Der Wal von Busan", "ausgaben", "glossar", "Das Gespür dafür"),
        ("en", "The whale of Busan", "issues", "glossary", "A sense of"),
    ):
        reader.go(f"/{edition}/{archive}/")
        reader.window.get_by_role("link", name=title).first.click()
        expect(reader.window.get_by_role("heading", level=1)).to_contain_text(title)
        expect(reader.window.get_by_text("눈치").first).to_be_visible()
        reader.go(f"/{edition}/{glossary}/nunchi/")
        expect(reader.window.get_by_text(text).first).to_be_visible()
        expect(reader.window.get_by_text("눈치").first).to_be_visible()
    assert reader.faults + reader.abroad + anna.abroad == []
