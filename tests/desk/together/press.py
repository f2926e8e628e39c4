"""The form that publishes both editions, as an editor fills it in."""

import datetime

from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision

from issues.models import IssuePage
from tests.desk.forms import read


class Press:
    def __init__(self, client, capture_callbacks):
        self.client = client
        self.capture_callbacks = capture_callbacks

    def open(self, page):
        return read(self.client.get(address(page)))

    def send(self, page, opened=None, **changes):
        """Opens the form, changes it, sends it; returns the page to which that leads."""
        form = (opened or self.open(page)).select_one("form.together__form")
        fields = {}
        for field in form.select("input[name]"):
            if field.get("type") != "radio" or field.has_attr("checked"):
                fields[field["name"]] = field.get("value", "")
        with self.capture_callbacks(execute=True):
            return read(self.client.post(address(page), fields | changes, follow=True))

    def plan(self, page, moment, **changes):
        return self.send(page, when="at", at=moment.strftime("%Y-%m-%d %H:%M"), **changes)


def address(page):
    return reverse("desk_publish_together", args=[page.translation_key])


def live(page):
    """The languages in which readers have the issue."""
    pages = IssuePage.objects.filter(translation_key=page.translation_key, live=True)
    return sorted(page.locale.language_code for page in pages)


def other(page):
    return IssuePage.objects.exclude(pk=page.pk).get(translation_key=page.translation_key)


def said(tree):
    """Messages and errors."""
    return " ".join(e.get_text(" ", strip=True) for e in tree.select(".messages li, .error-message, .help-critical"))


def missing(tree, code):
    """What is listed for an edition, as (text, address); what is no more than advice is not."""
    section = tree.select_one(f"section:has(#edition-{code})")
    return [(a.get_text(strip=True), a["href"]) for a in section.select(".together__missing a")]


def in_hours(number):
    return (timezone.localtime() + datetime.timedelta(hours=number)).replace(second=0, microsecond=0)


def let_the_time_come(page):
    """What is planned for both editions of `page` is due."""
    keys = IssuePage.objects.filter(translation_key=page.translation_key).values_list("pk", flat=True)
    planned = Revision.objects.filter(object_id__in=map(str, keys), approved_go_live_at__isnull=False)
    for revision in planned:
        set_back(revision)
    return len(planned)


def set_back(revision):
    due = revision.approved_go_live_at.replace(year=timezone.now().year - 1)
    revision.content = revision.content | {"go_live_at": due.isoformat()}
    revision.approved_go_live_at = due
    revision.save()


def log(page):
    return list(PageLogEntry.objects.filter(page=page.pk).order_by("pk").values_list("action", flat=True))
