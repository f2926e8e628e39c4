"""What a reader asks: words, all of which must be there; "a phrase"; the beginning of a word*.

The last word, of five letters or more, may be but a beginning. Words joined by a hyphen are found joined or apart.
Characters side by side in a script without blanks are a phrase. All else is no operator, and is passed over.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from .terms import HYPHEN, TOKEN, Token, clean, in_phrase, pairs, tokens, word_terms

# Of a query, so many characters and so many of its words are asked.
LONGEST, MOST = 200, 12
LAST_AS_BEGINNING = 5
_PHRASE = re.compile('["“”„«»]([^"“”„«»]*)["“”«»]')
_AND = ("AND", "UND")


@dataclass(frozen=True)
class Clause:
    """One of the things asked for, as it was typed at `start` to `end` of the query.

    `parts` are the words that stand one after another (most often one), each as the terms any of which will do; the
    only word may be found by its `beginning`, too.
    """

    start: int
    end: int
    typed: str
    parts: tuple[frozenset[str], ...]
    beginning: str = ""
    pairs: tuple[str, ...] = ()

    @property
    def is_word(self):
        """Whether it is a word in letters, no phrase, sign or number."""
        return len(self.parts) == 1 and self.typed.isalpha() and not self.pairs

    @property
    def stream(self):
        """What the stream of a section holds that has this phrase; "" for a word."""
        return f" {' '.join(next(iter(part)) for part in self.parts)} " if len(self.parts) > 1 else ""

    def groups(self, wider=()):
        """The groups that an engine matches; `wider` are more terms that will do for the word."""
        if len(self.parts) > 1:
            return [[(term, False) for term in part] for part in self.parts] + [[(pair, False)] for pair in self.pairs]
        group = [(term, False) for term in sorted(self.parts[0].union(wider))]
        return [[*group, (self.beginning, True)] if self.beginning else group]

    def fits(self, part, token: Token, wider=frozenset()):
        """Whether a token of a text is its word number `part`, or one of the terms `wider`."""
        if not (self.parts[part].isdisjoint(token.terms) and wider.isdisjoint(token.terms)):
            return True
        return bool(self.beginning) and any(term.startswith(self.beginning) for term in token.terms)


def used(query):
    """What of `query` is asked."""
    return " ".join(clean(query[:LONGEST]).split())


def parse(query):
    """The Clauses of a query, as `used` leaves it; [] where nothing in it is a word, a number or a sign."""
    clauses, at = [], 0
    for phrase in _PHRASE.finditer(query):
        clauses += _words(query, at, phrase.start())
        clauses += _phrase(query, phrase.start(1), phrase.end(1))
        at = phrase.end()
    clauses += _words(query, at, len(query))
    return clauses[:MOST]


def _phrase(query, start, end):
    found = tokens(query[start:end])
    if not found:
        return []
    parts = tuple(frozenset([in_phrase(token)]) for token in found)
    if len(parts) == 1:
        parts = (frozenset(found[0].terms),)
    return [Clause(start, end, query[start:end], parts, pairs=tuple(pairs(query[start:end], found)))]


def _words(query, start, end):
    runs = []
    for match in TOKEN.finditer(query, start, end):
        beside = runs and runs[-1][-1].end() == match.start() and match["unspaced"] and runs[-1][-1]["unspaced"]
        if beside:
            runs[-1].append(match)
        elif match[0] not in _AND:
            runs.append([match])
    clauses = [_clause(query, run) for run in runs]
    for index, (one, two) in enumerate(pairwise(clauses)):
        if two.start - one.end == 1 and HYPHEN.match(query, one.end):
            either = word_terms(query[one.start : one.end] + query[two.start : two.end])
            clauses[index] = _or(clauses[index], either)
            clauses[index + 1] = _or(two, either)
    return clauses


def _clause(query, run):
    start, end = run[0].start(), run[-1].end()
    if run[0]["unspaced"] and len(run) > 1:
        return _phrase(query, start, end)[0]
    terms = tokens(query[start:end])[0].terms
    # Of two letters and more, lest a* finds everything.
    starred = query[end : end + 1] == "*" and end - start > 1
    is_last = not query[end:].strip() and end - start >= LAST_AS_BEGINNING
    beginning = terms[0] if run[0]["word"] and (starred or is_last) else ""
    return Clause(start, end, query[start:end], (frozenset(terms),), beginning)


def _or(clause, terms):
    if len(clause.parts) > 1:
        return clause
    return Clause(clause.start, clause.end, clause.typed, (clause.parts[0].union(terms),), clause.beginning)
