import pytest
from django.core.exceptions import ImproperlyConfigured

from config import search
from config.search import backends


@pytest.fixture
def installed(monkeypatch):
    monkeypatch.setattr(search, "find_spec", lambda name: name)


def test_without_a_server_there_is_the_database_alone():
    assert list(backends("")[0]) == ["default"]


@pytest.mark.parametrize("name", ["elasticsearch8", "opensearch3"])
def test_a_server_beside_the_database(installed, name):
    found, errors = backends(f"{name}+https://reader:secret@search.example:9200")
    assert found["archive"]["BACKEND"] == f"wagtail.search.backends.{name}"
    assert found["archive"]["URLS"] == ["https://reader:secret@search.example:9200"]
    assert errors


@pytest.mark.parametrize("address", ["https://search.example", "elasticsearch8+ftp://x", "solr+https://x", "x"])
def test_anything_else_is_refused_in_words(installed, address):
    with pytest.raises(ImproperlyConfigured, match="begins with"):
        backends(address)


@pytest.mark.parametrize("name, library", [("opensearch2", "opensearch-py'"), ("elasticsearch9", "elasticsearch==9.")])
def test_a_missing_library_is_named(monkeypatch, name, library):
    monkeypatch.setattr(search, "find_spec", lambda name: None)
    with pytest.raises(ImproperlyConfigured, match=library):
        backends(f"{name}+http://127.0.0.1:9200")
