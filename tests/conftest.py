import os
import secrets
from types import SimpleNamespace

import psycopg
import pytest
from django.core.cache import cache
from django.db import connection
from django.test import TransactionTestCase
from django.utils import translation
from wagtail.models import Locale

from home import foundation
from home.models import HomePage
from pagestore import generation, kept
from tests.snapshot import Snapshot


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Both editions are laid once, for all tests; each takes back what it does.

    What a test has committed Django takes back by emptying all tables, and brings in again what was kept as text; in
    SQLite the whole file is put back.
    """
    with pytest.MonkeyPatch.context() as patch:
        with django_db_blocker.unblock():
            foundation.lay()
            if connection.vendor == "sqlite":
                laid = Snapshot()
                patch.setattr(TransactionTestCase, "_fixture_teardown", lambda case: laid.restore())
                patch.delattr(connection, "_test_serialized_contents", raising=False)
            else:
                contents = connection.creation.serialize_db_to_string()
                patch.setattr(connection, "_test_serialized_contents", contents, raising=False)
        yield


@pytest.fixture(autouse=True)
def begins_in_german():
    """Each test begins in German: a request of the one before leaves its language behind."""
    with translation.override("de"):
        yield


@pytest.fixture
def homes(db):
    """The home pages of both editions, by language."""
    cache.clear()
    return {home.locale.language_code: home for home in HomePage.objects.select_related("locale")}


@pytest.fixture
def unlaid(db):
    """A database in which nothing is laid."""
    HomePage.objects.all().delete()
    Locale.objects.exclude(language_code="de").delete()


@pytest.fixture(scope="session")
def worlds():
    """What `made_once` has made, by what made it."""
    return {}


@pytest.fixture
def made_once(transactional_db, worlds):
    """Makes what several tests of committed data begin with, and returns it.

    `made_once(make)` calls `make` for the first of them; the others get the database as it was then, and what was
    returned. Files stay where they are: let no such test delete one.
    """

    def begin_with(make):
        if make not in worlds:
            worlds[make] = make(), Snapshot()
        made, database = worlds[make]
        database.restore()
        return made

    return begin_with


@pytest.fixture
def keeps(monkeypatch):
    """As if each change were committed at once: what pages share is kept in the process, for a generation."""
    monkeypatch.setattr(kept, "connection", SimpleNamespace(in_atomic_block=False))
    monkeypatch.setattr(generation, "connection", SimpleNamespace(run_on_commit=[], vendor="postgresql"))


@pytest.fixture
def postgresql():
    """The address of an empty database of PostgreSQL."""
    server = os.environ.get("TEST_POSTGRES_URL")
    if not server:
        pytest.skip(
            "No PostgreSQL: SQLite alone was asked. .ci/run starts one; elsewhere TEST_POSTGRES_URL is the address of "
            "one in which databases can be made, for example postgres:///postgres."
        )
    name = f"asiabits_{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as cluster:
        cluster.execute(f"CREATE DATABASE {name}")
        yield server.rpartition("/")[0] + "/" + name
        cluster.execute(f"DROP DATABASE {name} WITH (FORCE)")
