"""Takes the pictures of the guide for editors anew.

Of a site with the demo that nobody else needs, for it corrects an issue:

python docs/pictures/guide.py http://127.0.0.1:8000
"""

import sys
from io import BytesIO
from pathlib import Path
from shutil import which

from PIL import Image
from playwright.sync_api import sync_playwright

GUIDE = Path(__file__).parents[2] / "desk/static/desk/guide"
EDITOR, PASSWORD = "editor", "asiabits-demo"
LANGUAGES = {"de": "de-DE", "en": "en-GB"}
SIZE = {"width": 1280, "height": 800}
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
QUALITY = 55
CORRECTION = ("Chips will", "Chips braucht")


def signed_in(browser, site, locale):
    window = browser.new_page(viewport=SIZE, locale=locale, color_scheme="light", reduced_motion="reduce")
    window.goto(f"{site}/admin/login/")
    window.fill("[name=username]", EDITOR)
    window.fill("[name=password]", PASSWORD)
    window.click("[type=submit]")
    window.wait_for_url("**/admin/")
    window.wait_for_load_state("networkidle")
    return window


def editors(window, site, row):
    """The addresses of the editors of an issue in both editions, German first."""
    window.goto(f"{site}/admin/board/")
    links = window.locator(".board tbody tr").nth(row).locator("a[href$='/edit/']")
    return list(dict.fromkeys(links.evaluate_all("links => links.map(link => link.pathname)")))[:2]


def correct(window, address):
    """A sentence of the source, as its editor would, so that the translation has something to confirm."""
    window.goto(address)
    field = window.locator("[name=teaser]")
    wrong, right = CORRECTION
    if wrong in field.input_value():
        field.fill(field.input_value().replace(wrong, right))
        window.wait_for_timeout(3000)  # for what is saved by itself
        with window.expect_navigation():
            window.locator("[name=action-publish]").first.evaluate("button => button.click()")


def shots(window, site):
    """Pairs of a name and what the window shows."""

    def shot(name):
        window.wait_for_load_state("networkidle")
        window.wait_for_timeout(1500)
        return name, window.screenshot()

    window.goto(f"{site}/admin/board/")
    together = window.locator("a[href*='/desk/together/']").first.get_attribute("href")
    changed = window.locator("a[href*='#segment-']").first.get_attribute("href")
    changes = window.locator(".board tbody tr:first-child details")
    changes.evaluate_all("all => all.forEach(one => (one.open = true))")
    yield shot("board")
    german, _english = editors(window, site, 1)
    window.goto(site + german)
    panel = window.locator("[data-side-panel-toggle=findings]")
    if panel.get_attribute("aria-expanded") != "true":
        panel.click()
    yield shot("issue")
    window.goto(site + changed)
    window.wait_for_timeout(4000)  # for the section beside it
    yield shot("translation")
    window.goto(site + together)
    yield shot("together")


def take(site):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium"), args=OPTIONS)
        for language, locale in LANGUAGES.items():
            window = signed_in(browser, site, locale)
            german, _english = editors(window, site, 0)
            correct(window, site + german)
            for name, picture in shots(window, site):
                image = Image.open(BytesIO(picture)).convert("RGB")
                image.save(GUIDE / language / f"{name}.webp", quality=QUALITY, method=6)
            window.close()
        browser.close()


if __name__ == "__main__":
    take(sys.argv[1])
