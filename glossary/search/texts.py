"""What is shown of the words, in two objects instead of seven a word."""

import marshal
from array import array


class Texts:
    """A tuple of texts for some numbers, put in their order."""

    __slots__ = ("_starts", "_stored")

    def __init__(self):
        self._stored, self._starts = bytearray(), array("I", [0])

    def put(self, number, texts):
        self._skip_to(number)
        self._stored += marshal.dumps(texts)
        self._starts.append(len(self._stored))

    def close(self, length):
        """Ends what was put; there are so many numbers."""
        self._skip_to(length)
        self._stored = bytes(self._stored)

    def _skip_to(self, number):
        self._starts.extend([self._starts[-1]] * (number + 1 - len(self._starts)))

    def __contains__(self, number):
        return self._starts[number] < self._starts[number + 1]

    def __getitem__(self, number):
        return marshal.loads(self._stored[self._starts[number] : self._starts[number + 1]])
