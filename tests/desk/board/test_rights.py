"""The board shows what a person finds in the explorer, and leads where they may go."""

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission

from issues.models import IssuesPage
from tests.desk.board.reading import row, rows
from tests.factories import issue

pytestmark = pytest.mark.django_db


@pytest.fixture
def both(homes):
    """An issue in both editions, and one in English alone."""
    german = issue(number=7, title="Reis", live=False)
    issue("en", number=7, title="Rice", live=False, translation_key=german.translation_key)
    issue("en", number=8, title="Salt")


def person(*permissions, language="de"):
    """The browser of somebody who may do this in one archive."""
    group = Group.objects.create(name="people")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    archive = IssuesPage.objects.get(locale__language_code=language)
    for codename in permissions:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.create(group=group, page=archive, permission=permission)
    user = User.objects.create_user("karl", "karl@asiabits.example", "a password")
    user.groups.add(group)
    client = Client(headers={"accept-language": "en"})
    client.force_login(user)
    return client


def test_of_the_other_edition_nothing_is_told(both):
    client = person("change_page", "publish_page")
    ((_issue, german, english),) = rows(client)
    assert "Reis" in german
    assert english == "English Not open to you"


def test_who_may_edit_one_edition_does_not_publish_both(both):
    client = person("change_page", "publish_page")
    cells = row(client, 7)
    assert cells["issue"].a is None
    assert cells["de"].a["href"] == reverse("wagtailadmin_pages:edit", args=[pk_of(7, "de")])


def test_who_may_only_publish_gets_no_link_to_the_form(both):
    cells = row(person("publish_page"), 7)
    assert "Reis" in cells["de"].text
    assert cells["de"].a is None


def test_who_may_not_submit_is_not_led_there(both):
    cells = row(person("change_page", language="en"), 8)
    assert "Not begun" in cells["de"].text
    assert cells["de"].a is None


def test_without_rights_on_pages_there_is_no_board(both):
    client = person()
    assert client.get(reverse("board:index")).status_code == 302
    assert b"board-section" not in client.get(reverse("wagtailadmin_home")).content


def pk_of(number, language):
    return IssuesPage.objects.get(locale__language_code=language).get_children().get(issuepage__number=number).pk
