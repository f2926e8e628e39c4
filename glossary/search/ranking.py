"""The order of hits: which ways to match are tried, one after the other, until there are enough."""

from heapq import nsmallest
from itertools import chain, islice
from operator import itemgetter
from typing import NamedTuple

from . import fuzzy
from .hit import How
from .meanings import Meanings
from .postings import Shelves
from .schemes import INITIALS, LOOSE_JA, LOOSE_KO, MEANING

# In these keys sounds that are mistaken for each other are one already: what is exact in them may be but begun.
LOOSE = {LOOSE_JA, LOOSE_KO}
# Fewer letters of such a key stand inside too many others: see in Shinkansen.
TELLING = 4
# With so many hits that are no guess, guesses are not asked for.
STRONG = 5
# What a query might stand for besides, in looser and looser schemes, is not worth the longest searches.
MOST_SEARCHED = 2
# Further than the least similar, in percent.
SHARING, FARTHEST = 101, 102


class Layer(NamedTuple):
    """A table, and the numbers of its words that are not to be found."""

    table: object
    without: frozenset[int] = frozenset()


def find(layers, asked, locale, limit):
    """The best `limit` Hits for `asked` in all `layers` together; see Table.find."""
    return _Search(layers, asked, locale, limit).found()


def nearest(layers, asked, locale, limit):
    """What comes nearest; see Table.nearest."""
    return _Search(layers, asked, locale, limit).near()


def _allowed(scheme, key):
    """How many errors: none in initials, where each letter stands for a syllable."""
    return 0 if scheme == INITIALS else fuzzy.allowed(len(key))


def _far(shelves, key):
    if len(key) < 4:
        return []
    begun = shelves.nearly_starting(key, fuzzy.allowed(len(key) - 1))
    return sorted(chain(begun, shelves.near(key, fuzzy.allowed(len(key)))))


def _sharing(shelves, key):
    return ((SHARING, elsewhere, word, matched) for _missing, elsewhere, word, matched in shelves.starting(key))


class _Search:
    """One question: a step for each way to match, each of which adds what the steps before did not find."""

    def __init__(self, layers, asked, locale, limit):
        self.layers, self.locale, self.limit = layers, locale, limit
        schemes = {}
        for scheme, key in asked:
            if key:
                schemes.setdefault(scheme, []).append(key)
        self.meanings = [words for key in schemes.pop(MEANING, ()) if (words := key.split())]
        # The earlier a scheme is asked for, the more literally it takes what was typed.
        self.keys = [(n, scheme, key) for n, (scheme, keys) in enumerate(schemes.items()) for key in keys]
        # For each layer, by number of the word: (how, looseness, distance, other locale, scheme, matched).
        self.hits = [{} for _layer in layers]

    def found(self):
        literal, loose = ([key for key in self.keys if (key[1] in LOOSE) is loose] for loose in (False, True))
        self._by_keys(How.EXACT, Shelves.exact, literal)
        if self._number() < self.limit:
            self._by_keys(How.PREFIX, Shelves.exact, loose)
            self._by_keys(How.PREFIX, Shelves.starting, literal)
        if self._number() < self.limit:
            self._by_meanings(How.MEANING, Meanings.whole)
        if self._number() < self.limit:
            self._by_keys(How.LOOSE_PREFIX, Shelves.starting, loose)
        if self._number() < self.limit:
            telling = [key for key in loose if len(key[2]) >= TELLING]
            self._by_keys(How.PART, Shelves.containing, literal + telling)
        guesses = self._guesses() if self._number() < STRONG else []
        self._take_guesses(How.ONE_ERROR, guesses)
        if self._number() < self.limit:
            self._by_meanings(How.MEANING_PREFIX, Meanings.begun)
        self._take_guesses(How.ERRORS, guesses)
        if not self._number():
            self._by_keys(How.FAR, _far, self.keys[:MOST_SEARCHED])
            self._by_meanings(How.FAR, Meanings.far)
        return self._best()

    def near(self):
        self._by_keys(How.NEAREST, lambda shelves, key: shelves.nearest(key, self.limit), self.keys[:MOST_SEARCHED])
        for looseness, scheme, key in self.keys[:MOST_SEARCHED]:
            for length in range(len(key), 0, -1):
                if self._number() < self.limit:
                    self._by_keys(How.NEAREST, _sharing, [(looseness, scheme, key[:length])])
        if self._number() < self.limit:
            self._first()
        return self._best()

    def _by_keys(self, how, matches, keys=None):
        for looseness, scheme, key in self.keys if keys is None else keys:
            for number, shelves in self._shelves(scheme):
                self._take(number, how, looseness, scheme, matches(shelves, key))

    def _by_meanings(self, how, matches):
        for words in self.meanings:
            for number, layer in enumerate(self.layers):
                self._take(number, how, 0, MEANING, matches(layer.table.meanings, words, self.locale))

    def _guesses(self):
        """What comes within the errors allowed: (errors, layer, looseness, scheme, match)."""
        guesses = []
        for looseness, scheme, key in self.keys:
            most = _allowed(scheme, key)
            for number, shelves in self._shelves(scheme) if most else ():
                for errors, elsewhere, word, matched in chain(shelves.near(key, most, key[0]), shelves.misbegun(key)):
                    # What has been made alike already is an error less alike than it seems.
                    apart = errors + (scheme in LOOSE)
                    match = fuzzy.strangeness(key, matched), elsewhere, word, matched
                    guesses.append((apart, number, looseness, scheme, match))
        return sorted(guesses)

    def _take_guesses(self, how, guesses):
        for errors, number, looseness, scheme, match in guesses:
            if (errors == 1) == (how == How.ONE_ERROR):
                self._take(number, how, looseness, scheme, [match])

    def _first(self):
        """The first words in order: even they are better than nothing."""
        for number, layer in enumerate(self.layers):
            shown = (word for word in layer.table.in_order() if layer.table.shows(word, self.locale))
            matches = ((FARTHEST, False, word, "") for word in shown)
            self._take(number, How.NEAREST, len(self.keys), "", islice(matches, 2 * self.limit + len(layer.without)))

    def _shelves(self, scheme):
        for number, layer in enumerate(self.layers):
            if shelves := layer.table.schemes.get(scheme):
                yield number, shelves

    def _take(self, number, how, looseness, scheme, matches):
        """Keeps the best of `matches`, the nearest first: once there are enough, only those as near as the last."""
        layer, hits = self.layers[number], self.hits[number]
        new, last = 0, None
        for distance, elsewhere, word, matched in matches:
            if new >= self.limit and distance != last:
                break
            hit = (how, looseness, distance, elsewhere, scheme, matched)
            if word in hits:
                hits[word] = min(hits[word], hit)
            elif word not in layer.without and layer.table.shows(word, self.locale):
                hits[word] = hit
                new, last = new + 1, distance

    def _number(self):
        return sum(map(len, self.hits))

    def _best(self):
        best = []
        for layer, hits in zip(self.layers, self.hits, strict=True):
            places = layer.table.places
            first = nsmallest(self.limit, hits.items(), key=lambda item: (*item[1][:4], places[item[0]]))
            best += [(hit[:4], layer.table.name(word), layer.table, word, hit) for word, hit in first]
        best = nsmallest(self.limit, best, key=itemgetter(0, 1))
        return [table.hit(word, self.locale, hit[0], *hit[4:]) for _rank, _name, table, word, hit in best]
