"""An address of its own for each edition, made from its title."""

import pytest
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from home.models import TextPage
from issues.models import IssuePage, IssuesPage
from issues.slug import slug
from tests.desk.forms import Desk
from tests.factories import issue
from tests.translating import enter_all, press_publish, segments, submit

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Grüße aus Straßburg", "gruesse-aus-strassburg"),
        ("ÖLPREIS in Ägypten & Übersee", "oelpreis-in-aegypten-uebersee"),
        ("🟠 Reis & Rösti: Erstes Asien-Alpen-Mahl?", "reis-roesti-erstes-asien-alpen-mahl"),
        ("Straße (zerlegt): a\u0308rger", "strasse-zerlegt-aerger"),
        ("Łódź, São Paulo, Đà Nẵng", "lodz-sao-paulo-da-nang"),
        ("食育 im Alltag ☕️", "shiyu-im-alltag"),
        ("北京", "beijing"),
        ("Москва", "moskva"),
        ("100 % – 5 €", "100-5"),
        ("🎉👨‍👩‍👧🇯🇵", ""),
        ("…!?", ""),
        ("", ""),
    ],
)
def test_a_title_becomes_an_address(title, expected):
    assert slug(title) == expected


def test_a_long_title_is_cut_between_words():
    found = slug("Zwanzig Wörter über Reis " * 8)
    assert found == "zwanzig-woerter-ueber-reis-zwanzig-woerter-ueber-reis-zwanzig-woerter-ueber-reis"
    assert len(slug("a" * 200)) == 80


def draft(title, language="de"):
    parent = IssuesPage.objects.get(locale__language_code=language)
    page = IssuePage(title=title, number=7, locale=parent.locale, live=False, body=[])
    parent.add_child(instance=page)
    return IssuePage.objects.get(pk=page.pk)


def test_an_address_follows_the_title_until_the_first_publication(homes, client):
    page = draft("Erster Titel")
    assert page.slug == "erster-titel"
    page.title = "Zweiter Titel"
    page.save_revision().publish()
    assert client.get("/de/ausgaben/zweiter-titel/").status_code == 200


def test_after_it_the_address_is_fixed(homes):
    page = draft("Erster Titel")
    page.save_revision().publish()
    page.refresh_from_db()
    page.title = "Ganz anders"
    page.save_revision().publish()
    page.refresh_from_db()
    assert (page.title, page.slug) == ("Ganz anders", "erster-titel")


def test_so_it_is_after_an_unpublication(homes):
    page = draft("Erster Titel")
    page.save_revision().publish()
    page.refresh_from_db()
    page.unpublish()
    page.title = "Ganz anders"
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.slug == "erster-titel"


def test_no_redirect_is_left_from_the_address_of_a_draft(homes, django_capture_on_commit_callbacks):
    page = draft("Erster Titel")
    with django_capture_on_commit_callbacks(execute=True):
        page.title = "Zweiter Titel"
        page.save()
        page.title = "Dritter Titel"
        page.save_revision().publish()
    assert Page.objects.get(pk=page.pk).url_path.endswith("/ausgaben/dritter-titel/")
    assert not Redirect.objects.exists()


def test_an_address_that_an_editor_changes_later_leaves_a_redirect(homes, client, django_capture_on_commit_callbacks):
    page = draft("Erster Titel")
    page.save_revision().publish()
    desk = Desk("anna")
    with django_capture_on_commit_callbacks(execute=True):
        sent = desk.send(desk.open_issue(page), action="publish", slug="eigene-adresse")
    assert sent.status_code == 302
    page.refresh_from_db()
    assert page.url == "/de/ausgaben/eigene-adresse/"
    response = client.get("/de/ausgaben/erster-titel/")
    assert (response.status_code, response.url) == (301, "/de/ausgaben/eigene-adresse/")


def test_the_english_edition_is_redirected_within_its_language(homes, client, django_capture_on_commit_callbacks):
    page = draft("First title", "en")
    page.save_revision().publish()
    page.refresh_from_db()
    with django_capture_on_commit_callbacks(execute=True):
        page.slug = "second"
        page.save_revision().publish()
    response = client.get("/en/issues/first-title/")
    assert (response.status_code, response.url) == (301, "/en/issues/second/")


def test_a_title_without_a_word_is_called_by_its_number(homes):
    assert draft("🎉").slug == "ausgabe-7"
    assert draft("🎉", "en").slug == "issue-7"


def test_the_same_title_twice_gets_a_number(homes):
    assert [draft("Reis").slug, draft("Reis").slug, draft("🎉").slug, draft("🎉").slug] == [
        "reis",
        "reis-2",
        "ausgabe-7",
        "ausgabe-7-2",
    ]


def test_a_live_page_keeps_the_address_that_it_was_made_with(homes):
    page = issue(title="Reis")
    page.title = "Tee"
    page.save()
    assert page.slug == "reis"


def test_looking_at_a_draft_in_the_form_moves_nothing(homes):
    page = draft("Erster Titel")
    page.title = "Zweiter Titel"
    page.full_clean()
    assert IssuePage.objects.get(pk=page.pk).slug == "erster-titel"


def test_the_translation_is_called_by_its_own_title_and_no_translator_is_asked(
    homes, django_capture_on_commit_callbacks
):
    german = issue(title="Grüße aus Seoul", body=[("text", {"heading": "", "text": "<p>Ruhig.</p>"})])
    desk = Desk("anna")
    translation = submit(desk.client, german)
    assert [segment.string.data for segment in segments(translation)] == ["Grüße aus Seoul", "Ruhig."]
    english = {"Grüße aus Seoul": "Greetings from Seoul", "Ruhig.": "Quiet."}
    enter_all(desk.client, translation, to_english=english.get)
    with django_capture_on_commit_callbacks(execute=True):
        press_publish(desk.client, translation)
    assert IssuePage.objects.get(locale__language_code="en").url == "/en/issues/greetings-from-seoul/"
    assert not Redirect.objects.exists()


def test_a_copy_gets_an_address_of_its_own(homes):
    page = issue(title="Reis")
    desk = Desk("anna")
    url = reverse("wagtailadmin_pages:copy", args=[page.pk])
    form = {"new_title": "Tee", "new_slug": "irgendwas", "new_parent_page": page.get_parent().pk, "alias": ""}
    assert desk.client.post(url, form).status_code == 302
    assert IssuePage.objects.get(title="Tee").slug == "tee"


def test_a_text_page_is_called_by_its_own_title_too(homes):
    page = homes["de"].add_child(instance=TextPage(title="Über uns", text="<p>Wir.</p>", live=False))
    assert page.slug == "ueber-uns"
