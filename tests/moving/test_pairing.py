"""Two issues that came apart are joined in the admin, by who may, once it was shown what becomes of them."""

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission
from wagtail_localize.models import Translation

from issues.models import IssuePage, IssuesPage
from tests.desk.forms import Desk, edit_url, read
from tests.factories import issue


@pytest.fixture
def pair(homes):
    """A German and an English issue of one day, each alone."""
    pages = []
    for language, number, title, text in (
        ("de", 7, "Reis", "Der Preis steigt."),
        ("en", 9, "Rice", "The price rises."),
    ):
        body = [("text", {"heading": "", "text": f"<p>{text}</p>"})]
        page = issue(language, number=number, title=title, body=body)
        page.save_revision().publish()
        pages.append(page)
    return pages


def address(page):
    return reverse("moving_join", args=[page.pk])


def editions():
    return len(set(IssuePage.objects.values_list("translation_key", flat=True)))


@pytest.mark.parametrize("place", [0, 1])
def test_who_opens_either_is_led_there_sees_what_comes_and_joins(pair, place):
    client = Desk("anna").client
    page = pair[place]
    assert read(client.get(edit_url(page))).find("a", href=address(page))
    shown = " ".join(read(client.get(address(page))).select_one("main").text.split())
    assert "2 texts become translations of the other edition’s." in shown
    assert editions() == 2
    client.post(address(page))
    assert editions() == 1
    assert [page.number for page in IssuePage.objects.all()] == [7, 7]
    assert client.get(address(page), follow=True).status_code == 404


def test_where_two_might_be_meant_nobody_is_led(pair):
    issue("en", number=10, title="Salt")
    client = Desk("anna").client
    assert not read(client.get(edit_url(pair[0]))).find("a", href=address(pair[0]))
    assert client.post(address(pair[0]), follow=True).status_code == 404


def test_two_editions_of_one_issue_that_were_never_joined_are(pair):
    IssuePage.objects.filter(pk=pair[1].pk).update(translation_key=pair[0].translation_key, number=7)
    client = Desk("anna").client
    assert client.get(address(pair[0])).status_code == 200
    client.post(address(pair[0]))
    assert client.get(address(pair[0]), follow=True).status_code == 404
    assert Translation.objects.count() == 1


def test_what_cannot_be_joined_says_why(pair):
    pair[1].title = "Rice, cooked"
    pair[1].save_revision()
    client = Desk("anna").client
    shown = read(client.get(address(pair[0]))).select_one("main")
    assert "changes that are not published yet" in shown.text
    client.post(address(pair[0]))
    assert editions() == 2


def test_only_who_may_publish_both_joins(pair):
    group = Group.objects.create(name="German")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    archive = IssuesPage.objects.get(locale__language_code="de")
    for codename in ("change_page", "publish_page"):
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.create(group=group, page=archive, permission=permission)
    user = User.objects.create_user("karl", "karl@asiabits.example", "a password")
    user.groups.add(group)
    client = Client(headers={"accept-language": "en"})
    client.force_login(user)
    assert not read(client.get(edit_url(pair[0]))).find("a", href=address(pair[0]))
    client.post(address(pair[0]))
    assert editions() == 2
