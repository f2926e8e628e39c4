"""All words of the glossary in this process: built from rows, asked by keys. Knows neither Django nor database."""

from array import array
from collections import defaultdict
from io import StringIO
from uuid import UUID

from . import ranking
from .hit import Hit, Listing
from .meanings import Meanings, as_written
from .postings import Shelves
from .schemes import MEANING
from .texts import Texts


class Table:
    """The words of some rows."""

    def __init__(self, rows):
        """`rows` is any iterable of Row; none of them is kept."""
        self.meanings = Meanings()
        self.schemes = {}
        self._words, self._texts = bytearray(), defaultdict(Texts)
        names, keys = [], defaultdict(lambda: (StringIO(), array("I")))
        for number, row in enumerate(rows):
            self._words += row.word.bytes
            for scheme, key, locale in row.keys:
                if scheme == MEANING:
                    self.meanings.add(number, key, locale)
                else:
                    text, numbers = keys[scheme]
                    text.write(key.replace("\n", " ") + "\n")
                    numbers.append(number)
            for locale, listing in row.listings.items():
                self._texts[locale].put(number, (row.language, *listing))
            names.append(_name(row.word, row.listings.values()))
        self._finish(names, keys)

    def _finish(self, names, keys):
        self._words, self._texts = bytes(self._words), dict(self._texts)
        self.meanings.close()
        for texts in self._texts.values():
            texts.close(len(self))
        while keys:
            scheme, (text, numbers) = keys.popitem()
            self.schemes[scheme] = Shelves(zip(text.getvalue().split("\n"), numbers, strict=False))
        self.places = array("I", bytes(4 * len(names)))
        for place, number in enumerate(sorted(range(len(names)), key=names.__getitem__)):
            self.places[number] = place

    def __len__(self):
        return len(self._words) // 16

    def find(self, asked, locale, limit):
        """At most `limit` Hits among the words shown in `locale` ("de"), the best first (see hit.How).

        `asked` are pairs of scheme and key, what the reader typed literally before what it may stand for.
        """
        return ranking.find([ranking.Layer(self)], asked, locale, limit)

    def nearest(self, asked, locale, limit):
        """The Hits that come nearest to what `find` does not find: always some, where there are words."""
        return ranking.nearest([ranking.Layer(self)], asked, locale, limit)

    def shows(self, number, locale):
        """Whether the word of this number is shown in this locale."""
        return locale in self._texts and number in self._texts[locale]

    def hit(self, number, locale, how, scheme, matched):
        """The word of this number, as it is shown in this locale; words of a meaning as they are written there."""
        language, word, native, *others = self._texts[locale][number]
        if scheme == MEANING:
            shown = (Listing(*texts[number][1:]) for texts in self._texts.values() if number in texts)
            matched = as_written(matched, (listing.meaning for listing in shown))
        return Hit(self.word(number), word, native, language, *others, how, scheme, matched)

    def in_order(self):
        """The numbers of the words, as they stand in a list."""
        return sorted(range(len(self)), key=self.places.__getitem__)

    def word(self, number):
        return UUID(bytes=self._words[number * 16 : number * 16 + 16])

    def numbers(self, words):
        """The numbers of those of `words`, translation keys, that stand in this table."""
        wanted = {word.bytes for word in words}
        return [number for number in range(len(self)) if self._words[number * 16 : number * 16 + 16] in wanted]

    def name(self, number):
        """By what words stand in order that match equally well, in whichever table they are."""
        shown = (texts[number] for texts in self._texts.values() if number in texts)
        return min((word.casefold() for _language, word, *_others in shown), default=""), self.word(number).bytes


def _name(word, listings):
    return min((listing.word.casefold() for listing in listings), default=""), word.bytes


class Layered:
    """A large table under a small one, asked as one: what changed since the large one was built."""

    def __init__(self, base, overlay, gone):
        """`gone` are the translation keys that `base` must not find any more: all that changed or are no more."""
        self._layers = [ranking.Layer(base, frozenset(base.numbers(gone))), ranking.Layer(overlay)]

    def __len__(self):
        return sum(len(layer.table) - len(layer.without) for layer in self._layers)

    def find(self, asked, locale, limit):
        """See Table.find."""
        return ranking.find(self._layers, asked, locale, limit)

    def nearest(self, asked, locale, limit):
        """See Table.nearest."""
        return ranking.nearest(self._layers, asked, locale, limit)
