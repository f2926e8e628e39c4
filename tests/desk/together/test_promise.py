"""One edition goes out, the other is promised: what readers are told, and until when."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from publication.editions import missing as missing_address
from publication.models import Promise
from tests.desk.together.press import in_hours, let_the_time_come, live, other, said
from tests.factories import issue
from tests.translating import enter, segments

pytestmark = pytest.mark.django_db


def text(client, url):
    return " ".join(BeautifulSoup(client.get(url).content, "html.parser").find("main").get_text(" ").split())


def in_days(number):
    return timezone.localdate() + datetime.timedelta(days=number)


def test_readers_of_both_languages_are_told_that_the_other_edition_follows(press, german, begun, client):
    press.send(german, editions="de", expected="2099-06-01")
    assert live(german) == ["de"]
    german.refresh_from_db()
    assert "Die englische Ausgabe folgt am Montag, 1. Juni 2099." in text(client, german.url)
    lacking = text(client, missing_address("en", german.translation_key))
    assert "It follows on Monday, 1 June 2099." in lacking


def test_without_a_day_it_follows(press, german, client):
    press.send(german, editions="de")
    german.refresh_from_db()
    assert "Die englische Ausgabe folgt." in text(client, german.url)
    assert "It follows." in text(client, missing_address("en", german.translation_key))


def test_english_may_go_first(press, german, whole, client):
    press.send(german, editions="en", expected="2099-06-01")
    assert live(german) == ["en"]
    assert "The German edition follows on Monday, 1 June 2099." in text(client, other(german).url)
    assert "Sie folgt am Montag, 1. Juni 2099." in text(client, missing_address("de", german.translation_key))


def test_a_day_that_has_passed_is_not_named(press, german, client):
    press.send(german, editions="de", expected=str(in_days(2)))
    Promise.objects.update(expected=in_days(-1))
    german.refresh_from_db()
    assert "Die englische Ausgabe folgt." in text(client, german.url)


def test_once_the_other_is_there_nothing_is_promised(press, desk, german, begun, client):
    press.send(german, editions="de")
    for segment in segments(begun):
        enter(desk.client, begun, segment, f"E {segment.string.data}")
    press.send(german)
    assert live(german) == ["de", "en"]
    german.refresh_from_db()
    assert "folgt" not in text(client, german.url)
    assert not Promise.objects.exists()


def test_while_the_other_is_only_planned_the_promise_stands(press, desk, german, whole, client):
    press.send(german, editions="de")
    press.plan(german, in_hours(3), editions="en")
    german.refresh_from_db()
    assert "Die englische Ausgabe folgt." in text(client, german.url)
    let_the_time_come(german)


def test_a_promise_is_mended_and_withdrawn(press, german, begun, client):
    press.send(german, editions="de", expected="2099-06-01")
    press.send(german, editions="de", expected="2099-07-01")
    german.refresh_from_db()
    assert "1. Juli 2099" in text(client, german.url)
    tree = press.open(german)
    assert "Readers are promised" in tree.get_text()
    press.send(german, withdraw="on")
    assert "folgt" not in text(client, german.url)


def test_a_promise_that_is_refused_is_not_given(press, desk, german):
    german.title = ""
    german.save_revision(clean=False)
    assert "Nothing was published" in said(press.send(german, editions="de"))
    assert not Promise.objects.exists()


def test_a_day_in_the_past_is_not_promised(press, german):
    press.send(german, editions="de", expected=str(in_days(-1)))
    assert live(german) == []


def test_of_other_issues_nothing_is_promised(press, german, client):
    press.send(german, editions="de")
    assert "folgt" not in text(client, issue(title="Tee", number=77).url)
