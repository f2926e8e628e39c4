"""What each role does on a working day, through the forms."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import rich_text

from glossary.models import Term
from issues.models import IssuePage, IssuesPage
from tests.desk.board.reading import row
from tests.desk.forms import Desk, complaints, cookie, edit_url
from tests.factories import issue

pytestmark = pytest.mark.django_db
BODY = [("text", {"text": "<p>Ruhig am Morgen.</p>"})]


def desk_of(*groups):
    desk = Desk("jo")
    desk.user.is_superuser = False
    desk.user.save()
    desk.user.groups.set(Group.objects.filter(name__in=groups))
    return desk


@pytest.fixture
def german(homes):
    page = issue(title="Reis", live=False, body=BODY)
    page.save_revision()
    return page


def submit_url(page):
    return reverse("wagtail_localize:submit_page_translation", args=[page.pk])


def begin(desk, page, language):
    return desk.client.post(submit_url(page), {"locales": [Locale.objects.get(language_code=language).pk]})


def test_an_editor_makes_and_publishes_an_issue_of_the_own_edition(homes):
    desk = desk_of("Editors German")
    desk.send(desk.open_new_issue(), [cookie("Geduld.")], action="publish", title="Reis", number="7", date="2026-02-02")
    assert IssuePage.objects.get(number=7).live


def test_an_editor_finds_no_form_for_an_issue_of_the_other(homes):
    archive = IssuesPage.objects.get(locale__language_code="en")
    response = desk_of("Editors German").client.get(
        reverse("wagtailadmin_pages:add", args=("issues", "issuepage", archive.pk))
    )
    assert response.status_code == 302


def test_who_edits_in_english_is_led_from_the_board_to_begin_a_german_issue_there(german):
    desk = desk_of("Editors English")
    link = row(desk.client, german.number)["en"].a["href"]
    assert link.partition("?")[0] == submit_url(german)
    begin(desk, german, "en")
    assert german.get_translations().count() == 1


def test_who_edits_in_german_is_not_and_may_not(german):
    desk = desk_of("Editors German")
    assert row(desk.client, german.number)["en"].a is None
    begin(desk, german, "en")
    assert german.get_translations().count() == 0


def test_who_edits_both_editions_publishes_both_without_being_a_chief(german):
    desk = desk_of("Editors German", "Editors English")
    address = reverse("desk_publish_together", args=[german.translation_key])
    assert desk.client.get(address).status_code == 200


def test_a_translator_begins_a_translation_but_neither_publishes_nor_deletes_it(german):
    desk = desk_of("Translators")
    begin(desk, german, "en")
    english = german.get_translations().get()
    desk.client.post(edit_url(english), {"action": "publish"})
    desk.client.post(reverse("wagtailadmin_pages:delete", args=[english.pk]))
    english.refresh_from_db()
    assert not english.live


def test_a_translator_makes_no_issue(homes):
    archive = IssuesPage.objects.get(locale__language_code="de")
    response = desk_of("Translators").client.get(
        reverse("wagtailadmin_pages:add", args=("issues", "issuepage", archive.pk))
    )
    assert response.status_code == 302


def word(language):
    return {
        "locale": Locale.objects.get(language_code=language).pk,
        "language": "zh",
        "word": "Cha",
        "native_script": "茶",
        "meaning": "Tee",
        "text": rich_text(""),
    }


def test_a_word_goes_into_the_own_edition_only(homes):
    desk = desk_of("Editors German")
    address = reverse(Term.snippet_viewset.get_url_name("add"))
    assert "valid choice" in complaints(desk.client.post(address, word("en")))
    desk.client.post(address, word("de"))
    term = Term.objects.get()
    assert term.locale.language_code == "de"
    edit = reverse(Term.snippet_viewset.get_url_name("edit"), args=[term.pk])
    desk.client.post(edit, word("en"))
    desk.client.post(edit, word("de") | {"meaning": "Grüner Tee"})
    term.refresh_from_db()
    assert (term.locale.language_code, term.meaning) == ("de", "Grüner Tee")


def test_who_closes_a_page_closes_both_and_so_may_publish_both(german):
    english = issue("en", title="Rice", number=german.number, translation_key=german.translation_key)
    address = reverse("wagtailadmin_pages:set_privacy", args=[german.pk])
    desk = desk_of("Editors German")
    desk.client.post(address, {"restriction_type": "login"})
    assert not english.view_restrictions.exists()
    desk.user.groups.add(Group.objects.get(name="Editors English"))
    desk.client.post(address, {"restriction_type": "login"})
    assert english.view_restrictions.exists()
