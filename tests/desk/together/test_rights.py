"""Only who may publish both editions publishes both together; whoever holds a page holds it here too."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.utils import timezone
from wagtail.models import GroupApprovalTask, GroupPagePermission, Workflow, WorkflowPage, WorkflowTask

from issues.models import IssuesPage
from tests.desk.forms import Desk, edit_url
from tests.desk.together.press import address, live, missing, said

pytestmark = pytest.mark.django_db


def editor(name, publishes, edits=("de", "en")):
    """The desk of somebody who may edit in some editions, and publish in some."""
    desk = Desk(name)
    desk.user.is_superuser = False
    desk.user.save()
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    desk.user.groups.add(group)
    for archive in IssuesPage.objects.all():
        code = archive.locale.language_code
        rights = ["change_page"] * (code in edits) + ["publish_page"] * (code in publishes)
        for right in rights:
            permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=right)
            GroupPagePermission.objects.create(group=group, page=archive, permission=permission)
    return desk


@pytest.mark.parametrize("publishes", [(), ("de",), ("en",)])
def test_who_may_publish_only_one_is_turned_away(german, whole, publishes):
    desk = editor("jo", publishes)
    for method in (desk.client.get, desk.client.post):
        response = method(address(german), {"editions": "both", "when": "now"}, follow=True)
        assert "Only those who may publish both editions" in response.content.decode()
    assert live(german) == []
    assert address(german) not in desk.client.get(edit_url(german)).content.decode()


def test_an_issue_of_one_edition_asks_for_the_right_in_the_other_too(german):
    desk = editor("jo", ("de",))
    response = desk.client.post(address(german), {"editions": "de", "when": "now"}, follow=True)
    assert "Only those who may publish both editions" in response.content.decode()
    assert live(german) == []


def test_who_may_publish_both_does(german, whole, press):
    press.client = editor("jo", ("de", "en")).client
    press.send(german)
    assert live(german) == ["de", "en"]


def test_nobody_comes_in_without_signing_in(german, client):
    response = client.get(address(german), follow=True)
    assert response.redirect_chain[-1][0].partition("?")[0].endswith("/login/")


def test_a_page_that_somebody_locked_holds_both_back(press, german, whole, desk):
    german.locked, german.locked_by, german.locked_at = True, Desk("kim").user, timezone.now()
    german.save()
    tree = press.send(german)
    assert "was locked by Kim" in missing(tree, "de")[0][0]
    assert live(german) == []


@pytest.fixture
def moderated(german, whole):
    """The German page, in moderation."""
    workflow = Workflow.objects.create(name="Vier Augen")
    task = GroupApprovalTask.objects.create(name="Lesen")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=german.get_parent())
    workflow.start(german, user=None)
    return german


def test_in_moderation_it_waits_for_its_readers(press, moderated):
    press.client = editor("jo", ("de", "en")).client
    tree = press.send(moderated)
    assert missing(tree, "de")
    assert live(moderated) == []


def test_who_may_publish_in_moderation_ends_it_as_wagtails_button_does(press, moderated):
    press.send(moderated)
    assert live(moderated) == ["de", "en"]
    assert not moderated.workflow_states.active().exists()
    assert said(press.open(moderated)) == ""
