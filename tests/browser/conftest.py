"""A real browser: Debian's chromium, through Playwright."""

import os
import re
from pathlib import Path
from shutil import which

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import sync_playwright

CHROMIUM = which("chromium") or which("chromium-browser")
# Quiet: no request of its own to anybody.
OPTIONS = (
    *("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"),
    *("--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
SCREENSHOTS = Path(__file__).resolve().parents[2] / "var" / "screenshots"


@pytest.fixture
def chromium(site, monkeypatch):
    """Started after the database is laid, and gone before it is flushed.

    While Playwright runs, its event loop counts as this thread's, and Django keeps other connections beside it.
    """
    if not CHROMIUM:
        missing = "No chromium on this machine: the tests in a browser are left out (on Debian: apt install chromium)."
        pytest.fail(missing) if os.environ.get("CI") == "true" else pytest.skip(missing)
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield browser
        browser.close()


class Visit:
    """A window on the site, and what went wrong in it."""

    def __init__(self, window, site):
        self.window = window
        self.site = site
        self.faults = []
        self.abroad = []
        window.on("pageerror", lambda error: self.faults.append(str(error)))
        window.on(
            "response", lambda answer: answer.status >= 400 and self.faults.append(f"{answer.status} {answer.url}")
        )
        window.on("console", self._hear)
        window.on("request", self._note)

    def _note(self, request):
        if request.url.startswith(("http:", "https:", "ws:", "wss:")) and not request.url.startswith(self.site):
            self.abroad.append(request.url)

    def _hear(self, message):
        """What the browser complains of, as of what a policy forbids; it repeats each bad answer, noted above."""
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.faults.append(message.text)

    def go(self, address):
        self.window.goto(self.site + address)


@pytest.fixture
def visit(chromium, live_server, request):
    """Opens windows; where the test fails, a picture of each is kept in var/screenshots."""
    contexts = []

    def open_window(**options):
        context = chromium.new_context(**({"locale": "en", "viewport": {"width": 1280, "height": 900}} | options))
        context.set_default_timeout(20_000)
        contexts.append(context)
        return Visit(context.new_page(), live_server.url)

    yield open_window
    failed = request.node.stash.get(FAILED, False)
    for number, context in enumerate(contexts):
        if failed:
            SCREENSHOTS.mkdir(parents=True, exist_ok=True)
            name = re.sub(r"\W+", "-", f"{request.node.name}-{number}")
            context.pages[0].screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)
        context.close()


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture
def site(live_server, homes):
    """Both editions, laid, and two editors."""
    for name in ("anna", "ben"):
        User.objects.create_superuser(name, f"{name}@asiabits.example", "a password", first_name=name.title())
    return homes


@pytest.fixture
def sign_in(site, visit):
    """Opens the admin as one of its editors."""

    def open_admin(name):
        editor = visit()
        editor.go("/admin/login/")
        editor.window.get_by_label("Username").fill(name)
        editor.window.get_by_label("Password").fill("a password")
        editor.window.get_by_role("button", name="Sign in").click()
        editor.window.wait_for_url("**/admin/")
        return editor

    return open_admin
