"""What a long issue costs: 120 texts to translate, and as many links and pictures as come with them."""

import pytest
import wagtail_factories
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail_localize.models import StringSegment

from issues.models import IssuePage
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full
from tests.translating import enter_all, segments, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def long(homes):
    """An issue of at least 120 texts, every section among them."""
    PartnerFactory(name="Kontor Hanse")
    body = [(kind, full(kind)) for kind in TYPES]
    body += [("text", {"heading": f"Kapitel {n}", "text": f"<p>Absatz {n}.</p><p>Noch einer.</p>"}) for n in range(20)]
    cover = wagtail_factories.ImageFactory()
    page = issue(title="Alles auf einmal", teaser="Und mehr", body=body, cover=cover, cover_alt="Ein Markt")
    page.tags.add("Handel", "Reis")
    page.save_revision().publish()
    return IssuePage.objects.get(pk=page.pk)


@pytest.fixture
def translation(long, client):
    translation = submit(client, long)
    assert len(segments(translation)) >= 120
    return translation


def test_to_submit_it(long, client, django_assert_max_num_queries):
    with django_assert_max_num_queries(200):
        submit(client, long)
    assert StringSegment.objects.count() >= 120


@pytest.fixture
def rewritten(long, client, translation):
    """Translated, and its source changed throughout."""
    enter_all(client, translation)
    long.title = "Alles noch einmal"
    for child in long.body:
        if child.block_type == "text":
            child.value["text"] = type(child.value["text"])("<p>Absatz, neu gefasst.</p><p>Noch einer!</p>")
    return long


def test_to_sync_it(rewritten, client, translation, django_assert_max_num_queries):
    rewritten.save_revision().publish()
    with django_assert_max_num_queries(120):
        client.post(reverse("wagtail_localize:update_translations", args=[translation.source_id]))
    assert "Absatz, neu gefasst." in [segment.string.data for segment in segments(translation)]


def test_to_follow_its_publication(rewritten, translation, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        rewritten.save_revision().publish()
    with CaptureQueriesContext(connection) as queries:
        for callback in callbacks:
            if callback.__module__.startswith("desk."):
                callback()
    assert "Absatz, neu gefasst." in [segment.string.data for segment in segments(translation)]
    assert len(queries) <= 120


def test_to_open_the_translation_editor(rewritten, client, translation, django_assert_max_num_queries):
    rewritten.save_revision().publish()
    client.post(reverse("wagtail_localize:update_translations", args=[translation.source_id]))
    url = reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk])
    with django_assert_max_num_queries(150):
        response = client.get(url)
    assert b"Changed in the source" in response.content
