"""What closes a page that was open, and what has never opened it."""

import datetime

from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageViewRestriction

from home.models import TextPage

HOUR = datetime.timedelta(hours=1)


def expired(page):
    page.expire_at = timezone.now() - HOUR
    page.save()
    call_command("publish_scheduled")


def moved_below_a_private_page(page):
    home = page.get_parent().get_parent()
    private = home.add_child(instance=TextPage(title="Intern", text="<p>Intern</p>", locale=page.locale))
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    page.move(private, "last-child")


def restricted(kind):
    return lambda page: PageViewRestriction.objects.create(page=page, restriction_type=kind, password="x")


def above(page):
    restricted(PageViewRestriction.PASSWORD)(page.get_parent())


CLOSING = {
    "expired": expired,
    "unpublished": lambda page: page.unpublish(),
    "password": restricted(PageViewRestriction.PASSWORD),
    "login": restricted(PageViewRestriction.LOGIN),
    "group": restricted(PageViewRestriction.GROUPS),
    "below a private page": above,
    "moved below a private page": moved_below_a_private_page,
    "deleted": lambda page: page.delete(),
}
# Who closes one edition so closes the other, for it is the issue that is private (docs/editions.md).
OF_BOTH = {"password", "login", "group"}


def planned(page):
    """Approved for a time that has not come."""
    page = page.get_latest_revision_as_object()
    page.go_live_at = timezone.now() + HOUR
    page.save_revision().publish()


def its_time_comes(page):
    page = page.get_latest_revision_as_object()
    page.go_live_at = timezone.now() - HOUR
    page.save_revision(approved_go_live_at=timezone.now() - HOUR)
    call_command("publish_scheduled")


NEVER_OPEN = {"draft": lambda page: None, "planned": planned}
