"""A folder of Markdown, HTML or text files."""

import datetime

from issues.models import IssuePage
from tests.moving.archives import picture

POST = """---
title: "Tee und Häfen"
date: 2025-03-04
number: 41
lang: de
status: published
tags: [Tee, Häfen]
authors:
  - Kai
  - Mia
cover: bilder/titel.png
cover_alt: Ein Hafen
slug: tee-und-haefen
---

☕️ Guten Morgen Freunde,

heute geht es um den Tee.

## TOP BIT

### Der Tee wird knapp

Das ist für die Händler nicht neu.

![Ein Hafen bei Nacht](bilder/hafen.png)
"""


def test_markdown_with_its_head_and_pictures(bring, client):
    files = {"posts/1.md": POST, "posts/bilder/titel.png": picture(), "posts/bilder/hafen.png": picture("blue")}
    report = bring(files)
    page = IssuePage.objects.get()
    assert (page.title, page.number, page.date, page.authors) == (
        "Tee und Häfen", 41, datetime.date(2025, 3, 4), "Kai, Mia",
    )  # fmt: skip
    assert (page.live, page.cover_alt) == (True, "Ein Hafen")
    assert page.body.first_block_by_name("top_bit").value["parts"][-1].value["alt"] == "Ein Hafen bei Nacht"
    assert client.get("/p/tee-und-haefen", follow=True).status_code == 200
    assert not report.rows[0].lost


def test_html_and_plain_text_are_drafts_until_asked(bring):
    text = "Ein Titel für die Ausgabe\n\nTOP BIT\n\nSchlagzeile\n\nEin Satz, der nicht für die Welt ist.\n"
    html = "<h1>Noch ein Titel</h1><h2>TOP BIT</h2><h3>Da</h3><p>Das ist für die Händler nicht neu.</p>"
    report = bring({"2025-03-01-eins.txt": text, "2025-03-02-zwei.html": html})
    assert list(IssuePage.objects.order_by("date").values_list("title", "live")) == [
        ("Ein Titel für die Ausgabe", False),
        ("Noch ein Titel", False),
    ]
    assert report.kind == "files"


def test_publish_is_for_what_has_no_state(bring):
    bring(
        {"2025-03-01-eins.md": "# Ein Titel\n\n## TOP BIT\n\n### Da\n\nDas ist für die Händler nicht neu."},
        publish=True,
    )
    assert IssuePage.objects.get().live


def test_the_language_of_the_path(bring):
    bring({"en/2025-03-01-one.md": "# 42\n\n42.", "2025-03-02-zwei.de.md": "# 43\n\n43."})
    assert list(IssuePage.objects.order_by("date").values_list("locale__language_code", flat=True)) == ["en", "de"]


def test_an_empty_file_is_listed(bring):
    report = bring({"leer.md": "\n", "2025-03-01-eins.de.md": "# Ein Titel\n\nDas ist neu."})
    assert [problem.where for problem in report.problems] == ["leer.md"]
    assert IssuePage.objects.count() == 1
