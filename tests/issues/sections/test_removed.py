"""An old issue has a section of a type that the code no longer knows."""

import json

import pytest
from django.core.management import call_command
from django.db import connection
from wagtail.models import Locale, Revision
from wagtail_localize.models import TranslationSource

from issues.models import IssuePage
from tests.desk.forms import Desk, stored
from tests.factories import issue
from tests.samples import full

HOROSCOPE = {"type": "horoscope", "value": {"sign": "Ochse", "text": "<p>Alles wird gut.</p>"}, "id": "f0f0"}


@pytest.fixture
def old(homes):
    """As the database has it, and its newest version, from the time when there were horoscopes."""
    story = ("top_bit", {"headline": "Tee", "parts": [("paragraph", "<p>Es regnet.</p>")]})
    page = issue(body=[("greeting", full("greeting")), story, ("word_of_the_week", full("word_of_the_week"))])
    page.save_revision().publish()
    page = IssuePage.objects.get(pk=page.pk)
    parts = page.body.get_prep_value()
    parts.insert(1, HOROSCOPE)
    parts[2]["value"]["parts"].insert(0, HOROSCOPE)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE issues_issuepage SET body = %s WHERE page_ptr_id = %s", [json.dumps(parts), page.pk])
    revision = page.latest_revision
    revision.content["body"] = json.dumps(parts)
    Revision.objects.filter(pk=revision.pk).update(content=revision.content)
    return IssuePage.objects.get(pk=page.pk)


def test_its_other_sections_are_read_on_the_page(old, client):
    html = client.get(old.url).content.decode()
    assert html.count('id="top-bit"') == html.count('id="word-of-the-week"') == 1
    assert "Alles wird gut" not in html


def test_they_are_read_as_plain_text(old):
    assert "Komorebi" in old.as_markdown()


def test_its_word_stays_in_the_glossary(old, client):
    call_command("rebuild_glossary", verbosity=0)
    assert [word.word for _section, word in old.words()] == ["Komorebi"]
    assert "Komorebi" in client.get("/de/glossar/").content.decode()


def test_it_opens_at_the_desk_and_is_published_again(old):
    desk = Desk("anna")
    response = desk.send(desk.open_issue(old), stored(old), action="publish")
    assert response.status_code == 302
    published = IssuePage.objects.get(pk=old.pk)
    assert [child.block_type for child in published.body] == [child.block_type for child in old.body]


def test_its_older_versions_keep_what_a_save_leaves_out(old):
    desk = Desk("anna")
    desk.send(desk.open_issue(old), stored(old), action="publish")
    assert any("Alles wird gut" in revision.content["body"] for revision in old.revisions.all())


def test_it_is_sent_to_translators(old):
    source, _created = TranslationSource.update_or_create_from_instance(old)
    english, _created = source.create_or_update_translation(
        Locale.objects.get(language_code="en"), publish=False, fallback=True
    )
    sections = english.get_latest_revision_as_object().body
    assert [child.block_type for child in sections] == [child.block_type for child in old.body]
