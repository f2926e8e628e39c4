"""What follows from publishing a page, and from saving a translation."""

from django.db import transaction
from django.db.models.signals import post_save
from wagtail.models import Page
from wagtail.signals import page_published
from wagtail_localize.models import StringTranslation

from ..models import Change
from .drafts import keep_up


def published(sender, instance, **kwargs):
    def follow():
        # Asked again: the transaction may have changed its mind.
        for page in Page.objects.live().filter(pk=instance.pk, alias_of__isnull=True).specific():
            settle(page)
            keep_up(page)

    transaction.on_commit(follow, robust=True)


def settle(page):
    """What was carried over by itself is confirmed by whoever publishes the translation."""
    carried = Change.objects.exclude(kind=Change.Kind.CHANGED).filter(
        confirmed=False, translation__context__object_id=page.translation_key, translation__locale_id=page.locale_id
    )
    carried.update(confirmed=True)


def translation_saved(sender, instance, **kwargs):
    """Whoever saves a translation confirms it, even unchanged."""
    is_confirmed = not instance.has_error and instance.translation_type != StringTranslation.TRANSLATION_TYPE_MACHINE
    Change.objects.filter(translation=instance).update(confirmed=is_confirmed)


def register():
    page_published.connect(published, dispatch_uid="desk.keeping.published")
    post_save.connect(translation_saved, sender=StringTranslation, dispatch_uid="desk.keeping.translation_saved")
