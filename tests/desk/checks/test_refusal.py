"""What blocks publication, on the ways that an editor goes; nothing that was typed is lost."""

import datetime

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from desk.models import CheckLevels
from issues.models import IssuePage
from tests.desk.forms import complaints, cookie, form_in, read
from tests.desk.test_plan import hours
from tests.factories import issue
from tests.translating import enter_all, press_publish, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def teaser_blocks(homes):
    CheckLevels.objects.create(teaser="blocks", date="off", number="off")


@pytest.fixture
def page(teaser_blocks):
    page = issue(title="Reis im Regen", live=False)
    page.save_revision()
    return IssuePage.objects.get(pk=page.pk)


def again(page):
    return IssuePage.objects.get(pk=page.pk)


@pytest.mark.parametrize("plan", [{}, {"go_live_at": hours(2)}], ids=["now", "planned"])
def test_the_page_editor_keeps_the_text_and_refuses(desk, page, plan):
    response = desk.send(desk.open_issue(page), [cookie("Geduld.")], action="publish", title="Neu", **plan)
    told = desk.client.get(response.url)
    assert "“Neu” is saved, but not published: 1 check stands against it." in complaints(told)
    link = read(told).select_one(".messages a")
    assert link["href"] == f"/admin/pages/{page.pk}/edit/#:w:contentpath=teaser"
    after = again(page)
    assert (after.live, after.scheduled_revision) == (False, None)
    assert after.get_latest_revision_as_object().body[0].value["text"] == "Geduld."


def test_mended_it_is_published(desk, page):
    desk.send(desk.open_issue(page), [cookie("Geduld.")], action="publish", teaser="Und Tee")
    assert again(page).live


def test_what_only_advises_stands_in_nobodys_way(desk, page):
    CheckLevels.objects.update(teaser="advises")
    desk.send(desk.open_issue(page), [cookie("Geduld.")], action="publish")
    assert again(page).live


def test_many_at_once(desk, page):
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = desk.client.post(f"{url}?id={page.pk}&next=/admin/", follow=True)
    assert "not published" in complaints(response)
    desk.client.post(f"{url}?id={page.get_parent().pk}&next=/admin/", {"include_descendants": "on"})
    assert not again(page).live


def test_the_last_approval_of_a_workflow(desk, page):
    workflow = Workflow.objects.create(name="Vier Augen")
    WorkflowTask.objects.create(workflow=workflow, task=GroupApprovalTask.objects.create(name="Lesen"))
    WorkflowPage.objects.create(workflow=workflow, page=page.get_parent())
    workflow.start(page, user=None)
    state = again(page).current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    assert "not published" in complaints(desk.client.post(url, {"comment": ""}, follow=True))
    assert not again(page).live
    assert again(page).workflow_in_progress


def test_the_translation_editor(desk, page):
    translation = submit(desk.client, page)
    enter_all(desk.client, translation)
    assert "not published" in complaints(press_publish(desk.client, translation))
    assert not translation.get_target_instance().live


def test_what_was_planned_before_is_carried_out(page):
    page.go_live_at = timezone.now() - datetime.timedelta(hours=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    call_command("publish_scheduled")
    assert again(page).live


def test_beside_the_form_it_says_what_was_found(desk, page):
    panel = read(desk.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))).select_one(
        "[data-side-panel=findings]"
    )
    assert panel.find(string="Before it can be published")
    (link,) = panel.select("a[data-finding]")
    assert link["href"] == f"/admin/pages/{page.pk}/edit/#:w:contentpath=teaser"


def test_it_follows_each_autosave(desk, page):
    sections = [cookie("Geduld.")]
    assert "The teaser is missing." in desk.autosave(desk.open_issue(page), sections)["html"]
    assert "The teaser is missing." not in desk.autosave(desk.open_issue(page), sections, teaser="Und Tee")["html"]


def test_the_form_of_a_new_issue_has_the_place_that_its_autosaves_fill(desk, homes):
    url, fields = desk.open_new_issue()
    assert read(desk.client.get(url)).select_one("[data-side-panel=findings]")
    saved = desk.autosave((url, fields), title="Reis")
    page = IssuePage.objects.get()
    html = desk.client.get(saved["hydrate_url"]).content.decode()
    assert "The teaser is missing." in html
    assert f"/admin/pages/{page.pk}/edit/#:w:contentpath=teaser" in html


def test_the_team_sets_the_levels(desk, homes):
    url = reverse("wagtailsettings:edit", args=["desk", "checklevels"])
    response = desk.client.get(url, follow=True)
    address, fields = form_in(response)
    desk.client.post(address or response.request["PATH_INFO"], fields | {"takeaway": "blocks", "alt": "off"})
    levels = CheckLevels.objects.get()
    assert (levels.takeaway, levels.alt, levels.title) == ("blocks", "off", "advises")
