"""A new issue opens ready to be written."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.blocks import ListBlock

from issues.blocks import USUAL, BodyBlock
from issues.models import IssuePage
from tests.desk.forms import complaints, cookie, form_in, stored
from tests.factories import issue


def test_the_first_issue_is_number_one(desk):
    _url, fields = desk.open_new_issue()
    assert fields["number"] == "1"


def test_a_new_issue_has_the_number_after_the_highest_of_both_editions(desk):
    issue(number=7)
    issue("en", number=9, live=False)
    for language in ("de", "en"):
        _url, fields = desk.open_new_issue(language)
        assert fields["number"] == "10"


def test_a_new_issue_has_the_day_of_the_publication_not_of_greenwich(desk, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: datetime.datetime(2026, 3, 1, 23, 30, tzinfo=datetime.UTC))
    assert IssuePage().date == datetime.date(2026, 3, 2)


def test_a_new_issue_has_the_usual_sections_in_their_order(desk):
    url, _fields = desk.open_new_issue()
    form = desk.client.get(url).context["form"]
    assert tuple(child.block_type for child in form["body"].value()) == USUAL


def test_its_sections_can_be_told_apart(desk):
    """Wagtail's form folds and unfolds a section by its id."""
    url, _fields = desk.open_new_issue()
    ids = [child.id for child in desk.client.get(url).context["form"]["body"].value()]
    assert len(set(ids)) == len(USUAL)


def labels(block):
    yield str(block.label)
    children = [block.child_block] if isinstance(block, ListBlock) else getattr(block, "child_blocks", {}).values()
    for child in children:
        yield from labels(child)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_field_of_its_sections_has_a_label_with_a_capital(language):
    with override(language):
        assert [label for label in labels(BodyBlock()) if label != label[:1].upper() + label[1:]] == []


def test_a_draft_is_saved_with_nothing_but_its_title(desk):
    desk.send(desk.open_new_issue(), stored(IssuePage()), title="Noch leer")
    draft = IssuePage.objects.get(title="Noch leer")
    assert [child.block_type for child in draft.body] == list(USUAL)


def test_what_is_missing_is_named_when_it_is_to_be_published(desk):
    response = desk.send(desk.open_new_issue(), [cookie("")], action="publish", title="Noch leer")
    assert list(response.context["form"].errors) == ["body"]
    assert not IssuePage.objects.exists()


@pytest.mark.parametrize("action", [None, "publish"])
@pytest.mark.parametrize("field", ["number", "date", "title"])
def test_without_number_date_or_title_it_is_not_even_saved(desk, action, field):
    response = desk.send(desk.open_new_issue(), action=action, **{"title": "Ein Titel", field: ""})
    assert f"{field}-errors" in response.content.decode()
    assert not IssuePage.objects.exists()


@pytest.mark.parametrize("number", ["0", "-1", "1.5", "zwölf", "99999999999999999999"])
def test_a_number_that_is_none(desk, number):
    response = desk.send(desk.open_new_issue(), title="Ein Titel", number=number)
    assert "number-errors" in response.content.decode()
    assert not IssuePage.objects.exists()


@pytest.mark.parametrize("date", ["gestern", "2026-02-30", "0000-00-00"])
def test_a_date_that_is_none(desk, date):
    response = desk.send(desk.open_new_issue(), title="Ein Titel", date=date)
    assert "date-errors" in response.content.decode()


def test_of_two_editors_with_the_same_new_number_the_second_is_told(desk, other_desk):
    annas, bens = desk.open_new_issue("de"), other_desk.open_new_issue("en")
    desk.send(annas, title="Annas Ausgabe")
    response = other_desk.send(bens, title="Ben's issue")
    said = complaints(response)
    assert "Annas Ausgabe" in said
    assert "next free one is 2" in said
    assert form_in(response)[1]["title"] == "Ben's issue"
    assert IssuePage.objects.count() == 1


def test_a_number_may_stay_when_its_issue_is_saved_again(desk):
    page = issue(number=4, title="Vier")
    desk.send(desk.open_issue(page), action="publish", title="Immer noch vier")
    page.refresh_from_db()
    assert (page.number, page.title) == (4, "Immer noch vier")


def test_a_live_issue_cannot_take_the_number_of_another(desk):
    page, _other = issue(number=4), issue(number=5, title="Fünf")
    assert "Fünf" in complaints(desk.send(desk.open_issue(page), action="publish", number="5"))
    page.refresh_from_db()
    assert page.number == 4


def copy(desk, page, **changes):
    url = reverse("wagtailadmin_pages:copy", args=(page.pk,))
    data = {"new_title": "Die Kopie", "new_slug": "die-kopie", "new_parent_page": page.get_parent().pk}
    desk.client.post(url, data | changes)
    return IssuePage.objects.get(title="Die Kopie")


@pytest.mark.parametrize("published", [{}, {"publish_copies": "on"}])
def test_a_copy_has_the_next_number_and_its_sections(desk, published):
    page = issue(number=4, body=[("fortune_cookie", {"text": "Geduld."})])
    desk.send(desk.open_issue(page), [cookie("Geduld.", page.body[0].id)], action="publish")
    issue("en", number=8)
    new = copy(desk, page, **published)
    assert new.live == bool(published)
    for version in (new, new.get_latest_revision_as_object()):
        assert version.number == 9
        assert version.body[0].id == page.body[0].id


def test_a_copy_of_a_draft_can_be_published(desk):
    page = issue(number=4, live=False)
    desk.send(desk.open_issue(page), [cookie("Geduld.")])
    new = copy(desk, page)
    desk.send(desk.open_issue(new), [cookie("Geduld.")], action="publish")
    new.refresh_from_db()
    assert (new.live, new.number) == (True, 5)


def test_the_other_edition_has_the_same_number(homes):
    page = issue(number=4)
    issue(number=9)
    assert page.copy_for_translation(homes["en"].locale).number == 4


def test_the_other_edition_is_no_obstacle_to_a_number(desk, homes):
    page = issue(number=4)
    page.copy_for_translation(homes["en"].locale)
    desk.send(desk.open_issue(page), action="publish", title="Noch vier")
    page.refresh_from_db()
    assert page.title == "Noch vier"


def test_the_page_of_an_issue_offers_no_fault_to_who_wants_an_alias(desk):
    page = issue(number=4)
    url = reverse("wagtailadmin_pages:copy", args=(page.pk,))
    data = {"new_title": "Alias", "new_slug": "alias", "new_parent_page": page.get_parent().pk, "alias": "on"}
    assert desk.client.post(url, data).status_code == 302
