"""What follows from the publication of an issue: small, idempotent, and each with a command that does it anew."""

from datetime import timedelta

from django.db import transaction
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.utils import timezone
from django_tasks import task
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished
from wagtail_localize.models import StringTranslation

from glossary import appearances
from glossary.linking import mentions

from .models import IndexedSection, IssuePage
from .search import elsewhere, index
from .search.engine import engine
from .translation import TranslatedPage, close_with
from .untranslated import mark_blank

# After so long nobody is at work any more at what is found of an issue.
FORGOTTEN = timedelta(minutes=1)


def keep_words(issue):
    """Hands the words that an issue features to the glossary."""
    featured = [(section.id, f"s-{section.id}", word) for section, word in issue.words()]
    appearances.replace(issue, featured, number=issue.number, date=issue.date, topics=issue.tags.all())


def keep_text(issue):
    """Hands its running text to the glossary, which finds its words in it."""
    passages = [(f"s-{section.id}", "\n".join(lines)) for section, lines in issue.running_text()]
    mentions.replace(issue, passages, number=issue.number, date=issue.date)


@task(backend="behind")
def keep_behind(pk):
    """Has it found: no reader of the issue itself waits for that."""
    # Asked again: only a stored body has block ids, and the transaction may have changed its mind.
    _keep(IssuePage.objects.live().filter(pk=pk, alias_of__isnull=True))
    _keep(index.doubted().filter(last_published_at__lt=timezone.now() - FORGOTTEN))


@task(backend="behind")
def catch_up():
    """Has all found that a killed process left."""
    _keep(index.doubted())


def _keep(issues):
    for issue in issues:
        keep_words(issue)
        keep_text(issue)
        index.keep(issue)


def issue_published(sender, instance, **kwargs):
    index.doubt(instance.pk)

    def keep():
        keep_behind.enqueue(instance.pk)

    # A function, no partial: where it fails, Django logs its name and goes on.
    transaction.on_commit(keep, robust=True)


def issue_unpublished(sender, instance, **kwargs):
    """Readers would not find it anyway; nor are its words to suggest anything."""
    index.forget(instance.pk)


def section_forgotten(sender, instance, **kwargs):
    """Also where its page is deleted."""
    engine().drop([instance.pk])
    elsewhere.drop(instance)


def restriction_saved(sender, instance, **kwargs):
    if issubclass(instance.page.specific_class or Page, TranslatedPage):
        close_with(instance)


def groups_changed(sender, instance, action, reverse, **kwargs):
    """The form of a restriction sets its groups after it was saved."""
    if action.startswith("post_") and not reverse:
        restriction_saved(sender, instance)


def translation_entered(sender, instance, **kwargs):
    mark_blank(instance)


def register():
    page_published.connect(issue_published, sender=IssuePage, dispatch_uid="issues.issue_published")
    page_unpublished.connect(issue_unpublished, sender=IssuePage, dispatch_uid="issues.issue_unpublished")
    post_delete.connect(section_forgotten, sender=IndexedSection, dispatch_uid="issues.section_forgotten")
    pre_save.connect(translation_entered, sender=StringTranslation, dispatch_uid="issues.translation_entered")
    post_save.connect(restriction_saved, sender=PageViewRestriction, dispatch_uid="issues.restriction_saved")
    m2m_changed.connect(groups_changed, sender=PageViewRestriction.groups.through, dispatch_uid="issues.groups_changed")
