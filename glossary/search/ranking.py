"""The order of hits: which ways to match are tried, one after the other, until there are enough."""

from heapq import nsmallest
from itertools import chain, islice
from operator import itemgetter
from typing import NamedTuple

from . import fuzzy
from .hit import MEANING, How
from .meanings import Meanings
from .postings import Shelves

# In initials each letter is a word of its own: an error in them is another word.
EXACTING = {"initials"}
# In these keys sounds that are mistaken for each other are one already.
LOOSE = "loose-"
# With so many hits that are no guess, guesses are not asked for.
STRONG = 5
# What a query might stand for besides, in looser and looser schemes, is not worth the longest searches.
MOST_SCHEMES = 2


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
        self._by_keys(How.EXACT, Shelves.exact)
        for step in (self._beginning, self._meaning, self._part):
            if self._number() < self.limit:
                step()
        guesses = self._guesses() if self._number() < STRONG else []
        self._take_guesses(How.ONE_ERROR, guesses)
        if self._number() < self.limit:
            self._by_meanings(How.MEANING_PREFIX, Meanings.begun)
        self._take_guesses(How.ERRORS, guesses)
        if not self._number():
            self._far()
        return self._best()

    def near(self):
        for looseness, scheme, key in self.keys[:MOST_SCHEMES]:
            for layer, shelves in self._shelves(scheme):
                alike = nsmallest(self.limit, shelves.nearest(key, self.limit))
                self._take(layer, How.NEAREST, looseness, scheme, ((*match[:1], 0, *match[1:]) for match in alike))
        if self._number() < self.limit:
            self._shared_beginning()
        if self._number() < self.limit:
            self._first()
        return self._best()

    def _beginning(self):
        self._by_keys(How.PREFIX, Shelves.starting)

    def _meaning(self):
        self._by_meanings(How.MEANING, Meanings.whole)

    def _part(self):
        self._by_keys(How.PART, Shelves.containing)

    def _by_keys(self, how, matches):
        for looseness, scheme, key in self.keys:
            for layer, shelves in self._shelves(scheme):
                found = ((distance, 0, word, matched) for distance, word, matched in matches(shelves, key))
                self._take(layer, how, looseness, scheme, found)

    def _by_meanings(self, how, matches):
        for words in self.meanings:
            for number, layer in enumerate(self.layers):
                self._take(number, how, 0, MEANING, matches(layer.table.meanings, words, self.locale))

    def _guesses(self):
        """What comes within the errors allowed: (errors, layer, looseness, scheme, distance, word, matched)."""
        guesses = []
        for looseness, scheme, key in self.keys:
            most = 0 if scheme in EXACTING else fuzzy.allowed(len(key))
            for layer, shelves in self._shelves(scheme) if most else ():
                for errors, word, matched in chain(shelves.near(key, most, key[0]), shelves.misbegun(key)):
                    # What has been made alike already is an error less apart than it seems.
                    apart = errors + scheme.startswith(LOOSE)
                    guesses.append((apart, layer, looseness, scheme, fuzzy.strangeness(key, matched), word, matched))
        return sorted(guesses)

    def _take_guesses(self, how, guesses):
        for errors, layer, looseness, scheme, distance, word, matched in guesses:
            if (errors == 1) == (how == How.ONE_ERROR):
                self._take(layer, how, looseness, scheme, [(distance, 0, word, matched)])

    def _far(self):
        for looseness, scheme, key in self.keys[:MOST_SCHEMES]:
            most = 0 if scheme in EXACTING else fuzzy.allowed(len(key))
            for layer, shelves in self._shelves(scheme) if most else ():
                begun = shelves.nearly_starting(key, fuzzy.allowed(len(key) - 1))
                found = sorted((10 * errors, 0, word, matched) for errors, word, matched in begun)
                self._take(layer, How.FAR, looseness, scheme, found)
                found = sorted((10 * errors, 0, word, matched) for errors, word, matched in shelves.near(key, most))
                self._take(layer, How.FAR, looseness, scheme, found)
        self._by_meanings(How.FAR, Meanings.far)

    def _shared_beginning(self):
        """The words that begin as the query does, as far as any does."""
        for looseness, scheme, key in self.keys[:MOST_SCHEMES]:
            for length in range(len(key), 0, -1):
                if self._number() >= self.limit:
                    return
                for layer, shelves in self._shelves(scheme):
                    found = ((100, 0, word, matched) for _more, word, matched in shelves.starting(key[:length]))
                    self._take(layer, How.NEAREST, looseness, scheme, islice(found, self.limit))

    def _first(self):
        """The first words in order: even they are better than nothing."""
        for number, layer in enumerate(self.layers):
            words = (word for word in layer.table.in_order() if layer.table.shows(word, self.locale))
            found = ((101, 0, word, "") for word in islice(words, 2 * self.limit + len(layer.without)))
            self._take(number, How.NEAREST, len(self.keys), "", found)

    def _shelves(self, scheme):
        for number, layer in enumerate(self.layers):
            if shelves := layer.table.schemes.get(scheme):
                yield number, shelves

    def _take(self, number, how, looseness, scheme, matches):
        """Keeps the best of `matches`: (distance, whether of another locale, word, matched), the nearest first.

        Once there are enough of them, only those as near as the last one.
        """
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
