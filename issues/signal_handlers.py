"""What follows from the publication of an issue: small, idempotent, and each with a command that does it anew."""

from django.db import transaction
from wagtail.signals import page_published

from glossary import appearances

from .models import IssuePage


def keep_words(issue):
    """Hands the words that an issue features to the glossary."""
    featured = [(section.id, f"s-{section.id}", word) for section, word in issue.words()]
    appearances.replace(issue, featured, number=issue.number, date=issue.date, topics=issue.tags.all())


def issue_published(sender, instance, **kwargs):
    def keep():
        # Asked again: only a stored body has block ids, and the transaction may have changed its mind.
        for issue in IssuePage.objects.live().filter(pk=instance.pk, alias_of__isnull=True):
            keep_words(issue)

    # A function, no partial: where it fails, Django logs its name and goes on.
    transaction.on_commit(keep, robust=True)


def register():
    page_published.connect(issue_published, sender=IssuePage, dispatch_uid="issues.issue_published")
