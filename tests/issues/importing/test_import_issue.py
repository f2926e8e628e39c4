"""The command: a draft or a published issue, the same text twice, and files that are none."""

import datetime
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from issues.models import Import, IssuePage, IssuesPage, Partner
from pagestore import generation
from tests.factories import issue

FILES = Path(__file__).parent / "files"
TEXT = "Ein Titel\n\nTOP BIT\n\nSchlagzeile\n\nEin Satz dazu.\n"


def test_a_draft_in_the_archive_of_its_edition(run):
    page = run(TEXT).page
    assert (page.live, page.locale.language_code, page.get_parent().specific_class) == (False, "de", IssuesPage)
    assert page.has_unpublished_changes
    assert page.get_latest_revision_as_object().title == "Ein Titel"


def test_published_at_once(run, client):
    page = run(TEXT, publish=True).page
    assert page.live
    assert "Ein Satz dazu." in client.get(page.url).content.decode()


def test_readers_see_what_it_publishes_at_once(run):
    before = generation.current()
    run(TEXT, publish=True)
    assert generation.current() != before


def test_an_english_issue(run, client):
    page = run("A title\n\nNUMBER OF THE DAY\n\n4.2 bn\n\nyen for tea.\n\nA lot.", locale="en", publish=True).page
    assert page.locale.language_code == "en"
    assert "yen for tea." in client.get(page.url).content.decode()


def test_number_and_date_as_given(run):
    issue = run(TEXT, number="41", date="2026-02-02")
    assert (issue.page.number, issue.page.date) == (41, datetime.date(2026, 2, 2))
    assert "not given" not in issue.report


def test_number_and_date_not_given_are_named(run):
    issue(number=7)
    imported = run(TEXT)
    assert imported.page.number == 8
    assert "number not given: 8, the next one" in imported.report
    assert f"date not given: {imported.page.date}, today" in imported.report


def test_the_same_file_twice_changes_nothing(run):
    first = run(TEXT)
    second = run(TEXT)
    assert IssuePage.objects.count() == 1
    assert f"issue {first.page.number} already" in second.report
    assert "Nothing was changed" in second.report


@pytest.mark.parametrize("change", [lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff" + text])
def test_line_ends_and_byte_order_mark_make_no_other_text(run, change):
    run(TEXT)
    run(change(TEXT))
    assert IssuePage.objects.count() == 1


def test_again_is_another_draft(run):
    first, second = run(TEXT, publish=True), run(TEXT, again=True)
    assert (first.page.pk != second.page.pk, second.page.live) == (True, False)
    assert first.page.slug != second.page.slug


def test_a_deleted_issue_may_be_imported_once_more(run):
    run(TEXT).page.delete()
    assert run(TEXT).page.title == "Ein Titel"


def test_the_same_file_for_the_other_edition_is_another_issue(run):
    run(TEXT)
    assert run(TEXT, locale="en").page.locale.language_code == "en"


def test_a_partner_is_found_whatever_its_case(run):
    partner = Partner.objects.create(name="Kontor Nord")
    issue = run(FILES / "issue.txt")
    assert issue.page.body.first_block_by_name("partner").value["partner"] == partner
    assert "new partner" not in issue.report


REFUSED = {
    "missing": None,
    "empty": b"",
    "blank": b"\xef\xbb\xbf \r\n\t\xc2\xa0\n",
    "picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "zeros": b"Titel\0Text",
    "latin-1": "Grüße".encode("latin-1"),
    "pdf": b"%PDF-1.7 text",
    "large": b"a " * (5 * 1024 * 1024 // 2 + 1),
    "only tags": b"<html><body><p></p></body></html>",
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_text_is_refused_in_one_line(homes, tmp_path, case):
    path = tmp_path / "issue.txt"
    if REFUSED[case] is not None:
        path.write_bytes(REFUSED[case])
    assert_refused(path)


def test_a_folder_is_refused(homes, tmp_path):
    assert_refused(tmp_path)


@pytest.mark.parametrize(
    "options",
    [
        {"locale": "fr"},
        {"locale": ""},
        {"date": "2026-02-30"},
        {"date": "2. Februar"},
        {"date": ""},
        {"number": "0"},
        {"number": "-3"},
        {"number": "x"},
        {"number": "99999999999"},
        {"number": "7"},
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_in_one_line(homes, tmp_path, options):
    issue(number=7)
    path = tmp_path / "issue.txt"
    path.write_text(TEXT)
    assert_refused(path, **options)


def test_without_a_foundation_it_says_what_to_run(unlaid, tmp_path):
    path = tmp_path / "issue.txt"
    path.write_text(TEXT)
    assert "set_up" in assert_refused(path)


def test_a_utf_16_text_is_read(run):
    assert run(TEXT.encode("utf-16")).page.title == "Ein Titel"


def assert_refused(path, **options):
    """The command fails with one line, and there is no page, partner or memory of it afterwards."""
    before = Page.objects.count(), Import.objects.count(), Partner.objects.count()
    with pytest.raises(CommandError) as refusal:
        call_command("import_issue", str(path), **options)
    message = str(refusal.value)
    assert message.strip()
    assert "\n" not in message
    assert (Page.objects.count(), Import.objects.count(), Partner.objects.count()) == before
    return message
