"""Puts ours in the place of what wagtail-localize does one row at a time, or from the wrong text."""

from wagtail_localize.models import TranslationSource

from . import editor, segments, sources


def put_in_place():
    """So every button and command of wagtail-localize goes our way; see docs/decisions/stand-ins.md."""
    TranslationSource.refresh_segments = segments.refresh
    TranslationSource.create_or_update_translation = sources.create_or_update_translation
    TranslationSource.update_from_db = sources.update_from_db
    TranslationSource.get_or_create_from_instance = classmethod(sources.get_or_create_from_instance)
    editor.put_in_place()
