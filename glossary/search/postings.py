"""Keys and the words that they lead to, in as few objects as can be: 100,000 words fit into a small server."""

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
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
    """All keys of one scheme, by their length: the shortest with a given beginning or part come first."""

    __slots__ = ("_shelves",)

    def __init__(self, pairs):
        """`pairs` of key and number of its word, in any order."""
        by_length = defaultdict(list)
        for key, word in pairs:
            by_length[len(key)].append((key, word))
        self._shelves = [(length, Shelf(length, sorted(by_length[length]))) for length in sorted(by_length) if length]

    def exact(self, key):
        """Triples of 0, word and key."""
        return self._beginning(key, len(key), len(key))

    def starting(self, beginning):
        """Triples of how many letters are missing, word and key; the fewest missing first."""
        return self._beginning(beginning, len(beginning) + 1, None)

    def _beginning(self, beginning, shortest, longest):
        for length, shelf in self._between(shortest, longest):
            for number in shelf.starting(beginning):
                yield length - len(beginning), shelf.words[number], shelf.key(number)

    def containing(self, part):
        """Triples of how many letters are missing, word and key, those with `part` after their beginning."""
        for length, shelf in self._between(len(part) + 1, None):
            for number in shelf.containing(part):
                yield length - len(part), shelf.words[number], shelf.key(number)

    def near(self, key, most, beginning=""):
        """Triples of distance, word and key for the keys with `beginning` and at most so many errors."""
        for _length, shelf in self._between(len(key) - most, len(key) + most):
            numbers = shelf.starting(beginning)
            for distance, found, offset in fuzzy.near(key, shelf.keys(numbers), most):
                yield distance, shelf.words[numbers.start + offset], found

    def misbegun(self, key):
        """Triples of 1, word and key for the keys that differ at the first letter: wrong, too many, or later."""
        for _missing, word, found in chain(self.exact(key[1:]), self.exact(key[1] + key[0] + key[2:])):
            yield 1, word, found
        for _length, shelf in self._between(len(key), len(key)):
            for number in shelf.containing(key[1:]):
                yield 1, shelf.words[number], shelf.key(number)

    def nearly_starting(self, beginning, most):
        """Triples of distance, word and key for the keys whose beginning, but for so many errors, is this."""
        for _length, shelf in self._between(len(beginning) + 1, None):
            numbers = shelf.starting(beginning[0])
            choices = [key[: len(beginning)] for key in shelf.keys(numbers)]
            for distance, _choice, offset in fuzzy.near(beginning, choices, most):
                number = numbers.start + offset
                yield distance, shelf.words[number], shelf.key(number)

    def nearest(self, key, limit):
        """Triples of unlikeness in percent, word and key, the most similar of each length."""
        for _length, shelf in self._between(len(key) // 2, len(key) * 2):
            for likeness, found, number in fuzzy.nearest(key, shelf.keys(range(len(shelf.words))), limit):
                yield round(100 * (1 - likeness)), shelf.words[number], found

    def _between(self, shortest, longest):
        for length, shelf in self._shelves:
            if length >= shortest and (longest is None or length <= longest):
                yield length, shelf
