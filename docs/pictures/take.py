"""Takes the pictures of this folder anew, of a site with the demo: `make run` in one terminal, `make pictures` beside.

Each page on a desk and on a phone, by day and by night; few colours, so that all weigh less than 3 MB.
"""

import sys
from io import BytesIO
from pathlib import Path
from shutil import which

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
ISSUE = "/de/ausgaben/shinkansen-der-zug-der-nie-zu-spaet-kommt/"
# The name of a picture: the address, and what stands at its top.
PAGES = {
    "home": ("/de/", ""),
    "issue": (ISSUE, ""),
    "parallel": (f"{ISSUE}parallel/", "#top-bit"),
    "archive": ("/de/ausgaben/", ""),
    "section": ("/de/ausgaben/rubrik/number-of-the-day/", ""),
    "search": ("/de/suche/?q=Japan", ""),
    "glossary": ("/de/glossar/", ""),
    "term": ("/de/glossar/ekiben/", ""),
}
SIZES = {1280: 900, 390: 844}
COLOURS = 128
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def shots(browser, site):
    """Pairs of a name ("home-390-dark") and the picture of the window."""
    for width, height in SIZES.items():
        for scheme in ("light", "dark"):
            window = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
            )
            for name, (address, top) in PAGES.items():
                window.goto(site + address, wait_until="networkidle")
                if top:
                    window.locator(top).evaluate("section => scrollTo(0, section.offsetTop - 24)")
                    window.wait_for_load_state("networkidle")
                yield f"{name}-{width}-{scheme}", Image.open(BytesIO(window.screenshot())).convert("RGB")
            window.close()


def sheet(shown):
    """The picture of the README: the front page, an issue by night and one in both languages on a phone."""
    paper = Image.new("RGB", (1864, 804), "#d9d2c5")
    for name, at, size in (
        ("home-1280-light", (30, 30), (1058, 744)),
        ("issue-390-dark", (1118, 30), (343, 742)),
        ("parallel-390-light", (1491, 30), (343, 742)),
    ):
        paper.paste(shown[name].resize(size, Image.Resampling.LANCZOS), at)
    return paper


def few_colours(picture):
    """With the small seals' own hues among them, which a plain median would lose."""
    return picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)


def take(site):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium"), args=OPTIONS)
        shown = dict(shots(browser, site))
        browser.close()
    for name, picture in {**shown, "readme": sheet(shown)}.items():
        few_colours(picture).save(HERE / f"{name}.png", optimize=True)


if __name__ == "__main__":
    take(sys.argv[1])
