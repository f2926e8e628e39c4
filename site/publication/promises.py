"""Editions that readers were promised, until they are there."""

from wagtail.signals import page_published

from pagestore.kept import kept

from .models import Promise


def promised(key, code):
    """The Promise of the page with this translation key in the edition of `code`; None if there is none."""
    return _promises().get((key, code))


@kept
def _promises():
    """All of them, which are few, for nearly every page without the other edition asks."""
    promises = Promise.objects.select_related("locale")
    return {(promise.translation_key, promise.locale.language_code): promise for promise in promises}


def keep(sender, instance, **kwargs):
    """Within the transaction that publishes: where that is taken back, the promise stands. Planned is not yet there."""
    if instance.live and not instance.alias_of_id:
        Promise.objects.filter(translation_key=instance.translation_key, locale_id=instance.locale_id).delete()


def register():
    page_published.connect(keep, dispatch_uid="publication.promises.keep")
