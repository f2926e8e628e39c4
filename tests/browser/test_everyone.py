"""One page of each public template, in both editions, on a phone and on a desk, by day and by night.

axe-core finds no barrier in it (WCAG 2.2, A and AA), nothing in it is wider than its window, the policy forbids nothing
that it does, and nobody else is asked for anything.
"""

from pathlib import Path

import axe_playwright_python
import pytest
from django.core.management import call_command
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from glossary.models import GlossaryPage
from issues.models import IssuePage, IssuesPage

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = {"light": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}
# By night only the colours are others.
RULES["dark"] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
RUN = """rules => axe.run({runOnly: rules, resultTypes: ["violations"]}).then(({violations}) => violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(" ")}`))"""
WIDE = "document.documentElement.scrollWidth > innerWidth ? ['wider than its window'] : []"


def load_demo():
    """The demo; the two issues before its newest are closed in each edition."""
    call_command("load_demo", verbosity=0)
    for archive in IssuesPage.objects.all():
        _newest, closed, members = IssuePage.objects.published_in(archive.locale)[:3]
        for page, kind in ((closed, "password"), (members, "login")):
            PageViewRestriction.objects.create(page=page, restriction_type=kind, password="reis")


EDITIONS = [("de", "suche", "impressum"), ("en", "search", "imprint")]


def addresses(code, search, text):
    """One of each public template in the edition `code`."""
    with override(code):
        archive = IssuesPage.objects.get(locale__language_code=code)
        words = GlossaryPage.objects.get(locale__language_code=code).url
        closed = PageViewRestriction.objects.filter(page__in=archive.get_children())
        issue = IssuePage.objects.published_in(archive.locale).first()
        return [
            archive.get_parent().url,
            archive.url,
            archive.address("of_year", year=issue.date.year),
            archive.address("of_topic", slug=issue.tags.first().slug),
            archive.address("of_section", slug="highlights"),
            issue.url,
            *(f"{issue.url}{below}/" for below in ("number-of-the-day", "parallel")),
            *(f"/{code}/{search}/{query}" for query in ("", "?q=Japan", "?q=xyzzyq")),
            words,
            *(f"{words}{below}" for below in ("nunchi/", "?language=ja", "?q=nunchi", "?q=xyzzyqq")),
            f"/{code}/{text}/",
            *(restriction.page.url for restriction in closed),
            f"/{code}/nirgends/",
        ]


@pytest.mark.parametrize("edition", EDITIONS, ids=["German", "English"])
def test_every_public_template_is_for_everyone(made_once, visit, edition):
    made_once(load_demo)
    reader = visit(reduced_motion="reduce")
    found = {}
    for address in addresses(*edition):
        reader.go(address)
        reader.window.evaluate(AXE)
        for width in (390, 1280):
            reader.window.set_viewport_size({"width": width, "height": 900})
            for scheme, rules in RULES.items():
                reader.window.emulate_media(color_scheme=scheme)
                faults = reader.window.evaluate(RUN, rules) + reader.window.evaluate(WIDE)
                if faults:
                    found[address, width, scheme] = faults
    faults = [fault for fault in reader.faults if not fault.endswith("/nirgends/")]
    assert (found, faults, reader.abroad) == ({}, [], [])


# What would do nothing: a button that neither sends a form nor opens what its page has.
IDLE = "button:not(form button):not([form]):not([popovertarget])"


@pytest.mark.parametrize("edition", EDITIONS, ids=["German", "English"])
def test_every_public_template_works_without_javascript(made_once, visit, edition):
    made_once(load_demo)
    reader = visit(java_script_enabled=False)
    for address in addresses(*edition):
        reader.go(address)
        heading = reader.window.get_by_role("heading", level=1).first
        assert heading.is_visible(), address
        assert reader.window.locator(IDLE).filter(visible=True).count() == 0, address
        switch = reader.window.get_by_role("link", name={"de": "English", "en": "Deutsch"}[edition[0]]).first
        assert switch.is_visible(), address
    assert [fault for fault in reader.faults if not fault.endswith("/nirgends/")] == []
