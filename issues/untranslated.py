"""What of a page still stands in the language of its source, and the refusal to publish it so.

wagtail-localize puts the source's text where a translation is missing, on every way to publication. So a page is
judged by what it says, whichever way it came.
"""

from dataclasses import dataclass

from bs4 import BeautifulSoup
from django.utils.text import Truncator, capfirst
from django.utils.translation import get_language_info, ngettext
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.models import Page
from wagtail_localize.models import String, StringTranslation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from .refusal import RefusedError

# So many sentences are named; a page that is untranslated throughout need not be read out.
LISTED = 10


@dataclass(frozen=True)
class Untranslated:
    """A sentence in the language of the source, and the part of the page in which it stands, by name and by path."""

    place: str
    text: str
    language: str
    path: str

    def __str__(self):
        return _("%(place)s: “%(text)s”") % {"place": self.place, "text": Truncator(self.text).chars(60)}


class NotTranslatedError(RefusedError):
    """A page is not published, for sentences in the language of its source; `sentences` are Untranslated."""

    def __init__(self, page, sentences):
        self.sentences = sentences
        language = get_language_info(sentences[0].language)["name_translated"]
        summary = ngettext(
            "“%(title)s” stays as it is: %(count)d text is still in %(language)s.",
            "“%(title)s” stays as it is: %(count)d texts are still in %(language)s.",
            len(sentences),
        ) % {"title": page.title, "count": len(sentences), "language": language}
        lines = [str(sentence) for sentence in sentences[:LISTED]]
        if (more := len(sentences) - LISTED) > 0:
            lines.append(_("… and %(count)d more") % {"count": more})
        super().__init__(page, summary, lines)


def untranslated(page):
    """The sentences of `page` that stand in the language of its source, in their order on the page.

    A page without a source is none. Words that are the same in both languages pass where a translation says so.
    """
    languages = _source_languages(page)
    own = languages.pop(page.locale_id, None)
    if languages:
        language = next(iter(languages.values()))
        foreign = _foreign_strings(page, list(languages))
    elif not own:
        language, foreign = _copied_strings(page)
    else:
        return []
    return [Untranslated(_place(page, s.path), _words(s.string.data), language, s.path) for s in foreign]


def is_source(page):
    """Whether it is what others are translated from: nothing on it can be untranslated, whatever it says."""
    return _source_languages(page).keys() == {page.locale_id}


def refuse_untranslated(page):
    """Raise NotTranslatedError if there is anything left to translate on `page`."""
    if sentences := untranslated(page):
        raise NotTranslatedError(page, sentences)


def mark_blank(translation):
    """Marks a blank translation as a faulty one, which is not used: on the page nothing would betray the gap."""
    if not _words(translation.data):
        translation.has_error, translation.field_error = True, _("Blanks are no translation.")


def _source_languages(page):
    """By the id of the locale, the languages that wagtail-localize translates the editions of `page` from."""
    sources = TranslationSource.objects.filter(object_id=page.translation_key)
    return dict(sources.values_list("locale_id", "locale__language_code"))


def _strings(page):
    return [segment for segment in extract_segments(page) if isinstance(segment, StringSegmentValue)]


def _foreign_strings(page, locales):
    hashed = [(String._get_data_hash(segment.string.data), segment) for segment in _strings(page)]
    known = set(
        String.objects.filter(
            locale__in=locales, data_hash__in=[data_hash for data_hash, _segment in hashed]
        ).values_list("data_hash", flat=True)
    )
    foreign = [segment for data_hash, segment in hashed if data_hash in known]
    if not foreign:
        return []
    translations = StringTranslation.objects.filter(
        context__object_id=page.translation_key, locale_id=page.locale_id, has_error=False
    )
    same = {
        (path, _words(data))
        for path, data in translations.filter(translation_of__data_hash__in=known).values_list("context__path", "data")
    }
    return [segment for segment in foreign if (segment.path, _words(segment.string.data)) not in same]


def _copied_strings(page):
    """For a page that wagtail-localize knows nothing of: what its sections share with the page it was copied from."""
    siblings = Page.objects.filter(translation_key=page.translation_key).exclude(locale_id=page.locale_id)
    if page.pk:
        siblings = siblings.filter(pk__lt=page.pk)
    original = siblings.select_related("locale").order_by("pk").first()
    if original is None:
        return "", []
    there = {(segment.path, segment.string.data) for segment in _strings(original.specific)}
    copied = [s for s in _strings(page) if "." in s.path and (s.path, s.string.data) in there]
    return original.locale.language_code, copied


def _words(data):
    return BeautifulSoup(data, "html.parser").get_text().strip()


def _place(page, path):
    """The name of the section, else of the field, that `path` ("body.<id>.headline") leads to."""
    name, _dot, rest = path.partition(".")
    value = getattr(page, name)
    if isinstance(value, StreamValue):
        for child in value:
            if child.id == rest.partition(".")[0]:
                return capfirst(str(child.block.label))
    return capfirst(str(page._meta.get_field(name).verbose_name))
