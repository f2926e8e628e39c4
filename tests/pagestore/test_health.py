import pytest
from django.db import OperationalError, connection

from pagestore import generation, poller

pytestmark = pytest.mark.django_db


def no_database(*_):
    raise OperationalError("gone")


def read_only(*_):
    raise OSError(30, "Read-only file system")


def test_alive_without_asking_anybody(client):
    with connection.execute_wrapper(no_database):
        assert client.get("/healthz").content == b"ok"


def test_ready(client, public):
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"database": "ok", "page store": "ok"})


def test_not_ready_where_the_database_is_gone(client, public):
    with connection.execute_wrapper(no_database):
        response = client.get("/readyz")
    assert (response.status_code, response.json()["database"]) == (503, "cannot be asked")


def test_not_ready_where_the_disk_takes_nothing(client, public, monkeypatch):
    monkeypatch.setattr(public, "try_out", read_only)
    response = client.get("/readyz")
    assert (response.status_code, response.json()["page store"]) == (503, "Read-only file system")


def test_a_change_is_saved_although_the_pointer_cannot_be_closed(public, homes, monkeypatch):
    monkeypatch.setattr("os.unlink", read_only)
    homes["de"].title = "Neu"
    homes["de"].save()
    assert public.bypassed


def test_the_poller_leaves_the_pages_where_the_database_is_gone(public, monkeypatch):
    monkeypatch.setattr(connection, "close", lambda: None)
    with connection.execute_wrapper(no_database):
        poller.look()
    assert public.cut_off and public.opened() == generation.current()
    poller.look()
    assert not public.cut_off


def test_the_poller_learns_of_what_another_machine_began(public):
    generation.Generation.objects.update(name="theirs")
    assert public.opened() != "theirs"
    poller.look()
    assert public.opened() == generation.current()
