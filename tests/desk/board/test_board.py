"""One row for each issue, with both editions side by side, and a way to where it is mended."""

import pytest

from tests.desk.board.reading import row, rows
from tests.factories import issue

pytestmark = pytest.mark.django_db


def test_issues_stand_newest_first(desk, homes):
    for number, day in ((1, "2026-02-01"), (3, "2026-02-15"), (2, "2026-02-08")):
        issue(number=number, date=day, title=f"Reis {number}")
    assert [cells[0].split()[1] for cells in rows(desk.client)] == ["3", "2", "1"]


def test_both_editions_stand_in_one_row(desk, homes):
    german = issue(number=7, title="Reis im Regen")
    issue("en", number=7, title="Rice in the Rain", translation_key=german.translation_key)
    ((_issue, de, en),) = rows(desk.client)
    assert "Reis im Regen" in de
    assert "Rice in the Rain" in en


def test_an_edition_that_is_not_begun_leads_to_where_it_is(desk, homes):
    page = issue(number=7)
    cell = row(desk.client, 7)["en"]
    assert "Not begun" in cell.text
    assert cell.a["href"].startswith(f"/admin/localize/submit/page/{page.pk}/")
    assert desk.client.get(cell.a["href"]).status_code == 200
