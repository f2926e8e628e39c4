"""The share cards of issues: there once the issue is published, and gone once it is not open to all any more."""

import re

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction
from wagtail_factories import ImageFactory

from issues.cards import showing
from issues.models import IssuePage
from publication.cards import shelf
from tests.factories import issue

BODY = [
    ("greeting", {"text": "Guten Morgen"}),
    ("number_of_the_day", {"number": "4,2 Mrd.", "caption": "Tassen", "text": "<p>Viel.</p>"}),
    ("word_of_the_week", {"language": "ja", "word": "shokuiku", "native_script": "食育", "text": "<p>Essen.</p>"}),
    (
        "top_bit",
        {
            "headline": "Tee wird knapp",
            "parts": [("quote", {"text": "Er braucht Jahre.", "name": "Aiko", "role": "Bäuerin"})],
        },
    ),
    ("market_bit", {"headline": "Kaffee wird teuer"}),
]


@pytest.fixture
def of_the_day(homes, django_capture_on_commit_callbacks):
    page = issue(title="Tee und Kaffee", body=BODY)
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    return IssuePage.objects.get(pk=page.pk)


def on_disk(page):
    return {name for name in shelf.files(showing.owner(page.pk))}


def meta(client, address):
    html = client.get(address).content.decode()
    return dict(re.findall(r'<meta property="([^"]+)" content="([^"]*)">', html))


def test_once_published_it_has_a_card_and_its_sections_have_theirs(of_the_day, client):
    assert on_disk(of_the_day) == {card.file for card in showing.of_all(of_the_day)}
    assert len(on_disk(of_the_day)) == 5
    shown = [meta(client, of_the_day.url)["og:image"]]
    shown += [meta(client, of_the_day.url + section.permalink)["og:image"] for section in of_the_day.sections()[1:]]
    names = {address.partition("/media/")[2] for address in shown}
    assert names == on_disk(of_the_day)


def test_each_section_shows_what_is_its_own(of_the_day):
    spoken = [section.card and section.card.spoken for section in of_the_day.sections()]
    assert spoken == [
        None,
        "4,2 Mrd. Tassen",
        "shokuiku 食育",
        "Er braucht Jahre. (Aiko, Bäuerin)",
        "Kaffee wird teuer",
    ]


def test_the_page_says_what_it_is_to_those_who_pass_it_on(of_the_day, client):
    said = meta(client, of_the_day.url)
    assert said["og:title"] == "Tee und Kaffee"
    assert said["og:url"].endswith(of_the_day.url)
    assert (said["og:type"], said["og:locale"]) == ("article", "de_DE")
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert said["article:published_time"]


def test_a_section_is_read_alone_at_its_own_address(of_the_day, client):
    address = f"{of_the_day.url}number-of-the-day/"
    html = client.get(address).content.decode()
    assert "4,2 Mrd." in html
    assert "Kaffee wird teuer" not in html
    assert meta(client, address)["og:url"].endswith(address)
    assert f'rel="canonical" href="http://127.0.0.1:8000{of_the_day.url}"' in html


@pytest.mark.parametrize("anchor", ["greeting", "highlights", "number-of-the-day/more", "%2e%2e", "x" * 300])
def test_what_is_no_section_to_be_shared_is_not_found(of_the_day, client, anchor):
    assert client.get(f"{of_the_day.url}{anchor}/").status_code == 404


def test_pages_without_a_card_of_their_own_show_the_publication(homes, client):
    said = meta(client, homes["de"].url)
    assert said["og:type"] == "website"
    assert "/media/cards/publication/" in said["og:image"]


def test_a_changed_title_has_a_new_card_and_the_old_file_is_gone(of_the_day, django_capture_on_commit_callbacks):
    before = on_disk(of_the_day)
    of_the_day.title = "Nur Tee"
    with django_capture_on_commit_callbacks(execute=True):
        of_the_day.save_revision().publish()
    assert len(on_disk(of_the_day) - before) == len(before - on_disk(of_the_day)) == 1


def close(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


@pytest.mark.parametrize(
    "withdraw",
    [
        lambda page: page.unpublish(),
        lambda page: page.delete(),
        close,
        lambda page: close(page.get_parent()),
    ],
    ids=["unpublished", "deleted", "closed", "closed above"],
)
def test_no_file_stays_of_an_issue_that_is_not_open_to_all(of_the_day, django_capture_on_commit_callbacks, withdraw):
    assert on_disk(of_the_day)
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(of_the_day)
    assert not on_disk(of_the_day)


def test_no_file_stays_of_an_issue_moved_below_a_closed_page(of_the_day, django_capture_on_commit_callbacks):
    archive = of_the_day.get_parent().specific
    closed = archive.copy(update_attrs={"title": "Zu", "slug": "zu"})
    close(closed)
    with django_capture_on_commit_callbacks(execute=True):
        of_the_day.move(closed, pos="last-child")
    assert not on_disk(of_the_day)


@pytest.mark.parametrize(
    "change",
    [
        lambda picture: (setattr(picture, "focal_point_x", 3), setattr(picture, "focal_point_y", 3), picture.save()),
        lambda picture: (setattr(picture, "file", get_test_image_file("other.png", "red")), picture.save()),
        lambda picture: picture.delete(),
    ],
    ids=["focal point", "file", "deleted"],
)
def test_a_changed_picture_has_the_card_drawn_again(of_the_day, django_capture_on_commit_callbacks, change):
    of_the_day.cover = picture = ImageFactory(file=get_test_image_file(size=(8, 6)))
    with django_capture_on_commit_callbacks(execute=True):
        of_the_day.save_revision().publish()
    before = on_disk(of_the_day)
    with django_capture_on_commit_callbacks(execute=True):
        change(picture)
    assert len(on_disk(of_the_day) - before) == len(before - on_disk(of_the_day)) == 1


def test_a_card_not_drawn_yet_is_shown_nevertheless(homes, client, settings, django_capture_on_commit_callbacks):
    settings.TASKS = settings.TASKS | {"behind": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    page = issue(title="Tee", body=BODY)
    shelf.clear(showing.owner(page.pk))
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert not on_disk(page)
    shown = meta(client, page.url)["og:image"]
    assert client.get(shown.removeprefix("http://127.0.0.1:8000")).status_code == 200
    assert len(on_disk(page)) == 1


def test_an_issue_opened_again_has_its_cards_again(of_the_day, django_capture_on_commit_callbacks):
    before = on_disk(of_the_day)
    with django_capture_on_commit_callbacks(execute=True):
        close(of_the_day)
    with django_capture_on_commit_callbacks(execute=True):
        PageViewRestriction.objects.all().delete()
    assert on_disk(of_the_day) == before


def test_the_command_draws_what_is_missing_and_deletes_what_nobody_may_see(of_the_day, capsys):
    cards = on_disk(of_the_day)
    default_storage.delete(sorted(cards)[0])
    IssuePage.objects.filter(pk=issue().pk).update(live=False)
    default_storage.save("cards/issue-999999/old.png", ContentFile(b""))
    call_command("rebuild_cards")
    assert on_disk(of_the_day) == cards
    assert not shelf.files("issue-999999")
    assert "cards drawn" in capsys.readouterr().out


def test_a_disk_that_takes_no_files_does_not_stop_a_publication(
    of_the_day, django_capture_on_commit_callbacks, monkeypatch
):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shelf, "_store", full)
    of_the_day.title = "Nur Tee"
    with django_capture_on_commit_callbacks(execute=True):
        of_the_day.save_revision().publish()
    assert IssuePage.objects.get(pk=of_the_day.pk).title == "Nur Tee"
