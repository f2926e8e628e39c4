"""The words of all meanings, in whichever language: which words of the glossary mean them."""

import re
from array import array

from . import fuzzy, latin
from .normalise import normalise
from .postings import Shelves

# A posting is one number: word of the meaning, distance from its beginning, locale, word of the glossary.
WORD, LOCALE, CLOSENESS = 26, 4, 8
FARTHEST = (1 << CLOSENESS) - 1
# The meaning in this locale of this word.
TARGET = (1 << WORD + LOCALE) - 1
# More words than that say no more.
MOST_WORDS = 8

WRITTEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def as_written(words, meanings):
    """Folded `words` as the first of `meanings` writes them that has them all: gruner tee is "Grüner Tee"."""
    for meaning in meanings:
        written = {latin.without_umlauts(normalise(word)): word for word in WRITTEN.findall(meaning)}
        if written.keys() >= set(words.split()):
            return " ".join(written[word] for word in words.split())
    return words


class Meanings:
    def __init__(self):
        self._locales = []
        self._numbers = {}
        self._postings = array("Q")

    def add(self, word, meaning, locale):
        """Takes the folded words of a meaning of the word of this number; `close` must follow."""
        if locale not in self._locales:
            self._locales.append(locale)
        low = self._locales.index(locale) << WORD | word
        there = set()
        words = meaning.split()
        for position, one in enumerate(words):
            if one not in there:
                there.add(one)
                closeness = min(2 * position + len(words), FARTHEST)
                number = self._numbers.setdefault(one, len(self._numbers))
                self._postings.append((number << CLOSENESS | closeness) << WORD + LOCALE | low)

    def close(self):
        """Makes what was added ready to be asked."""
        self._vocabulary = Shelves(self._numbers.items())
        self._starts = array("I", bytes(4 * (len(self._numbers) + 1)))
        for posting in self._postings:
            self._starts[(posting >> WORD + LOCALE + CLOSENESS) + 1] += 1
        for number in range(len(self._numbers)):
            self._starts[number + 1] += self._starts[number]
        self._postings = array("Q", sorted(self._postings))
        del self._numbers

    def whole(self, words, locale):
        """Those in one of whose meanings all of `words` stand, nearest to its beginning first.

        As matches: see Shelves.
        """
        words = words[:MOST_WORDS]
        if len(words) == 1:
            return self._of_one(words[0], locale)
        return self._common(words, [self._exact(word) for word in words], 0, locale)

    def begun(self, words, locale):
        """The same where the last of `words` is but begun."""
        words = words[:MOST_WORDS]
        if len(words[-1]) < 2:
            return []
        choices = [self._exact(word) for word in words]
        choices[-1] += self._vocabulary.starting(words[-1])
        return self._common(words, choices, 0, locale)

    def far(self, words, locale):
        """The same with errors, with words inside other words, and one of three or more may be missing."""
        words = words[:MOST_WORDS]
        return self._common(words, [list(self._far(word)) for word in words], int(len(words) > 2), locale)

    def _exact(self, word):
        return list(self._vocabulary.exact(word))

    def _far(self, word):
        yield from self._vocabulary.exact(word)
        if len(word) > 3:
            yield from self._vocabulary.starting(word)
            yield from self._vocabulary.containing(word)
            errors = fuzzy.allowed(len(word) - 2) or 1
            for distance, elsewhere, number, found in self._vocabulary.near(word, errors):
                yield 10 * distance, elsewhere, number, found

    def _of(self, number):
        return self._postings[self._starts[number] : self._starts[number + 1]]

    def _of_one(self, word, locale):
        for _distance, _elsewhere, number, found in self._vocabulary.exact(word):
            for posting in self._of(number):
                yield *self._read(posting, locale), found

    def _read(self, posting, locale):
        elsewhere = self._locales[posting >> WORD & (1 << LOCALE) - 1] != locale
        return posting >> WORD + LOCALE & FARTHEST, elsewhere, posting & (1 << WORD) - 1

    def _common(self, words, choices, missing, locale):
        """Those in one of whose meanings one of each of the `choices` for `words` stands, but for so many `missing`."""
        found = {}
        letters = sum(map(len, words))
        rarest_first = sorted(zip(range(len(words)), words, choices, strict=True), key=self._frequency)
        for step, (position, word, choice) in enumerate(rarest_first):
            for target, (closeness, matched) in self._best(choice, found if step > missing else None).items():
                found.setdefault(target, []).append((position, closeness - 10 * len(word), matched))
            found = {target: there for target, there in found.items() if len(there) + missing > step}
        hits = []
        for target, there in found.items():
            elsewhere = self._locales[target >> WORD] != locale
            distance = sum(closeness for _position, closeness, _matched in there) + 10 * letters
            matched = " ".join(matched for _position, _closeness, matched in sorted(there))
            hits.append((distance, elsewhere, target & (1 << WORD) - 1, matched))
        return sorted(hits)

    def _frequency(self, asked):
        return sum(
            self._starts[number + 1] - self._starts[number] for _distance, _elsewhere, number, _matched in asked[2]
        )

    def _best(self, choice, among):
        """For each meaning `among` these, or any: how near to its beginning a word of the choice stands, and which."""
        best = {}
        for penalty, _elsewhere, number, matched in choice:
            for posting in self._of(number):
                target = posting & TARGET
                if among is None or target in among:
                    closeness = (posting >> WORD + LOCALE & FARTHEST) + penalty
                    if target not in best or closeness < best[target][0]:
                        best[target] = closeness, matched
        return best
