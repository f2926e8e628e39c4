"""What follows from the publication of an issue: small, idempotent, and each with a command that does it anew."""

from functools import partial

from django.db import transaction
from wagtail.signals import page_published

from glossary import appearances

from .models import IssuePage


def keep_words(issue):
    """Hands the words that an issue features to the glossary."""
    featured = [(section.id, f"s-{section.id}", word) for section, word in issue.words()]
    appearances.replace(issue, featured, number=issue.number, date=issue.date, topics=issue.tags.all())


def _keep_words_of(pk):
    # Asked again: only a stored body has block ids, and the transaction may have changed its mind.
    for issue in IssuePage.objects.live().filter(pk=pk, alias_of__isnull=True):
        keep_words(issue)


def issue_published(sender, instance, **kwargs):
    if instance.alias_of_id is None:
        transaction.on_commit(partial(_keep_words_of, instance.pk), robust=True)


def register():
    page_published.connect(issue_published, sender=IssuePage, dispatch_uid="issues.issue_published")
