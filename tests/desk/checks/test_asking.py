"""Links are asked behind, once a week, and nobody is asked in tests."""

import datetime
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.utils import timezone

from desk.checks import asking
from desk.checks.addresses import digest
from desk.models import LinkAnswer
from publication.outside import Net
from tests.desk.forms import passage
from tests.factories import issue

pytestmark = pytest.mark.django_db


class Site(BaseHTTPRequestHandler):
    def do_HEAD(self):
        self.server.asked.append((self.command, self.headers["Host"], self.path))
        status = 405 if self.command == "HEAD" and self.path == "/no-head" else 404 if self.path == "/gone" else 200
        self.send_response(status)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(b"x" * (100_000 if self.path == "/long" else 10))

    do_GET = do_HEAD

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        server.asked = []
        server.net = Net(
            lambda host: ["10.0.0.1" if host == "inner.example" else "93.184.216.34"],
            lambda _address, timeout: socket.create_connection(server.server_address, timeout),
        )
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_each_address_is_asked_once_a_week(site):
    addresses = [f"http://asia.example/{path}" for path in ("there", "gone", "no-head")] + ["http://inner.example/"]
    found = {answer.url: answer.status for answer in asking.ask(addresses, net=site.net)}
    assert list(found.values()) == [200, 404, 200, 0]
    assert ("GET", "asia.example", "/no-head") in site.asked
    assert "inner.example" not in [host for _method, host, _path in site.asked]

    asked = len(site.asked)
    assert asking.ask(addresses, net=site.net) == []
    assert len(site.asked) == asked

    LinkAnswer.objects.update(status=500, checked_at=timezone.now() - datetime.timedelta(days=8))
    asking.ask(addresses[:1], net=site.net)
    assert LinkAnswer.objects.get(digest=digest(addresses[0])).status == 200
    assert LinkAnswer.objects.count() == 4


def test_the_start_of_a_long_page_is_enough(site):
    assert asking.status("http://asia.example/long", net=site.net) == 200


def test_which_links_of_an_issue_are_asked(homes, settings):
    text = "".join(
        f'<p><a href="{url}">x</a></p>'
        for url in ("https://one.example/", "https://one.example/", "mailto:a@b.example", settings.PUBLIC_ADDRESS)
    )
    page = issue(body=[("text", {"heading": "", "text": text})])
    assert asking.addresses_of([page]) == ["https://one.example/"]


def test_saving_asks_the_links_of_the_draft(desk, settings, monkeypatch, django_capture_on_commit_callbacks):
    asked = []
    monkeypatch.setattr(asking, "ask", asked.append)
    page = issue(live=False)
    sections = [passage('<a href="https://one.example/">x</a>')]

    def save():
        with django_capture_on_commit_callbacks(execute=True):
            desk.send(desk.open_issue(page), sections)

    settings.ASK_LINKS = False
    save()
    assert asked == []
    settings.ASK_LINKS = True
    with django_capture_on_commit_callbacks(execute=True):
        desk.autosave(desk.open_issue(page), [passage('<a href="https://o">x</a>')])
    assert asked == []
    save()
    assert asked == [["https://one.example/"]]
