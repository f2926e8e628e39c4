"""A translation as it is now, for a preview: nothing of it is saved."""

from wagtail.fields import StreamField
from wagtail_localize.models import TranslationSource

_stock = TranslationSource.get_ephemeral_translated_instance


def get_ephemeral_translated_instance(source, *args, **kwargs):
    """Stands in for the method of TranslationSource of this name, which leaves beside the new words the old JSON.

    By their JSON sections are known whose HTML is kept.
    """
    instance = _stock(source, *args, **kwargs)
    for field in instance._meta.get_fields():
        if isinstance(field, StreamField):
            stored = field.stream_block.get_prep_value(getattr(instance, field.name))
            setattr(instance, field.name, field.stream_block.to_python(stored))
    return instance


def put_in_place():
    TranslationSource.get_ephemeral_translated_instance = get_ephemeral_translated_instance
