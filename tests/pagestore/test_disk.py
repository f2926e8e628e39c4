"""A disk that is really full, or really read-only."""

import resource
import subprocess

import pytest

from pagestore import generation, poller
from pagestore.store import Store
from tests.pagestore.conftest import HOST, commit

pytestmark = pytest.mark.django_db
PAGE = "/de/index.html"


def mount(*arguments):
    return subprocess.run(["mount", *map(str, arguments)], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(homes, store, tmp_path, monkeypatch):
    """A disk of 256 KB with a store on it, open, with a page."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not mount("-t", "tmpfs", "-o", "size=256k", "none", folder):
        pytest.skip("Nothing may be mounted here.")
    store = Store(folder / "pages")
    monkeypatch.setattr(generation, "store", store)
    generation.begin()
    commit()
    store.write(generation.current(), HOST, PAGE, b"kept")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill(folder):
    with pytest.raises(OSError, match="No space"), open(folder / "much", "wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_a_full_disk_keeps_nobody_from_reading_and_publishing(disk, reader, client, homes):
    fill(disk)
    assert reader.get("/en/").status_code == 200
    assert not [file for file in disk.rglob(".*") if file.is_file()]
    assert client.get("/readyz").json()["page store"] == "No space left on device"
    homes["de"].title = "Neu"
    homes["de"].save()
    commit()
    assert generation.store.read(HOST, PAGE) is None
    (disk / "much").unlink()
    reader.get("/de/")
    assert b"Neu" in generation.store.read(HOST, PAGE).body
    assert client.get("/readyz").status_code == 200


def test_a_read_only_disk_keeps_nobody_from_reading_and_publishing(disk, reader, client, homes):
    assert mount("-o", "remount,ro", disk)
    assert reader.get("/en/").status_code == 200
    assert client.get("/readyz").json()["page store"] == "Read-only file system"
    homes["de"].title = "Neu"
    homes["de"].save()
    commit()
    assert generation.store.read(HOST, PAGE) is None
    assert b"Neu" in reader.get("/de/").content
    assert mount("-o", "remount,rw", disk)
    reader.get("/de/")
    poller.look()
    reader.get("/de/")
    assert b"Neu" in generation.store.read(HOST, PAGE).body
    assert client.get("/readyz").status_code == 200


def test_a_file_that_cannot_be_written_whole_is_not_there(store):
    store.open("one")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(OSError, match="too large"):
            store.write("one", HOST, PAGE, bytes(range(256)) * 50)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not [file for file in store.root.rglob("*") if file.is_file()]
