"""What the checks ask the database: once for all issues that are judged together."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple
from uuid import UUID

from django.db.models import OuterRef, Subquery
from wagtail_localize.models import Translation

from glossary.models import Appearance
from issues.models import IssuePage

from ..models import LinkAnswer
from .addresses import digest, to_ask


class Row(NamedTuple):
    """An issue in one edition; `source` is the locale of which it is a translation, or None."""

    pk: int
    translation_key: UUID
    locale_id: int
    language: str
    number: int
    date: date
    source: int | None


class Featured(NamedTuple):
    """A word on a published page."""

    word: UUID
    translation_key: UUID
    number: int
    date: date


@dataclass
class Surroundings:
    issues: list[Row] = field(default_factory=list)
    editions: dict[UUID, list[Row]] = field(default_factory=lambda: defaultdict(list))
    languages: dict[int, str] = field(default_factory=dict)
    appearances: dict[UUID, list[Featured]] = field(default_factory=lambda: defaultdict(list))
    answers: dict[str, LinkAnswer] = field(default_factory=dict)


def issues_around():
    """Surroundings with all issues. In what is saved of them, not in their drafts."""
    translations = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"), target_locale=OuterRef("locale"), enabled=True
    )
    rows = (
        IssuePage.objects.filter(alias_of__isnull=True)
        .annotate(source=Subquery(translations.values("source__locale")[:1]))
        .values_list("pk", "translation_key", "locale", "locale__language_code", "number", "date", "source")
    )
    around = Surroundings()
    for row in map(Row._make, rows.order_by("pk")):
        around.issues.append(row)
        around.editions[row.translation_key].append(row)
        around.languages[row.locale_id] = row.language
    return around


def words_around(around, keys):
    """Where readers find the words with these keys."""
    found = Appearance.objects.visible().filter(term__translation_key__in=keys)
    names = ("term__translation_key", "page__translation_key", "number", "date")
    for one in map(Featured._make, found.values_list(*names)):
        around.appearances[one.word].append(one)


def answers_around(around, addresses):
    """What these addresses answered when they were last asked."""
    digests = {digest(address) for address in addresses if to_ask(address)}
    around.answers |= {answer.digest: answer for answer in LinkAnswer.objects.filter(digest__in=digests)}
