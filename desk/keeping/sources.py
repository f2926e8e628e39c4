"""What wagtail-localize takes for the text of a source: of a page that was never published, the newest draft."""

from django.db import transaction
from wagtail.models import Page
from wagtail.signal_handlers import disable_reference_index_auto_update, update_reference_index_on_save
from wagtail_localize.models import TranslationSource

from .drafts import keep_up

_stock_submission = TranslationSource.get_or_create_from_instance.__func__
_stock_translation = TranslationSource.create_or_update_translation
_stock_update = TranslationSource.update_from_db


def text_of(page):
    """`page` as it is to be translated: as it is live, else as it was last saved."""
    page = page.specific
    return page if page.live else page.get_latest_revision_as_object()


def get_or_create_from_instance(cls, instance):
    """Stands in for the method of TranslationSource of this name, by which a page is submitted."""
    return _stock_submission(cls, text_of(instance) if isinstance(instance, Page) else instance)


@transaction.atomic(savepoint=False)
def update_from_db(source):
    """Stands in for the method of TranslationSource of this name, by which an editor syncs."""
    instance = source.get_source_instance()
    if not isinstance(instance, Page):
        _stock_update(source)
        return
    keep_up(text_of(instance))
    source.refresh_from_db()


def create_or_update_translation(source, *args, **kwargs):
    """Stands in for the method of TranslationSource of this name, which saves the page four times.

    What it refers to is read once.
    """
    with disable_reference_index_auto_update():
        page, created = _stock_translation(source, *args, **kwargs)
    update_reference_index_on_save(page)
    return page, created
