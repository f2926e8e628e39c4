"""What crawlers, and those who look for faults, ask of a site."""

from datetime import datetime, timedelta
from urllib.robotparser import RobotFileParser

import pytest
from django.utils import timezone

from publication.models import Publication
from tests.factories import issue
from tests.glossary.featured import featured
from tests.issues.test_feeds import CLOSED, closed

HOST = "http://127.0.0.1:8000"
TEXTS = ["/robots.txt", "/llms.txt", "/.well-known/security.txt"]

pytestmark = pytest.mark.django_db


def close_to_ai():
    publication = Publication.load()
    publication.open_to_ai = False
    publication.save()


@pytest.mark.parametrize("open_to_ai", [True, False])
def test_the_team_chooses_whether_models_may_read(homes, client, open_to_ai):
    if not open_to_ai:
        close_to_ai()
    robots = RobotFileParser()
    robots.parse(client.get("/robots.txt").content.decode().splitlines())
    assert robots.can_fetch("GPTBot", "/de/") is open_to_ai
    assert robots.can_fetch("ClaudeBot", "/de/") is open_to_ai
    assert robots.can_fetch("Googlebot", "/de/")
    assert not robots.can_fetch("Googlebot", "/admin/")
    assert robots.site_maps() == [f"{HOST}/sitemap.xml"]
    assert client.get("/llms.txt").status_code == (200 if open_to_ai else 404)


def test_faults_are_told_to_the_editors(homes, client):
    publication = Publication.load()
    publication.editors_mail = "post@example.org"
    publication.save()
    lines = client.get("/.well-known/security.txt").content.decode().splitlines()
    told = dict(line.split(": ", 1) for line in lines)
    assert told["Contact"] == "mailto:post@example.org"
    assert told["Preferred-Languages"] == "de, en"
    assert told["Canonical"] == f"{HOST}/.well-known/security.txt"
    left = datetime.fromisoformat(told["Expires"]) - timezone.now()
    assert timedelta(days=290) < left < timedelta(days=365)


def test_a_site_without_a_mail_is_told_its_faults_where_it_is(homes, client):
    publication = Publication.load()
    publication.editors_mail = ""
    publication.save()
    assert f"Contact: {HOST}/\n" in client.get("/.well-known/security.txt").content.decode()


@pytest.mark.parametrize("address", TEXTS)
def test_they_are_there_before_anything_is_set_or_published(homes, client, address):
    assert not Publication.objects.exists()
    response = client.get(address)
    assert response.status_code == 200
    text = response.content.decode()
    assert HOST in text
    assert "None" not in text


def test_models_begin_with_both_editions(homes, client):
    issue(title="Reis [roh]", teaser="Viel\nReis", date="2026-03-01")
    issue("en", title="Rice", number=99)
    featured(number=3)
    text = client.get("/llms.txt").content.decode()
    assert text.startswith("# asiabits\n\n")
    assert f"- [Reis \\[roh\\]]({HOST}/de/ausgaben/reis-roh.md): 2026-03-01: Viel Reis\n" in text
    assert f"- [Rice]({HOST}/en/issues/rice.md): 2026-02-02\n" in text
    assert f"- [Shokuiku]({HOST}/de/glossar/shokuiku.md): Essen lernen\n" in text
    assert f"({HOST}/en/glossary/)" in text


@pytest.mark.parametrize("by", CLOSED)
def test_models_learn_of_nothing_that_is_not_for_all(homes, client, by):
    page = featured("Geheim", number=3).page
    page.title = "Geheim"
    page.save_revision().publish()
    assert client.get("/llms.txt").content.decode().count("Geheim") == 2
    closed(page, by)
    assert "Geheim" not in client.get("/llms.txt").content.decode()


@pytest.mark.parametrize("address", TEXTS)
def test_they_say_the_same_in_every_language(homes, client, address):
    first, other = (client.get(address, headers={"accept-language": code}) for code in ("de", "en"))
    assert first.content == other.content
    assert first["Content-Type"] == "text/plain; charset=utf-8"
    assert first["Cache-Control"] == "public, no-cache"
    assert client.get(address, headers={"if-none-match": first["ETag"]}).status_code == 304


@pytest.mark.parametrize("address", TEXTS)
def test_they_are_read_only(homes, client, address):
    assert client.post(address).status_code == 405
    assert client.head(address).status_code == 200


def test_the_icon_is_found_without_a_page(homes, client):
    response = client.get("/favicon.ico")
    assert (response.status_code, response.url) == (302, "/static/icons/seal.svg")
