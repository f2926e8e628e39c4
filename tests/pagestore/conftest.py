import pytest
from django.db import connection
from django.test import Client

from pagestore import generation
from pagestore.store import Store
from publication.models import Publication

HOST = "asiabits.example"


@pytest.fixture
def store(tmp_path, monkeypatch, settings):
    """A store of this test's own, switched on."""
    store = Store(tmp_path / "pages")
    monkeypatch.setattr(generation, "store", store)
    settings.PAGESTORE_HOSTS = [HOST]
    settings.ALLOWED_HOSTS = [HOST, "testserver", "127.0.0.1", "localhost", "other.example"]
    return store


@pytest.fixture
def public(homes, store):
    """The site with a generation that is open, everything before it committed."""
    Publication.load()
    commit()
    generation.begin()
    commit()
    return store


def commit():
    """As if the transaction of the test had been committed here: what waits for it is done."""
    while connection.run_on_commit:
        waiting, connection.run_on_commit = connection.run_on_commit, []
        for _savepoints, callback, _robust in waiting:
            callback()


class Reader(Client):
    """Reads the site at its public host, and carries no cookie."""

    def get(self, path, **extra):
        self.cookies.clear()
        return super().get(path, headers={"host": HOST} | extra.pop("headers", {}), **extra)


@pytest.fixture
def reader():
    return Reader()
