"""The site's own server: published pages at once after its start, though the database is gone, and whatever is sent."""

import os
import re
import secrets
import socket
import subprocess
import sys
import time
from contextlib import suppress

import pytest
from django.conf import settings

from home import server
from pagestore.store import Store

BODY = b"<p>tea</p>" * 50


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The port of a server whose database is gone, with a page "/de/" that was kept before; how it started."""
    folder = tmp_path_factory.mktemp("server")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    host = f"127.0.0.1:{port}"
    environment = os.environ | server.ENVIRONMENT
    environment |= {"SECRET_KEY": secrets.token_hex(40), "DEBUG": "1", "PUBLIC_ADDRESS": f"http://{host}"}
    environment |= {"PAGESTORE": f"{folder}/pages", "DATABASE_URL": f"sqlite:///{folder}/gone/gone.sqlite3"}
    environment |= {"PYTHONPATH": f"{settings.SITE}:{settings.ROOT}", "DJANGO_SETTINGS_MODULE": "config.settings"}
    release = "from django.conf import settings; print(settings.PAGESTORE_RELEASE)"
    asked = subprocess.run([sys.executable, "-c", release], env=environment, capture_output=True, text=True, check=True)
    store, name = Store(folder / "pages"), f"one{asked.stdout.strip()}"
    store.open(name)
    store.write(name, host, "/de/index.html", BODY)
    (store.root / "stores" / "secret").write_bytes(b"OF THE DISK")
    process = subprocess.Popen(server.command("127.0.0.1", port), env=environment, stderr=subprocess.DEVNULL)
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield port
    process.terminate()
    process.wait()


def send(port, request):
    """All that the server answers to these bytes, on a connection that is closed then."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(request.replace(b"HOST", b"127.0.0.1:%d" % port))
        with suppress(ConnectionResetError):
            return b"".join(iter(lambda: connection.recv(65536), b""))
    return b""


def test_a_page_is_there_while_the_database_is_gone_and_says_its_age(site):
    # Django is loaded by then, and has asked for the database once.
    for _ in range(300):
        answer = send(site, b"GET /de/ HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n")
        assert answer.endswith(BODY)
        if b"age:" in answer.lower():
            break
        time.sleep(0.1)
    assert re.search(rb"\r\nage: \d+\r\n", answer, re.IGNORECASE)
    assert b" 503 " in send(site, b"GET /readyz HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n").splitlines()[0]


@pytest.mark.parametrize(
    "line",
    [
        *(b"GET /de/../stores/secret HTTP/1.1", b"GET /..%2f..%2fstores%2fsecret HTTP/1.1"),
        *(b"GET /%2e%2e/stores/secret HTTP/1.1", b"GET /de/\x00 HTTP/1.1", b"GET /de/%00 HTTP/1.1"),
        *(b"GET /de/\xff\xfe/ HTTP/1.1", b"GET /de/%ff%fe/ HTTP/1.1", b"GET //evil.example/ HTTP/1.1"),
        *(b"GET /" + b"x" * 5000 + b" HTTP/1.1", b"GET /de/?q=" + b"x" * 10_000 + b" HTTP/1.1"),
        *(
            b"GET /de/ HTTP/9.9",
            b"NONSENSE",
            b"GET /de/ HTTP/1.1\r\nContent-Length: -1",
            b"GET http://evil.example/de/ HTTP/1.1",
        ),
    ],
    ids=lambda line: repr(line[:32]),
)
def test_no_bytes_bring_the_server_down_or_out_of_the_store(site, line):
    answer = send(site, line + b"\r\nHost: HOST\r\nConnection: close\r\n\r\n")
    assert b"OF THE DISK" not in answer
    assert send(site, b"GET /de/ HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n").endswith(BODY)


@pytest.mark.parametrize("path", [b"/de/", b"/de"])
def test_the_host_of_another_site_is_refused(site, path):
    answer = send(site, b"GET " + path + b" HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
    assert b" 400 " in answer.splitlines()[0] and BODY not in answer
