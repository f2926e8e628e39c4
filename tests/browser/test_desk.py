"""The admin in a real browser, where forms alone do not show it."""

import re

import pytest
from playwright.sync_api import expect

from issues.models import IssuePage
from tests.factories import issue
from tests.samples import TYPES, full


@pytest.fixture
def page(site):
    page = issue(title="Alles", body=[(kind, full(kind)) for kind in TYPES])
    page.save_revision()
    return page


def test_the_admin_asks_no_other_host_and_nothing_breaks(page, sign_in):
    anna = sign_in("anna")
    for address in (
        "/admin/",
        f"/admin/pages/{page.get_parent().pk}/",
        f"/admin/pages/{page.pk}/edit/",
        f"/admin/pages/{page.pk}/history/",
        "/admin/images/",
        "/admin/images/add/",
        "/admin/images/multiple/add/",
        "/admin/snippets/issues/partner/",
        "/admin/settings/publication/publication/",
        "/admin/account/",
    ):
        anna.go(address)
        anna.window.wait_for_load_state("networkidle")
    assert anna.faults + anna.abroad == []


def test_the_picker_shows_every_section_in_its_group_and_a_sample_of_it(page, sign_in):
    anna = sign_in("anna")
    anna.go(f"/admin/pages/{page.pk}/edit/")
    anna.window.get_by_role("button", name="Insert a block").first.click()
    picker = anna.window.locator(".w-combobox-container")
    assert picker.get_by_role("option").count() == len(TYPES)
    groups = picker.locator(".w-combobox__optgroup-label").all_inner_texts()
    assert groups == ["Opening", "Sections", "Partner", "Closing"]
    picker.get_by_role("button", name="Preview").first.click()
    expect(picker.frame_locator("iframe").locator("section.greeting")).to_be_visible()


def test_edition_and_place_of_a_section_are_folded_away(page, sign_in):
    anna = sign_in("anna")
    anna.go(f"/admin/pages/{page.pk}/edit/")
    first = anna.window.locator("[data-streamfield-child]").first
    first.get_by_role("button", name="Toggle section").first.click()
    expect(first.get_by_label("Edition")).to_be_hidden()
    first.get_by_role("button", name="Settings").first.click()
    expect(first.get_by_label("Edition")).to_be_visible()


def test_two_editors_on_one_issue(page, sign_in):
    anna, ben = sign_in("anna"), sign_in("ben")
    for editor in (anna, ben):
        editor.go(f"/admin/pages/{page.pk}/edit/")
    anna.window.get_by_role("textbox", name="Title").fill("Annas Titel")
    anna.window.get_by_role("button", name="Save draft").click()
    expect(anna.window.locator(".messages")).to_contain_text("updated")

    # Wagtail's own warning, which may come before ours; it lets one go on.
    ben.window.add_locator_handler(ben.window.get_by_role("button", name="Continue"), lambda button: button.click())
    ben.window.get_by_role("textbox", name="Title").fill("Bens Titel")
    ben.window.get_by_role("button", name="Save draft").click()
    told = ben.window.locator(".help-critical")
    expect(told.get_by_role("listitem")).to_have_text(re.compile(r"Anna,.*:\s+Title\s*$", re.DOTALL))
    expect(ben.window.get_by_role("textbox", name="Title")).to_have_value("Bens Titel")

    told.get_by_role("checkbox").check()
    ben.window.get_by_role("button", name="Save draft").click()
    expect(ben.window.locator(".messages")).to_contain_text("updated")
    assert IssuePage.objects.get().get_latest_revision_as_object().title == "Bens Titel"
