"""An issue with a time: when it is to appear, when it is to go."""

import datetime

from django.utils import timezone

from tests.desk.forms import cookie
from tests.factories import issue


def hours(number):
    return timezone.localtime(timezone.now() + datetime.timedelta(hours=number)).strftime("%Y-%m-%d %H:%M")


def test_an_issue_planned_for_later_is_not_there_yet(desk):
    page = issue(live=False)
    desk.send(desk.open_issue(page), [cookie("Geduld.")], action="publish", go_live_at=hours(2))
    page.refresh_from_db()
    assert not page.live
    assert page.scheduled_revision.approved_go_live_at > timezone.now()
    assert desk.client.get(page.url).status_code == 404


def test_an_issue_cannot_go_before_it_comes(desk):
    page = issue(live=False)
    response = desk.send(desk.open_issue(page), action="publish", go_live_at=hours(3), expire_at=hours(2))
    assert set(response.context["form"].errors) == {"go_live_at", "expire_at"}


def test_an_issue_cannot_have_gone_already(desk):
    page = issue()
    response = desk.send(desk.open_issue(page), action="publish", expire_at=hours(-2))
    assert set(response.context["form"].errors) == {"expire_at"}
    page.refresh_from_db()
    assert page.live
