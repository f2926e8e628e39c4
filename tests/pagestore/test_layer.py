import threading

import brotli
import pytest

from pagestore.layer import Layer
from pagestore.store import Store

HOST = "asiabits.example"
BODY = b"<p>tea</p>" * 50


def django(environ, start_response):
    start_response("200 OK", [("X-From", "Django")])
    return [b"django"]


class Asked:
    """What a server would get from `layer` for one request."""

    def __init__(self, layer, path="/de/", method="GET", **environ):
        environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": "", "HTTP_HOST": HOST} | environ
        self.body = b"".join(layer(environ, self._start))

    def _start(self, status, headers):
        self.status, self.headers = int(status[:3]), dict(headers)
        assert len(headers) == len(self.headers)

    @property
    def django(self):
        return self.headers.get("X-From") == "Django"


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path)
    store.open("one")
    store.write("one", HOST, "/de/index.html", BODY)
    return store


def layer_of(store, load=lambda: django, secure=False):
    return Layer(
        store, origin="https://asiabits.example", hosts=[HOST], secure=secure, headers={"X-Constant": "c"}, load=load
    )


@pytest.fixture
def layer(store):
    return layer_of(store)


def test_a_kept_page_is_served_with_its_headers(layer):
    asked = Asked(layer)
    assert (asked.status, asked.body) == (200, BODY)
    assert asked.headers["Content-Type"] == "text/html; charset=utf-8"
    assert asked.headers["Content-Length"] == str(len(BODY))
    assert asked.headers["Cache-Control"] == "public, no-cache"
    assert asked.headers["Vary"] == "Accept-Encoding"
    assert asked.headers["X-Constant"] == "c"
    assert "Age" not in asked.headers


def test_a_head_has_the_headers_of_a_get_and_no_body(layer):
    head = Asked(layer, method="HEAD")
    assert head.body == b""
    assert head.headers == Asked(layer).headers


@pytest.mark.parametrize(
    ("accepted", "compressed"),
    [
        ("br", True),
        ("gzip, deflate, br, zstd", True),
        ("gzip, BR;q=0.5", True),
        ("*", True),
        ("", False),
        ("gzip", False),
        ("br;q=0", False),
        ("br; q=0.000, *", False),
        ("*;q=0", False),
        ("brotli", False),
        (";;,,=;q=", False),
        ("br" * 5000, False),
    ],
)
def test_brotli_for_those_who_take_it(layer, accepted, compressed):
    asked = Asked(layer, HTTP_ACCEPT_ENCODING=accepted)
    assert (asked.headers.get("Content-Encoding") == "br") is compressed
    assert (brotli.decompress(asked.body) if compressed else asked.body) == BODY


@pytest.mark.parametrize("asked", ["{}", "W/{}", '"x", {}', '"x",W/{} ,"y"', "*"])
def test_who_has_it_already_is_told_so(layer, asked):
    etag = Asked(layer).headers["ETag"]
    told = Asked(layer, HTTP_IF_NONE_MATCH=asked.format(etag))
    assert (told.status, told.body) == (304, b"")
    assert told.headers["ETag"] == etag
    assert "Content-Length" not in told.headers


@pytest.mark.parametrize("asked", ["", '"x"', "nonsense", ",,,", '"' * 10_000, "\xff"])
def test_who_has_something_else_gets_the_page(layer, asked):
    assert Asked(layer, HTTP_IF_NONE_MATCH=asked).body == BODY


def test_the_etag_of_compressed_bytes_is_another(layer):
    assert Asked(layer).headers["ETag"] != Asked(layer, HTTP_ACCEPT_ENCODING="br").headers["ETag"]


@pytest.mark.parametrize(
    "environ",
    [
        {"HTTP_COOKIE": "sessionid=rubbish"},
        {"HTTP_AUTHORIZATION": "Basic x"},
        {"QUERY_STRING": "q=1"},
        {"SCRIPT_NAME": "/x"},
        {"HTTP_HOST": "other.example"},
        {"HTTP_HOST": ".."},
        {"HTTP_HOST": "ASIABITS.example"},
        {"method": "POST"},
        {"method": "DELETE"},
        {"path": "/en/"},
        {"path": "/de"},
        {"path": "//de/"},
        {"path": "/DE/"},
        {"path": "/de/../de/"},
        {"path": "/de/index.html"},
        {"path": "/de/index.html.br"},
        {"path": "/" + "x" * 5000},
    ],
)
def test_everything_else_is_djangos(layer, environ):
    assert Asked(layer, **environ).django


def test_a_secure_site_serves_files_only_to_those_who_came_by_https(store):
    layer = layer_of(store, secure=True)
    assert Asked(layer).django
    assert not Asked(layer, HTTP_X_FORWARDED_PROTO="https").django


def test_pages_are_served_while_django_is_still_loading(store):
    loaded = threading.Event()

    def load():
        loaded.wait(10)
        return django

    layer = layer_of(store, load)
    assert Asked(layer).body == BODY
    loaded.set()
    assert Asked(layer, "/en/").django


def test_django_is_loaded_once_whoever_comes_first(store):
    loads = []

    def load():
        loads.append(1)
        return django

    layer = layer_of(store, load)
    threads = [threading.Thread(target=Asked, args=(layer, "/en/")) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert loads == [1]


def test_a_page_says_its_age_while_the_database_is_gone(store, layer):
    store.cut_off = True
    assert 0 <= int(Asked(layer).headers["Age"]) < 5
