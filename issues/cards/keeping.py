"""When the cards of issues are drawn and deleted. A reader finds cards of what is open to all, and no other file."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from publication.cards import shelf
from publication.models import Publication

from ..models import IssuePage
from .showing import of_all, owner


def keep(pk, anew=False):
    """Has exactly the cards that the issue with this primary key shows to all; none, where it is not open to all.

    Returns how many were drawn.
    """
    issue = IssuePage.objects.published().filter(pk=pk, alias_of__isnull=True).select_related("locale").first()
    return shelf.keep(owner(pk), of_all(issue) if issue else [], anew)


def _keep_later(issues):
    """On commit: what the transaction has changed its mind about is not drawn."""

    def keep_cards():
        for pk in issues():
            keep(pk)

    # A function, no partial: where it fails, Django logs its name and goes on.
    transaction.on_commit(keep_cards, robust=True)


def issue_changed(sender, instance, **kwargs):
    pk = instance.pk
    _keep_later(lambda: [pk])


def branch_changed(page_id):
    """A page was moved, closed or opened, and with it all issues below it."""

    def issues():
        pages = Page.objects.filter(pk=page_id)
        return [pk for page in pages for pk in IssuePage.objects.descendant_of(page, True).values_list("pk", flat=True)]

    _keep_later(issues)


def restriction_changed(sender, instance, **kwargs):
    branch_changed(instance.page_id)


def page_moved(sender, instance, **kwargs):
    branch_changed(instance.pk)


def publication_saved(sender, instance, **kwargs):
    def keep_cards():
        shelf.keep_of_publication(instance)

    transaction.on_commit(keep_cards, robust=True)


def register():
    page_published.connect(issue_changed, sender=IssuePage, dispatch_uid="issues.cards.published")
    page_unpublished.connect(issue_changed, sender=IssuePage, dispatch_uid="issues.cards.unpublished")
    post_delete.connect(issue_changed, sender=IssuePage, dispatch_uid="issues.cards.deleted")
    post_save.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid="issues.cards.closed")
    post_delete.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid="issues.cards.opened")
    post_page_move.connect(page_moved, dispatch_uid="issues.cards.moved")
    post_save.connect(publication_saved, sender=Publication, dispatch_uid="issues.cards.publication")
