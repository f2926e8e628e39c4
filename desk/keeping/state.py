"""How far the translation of each page is, and what changed in its source; for many pages in few queries."""

from dataclasses import dataclass, field

from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from ..models import Change
from .carrying import addresses
from .places import place
from .wording import plain

MACHINE = Q(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)


@dataclass(frozen=True)
class ChangedSentence:
    """A sentence of which somebody has to look at the translation, or may; `kind` is one of Change.Kind.

    `old` and `new` are the words of the source; where only a link changed, its addresses. `place` names the section.
    """

    path: str
    place: str
    old: str
    new: str
    kind: str
    edit_url: str


@dataclass
class State:
    """Of the texts of a translated page: how many there are, how many are done, and what changed in the source.

    `changes` wait for a person, `carried` followed by themselves, `small` of them by a comma, an emoji or a number;
    `machine` are those that a machine translated, which are not done before a person confirms them.
    """

    total: int = 0
    done: int = 0
    changes: list[ChangedSentence] = field(default_factory=list)
    carried: list[ChangedSentence] = field(default_factory=list)
    machine: list[ChangedSentence] = field(default_factory=list)
    small: int = 0

    def add(self, sentence):
        of_kind = {Change.Kind.CHANGED: self.changes, Change.Kind.MACHINE: self.machine}
        of_kind.get(sentence.kind, self.carried).append(sentence)
        self.small += sentence.kind == Change.Kind.CARRIED


def states(pages):
    """The State of each of `pages`, by primary key, in the same three queries however many there are.

    Of a page that is no translation it is empty. What a source says in a draft only, its translation need not know.
    """
    pages = {(page.translation_key, page.locale_id): page for page in pages}
    found = {page.pk: State() for page in pages.values()}
    translations = [each for each in _translations(pages) if (each.source.object_id, each.target_locale_id) in pages]
    noted = _noted(translations)
    segments = _segments(translations, noted.values())
    for translation in translations:
        source, locale = translation.source, translation.target_locale_id
        page = pages[source.object_id, locale]
        state = found[page.pk]
        state.total, state.done = translation.total, translation.done
        for segment in segments:
            row = noted.get((locale, segment.context_id, segment.string_id))
            if row and segment.source_id == source.pk:
                state.add(_sentence(page, segment, row))
    return found


def _translations(pages):
    done = StringTranslation.objects.exclude(MACHINE).filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=OuterRef(OuterRef("target_locale_id")),
        has_error=False,
    )
    of_source = StringSegment.objects.filter(source_id=OuterRef("source_id")).order_by().values("source_id")
    counted = of_source.annotate(count=Count("pk")).values("count")
    return (
        Translation.objects.filter(source__object_id__in={key for key, _locale in pages}, enabled=True)
        .select_related("source")
        .defer("source__content_json")
        .annotate(
            total=Coalesce(Subquery(counted), 0),
            done=Coalesce(Subquery(counted.filter(Exists(done))), 0),
        )
    )


def _noted(translations):
    """The StringTranslations that somebody has to look at, or may; also of sentences that have left their source."""
    rows = StringTranslation.objects.filter(
        Q(change__confirmed=False) | MACHINE,
        context__object_id__in={translation.source.object_id for translation in translations},
        locale_id__in={translation.target_locale_id for translation in translations},
    ).select_related("change")
    return {(row.locale_id, row.context_id, row.translation_of_id): row for row in rows}


def _segments(translations, rows):
    """Their sentences, as they stand in their sources."""
    segments = StringSegment.objects.filter(
        source_id__in={translation.source_id for translation in translations},
        string_id__in={row.translation_of_id for row in rows},
    )
    return list(segments.select_related("context", "string").order_by("source_id", "order"))


def _sentence(page, segment, row):
    change = getattr(row, "change", None)
    new = segment.string.data
    if change is None or change.confirmed:
        kind, old = Change.Kind.MACHINE, new
    else:
        kind, old = change.kind, change.previous
    is_link = kind == Change.Kind.LINK
    return ChangedSentence(
        path=segment.context.path,
        place=place(type(page), segment.context.field_path),
        old=old if is_link else plain(old),
        new=addresses(segment.attrs) if is_link else plain(new),
        kind=kind,
        edit_url=reverse("wagtailadmin_pages:edit", args=[page.pk]) + f"#segment-{segment.pk}",
    )
