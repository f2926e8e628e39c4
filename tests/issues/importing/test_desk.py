"""What was imported can be edited: its form saves and publishes it as it is."""

from pathlib import Path

import pytest

from tests.desk.forms import Desk, complaints, stored
from tests.issues.importing.reading import leaves

FILES = Path(__file__).parent / "files"
SEED = Path(__file__).parents[4] / "shared" / "seed" / "issue-de.txt"
ODD = """# Ein <b>Titel</b> & "mehr"

Hallo,

a < b & c > d.

**fett**[*schräg*](https://a.example/?a=1&b=2) `code`

1. eins
2. zwei

## TERMINE

![Boot](https://a.example/boot.png)

## FORTUNE COOKIE

eins

zwei
"""


@pytest.mark.parametrize("name", ["issue.txt", "issue.html", "issue.md", "odd", "seed"])
def test_the_form_publishes_it_with_its_text_unchanged(run, name):
    if name == "seed" and not SEED.is_file():
        pytest.skip("the seed lies beside a development checkout only")
    page = run(ODD, "md").page if name == "odd" else run(SEED if name == "seed" else FILES / name).page
    before = said(page)
    desk = Desk("anna")
    response = desk.send(desk.open_issue(page), stored(page), action="publish")
    assert response.status_code == 302, complaints(response)
    page.refresh_from_db()
    assert page.live
    assert said(page) == before


def said(page):
    """Its texts; a test's form sends an empty paragraph where a browser sends nothing."""
    return [text for text in (page.title, page.teaser, *leaves(page.body)) if text.strip()]
