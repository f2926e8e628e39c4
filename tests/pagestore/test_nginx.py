"""The documented nginx serves the same files, under the same conditions."""

import os
import shutil
import socket
import subprocess
import threading
import time
from http.client import HTTPConnection
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import brotli
import pytest
from django.conf import settings

from pagestore.store import Store

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
MODULE = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
HOST = "asiabits.example"
BODY = b"<p>tea</p>" * 50

pytestmark = pytest.mark.skipif(not (NGINX and MODULE.exists()), reason="No nginx with brotli_static on this machine.")


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def site(environ, start_response):
    """Says what it was asked."""
    length = int(environ.get("CONTENT_LENGTH") or 0)
    asked = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}?{environ['QUERY_STRING']} ".encode()
    body = asked + environ["wsgi.input"].read(length)
    start_response("200 OK", [("X-From", "site"), ("Content-Length", str(len(body)))])
    return [body]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def nginx(tmp_path_factory):
    """The port, and the store."""
    folder = tmp_path_factory.mktemp("nginx")
    store = Store(folder / "pages")
    store.open("one")
    for file in ("/de/index.html", "/de/feed.rss", "/de/tea.md", "/.well-known/security.txt"):
        store.write("one", HOST, file, BODY)
    behind = make_server("127.0.0.1", 0, site, handler_class=Quiet)
    threading.Thread(target=behind.serve_forever, daemon=True).start()
    port = free_port()
    server = (settings.ROOT / "docs/nginx.conf").read_text()
    for written, here in (
        ("listen 80", f"listen 127.0.0.1:{port}"),
        ("/srv/asiabits/var", str(folder)),
        ("127.0.0.1:8000", f"127.0.0.1:{behind.server_port}"),
    ):
        assert written in server
        server = server.replace(written, here)
    paths = " ".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user} daemon off; pid {folder}/pid; error_log {folder}/error.log; load_module {MODULE};"
        f"events {{}} http {{ access_log off; {paths}\n{server}\n}}"
    )
    process = subprocess.Popen([NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf")])
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield port, store
    process.terminate()
    process.wait()
    behind.shutdown()


def ask(port, path="/de/", method="GET", sent=None, **headers):
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    headers = {"Host": HOST} | {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, sent, headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


def test_a_page_with_the_headers_of_all_public_answers(nginx):
    response, body = ask(nginx[0])
    assert body == BODY
    assert {name: response.getheader(name) for name in settings.PUBLIC_HEADERS} == settings.PUBLIC_HEADERS
    assert response.getheader("Content-Type") == "text/html; charset=utf-8"
    assert response.getheader("Cache-Control") == "public, no-cache"
    assert response.getheader("Last-Modified") is None
    assert ask(nginx[0], "/de/feed.rss")[0].getheader("Content-Type") == "application/rss+xml; charset=utf-8"


def test_a_twin_leads_to_its_page_and_nothing_else_does(nginx):
    assert ask(nginx[0], "/de/tea.md")[0].getheader("Link") == f'<http://{HOST}/de/tea/>; rel="canonical"'
    assert ask(nginx[0])[0].getheader("Link") is None
    assert ask(nginx[0], "/.well-known/security.txt")[1] == BODY


def test_brotli_and_the_etag_of_the_layer(nginx):
    port, store = nginx
    response, body = ask(port, Accept_Encoding="br")
    assert brotli.decompress(body) == BODY
    assert response.getheader("ETag") == store.read(HOST, "/de/index.html", ".br").etag
    etag = ask(port)[0].getheader("ETag")
    assert etag == store.read(HOST, "/de/index.html").etag
    assert ask(port, If_None_Match=etag)[0].status == 304


@pytest.mark.parametrize(
    ("path", "method", "headers"),
    [
        ("/de/?q=1", "GET", {}),
        ("/de/", "POST", {}),
        ("/de/", "PUT", {}),
        ("/de/", "DELETE", {}),
        ("/de/feed.rss", "PATCH", {}),
        ("/", "GET", {}),
        ("/media/bild.jpg", "GET", {}),
        ("/de/", "GET", {"Cookie": "sessionid=rubbish"}),
        ("/de/", "GET", {"Authorization": "Basic x"}),
        ("/de", "GET", {}),
        ("/en/", "GET", {}),
        ("/de/index.html", "GET", {}),
        ("/de/index.html.br", "GET", {}),
        ("/de/feed.rss.br", "GET", {}),
    ],
)
def test_everything_else_is_the_sites(nginx, path, method, headers):
    response, body = ask(nginx[0], path, method, **headers)
    asked = path if "?" in path else f"{path}?"
    assert (response.status, body.decode()) == (200, f"{method} {asked} ")


def test_a_form_reaches_the_site_whole(nginx):
    sent = b"password=tea&" * 20_000
    assert ask(nginx[0], "/de/", "POST", sent)[1] == b"POST /de/? " + sent


def test_a_closed_store_is_the_sites_at_once(nginx):
    port, store = nginx
    store.close()
    assert ask(port)[0].getheader("X-From") == "site"
    store.open("one")
    assert ask(port)[1] == BODY
