"""The archive searched by a server, for which Wagtail's backend of the database stands in."""

import pytest
from django.core.management import call_command
from modelsearch.abstract_models import TextIDGenericRelation
from wagtail.search.models import IndexEntry

from issues.models import IndexedSection
from issues.search import elsewhere, index
from issues.search.engine import engine
from issues.search.find import Found
from tests.factories import issue

from .test_gold import archive, cases, found  # noqa: F401 -- a fixture


@pytest.fixture
def server(settings, monkeypatch):
    stand_in = {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False}
    settings.WAGTAILSEARCH_BACKENDS = settings.WAGTAILSEARCH_BACKENDS | {"archive": stand_in}
    settings.SEARCH_ERRORS = ["builtins.ConnectionError"]
    monkeypatch.setattr(IndexedSection, "search_fields", IndexedSection.searched)
    monkeypatch.setattr(elsewhere, "_silent_until", 0)
    # As Wagtail does for each model that is searched when it starts; taken back for the tests that follow.
    entries = TextIDGenericRelation(IndexEntry)
    entries.contribute_to_class(IndexedSection, "index_entries")
    yield
    IndexedSection._meta.private_fields.remove(entries)
    IndexedSection._meta._expire_cache()
    del IndexedSection.index_entries


@pytest.fixture
def silent(server, monkeypatch):
    """The server does not answer; how often it was asked."""
    asked = []

    def refuse(name):
        asked.append(name)
        raise ConnectionError

    monkeypatch.setattr(elsewhere, "get_search_backend", refuse)
    return asked


def fish(**fields):
    page = issue(title="Meer", body=[("text", {"text": "<p>Ein Fischer zählt Korallen.</p>"})], **fields)
    page.refresh_from_db()
    index.keep(page)
    return page


def test_a_server_finds_what_the_database_does(server, archive, monkeypatch):  # noqa: F811
    monkeypatch.setattr(engine(), "match", None)
    asked = [case for case in cases() if case["kind"] != "NOT"]
    assert [case for case in asked if case["text"] not in found(case, archive)] == []
    assert [case for case in cases() if case["kind"] == "NOT" and case["text"] in found(case, archive)] == []


def test_filters_narrow_there_too(server, homes):
    fish()
    assert Found("Fischer", homes["de"].locale).number == 1
    assert Found("Fischer", homes["en"].locale).number == 0


def test_all_can_be_written_anew(server, homes):
    fish()
    IndexEntry.objects.filter(content_type__model="indexedsection").delete()
    call_command("rebuild_archive_search", verbosity=0)
    assert elsewhere.match([[("fisch", False)]], 10)


def test_what_is_no_longer_public_leaves_the_server(server, homes):
    page = fish()
    assert elsewhere.match([[("fisch", False)]], 10) == list(IndexedSection.objects.values_list("pk", flat=True)[1:])
    page.unpublish()
    assert elsewhere.match([[("fisch", False)]], 10) == []
    assert not IndexEntry.objects.filter(content_type__model="indexedsection").exists()


def test_the_database_answers_where_the_server_does_not(silent, client, homes):
    fish()
    assert "<mark>Fischer</mark>" in client.get("/de/suche/", {"q": "Fischer"}).content.decode()
    assert client.get("/readyz").status_code == 200


def test_nobody_waits_again_for_a_server_that_was_silent(silent, client, homes):
    fish()
    client.get("/de/suche/", {"q": "Fischer"})
    client.get("/de/suche/", {"q": "Korallen"})
    assert len(silent) == 1


def test_no_server_is_asked_where_none_is_named(homes):
    fish()
    assert elsewhere.match([[("fisch", False)]], 10) is None
    assert not IndexedSection.objects.exclude(found_by="").exists()
