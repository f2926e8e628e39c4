"""Addresses that others wrote down: asked on the public net only, within limits. The net here is this machine."""

import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from publication import outside
from publication.outside import Net, Refused, TooMuch, Unanswered, is_public

PUBLIC = "93.184.216.34"
NAMES = {
    "asia.example": [PUBLIC],
    "six.example": ["2606:2800:220:1::1"],
    "inner.example": ["10.1.2.3"],
    "both.example": [PUBLIC, "127.0.0.1"],
    "mapped.example": ["::ffff:192.168.0.1"],
    "none.example": [],
}


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.9.9.9",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.254",
        "0.0.0.0",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1",
        "2002:7f00:1::",
        "2002:c0a8:101::",
        "fec0::1",
        "localhost",
        "2130706433",
    ],
)
def test_what_is_not_of_the_public_net(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_what_is(address):
    assert is_public(address)


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.headers["Host"], self.path, self.client_address[0]))
        leads_to = {
            "/moved": "/found",
            "/inside": "http://inner.example/",
            "/metadata": "http://169.254.169.254/latest/",
            "/file": "file:///etc/passwd",
            "/port": "http://asia.example:8080/",
            "/round": "/round",
        }.get(self.path)
        if self.path == "/slow-head":
            for _drop in range(40):
                self.wfile.write(b"H")
                time.sleep(0.1)
            return
        if self.path == "/drops":
            self.send_response(200)
            self.end_headers()
            for _drop in range(40):
                self.wfile.write(b".")
                self.wfile.flush()
                time.sleep(0.1)
            return
        body = b"" if leads_to else b"x" * (2000 if self.path == "/long" else 10)
        self.send_response(302 if leads_to else 404 if self.path == "/gone" else 200)
        if leads_to:
            self.send_header("Location", leads_to)
        self.send_header("Content-Type", "image/PNG; q=1" if self.path == "/picture" else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    """A server that stands for every public address, and notes what it is asked; `net` leads there."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        server.asked, server.connected = [], []

        def connect(address, timeout):
            server.connected.append(address)
            return socket.create_connection(server.server_address, timeout)

        def resolve(host):
            if host not in NAMES:
                raise socket.gaierror
            return NAMES[host]

        server.net = Net(resolve, connect)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def get(site, url, **options):
    return outside.get(url, **{"largest": 1000, "timeout": 2} | options, net=site.net)


def test_an_answer_after_a_redirect(site):
    answer = get(site, "http://asia.example/moved")
    assert (answer.status, answer.type, answer.body) == (200, "text/html", b"x" * 10)
    assert answer.url == "http://asia.example/found"
    assert site.connected == [(PUBLIC, 80)] * 2, "to the address that was looked at, not to a name"
    assert site.asked[0][0] == "asia.example"


def test_a_page_that_is_not_there_answers_too(site):
    assert get(site, "http://asia.example/gone").status == 404


@pytest.mark.parametrize(
    "url",
    [
        "http://inner.example/",
        "http://both.example/",
        "http://mapped.example/",
        "http://none.example/",
        "http://asia.example:22/",
        "http://asia.example:443/",
        "http://somebody:secret@asia.example/",
        "ftp://asia.example/",
        "file:///etc/passwd",
        "gopher://asia.example/",
        "//asia.example/",
        "http://",
        "http://[::1",
        "http://asia.example:port/",
        "http://" + "a" * 70 + ".example/",
        "",
    ],
)
def test_nobody_is_asked(site, url):
    with pytest.raises(Refused):
        get(site, url)
    assert site.connected == []


@pytest.mark.parametrize("path", ["inside", "metadata", "file", "port", "round"])
def test_no_redirect_leads_in(site, path):
    NAMES["169.254.169.254"] = ["169.254.169.254"]
    with pytest.raises(Refused):
        get(site, f"http://asia.example/{path}")
    assert {address for address, _port in site.connected} == {PUBLIC}


def test_a_name_that_nobody_has(site):
    with pytest.raises(Unanswered):
        get(site, "http://nobody.example/")


def test_not_more_than_the_largest(site):
    with pytest.raises(TooMuch):
        get(site, "http://asia.example/long")


@pytest.mark.parametrize("path", ["drops", "slow-head"])
def test_an_answer_in_drops_ends_in_time(site, path):
    started = time.monotonic()
    with pytest.raises(Unanswered):
        get(site, f"http://asia.example/{path}", timeout=0.5)
    assert time.monotonic() - started < 2


def test_only_the_types_that_are_taken(site):
    assert get(site, "http://asia.example/picture", types=["image/"]).type == "image/png"
    with pytest.raises(Refused):
        get(site, "http://asia.example/page", types=["image/"])


def test_https_is_not_taken_from_whoever_answers(site):
    with pytest.raises(Unanswered):
        get(site, "https://asia.example/")
    assert site.connected == [(PUBLIC, 443)]
