"""Keys and the words that they lead to, in as few objects as can be: 100,000 words fit into a small server."""

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from heapq import nsmallest
from itertools import chain

from . import fuzzy

# A shorter text is searched from its front sooner than by halving.
SHORT = 2048


class Shelf:
    """The keys of one length, sorted, in one string: "\\nabc\\nabd\\nxyz\\n", and the word of each."""

    __slots__ = ("step", "text", "words")

    def __init__(self, length, pairs):
        """`pairs` are of key and number of its word, sorted."""
        self.step = length + 1
        self.text = "\n" + "".join(f"{key}\n" for key, _word in pairs)
        self.words = array("I", (word for _key, word in pairs))

    def key(self, number):
        return self.text[number * self.step + 1 : (number + 1) * self.step]

    def starting(self, beginning):
        """The numbers of the keys with this beginning, a range."""
        if len(self.text) < SHORT:
            first = self.text.find(f"\n{beginning}")
            if first < 0:
                return range(0)
            return range(first // self.step, self.text.rfind(f"\n{beginning}") // self.step + 1)
        every, size = range(len(self.words)), len(beginning)
        first = bisect_left(every, beginning, key=lambda number: self.key(number)[:size])
        return range(first, bisect_right(every, beginning, first, key=lambda number: self.key(number)[:size]))

    def containing(self, part):
        """The numbers of the keys with this part inside or at the end."""
        at = self.text.find(part)
        while at >= 0:
            number, offset = divmod(at, self.step)
            if offset > 1:
                yield number
            at = self.text.find(part, (number + 1) * self.step)

    def keys(self, numbers):
        """The keys of a range of numbers, a list."""
        return self.text[numbers.start * self.step + 1 : numbers.stop * self.step].split("\n") if numbers else []


class Shelves:
    """All keys of one scheme, by their length.

    What it finds are matches: tuples of a distance, whether another locale says so (False here: keys have none), the
    number of the word, and the key.
    """

    __slots__ = ("_shelves",)

    def __init__(self, pairs):
        """`pairs` of key and number of its word, in any order."""
        by_length = defaultdict(list)
        for key, word in pairs:
            by_length[len(key)].append((key, word))
        self._shelves = [(length, Shelf(length, sorted(by_length[length]))) for length in sorted(by_length) if length]

    def exact(self, key):
        """Matches, at the distance 0."""
        return self._beginning(key, len(key), len(key))

    def starting(self, beginning):
        """Matches of the keys with this beginning, but longer; the fewest letters missing first."""
        return self._beginning(beginning, len(beginning) + 1, None)

    def _beginning(self, beginning, shortest, longest):
        for length, shelf in self._between(shortest, longest):
            for number in shelf.starting(beginning):
                yield length - len(beginning), False, shelf.words[number], shelf.key(number)

    def containing(self, part):
        """Matches of the keys with `part` after their beginning, the fewest letters missing first."""
        for length, shelf in self._between(len(part) + 1, None):
            for number in shelf.containing(part):
                yield length - len(part), False, shelf.words[number], shelf.key(number)

    def near(self, key, most, beginning=""):
        """Matches of the keys with `beginning` and at most so many errors, which are the distance; in no order."""
        for _length, shelf in self._between(len(key) - most, len(key) + most):
            numbers = shelf.starting(beginning)
            for distance, found, offset in fuzzy.near(key, shelf.keys(numbers), most):
                yield distance, False, shelf.words[numbers.start + offset], found

    def misbegun(self, key):
        """Matches of the keys that differ by one error at the first letter: wrong, too many, or changed places."""
        for _distance, elsewhere, word, found in chain(self.exact(key[1:]), self.exact(key[1] + key[0] + key[2:])):
            yield 1, elsewhere, word, found
        for _length, shelf in self._between(len(key), len(key)):
            for number in shelf.containing(key[1:]):
                yield 1, False, shelf.words[number], shelf.key(number)

    def nearly_starting(self, beginning, most):
        """Matches of the keys whose beginning, but for so many errors, is this; the first letter is right."""
        for _length, shelf in self._between(len(beginning) + 1, None):
            numbers = shelf.starting(beginning[0])
            choices = [key[: len(beginning)] for key in shelf.keys(numbers)]
            for distance, _choice, offset in fuzzy.near(beginning, choices, most):
                number = numbers.start + offset
                yield distance, False, shelf.words[number], shelf.key(number)

    def nearest(self, key, limit):
        """The `limit` most similar, the nearest first; the distance is in percent."""
        found = []
        for _length, shelf in self._between(len(key) // 2, len(key) * 2):
            for likeness, matched, number in fuzzy.nearest(key, shelf.keys(range(len(shelf.words))), limit):
                found.append((round(100 * (1 - likeness)), False, shelf.words[number], matched))
        return nsmallest(limit, found)

    def _between(self, shortest, longest):
        for length, shelf in self._shelves:
            if length >= shortest and (longest is None or length <= longest):
                yield length, shelf
