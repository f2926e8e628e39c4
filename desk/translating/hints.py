"""What there is to know of each sentence while it is translated: its words of the glossary, and what got lost."""

import json
from dataclasses import dataclass, field
from functools import lru_cache

from django.db.models import Max
from wagtail_localize.models import StringTranslation

from glossary.linking.vocabulary import Entry, vocabulary
from issues.blocks import BodyBlock
from issues.models import IssuePage, Partner
from issues.sections.fields import SameCharBlock
from issues.sections.leaves import stored_leaves

from ..keeping.wording import plain
from .names import kept_names, missing_names
from .numbers import missing_numbers
from .tickers import missing_native_words, missing_tickers, without_codes

# So many translations of other pages tell what is a name.
REMEMBERED = 3000


@dataclass(frozen=True)
class Word:
    """A word of the glossary in a sentence; `other` is its Entry in the edition of the translation, or None."""

    own: Entry
    other: Entry | None


@dataclass
class Hint:
    """Of one text to translate: `segment` is the primary key of its StringSegment.

    `missing` are names, tickers and numbers as the source has them; of a text without a translation, none.
    """

    segment: int
    source: str
    words: list[Word] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    is_by_machine: bool = False

    @property
    def asks(self):
        """Whether somebody should look at it."""
        return bool(self.missing) or self.is_by_machine


def hints(translation):
    """The Hint of each text of a Translation, in their order."""
    source, locale = translation.source, translation.target_locale
    languages = source.locale.language_code, locale.language_code
    rows = StringTranslation.objects.filter(context__object_id=source.object_id, locale=locale)
    said = {(row.context_id, row.translation_of_id): row for row in rows}
    here, there = vocabulary(source.locale), vocabulary(locale)
    segments = [
        (segment, plain(segment.string.data), said.get((segment.context_id, segment.string_id)))
        for segment in source.stringsegment_set.all().order_by("order")
    ]
    known = (
        _names_of(source)
        | kept_names([(text, plain(row.data)) for _segment, text, row in segments if row], languages)
        | _remembered(source.locale_id, locale.pk, languages, _hundreds(locale))
    )
    found = []
    for segment, text, row in segments:
        hint = Hint(segment.pk, text, words=_words(text, here, there))
        if row:
            hint.missing = missing(text, plain(row.data), languages, known)
            hint.is_by_machine = row.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE
        found.append(hint)
    return found


def missing(source, translation, languages, known=frozenset()):
    """What stays the same in both languages, or is only written otherwise, and is not in the translation.

    Two plain texts; `known` are names, in small letters.
    """
    kept = [*missing_native_words(source, translation), *missing_tickers(source, translation)]
    source, translation = without_codes(source), without_codes(translation)
    kept += missing_names(source, translation, languages[0], known)
    return list(dict.fromkeys([*kept, *missing_numbers(source, translation, languages)]))


def _words(text, here, there):
    matches = (here.meant(match) for match in here.matcher.find(text))
    entries = dict.fromkeys(entry for entry in matches if entry and entry.linked)
    return [Word(entry, there.entries.get(entry.key)) for entry in entries]


def _names_of(source):
    """The names that the issue itself has in fields of their own, and those of all partners; in small letters."""
    body = json.loads(json.loads(source.content_json).get("body", "[]"))
    fields = stored_leaves(BodyBlock(), body) if source.specific_content_type.model_class() is IssuePage else ()
    own = {value for block, value in fields if isinstance(block, SameCharBlock) and value}
    return frozenset(map(str.casefold, own.union(Partner.objects.values_list("name", flat=True))))


def _hundreds(locale):
    """How many hundreds of translations there are: that often what they tell is asked anew."""
    return (StringTranslation.objects.filter(locale=locale).aggregate(newest=Max("pk"))["newest"] or 0) // 100


@lru_cache(maxsize=4)
def _remembered(source, locale, languages, hundreds):
    """The names that translations have left as they are."""
    rows = StringTranslation.objects.filter(
        translation_of__locale=source, locale=locale, has_error=False, pk__lte=hundreds * 100
    ).exclude(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    pairs = rows.order_by("-pk").values_list("translation_of__data", "data")[:REMEMBERED]
    return kept_names([(plain(own), plain(other)) for own, other in pairs], languages)
