"""Asks the archive."""

import re
from dataclasses import dataclass, field

from django.utils.functional import cached_property

from glossary.folding import fold

from ..models import IndexedSection, IssuePage, Word
from ..models.register import register
from . import elsewhere
from . import query as queries
from .compounds import compounds
from .engine import engine, select
from .ids import page_of
from .query import Clause
from .ranking import score, whole_word
from .snippet import as_html, snippet
from .suggestions import nearest
from .terms import HEADLINE, LOCALE

# Candidates, the newest first; of what has a word but in a compound only where these are fewer. And how often more are
# asked for where readers may not see what was found.
BY_HEADLINE, BY_TEXT, ROUNDS = 100, 200, 10
# So many show whether there are any.
FEW = 20
# Where phrases are looked for in the texts, so many are asked for at once, and again where there were not a few.
AT_ONCE, TWICE = 1000, 2
# So many words of a query are looked for in compounds, and so many compounds, the shortest, are asked for.
WIDENED, COMPOUNDS = 4, 100
# Of an issue, what a list of hits shows.
_SHOWN = ["title", "number", "date", "locale", "url_path", "slug"]


@dataclass(frozen=True)
class Hit:
    """A section and its issue; its headline and its best sentence as HTML, with the places marked."""

    issue: IssuePage
    section: IndexedSection
    headline: str
    sentence: str

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
        """The further terms of each clause, where they find more: the compounds of the longest words."""
        if len(self._by_word) >= BY_TEXT:
            return [frozenset()] * len(self.clauses)
        words = sorted((c for c in self.clauses if c.is_word), key=lambda clause: clause.start - clause.end)[:WIDENED]
        found = [compounds(c.typed, self.locale) if c in words else () for c in self.clauses]
        most = COMPOUNDS // max(1, sum(map(bool, found)))
        return [frozenset(sorted(each, key=lambda word: (len(word), word))[:most]) for each in found]

    @cached_property
    def ids(self):
        """The ids of the sections, the best first."""
        if not self.clauses:
            return []
        by_text = self._by_word
        if any(self.wider):
            [by_text] = self._visible((self._groups("", self.wider), BY_TEXT))
        if len(by_text) < BY_TEXT:
            by_headline = engine().which(self._groups(HEADLINE, self.wider), by_text)
        else:
            [by_headline] = self._visible((self._groups(HEADLINE, self.wider), BY_HEADLINE))
        candidates = {*by_text, *by_headline}
        newest = max(candidates, default=0)
        typed = [whole_word(clause.typed) for clause in self.clauses]
        scores = {
            pk: score(pk, newest, headline, text, typed, pk in by_headline)
            for pk, headline, text in select("id, headline, text", IndexedSection, engine().among("id", candidates))
        }
        return sorted(scores, key=lambda pk: (-scores[pk], -pk))

    @cached_property
    def _by_word(self):
        """What has the words themselves, the newest first."""
        return self._visible((self._groups(""), BY_TEXT))[0]

    def hits(self, start, end):
        """The Hits from `start` to `end` of the list."""
        ids = self.ids[start:end]
        sections = IndexedSection.objects.defer("stream").in_bulk(ids)
        # Open to all, and no alias; asked now, whatever is in the index.
        issues = IssuePage.objects.published_in(self.locale).order_by().only(*_SHOWN)
        issues = issues.in_bulk({section.page_id for section in sections.values()})
        return [self._hit(sections[pk], issues) for pk in ids if pk in sections and sections[pk].page_id in issues]

    def _hit(self, section, issues):
        marked = (snippet(text, self.clauses, self.wider) for text in (section.headline, section.text))
        return Hit(issues[section.page_id], section, *map(as_html, marked))

    @cached_property
    def meant(self):
        """Where nothing is found: what finds something with a word or two spelled otherwise, a Found; else None."""
        if self.ids or not self.clauses:
            return None
        query, corrected = self.query, False
        for clause in reversed(self._lost):
            if clause.is_word:
                word = self._findable(nearest(clause.typed, self.locale))
                if word is None:
                    return None
                query, corrected = query[: clause.start] + word + query[clause.end :], True
        found = Found(query, self.locale, self.filters)
        return found if corrected and found.ids else None

    @property
    def _lost(self):
        """Those of the clauses that find nothing, not even alone; words of the archive need not be asked for."""
        if len(self.clauses) == 1:
            return self.clauses
        terms = {term for clause in self.clauses for part in clause.parts for term in part}
        of_edition = ("locale_id + 0 = %s", [self.locale.pk])
        known = {stem for (stem,) in select("stem", Word, engine().among("stem", terms), of_edition)}
        unsure = [each for each in zip(self.clauses, self.wider, strict=True) if known.isdisjoint(each[0].parts[0])]
        few = self._few([clause.groups(wider) + self._narrowing for clause, wider in unsure])
        return [clause for (clause, _wider), ids in zip(unsure, few, strict=True) if not ids]

    @property
    def surely_meant(self):
        """What is `meant`, where letters have but changed places, or an h that nobody hears is lost (Shangai): one who
        asks for Ostern may not mean Osten."""
        if self.meant and _letters(self.meant.query) & _letters(self.query):
            return self.meant
        return None

    def _findable(self, words):
        """The first of the words that finds anything, alone; None where none does."""
        asked = [found for word in words if (found := Found(word, self.locale, self.filters)).clauses]
        few = self._few([found._groups("") for found in asked])
        return next((found.query for found, ids in zip(asked, few, strict=True) if ids), None)

    def _few(self, asked):
        """For each of the lists of groups some of what it finds, phrases as the words that they are of."""
        return Found("", self.locale)._visible(*((groups, FEW) for groups in asked))

    def _groups(self, prefix, wider=None):
        wider = wider or [()] * len(self.clauses)
        groups = [group for c, more in zip(self.clauses, wider, strict=True) for group in c.groups(more)]
        asked = [[(prefix + term, beginning) for term, beginning in group] for group in groups]
        return asked + self._narrowing

    @property
    def _narrowing(self):
        return [[(term, False)] for term in (LOCALE + self.locale.language_code, *self.filters)]

    def _visible(self, *asked):
        """For each pair of groups and a limit: the ids of the newest sections that match and the public may see."""
        found, below = [[] for _each in asked], [None for _each in asked]
        open_ = set(range(len(asked)))
        at_once = [AT_ONCE if self._streams else limit for _groups, limit in asked]
        enough = [FEW if self._streams else limit for _groups, limit in asked]
        for _round in range(TWICE if self._streams else ROUNDS):
            matched = {number: _match(asked[number][0], at_once[number], below[number]) for number in open_}
            seen = self._seen(set().union(*matched.values()))
            for number, ids in matched.items():
                limit = asked[number][1]
                found[number] += [pk for pk in ids if pk in seen][: limit - len(found[number])]
                if len(ids) < at_once[number] or len(found[number]) >= enough[number]:
                    open_.remove(number)
                else:
                    below[number] = ids[-1]
            if not open_:
                break
        return found

    def _seen(self, ids):
        """Those of the sections with `ids` that the public may see, and that have the phrases."""
        public = register(self.locale)
        ids = {pk for pk in ids if page_of(pk) in public}
        if not self._streams:
            return ids
        said = [("stream LIKE %s ESCAPE '!'", [f"%{_escaped(stream)}%"]) for stream in self._streams]
        return {pk for (pk,) in select("id", IndexedSection, engine().among("id", ids), *said)}

    @cached_property
    def _streams(self):
        return [clause.stream for clause in self.clauses if clause.stream]


def _letters(query):
    """The letters of a query in an order of their own, with and without such an h."""
    folded = fold(query)
    return {"".join(sorted(each)) for each in (folded, re.sub("(?<=[bdgkrtz])h", "", folded))}


def _match(groups, limit, below):
    """The one place where candidates come from: a search server, or else the database's own index."""
    found = elsewhere.match(groups, limit, below)
    return engine().match(groups, limit, below) if found is None else found


def _escaped(stream):
    return re.sub("[!%_]", r"!\g<0>", stream)
