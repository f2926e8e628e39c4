"""An issue as it is read: masthead, contents, neighbours, preview."""

import datetime

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from issues.models import IssuePage, IssuesPage
from publication.models import Topic
from tests.factories import issue


def text(client, page):
    return " ".join(client.get(page.url).content.decode().split())


def test_the_masthead_speaks_the_language_of_the_edition(homes, client):
    fields = {"number": 412, "date": datetime.date(2026, 2, 2), "authors": "Mei Lin"}
    german = text(client, issue(**fields))
    assert "Nr. 412" in german
    assert "Montag, 2. Februar 2026" in german
    assert "1 Minute<" in german
    assert "Von Mei Lin" in german
    english = text(client, issue("en", **fields | {"number": 413}))
    assert "No. 413" in english
    assert "Monday, 2 February 2026" in english
    assert "1 minute<" in english


def test_an_issue_is_read_at_its_address(homes, client):
    page = issue(title="Grüße aus Seoul", body=[("text", {"heading": "Lage", "text": "<p>Ruhig.</p>"})])
    assert page.url == "/de/ausgaben/gruesse-aus-seoul/"
    assert "Ruhig." in text(client, page)


def test_minutes_grow_with_the_text(homes):
    page = issue(body=[("text", {"text": f"<p>{'Wort ' * 1000}</p>"})])
    assert page.minutes == 5


def test_the_contents_name_the_sections_that_have_something_to_say(homes, client):
    body = [
        ("greeting", {"salutation": "Guten Morgen", "text": "<p>Hallo.</p>"}),
        ("text", {"heading": "In eigener Sache", "text": "<p>Neu.</p>"}),
        ("text", {"text": "<p>Ohne Überschrift.</p>"}),
        ("highlights", {"items": [{"headline": "Seoul geht früher heim", "text": "<p>Um sieben.</p>"}]}),
    ]
    page = issue(body=body)
    page = IssuePage.objects.get(pk=page.pk)
    rail = text(client, page).split('class="rail"')[1].split("</nav>")[0]
    assert rail.count("<li>") == 2
    assert f'<a href="#text-{page.body[1].id[:6]}" class="text" >In eigener Sache</a>' in rail
    assert '<a href="#highlights" class="highlights" lang="en">Highlights</a>' in rail


def test_a_section_of_the_other_edition_or_the_mail_is_not_in_the_contents(homes, client):
    body = [
        ("text", {"heading": "Only English", "text": "<p>x</p>", "edition": "en"}),
        ("text", {"heading": "Nur in der Mail", "text": "<p>x</p>", "place": "mail"}),
    ]
    page = text(client, issue(body=body))
    assert "Only English" not in page
    assert "Nur in der Mail" not in page


@pytest.fixture
def three(homes):
    days = [datetime.date(2026, 1, day) for day in (1, 2, 3)]
    return [issue(title=f"Ausgabe {day.day}", date=day, number=day.day) for day in days]


def test_issues_before_and_after_are_those_of_its_edition(three):
    first, middle, last = three
    issue("en", date=datetime.date(2026, 1, 2), number=90)
    issue(date=datetime.date(2026, 1, 1), number=91, live=False)
    assert list(last.before(3)) == [middle, first]
    assert list(last.before(1)) == [middle]
    assert list(first.after(1)) == [middle]
    assert not last.after(1)


def test_two_issues_of_a_day_stand_by_their_numbers(homes):
    morning, evening = issue(number=1), issue(number=2)
    assert list(evening.before(3)) == [morning]
    assert not morning.before(3)


def test_an_issue_leads_to_its_neighbours(three, client):
    first, middle, last = three
    page = text(client, middle)
    assert f'href="{first.url}" rel="prev"' in page
    assert f'href="{last.url}" rel="next"' in page
    assert 'rel="prev"' not in text(client, first)
    assert 'rel="next"' not in text(client, last)


def test_an_issue_leads_to_its_topics_in_the_archive(homes, client):
    page = issue()
    page.tags.add(Topic.objects.create(name="tee", name_de="Tee"))
    page.save()
    assert '<a href="/de/ausgaben/thema/tee/">Tee</a>' in text(client, page)


def test_a_new_issue_can_be_previewed_before_it_is_saved(homes, admin_client):
    parent = IssuesPage.objects.get(locale__language_code="en")
    address = reverse("wagtailadmin_pages:preview_on_add", args=["issues", "issuepage", parent.pk])
    body = streamfield([("text", {"text": rich_text("<p>Quiet.</p>")})] * 2)
    fields = {"title": "Soon", "slug": "", "number": "7", "date": "2026-02-02", "body": body}
    assert admin_client.post(address, nested_form_data(fields)).json()["is_valid"]
    page = admin_client.get(f"{address}?mode=").content.decode()
    assert '<html lang="en">' in page
    assert "Monday, 2 February 2026" in page
    assert page.count("Quiet.") == 2
