import os
import secrets
from types import SimpleNamespace

import psycopg
import pytest
from django.utils import translation

from home import foundation
from pagestore import generation, kept


@pytest.fixture(autouse=True)
def begins_in_german():
    """Each test begins in German: a request of the one before leaves its language behind."""
    with translation.override("de"):
        yield


@pytest.fixture
def homes(db):
    """The home pages of both editions, by language."""
    return foundation.lay()


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
