"""Asking whether links answer: behind, within limits, each address at most once a week."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_tasks import task
from wagtail.signals import page_published

from issues.fetching import by_id
from issues.models import IssuePage
from publication import outside

from ..models import LinkAnswer
from .addresses import digest, to_ask

AGAIN = timedelta(days=7)
SECONDS = 5
LARGEST = 64 * 1024
AT_ONCE = 8
# Of one issue, or of one run; what is over is asked the next time.
MOST = 200


def addresses_of(pages):
    """The addresses to ask of what these IssuePages link to, in their order, each once."""
    with by_id(pages):
        found = {
            address: None
            for page in pages
            for child in page.body
            for _path, address in child.block.addresses(child.value)
            if to_ask(address)
        }
    return list(found)


def ask(addresses, *, net=outside.NET):
    """Asks those that were not asked for a week and keeps what they answer; returns the LinkAnswers."""
    fresh = set(
        LinkAnswer.objects.filter(digest__in=map(digest, addresses), checked_at__gt=timezone.now() - AGAIN).values_list(
            "digest", flat=True
        )
    )
    due = [address for address in addresses if digest(address) not in fresh][:MOST]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        statuses = list(threads.map(lambda address: status(address, net=net), due))
    now = timezone.now()
    answers = [
        LinkAnswer(digest=digest(address), url=address, status=answered, checked_at=now)
        for address, answered in zip(due, statuses, strict=True)
    ]
    return LinkAnswer.objects.bulk_create(
        answers, update_conflicts=True, unique_fields=["digest"], update_fields=["url", "status", "checked_at"]
    )


def status(address, *, net=outside.NET):
    """The status that an address answers with, 0 for none. Some know no HEAD: those are asked for the page."""
    answered = 0
    for method in ("HEAD", "GET"):
        try:
            answered = outside.get(address, largest=LARGEST, timeout=SECONDS, method=method, net=net).status
        except outside.TooMuch:
            return 200
        except (outside.Refused, outside.Unanswered):
            answered = 0
        if 0 < answered < 400:
            break
    return answered


@task(backend="behind")
def ask_behind(pk):
    page = IssuePage.objects.filter(pk=pk).first()
    if page:
        ask(addresses_of([page.get_latest_revision_as_object()]))


def ask_soon(page):
    """Asks the links of an IssuePage when its transaction has come to its end; not where ASK_LINKS is off."""
    if settings.ASK_LINKS and isinstance(page, IssuePage):
        transaction.on_commit(lambda: ask_behind.enqueue(page.pk), robust=True)


def published(sender, instance, **kwargs):
    ask_soon(instance)


def register():
    page_published.connect(published, dispatch_uid="desk.checks.published")
