"""What a browser says to the policy of the public pages: nothing, for no page does what it forbids."""

import re

import pytest
from wagtail.models import PageViewRestriction

from home.models import TextPage
from tests.factories import issue
from tests.glossary.words import term
from tests.samples import TYPES, full


@pytest.fixture
def publication(site):
    """A page of every kind, in both editions; returns its issue in German."""
    for number, edition in enumerate(("de", "en"), 11):
        term("Ikigai", "生き甲斐", edition=edition)
        issue(edition, title=f"Alles {edition}", number=number, body=[(kind, full(kind)) for kind in TYPES])
        home = site[edition]
        home.add_child(instance=TextPage(title="Impressum", slug="impressum", locale=home.locale, text="<p>Wir.</p>"))
    return issue(title="Tee", number=2, body=[("text", {"text": "<p>Ihr Ikigai.</p>"})])


def test_no_public_page_does_what_the_policy_forbids(publication, visit, client):
    closed = issue(title="Geschlossen", number=3)
    PageViewRestriction.objects.create(page=closed, restriction_type="password", password="reis")
    sitemap = client.get("/sitemap.xml").content.decode()
    addresses = [re.sub("^https?://[^/]+", "", found) for found in re.findall("<loc>(.*?)</loc>", sitemap)]
    assert len(addresses) > 10
    reader = visit()
    for address in [*addresses, "/de/glossar/?q=ikigai", "/en/glossary/?q=nothing", closed.url, "/de/nirgends/"]:
        reader.go(address)
    faults = [fault for fault in reader.faults if not fault.endswith("/de/nirgends/")]
    assert faults + reader.abroad == []


def test_the_card_and_the_list_of_the_box_work_under_it(publication, visit):
    reader = visit()
    reader.go(publication.url)
    reader.window.locator("a.glossed").hover()
    reader.window.locator(".gloss", has_text="Lebenssinn").wait_for()
    reader.window.locator("#top-q").press_sequentially("iki")
    reader.window.get_by_role("option").first.wait_for()
    assert reader.faults + reader.abroad == []


def test_the_browser_refuses_what_an_attacker_slips_in(publication, visit):
    reader = visit()
    reader.go(publication.url)
    reader.window.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.slipped = true";
            document.body.append(script);
        }"""
    )
    assert reader.window.evaluate("window.slipped") is None
    assert any("Content Security Policy" in fault for fault in reader.faults)


def test_the_editor_sees_the_preview_in_its_frame(publication, sign_in):
    editor = sign_in("anna")
    editor.go(f"/admin/pages/{publication.pk}/edit/")
    editor.window.get_by_role("button", name="Toggle preview").click()
    frames = editor.window.locator("iframe[title='Preview']")  # while it loads anew, a second one
    heading = frames.last.content_frame.get_by_role("heading", name="Tee").first
    heading.wait_for()
    assert heading.is_visible()
