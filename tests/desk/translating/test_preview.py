"""The section that is being translated, as its readers will see it."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.urls import reverse

from home.models import TextPage
from tests.desk.translating.conftest import translate
from tests.factories import issue
from tests.translating import enter, segments, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(homes):
    body = [
        ("text", {"heading": "Reis", "text": "<p>Der Preis steigt.</p>"}),
        ("fortune_cookie", {"text": "Wer früh sät, erntet."}),
    ]
    return issue(title="Reis im Regen", teaser="Und Tee", body=body)


@pytest.fixture
def translation(page, client):
    return submit(client, page)


def look(client, translation, section=""):
    response = client.get(reverse("desk_translating_preview", args=[translation.pk]), {"section": section})
    assert response.status_code == 200
    return response


def text(response):
    return BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)


def test_one_section_alone_in_the_language_of_its_readers(page, client, translation):
    response = look(client, translation, page.body[0].id)
    assert BeautifulSoup(response.content, "html.parser").html["lang"] == "en"
    assert text(response) == "Reis Der Preis steigt."


def test_it_says_what_was_saved_last_though_nothing_is_published(page, client, translation):
    heading = next(each for each in segments(translation) if each.string.data == "Reis")
    enter(client, translation, heading, "Rice")
    assert text(look(client, translation, page.body[0].id)) == "Rice Der Preis steigt."
    assert translation.get_target_instance().body[0].value["heading"] == "Reis"


def test_what_was_seen_before_is_not_seen_again(page, client, translation):
    section = page.body[1].id
    assert "Wer früh sät" in text(look(client, translation, section))
    for words in ("Sow early.", "Sow early, reap."):
        translate(client, translation, "Wer früh sät, erntet.", words)
        assert text(look(client, translation, section)).endswith(words)
        whole = client.get(reverse("wagtail_localize:preview_translation", args=[translation.pk]))
        assert words in whole.content.decode()


@pytest.mark.parametrize("section", ["", "no such section"])
def test_what_stands_in_no_section_is_seen_in_the_head(client, translation, section):
    enter(client, translation, segments(translation)[0], "Rice in the rain")
    seen = text(look(client, translation, section))
    assert "Rice in the rain" in seen
    assert "Preis" not in seen


def test_a_section_of_the_mail(homes, client):
    page = issue(body=[("fortune_cookie", {"text": "Nur mit der Post.", "place": "mail"})])
    assert "Nur mit der Post." in text(look(client, submit(client, page), page.body[0].id))


def test_a_plain_page_is_seen_whole(homes, client):
    about = homes["de"].add_child(instance=TextPage(title="Über Reis", text="<p>Reis.</p>", locale=homes["de"].locale))
    assert "Über Reis Reis." in text(look(client, submit(client, about)))


def test_the_admin_alone_may_frame_it_and_no_script_runs_in_it(client, translation):
    response = look(client, translation)
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]


def test_whoever_may_not_edit_the_page_does_not_see_it(client, translation):
    client.force_login(User.objects.create_user("reader"))
    assert client.get(reverse("desk_translating_preview", args=[translation.pk])).status_code in (302, 403)


def test_a_translation_that_is_not_there(client, translation):
    address = reverse("desk_translating_preview", args=[translation.pk + 1])
    assert client.get(address, follow=True).status_code == 404


def test_the_editor_shows_it_beside_and_what_the_checks_found(client, translation):
    url = reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk])
    editor = BeautifulSoup(client.get(url).content, "html.parser")
    frame = editor.select_one("[data-side-panel=section] iframe")
    assert frame["data-section-preview"] == reverse("desk_translating_preview", args=[translation.pk])
    assert "allow-scripts" not in frame["sandbox"]
    found = editor.select("[data-side-panel=findings] a[data-finding]")
    assert found
    assert all(link["href"].startswith(url) for link in found if "#segment-" in link["href"])
