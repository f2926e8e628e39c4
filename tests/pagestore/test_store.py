import os
import time

import brotli
import pytest

from pagestore.store import Store, address

HOST = "asiabits.example"


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "pages")
    store.open("one")
    return store


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/", "/index.html"),
        ("/de/", "/de/index.html"),
        ("/de/ausgaben/tee-2/", "/de/ausgaben/tee-2/index.html"),
        ("/de/ausgaben/tee.md", "/de/ausgaben/tee.md"),
        ("/de/feed.rss", "/de/feed.rss"),
        ("/llms.txt", "/llms.txt"),
        ("/.well-known/security.txt", "/.well-known/security.txt"),
    ],
)
def test_addresses_that_may_be_files(path, file):
    assert address(path).file == file


@pytest.mark.parametrize(
    "path",
    [
        *("", "de/", "/de", "//", "//de/", "/de//", "/../", "/de/../../etc/", "/.git/", "/de/.well-known/x.txt"),
        *("/de/.", "/de/..", "/de/./", "/DE/", "/de/ü/", "/de/a b/", "/de/\n", "/de/\x00/", "/de/%2e%2e/"),
        *("/de/..%2f/", "/de/a.html", "/de/a.md.br", "/de/a.php", "/" + "a" * 101 + "/", "/" + "a/" * 300),
        *("/de\\..\\/", "/de/a.md\n"),
    ],
)
def test_addresses_that_never_are(path):
    assert address(path) is None


def test_what_is_written_is_read_from_the_open_store_only(store):
    store.write("two", HOST, "/de/index.html", b"two")
    assert store.read(HOST, "/de/index.html") is None
    store.open("two")
    assert store.read(HOST, "/de/index.html").body == b"two"
    store.close()
    assert store.read(HOST, "/de/index.html") is None
    assert store.opened() is None


def test_a_page_lies_there_compressed_too(store):
    store.write("one", HOST, "/de/index.html", b"tea" * 500)
    kept = store.read(HOST, "/de/index.html", ".br")
    assert brotli.decompress(kept.body) == b"tea" * 500


def test_the_etag_tells_the_content_and_nothing_else(store):
    tags = set()
    for generation, body in (("one", b"tea"), ("two", b"tee"), ("three", b"tea")):
        store.write(generation, HOST, "/de/index.html", body)
        store.open(generation)
        tags.add(store.read(HOST, "/de/index.html").etag)
    assert len(tags) == 2


def test_a_page_that_was_read_is_no_longer_read_from_the_disk(store):
    store.write("one", HOST, "/de/index.html", b"tea")
    page = store.read(HOST, "/de/index.html")
    (store.root / "stores/one" / HOST / "de/index.html").unlink()
    assert store.read(HOST, "/de/index.html") == page


def test_a_page_that_was_not_there_is_looked_for_again(store):
    assert store.read(HOST, "/de/index.html") is None
    store.write("one", HOST, "/de/index.html", b"tea")
    assert store.read(HOST, "/de/index.html").body == b"tea"


def test_what_was_read_of_a_store_is_forgotten_with_it(store):
    store.write("one", HOST, "/de/index.html", b"tea")
    store.write("two", HOST, "/de/index.html", b"tee")
    assert store.read(HOST, "/de/index.html").body == b"tea"
    store.open("two")
    assert store.read(HOST, "/de/index.html").body == b"tee"
    store.close()
    assert store.read(HOST, "/de/index.html") is None


def test_memory_that_is_full_begins_anew(store, monkeypatch):
    monkeypatch.setattr("pagestore.store.MEMORY", 5)
    for name in "abcd":
        store.write("one", HOST, f"/{name}/index.html", b"tea")
        assert store.read(HOST, f"/{name}/index.html").body == b"tea"
    assert len(store._memory.pages) == 2


def test_a_page_is_as_old_as_its_writing(store):
    store.write("one", HOST, "/de/index.html", b"tea")
    assert abs(store.read(HOST, "/de/index.html").written - time.time()) < 5


def test_a_full_disk_leaves_nothing_half(store, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError):
        store.write("one", HOST, "/de/index.html", b"tea")
    assert not list((store.root / "stores/one" / HOST / "de").iterdir())


def test_a_pointer_that_cannot_be_closed_is_bypassed_until_it_can(store, monkeypatch):
    def read_only(*_):
        raise OSError(30, "Read-only file system")

    store.write("one", HOST, "/de/index.html", b"tea")
    with monkeypatch.context() as context:
        context.setattr(os, "unlink", read_only)
        with pytest.raises(OSError):
            store.close()
    assert store.read(HOST, "/de/index.html") is None
    assert store.opened() is None
    store.open("one")
    assert store.read(HOST, "/de/index.html").body == b"tea"


def test_sweeping_leaves_the_open_the_spared_and_the_young(store):
    for name in ("old", "spared", "young"):
        store.write(name, HOST, "/de/index.html", b"tea")
    long_ago = time.time() - 3600
    for name in ("one", "old", "spared"):
        os.utime(store.root / "stores" / name, (long_ago, long_ago))
    store.sweep("spared")
    assert sorted(folder.name for folder in (store.root / "stores").iterdir()) == ["one", "spared", "young"]
