"""Asks the archive."""

from dataclasses import dataclass, field

from django.utils.functional import cached_property

from glossary.folding import fold

from ..models import IndexedSection, IssuePage
from . import query as queries
from .compounds import compounds
from .engine import engine
from .query import Clause
from .ranking import score
from .snippet import snippet
from .suggestions import nearest
from .terms import HEADLINE, LOCALE

# Candidates, the newest first; and how often more are asked for where readers may not see what was found.
BY_HEADLINE, BY_TEXT, ROUNDS = 100, 200, 10


@dataclass(frozen=True)
class Hit:
    """A section: its issue, and its sentence as pairs of a stretch and whether it is marked."""

    issue: IssuePage
    section: IndexedSection
    headline: list[tuple[str, bool]]
    parts: list[tuple[str, bool]]

    @property
    def url(self):
        return f"{self.issue.url}#{self.section.anchor}" if self.section.anchor else self.issue.url


@dataclass
class Found:
    """What the public may see now of what fits `query`, in the edition `locale`, the best first."""

    query: str
    locale: object
    # Terms that must be there, too: see terms.py.
    filters: tuple[str, ...] = ()
    clauses: list[Clause] = field(init=False)

    def __post_init__(self):
        self.query = queries.used(self.query)
        self.clauses = queries.parse(self.query)

    @property
    def number(self):
        return len(self.ids)

    @property
    def is_cut(self):
        """Whether there may be more than were looked at."""
        return self.number >= BY_TEXT

    @cached_property
    def wider(self):
        """The further terms of each clause: the compounds that it is a part of."""
        return [tuple(compounds(c.typed, self.locale)) if c.is_word else () for c in self.clauses]

    @cached_property
    def ids(self):
        """The ids of the sections, the best first."""
        if not self.clauses:
            return []
        by_text = self._visible(self._groups(""), BY_TEXT)
        by_headline = self._visible(self._groups(HEADLINE), BY_HEADLINE) if by_text else {}
        candidates = by_text | by_headline
        newest = max(candidates, default=0)
        typed = [clause.typed for clause in self.clauses]
        scores = {
            pk: score(pk, newest, headline, text, typed, pk in by_headline)
            for pk, (headline, text) in candidates.items()
        }
        return sorted(candidates, key=lambda pk: (-scores[pk], -pk))

    def hits(self, start, end):
        """The Hits from `start` to `end` of the list."""
        ids = self.ids[start:end]
        sections = IndexedSection.objects.in_bulk(ids)
        pages = {section.page_id for section in sections.values()}
        issues = IssuePage.objects.select_related("locale").defer_streamfields().in_bulk(pages)
        return [self._hit(sections[pk], issues) for pk in ids if pk in sections and sections[pk].page_id in issues]

    def _hit(self, section, issues):
        marked = [snippet(text, self.clauses, self.wider) for text in (section.headline, section.text)]
        return Hit(issues[section.page_id], section, *marked)

    @cached_property
    def meant(self):
        """Where nothing is found: what finds something with a word or two spelled otherwise, a Found; else None."""
        if self.ids or not self.clauses:
            return None
        query, corrected = self.query, False
        for clause in reversed(self.clauses):
            if clause.is_word and not Found(clause.typed, self.locale, self.filters).ids:
                word = next((word for word in nearest(clause.typed, self.locale) if self._finds(word)), None)
                if word is None:
                    return None
                query, corrected = query[: clause.start] + word + query[clause.end :], True
        found = Found(query, self.locale, self.filters)
        return found if corrected and found.ids else None

    @property
    def surely_meant(self):
        """What is `meant`, where but letters have changed places: one who asks for Ostern may not mean Osten."""
        if self.meant and sorted(fold(self.meant.query)) == sorted(fold(self.query)):
            return self.meant
        return None

    def _finds(self, word):
        return bool(Found(word, self.locale, self.filters).ids)

    def _groups(self, prefix):
        groups = [group for c, more in zip(self.clauses, self.wider, strict=True) for group in c.groups(more)]
        asked = [[(prefix + term, beginning) for term, beginning in group] for group in groups]
        return asked + [[(term, False)] for term in (LOCALE + self.locale.language_code, *self.filters)]

    def _visible(self, groups, limit):
        """The text of the newest `limit` sections that match and that the public may see, by id."""
        # Open to all, and no alias; asked now, whatever is in the index.
        issues = IssuePage.objects.published_in(self.locale).order_by().values("pk")
        sections = IndexedSection.objects.filter(page__in=issues)
        for clause in self.clauses:
            if clause.stream:
                sections = sections.filter(stream__contains=clause.stream)
        found, below = {}, None
        for _round in range(ROUNDS):
            ids = engine().match(groups, limit, below)
            rows = sections.filter(pk__in=ids).order_by("-pk").values_list("pk", "headline", "text")
            found |= {pk: (headline, text) for pk, headline, text in rows[: limit - len(found)]}
            if len(ids) < limit or len(found) >= limit:
                break
            below = ids[-1]
        return found
