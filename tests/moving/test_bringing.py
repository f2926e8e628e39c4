"""An archive brought in the admin, through its own forms."""

import io
import re
import zipfile
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

from issues.models import IssuePage
from moving.bringing import work
from moving.models import ArchiveRun
from tests.desk.forms import Desk, read
from tests.moving.archives import row, table

POST = """---
title: Rice in the rain
date: 2026-02-02
language: en
status: published
---

Good morning,

the market of Busan wakes up.

## TOP BIT

### The price rises

A sack costs 40 euros.
"""


@pytest.fixture(autouse=True)
def shelf(settings, tmp_path):
    settings.ARCHIVES_ROOT = tmp_path / "archives"
    return settings.ARCHIVES_ROOT


@pytest.fixture
def chief(homes):
    return Desk("anna").client


def zipped(**files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{name}.md", text)
    return data.getvalue()


def upload(client, content, name="archive.zip", **options):
    file = SimpleUploadedFile(name, content)
    return client.post(reverse("moving_bring"), {"upload": file, **options}, follow=True)


def run_page(client):
    return read(client.get(reverse("moving_run", args=[ArchiveRun.objects.get().pk]))).select_one("main").get_text(" ")


def test_an_archive_becomes_issues_and_a_report(chief, shelf):
    upload(chief, zipped(rice=POST))
    run = ArchiveRun.objects.get()
    assert (run.state, run.error) == ("done", "")
    assert [page.title for page in IssuePage.objects.all()] == ["Rice in the rain"]
    assert run.summary in run_page(chief)
    answer = chief.get(reverse("moving_report", args=[run.pk]))
    assert "Rice in the rain" in answer.content.decode()
    assert "attachment" in answer["Content-Disposition"]
    assert not list(shelf.iterdir())


def test_tried_first_nothing_is_written_until_it_is_meant(chief):
    upload(chief, zipped(rice=POST), dry_run="on")
    run = ArchiveRun.objects.get()
    assert (run.state, run.dry_run) == ("done", True)
    assert not IssuePage.objects.exists()
    chief.post(reverse("moving_go_on", args=[run.pk]))
    assert [page.title for page in IssuePage.objects.all()] == ["Rice in the rain"]


def test_a_run_that_was_killed_is_shown_as_such_and_goes_on(chief, monkeypatch):
    monkeypatch.setattr(work, "run", _killed)
    with pytest.raises(KeyboardInterrupt):
        upload(chief, zipped(rice=POST))
    ArchiveRun.objects.update(state="running")  # a process that is killed tidies nothing up
    monkeypatch.setattr("moving.models.archive_run.SILENT", -1)
    assert "Go on" in run_page(chief)
    monkeypatch.undo()
    ArchiveRun.objects.update(state="stopped")
    chief.post(reverse("moving_go_on", args=[ArchiveRun.objects.get().pk]))
    assert IssuePage.objects.count() == 1


def _killed(*args, on_progress, **options):
    on_progress(1, 2, "Rice")
    raise KeyboardInterrupt


def test_progress_is_told(chief, monkeypatch):
    monkeypatch.setattr(work, "bring", SimpleNamespace(enqueue=lambda **options: None))
    upload(chief, zipped(rice=POST))
    run = ArchiveRun.objects.get()
    run.tell(3, 10, "Rice")
    told = chief.get(reverse("moving_progress", args=[run.pk])).json()
    assert told == {"running": True, "done": 3, "total": 10, "said": "3 of 10 posts", "post": "Rice"}
    assert "3 of 10 posts" in run_page(chief)


@pytest.mark.parametrize("content", [b"PK\x03\x04 and no more", b""])
def test_what_is_no_archive_is_refused_in_a_sentence(chief, content):
    page = read(upload(chief, content)).get_text(" ")
    assert "no zip that can be read" in page or "empty" in page
    assert not IssuePage.objects.exists()
    assert "/archives/" not in page


def test_another_kind_of_file_is_refused(chief):
    assert "“archive.exe” is no archive" in read(upload(chief, b"MZ", "archive.exe")).get_text(" ")
    assert not ArchiveRun.objects.exists()


def test_a_file_that_is_too_large_is_refused(chief, settings):
    settings.ARCHIVE_MAX_UPLOAD_SIZE = 10
    assert "too large" in read(upload(chief, zipped(rice=POST))).get_text(" ")
    assert not ArchiveRun.objects.exists()


def test_a_path_in_the_name_leads_nowhere(chief, shelf):
    upload(chief, zipped(rice=POST), "../../evil.zip", dry_run="on")
    run = ArchiveRun.objects.get()
    assert run.file.resolve().is_relative_to(shelf.resolve())


@pytest.mark.parametrize("permitted", [True, False])
def test_only_for_those_who_may(homes, permitted):
    user = User.objects.create_user("ben", password="a password")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    if permitted:
        user.user_permissions.add(Permission.objects.get(codename="bring_archive"))
    run = ArchiveRun.objects.create(name="archive.zip")
    client = Client()
    client.force_login(user)
    for name, arguments in [("moving_bring", []), ("moving_run", [run.pk]), ("moving_report", [run.pk])]:
        assert client.get(reverse(name, args=arguments)).status_code == (200 if permitted else 302)
    assert client.post(reverse("moving_go_on", args=[run.pk])).status_code == 302


POSTS = (
    table(
        row(3, more='<p><img src="weg.png"></p><script>x()</script>', content_tags="Tee"),
        row(4, content_html=""),
        row(5, created_at="2099-03-05 06:00:00 UTC"),
    )
    + 'post_6,"kaputt"\n'
)
ENGLISH_WORDS = re.compile(r"\b(the|is|not|of|it|nothing|problems?|pictures?|broken|field|draft|lost|left|line)\b")


def in_german(chief):
    user = User.objects.get(username="anna")
    UserProfile.objects.create(user=user, preferred_language="de")
    return chief


def test_a_german_editor_reads_a_german_report(chief):
    upload(in_german(chief), POSTS.encode(), "posts.csv")
    run = ArchiveRun.objects.get()
    assert run.state == "done"
    shown = run_page(chief)
    for said in (
        "Fertig, beehiiv: 2 importiert, 1 nicht importiert, 1 Problem in der Quelle, 0 Bilder,",
        "von 1 Beitrag ging etwas verloren",
        "fehlerhafte Zeile: 2 Felder statt 9",
        "weg.png (es ist nicht im Archiv)",
        "<script> (kein Text)",
        "das Datum liegt in der Zukunft: ein Entwurf",
    ):
        assert said in shown
    assert "verlorenes Bild: weg.png" in run.text
    assert ENGLISH_WORDS.findall(run.text) == []


def test_a_report_stays_in_its_language(chief):
    upload(chief, POSTS.encode(), "posts.csv")
    assert "broken row: 2 fields instead of 9" in run_page(in_german(chief))


def test_what_is_no_archive_is_refused_in_german(chief):
    upload(in_german(chief), b"PK\x03\x04 and no more")
    assert "archive.zip ist keine lesbare Zip-Datei" in run_page(chief)


def test_nothing_but_the_report_follows_the_language(chief):
    upload(chief, POSTS.encode(), "posts.csv")
    pages = _stored()
    upload(in_german(chief), POSTS.encode(), "posts.csv")
    again = ArchiveRun.objects.order_by("pk").last()
    assert again.report["counts"] == {"unchanged": 2, "refused": 1}
    IssuePage.objects.all().delete()
    upload(chief, POSTS.encode(), "posts.csv")
    assert _stored() == pages


def _stored():
    return [
        (
            page.title,
            page.slug,
            page.number,
            page.date,
            page.live,
            page.teaser,
            [child.block_type for child in page.body],
        )
        for page in IssuePage.objects.order_by("number")
    ]
