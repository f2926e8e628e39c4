"""A page from one edition into the other: an address of its own, and the gate before its publication.

wagtail-localize puts the source's text where a translation is missing, on every way to publication. Here a page is
judged by what it says, whichever way it came, so the gate stands where all ways meet: where the live row is written.
"""

import re
import unicodedata
from dataclasses import dataclass

from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.text import Truncator, capfirst, slugify
from django.utils.translation import get_language_info, ngettext
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.coreutils import string_to_ascii
from wagtail.models import Page, PagePermissionTester
from wagtail_localize.fields import BaseTranslatableField, get_translatable_fields
from wagtail_localize.models import String, StringTranslation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS"})
SYMBOLS = {"So", "Sk", "Sc", "Sm"}
ADDRESS_LENGTH = 80
LISTED = 10


def address(title):
    """`title` as part of an address: transliterated, at most 80 characters, "" where it has no word.

    Emoji are dropped before, for a transliteration would name them (":coffee:").
    """
    title = unicodedata.normalize("NFC", title).translate(GERMAN)
    words = slugify(string_to_ascii("".join(" " if unicodedata.category(c) in SYMBOLS else c for c in title)))
    if len(words) > ADDRESS_LENGTH:
        words = re.sub(r"-[^-]*$", "", words[: ADDRESS_LENGTH + 1])[:ADDRESS_LENGTH]
    return words.strip("-_")


@dataclass(frozen=True)
class Untranslated:
    """A sentence in the language of the source, and the part of the page in which it stands."""

    place: str
    text: str
    language: str

    def __str__(self):
        return _("%(place)s: “%(text)s”") % {"place": self.place, "text": Truncator(self.text).chars(60)}


class NotTranslatedError(ValidationError):
    """A page is not published, for sentences in the language of its source; `sentences` are Untranslated.

    A ValidationError of a whole form: wagtail-localize reads `error_dict`.
    """

    def __init__(self, page, sentences):
        self.page = page
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
        super().__init__({"__all__": [summary, *lines]})


def untranslated(page):
    """The sentences of `page` that stand in the language of its source, in their order on the page.

    A page without a source is none. Words that are the same in both languages pass where a translation says so.
    """
    languages = dict(
        TranslationSource.objects.filter(object_id=page.translation_key).values_list(
            "locale_id", "locale__language_code"
        )
    )
    own = languages.pop(page.locale_id, None)
    if languages:
        language = next(iter(languages.values()))
        foreign = _foreign_strings(page, list(languages))
    elif not own:
        language, foreign = _copied_strings(page)
    else:
        return []
    return [Untranslated(_place(page, s.path), _words(s.string.data), language) for s in foreign]


def refuse_untranslated(page):
    """Raise NotTranslatedError if there is anything left to translate on `page`."""
    if sentences := untranslated(page):
        raise NotTranslatedError(page, sentences)


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


def close_with(restriction):
    """Close the other editions of a page too: whoever sets a password thinks of the issue, not of its German half.

    Opening is not carried over, for a page must not become public by what is done to another.
    """
    groups = list(restriction.groups.all())
    for page in restriction.page.get_translations():
        restrictions = page.view_restrictions
        rule = {"restriction_type": restriction.restriction_type, "password": restriction.password}
        other = restrictions.filter(**rule).first()
        if other is None:
            other, _created = restrictions.update_or_create(defaults=rule)
        if set(other.groups.all()) != set(groups):
            other.groups.set(groups)


class TranslatedPagePermissions(PagePermissionTester):
    def can_copy_to(self, destination, recursive=False):
        return destination.locale_id == self.page.locale_id and super().can_copy_to(destination, recursive)


class TranslatedPage(Page):
    """A page that wagtail-localize carries into the other edition."""

    override_translatable_fields = [BaseTranslatableField("slug")]

    class Meta:
        abstract = True

    def address_without_words(self):
        """What its address is called when its title yields none ("🎉")."""
        return str(self._meta.model_name)

    def full_clean(self, *args, **kwargs):
        self._follow_title()
        super().full_clean(*args, **kwargs)
        self._stand_in_own_edition()

    def minimal_clean(self):
        self._follow_title()
        super().minimal_clean()
        self._stand_in_own_edition()

    def _stand_in_own_edition(self):
        """A copy keeps its language, wherever it is put."""
        parent = self.get_parent() if self.path else None
        if parent is not None and parent.locale_id != self.locale_id:
            raise ValidationError({"__all__": [_("“%(title)s” belongs to the other edition.") % {"title": self.title}]})

    def _follow_title(self):
        """Until its first publication its address follows the title of its own edition; then it is fixed.

        Returns whether it does.
        """
        placed = self.path or hasattr(self, "_cached_parent_obj")
        if not placed or self._row().filter(Q(live=True) | Q(first_published_at__isnull=False)).exists():
            return False
        self.slug = self._get_autogenerated_slug(address(self.title or "") or self.address_without_words())
        return True

    def _row(self):
        return type(self)._default_manager.filter(pk=self.pk)

    def save(self, clean=True, user=None, log_action=False, **kwargs):
        if self.alias_of_id and self.alias_of.locale_id != self.locale_id:
            # An alias holds the source's text: in the other edition it stays a draft.
            self.live = False
        if self.live and self._writes_text(kwargs.get("update_fields")):
            refuse_untranslated(self)
        if clean and self.pk and self._follow_title():
            # Written ahead of Wagtail, which would make a redirect from an address that readers never saw.
            self.set_url_path(self.get_parent())
            self._row().update(slug=self.slug, url_path=self.url_path)
        return super().save(clean=clean, user=user, log_action=log_action, **kwargs)

    def _writes_text(self, update_fields):
        text = {field.field_name for field in get_translatable_fields(type(self))}
        return update_fields is None or not text.union({"live"}).isdisjoint(update_fields)

    def permissions_for_user(self, user):
        return TranslatedPagePermissions(user, self)

    def publish(self, revision, *args, **kwargs):
        """Refuses before anything is written, and refuses to plan what would be refused when its time comes."""
        refuse_untranslated(revision.as_object())
        return super().publish(revision, *args, **kwargs)
