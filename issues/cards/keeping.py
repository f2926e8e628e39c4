"""When the cards of issues are drawn and deleted. A reader finds cards of what is open to all, and no other file."""

import re

from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.images import get_image_model
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from publication.cards import shelf
from publication.models import Publication

from ..models import IssuePage
from .showing import KIND, of_all, owner

KEY = re.compile("[0-9]{1,18}")


def _issues(keys=None):
    issues = IssuePage.objects.published().filter(alias_of__isnull=True)
    return issues if keys is None else issues.filter(pk__in=[key for key in keys if KEY.fullmatch(key)])


def open_to_all(keys=None):
    return {str(pk) for pk in _issues(keys).values_list("pk", flat=True)}


def cards(key):
    return [card for issue in _issues([key]).select_related("locale", "cover") for card in of_all(issue)]


def issue_changed(sender, instance, **kwargs):
    of_issue = owner(instance.pk)
    shelf.keep_soon(lambda: [of_issue])


def branch_changed(page_id):
    """A page was moved, closed or opened, and with it all issues below it."""

    def owners():
        pages = Page.objects.filter(pk=page_id)
        below = (IssuePage.objects.descendant_of(page, True).values_list("pk", flat=True) for page in pages)
        return [owner(pk) for pks in below for pk in pks]

    shelf.keep_soon(owners)


def restriction_changed(sender, instance, **kwargs):
    branch_changed(instance.page_id)


def page_moved(sender, instance, **kwargs):
    branch_changed(instance.pk)


def picture_changed(sender, instance, **kwargs):
    """Another file, or another focal point, of what may be the cover of issues; or they lose it."""
    owners = [owner(pk) for pk in IssuePage.objects.filter(cover=instance).values_list("pk", flat=True)]
    shelf.keep_soon(lambda: owners)


def publication_saved(sender, instance, **kwargs):
    shelf.keep_soon(lambda: [shelf.PUBLICATION])


def register():
    shelf.KINDS[KIND] = shelf.Kind(open_to_all, cards)
    page_published.connect(issue_changed, sender=IssuePage, dispatch_uid="issues.cards.published")
    page_unpublished.connect(issue_changed, sender=IssuePage, dispatch_uid="issues.cards.unpublished")
    post_delete.connect(issue_changed, sender=IssuePage, dispatch_uid="issues.cards.deleted")
    post_save.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid="issues.cards.closed")
    post_delete.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid="issues.cards.opened")
    post_page_move.connect(page_moved, dispatch_uid="issues.cards.moved")
    post_save.connect(picture_changed, sender=get_image_model(), dispatch_uid="issues.cards.picture")
    pre_delete.connect(picture_changed, sender=get_image_model(), dispatch_uid="issues.cards.picture")
    post_save.connect(publication_saved, sender=Publication, dispatch_uid="issues.cards.publication")
