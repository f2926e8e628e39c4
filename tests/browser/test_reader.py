"""What a reader's browser makes of the site: nothing breaks, nothing is wider than a phone, nobody else is asked."""

import pytest

from tests.factories import issue
from tests.samples import TYPES, full

PAGES = ["/de/", "/de/ausgaben/", "/de/ausgaben/alles/", "/de/glossar/", "/en/", "/en/issues/", "/de/nirgends/"]


@pytest.fixture
def everything(site):
    """An issue with every section, filled."""
    return issue(title="Alles", slug="alles", body=[(kind, full(kind)) for kind in TYPES])


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_is_wider_than_its_window(everything, visit, width):
    reader = visit(viewport={"width": width, "height": 800})
    for address in PAGES:
        reader.go(address)
        wide = reader.window.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, address


def test_no_page_breaks_or_asks_another_host(everything, visit):
    reader = visit()
    for address in PAGES:
        reader.go(address)
    faults = [fault for fault in reader.faults if not fault.endswith("/de/nirgends/")]
    assert faults + reader.abroad == []


def test_without_javascript_an_issue_is_read_and_the_edition_changed(everything, visit):
    reader = visit(java_script_enabled=False)
    reader.go("/de/")
    reader.window.get_by_role("link", name="Alles").first.click()
    reader.window.get_by_role("link", name="English").first.click()
    assert "/en/" in reader.window.url
