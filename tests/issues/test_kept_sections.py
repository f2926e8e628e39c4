"""What a section shows is kept for long; it follows what it refers to all the same."""

import pytest
from wagtail.images.tests.utils import get_test_image_file
from wagtail_factories import ImageFactory

from issues.models import Partner
from tests.factories import issue

pytestmark = pytest.mark.usefixtures("homes", "keeps")


def _html(client, page):
    # Pictures are drawn at the first time, which begins a generation.
    client.get(page.url)
    client.get(page.url)
    return client.get(page.url).content.decode()


def _picture():
    return ImageFactory(file=get_test_image_file(size=(8, 6)))


def test_another_logo_and_name_of_a_partner(client):
    partner = Partner.objects.create(name="Teehaus", logo=_picture(), url="https://tee.example/")
    page = issue(body=[("partner", {"partner": partner, "headline": "Tee", "text": "<p>Da.</p>"})])
    before = _html(client, page)
    assert 'alt="Teehaus"' in before
    partner.name, partner.logo = "Kaffeehaus", _picture()
    partner.save()
    after = _html(client, page)
    assert 'alt="Kaffeehaus"' in after
    assert partner.logo.get_rendition("max-160x160|format-webp").url in after


def test_a_linked_page_that_is_taken_back(client):
    other = issue(title="Früher", number=900)
    page = issue(number=901, body=[("text", {"text": f'<p><a linktype="page" id="{other.pk}">Ziel</a></p>'})])
    assert f'<a href="{other.url}">Ziel</a>' in _html(client, page)
    other.unpublish()
    assert "<a>Ziel</a>" in _html(client, page)


def test_a_picture_whose_renditions_are_deleted_is_drawn_again(client):
    picture = _picture()
    body = [("text", {"heading": "Da", "text": "<p>Da.</p>", "image": picture, "alt": "Bild"})]
    page = issue(body=body, cover=picture)
    _html(client, page)
    picture.renditions.all().delete()
    html = _html(client, page)
    drawn = [rendition.url for rendition in picture.renditions.all()]
    assert len(drawn) > 2
    assert all(address in html for address in drawn)


def test_another_title_of_the_issue_in_what_readers_send_back(client):
    page = issue(title="Alt", body=[("feedback", {"question": "Und?", "answers": ["Gut"]})])
    assert "Alt" in _html(client, page).partition("mailto:")[2]
    page.title = "Neu"
    page.save_revision().publish()
    assert "Neu" in _html(client, page).partition("mailto:")[2]
