"""Finds the words of the glossary in running text, in whatever script. Knows no page and no database.

A spelling fits where
- its letters are the text's, whatever their case; a reader's text may lack its accents (Koban for Kōban), but an
  umlaut of the text is a letter of its own (Hände is no Hande);
- it stands by itself: no letter follows it or goes before. Blanks, hyphens and apostrophes are as good as each other,
  and a text may leave them out (Shinrinyoku), not put them in (San UK is no Sanuk);
- up to three letters stand exactly as spelt, for "Ger" and "Tết" are near to words of ours;
- an -s may follow from five Latin letters on (Hanboks), a particle may follow hangul (눈치를): it stays outside;
- where a script knows no blanks (Han, kana, Thai, Khmer, Burmese, Tibetan), it may stand amid others; but a katakana
  word is no part of a longer one, and no syllable of Tibetan is cut.
One character alone is never a word, nor is a part of an address or of a number.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Hashable
from functools import lru_cache
from typing import NamedTuple

from .. import folding
from ..script import characters

_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_TIBETAN = "\u0f40-\u0fbc"
# Scripts without blanks between words: Thai, Lao, Tibetan, Burmese, Khmer, Tai, Balinese, kana, Han, Yi, Javanese.
_UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0edf\u0f00-\u0fff\u1000-\u109f\u1780-\u17d3\u1950-\u19df\u1a20-\u1aaf"
    "\u1b00-\u1b7f\u3005-\u3007\u3041-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua000-\ua4cf\ua980-\ua9df\ua9e0-\ua9ff\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
    "\ufe00-\ufe0f\U000e0100-\U000e01ef"
)


@lru_cache(maxsize=1)
def _marks():
    """The marks that belong to the letter before them, as ranges of a character class; `\\w` leaves them out."""
    marks = [code for code in range(0x300, 0x1E000) if unicodedata.category(chr(code))[0] == "M"]
    ranges = []
    for code in marks:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


_LETTER = rf"[^\W_{_UNSPACED}]"
TOKEN = re.compile(rf"(?P<unspaced>[{_UNSPACED}]+)|(?:{_LETTER}[{_marks()}\u00ad\u200c\u200d]*)+")
# An address, a name of a host, a number with its signs: no part of them is a word.
ADDRESS = re.compile(r"https?://\S+|\S+@\w+\.\S+|\w[\w-]+(?:\.[^\W_][\w-]*)+(?:/\S*)?|\d+(?:[.,]\d+)+")
_BETWEEN = re.compile(r"[\s\u00a0\u202f'’ʼ\u2010\u2011-]{1,2}|\s+")
_HANGUL = re.compile("[가-힣]+")
_PARTICLE = re.compile(
    "들?(?:은|는|이|가|을|를|의|와|과|도|만|에|에서|에게|에게서|한테|께|께서|로|으로|로서|으로서|로써|으로써|까지|부터|"
    "처럼|보다|이나|나|이라|라|이란|란|이라는|라는|이라고|라고|이랑|랑|하고|마다|밖에|조차|마저|이다|입니다|이며|이자|이고|이었다|였다)"
    "(?:은|는|이|가|도|만|의|라도)?|들"
)
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
_PART_OF = {name: re.compile(f"[{name}]") for name in (_KATAKANA, _TIBETAN)}


class Match(NamedTuple):
    """Where in a text, and which words it may be: several where they are spelt alike."""

    start: int
    end: int
    words: tuple[Hashable, ...]


class Spelling(NamedTuple):
    text: str
    word: Hashable


@lru_cache(maxsize=50_000)
def _fold(token):
    """A token in small letters, of all accents only the umlauts."""
    token = token.replace("\u00ad", "")
    if token.isascii():
        return token.casefold()
    parts = re.split("([äöü])", unicodedata.normalize("NFC", token.casefold()))
    return "".join(part if part in "äöü" else folding.fold(part) for part in parts)


def fold_text(text):
    """`text` as its tokens, folded, with one blank between them: what holds a spelling holds one of its `forms`."""
    return " ".join(_native(match[0])[0] if match["unspaced"] else _fold(match[0]) for match in TOKEN.finditer(text))


def forms(spelling):
    """The forms of `spelling` that a folded text may hold; none where it is no word to be found."""
    if len(characters(spelling.strip())) < 2:
        return set()
    tokens = list(TOKEN.finditer(spelling))
    if any(match["unspaced"] for match in tokens):
        return {_native("".join(spelling.split()))[0].strip("་།")} if _is_unspaced(spelling) else set()
    folded = " ".join(_fold(match[0]) for match in tokens)
    both = {folded, folded.replace(" ", "")} if folded else set()
    return both | {key.translate(_UMLAUTS) for key in both}


def _is_unspaced(spelling):
    return all(match["unspaced"] for match in TOKEN.finditer(spelling))


def _native(run):
    """A run of an unspaced script, composed, without selectors of variants; and where each character of it began."""
    if unicodedata.is_normalized("NFC", run) and not re.search("[\ufe00-\ufe0f\U000e0100-\U000e01ef]", run):
        return run, range(len(run) + 1)
    text, places, at = [], [], 0
    for cluster in _clusters(run):
        composed = unicodedata.normalize("NFC", re.sub("[\ufe00-\ufe0f\U000e0100-\U000e01ef]", "", cluster))
        text.append(composed)
        places += [at] * len(composed)
        at += len(cluster)
    return "".join(text), [*places, at]


def _clusters(run):
    """The letters of `run`, each with its marks, as they stand there."""
    return re.findall(rf"[^{_marks()}][{_marks()}]*|.", run, re.DOTALL)


def _is_in_address(text, match):
    """Whether the match lies within an ADDRESS; what is looked at ends with the blanks around it, or soon."""
    before = re.search(r"\S*\Z", text[max(0, match.start - 80) : match.start])[0]
    after = re.match(r"\S*", text[match.start : match.end + 80][match.end - match.start :])[0]
    around = f"{before}{text[match.start : match.end]}{after}"
    return any(
        address.start() <= len(before) and len(around) - len(after) <= address.end()
        for address in ADDRESS.finditer(around)
    )


def _is_short(text):
    return sum(map(str.isalnum, text)) <= 3 and not _HANGUL.search(text)


class Matcher:
    """Finds each of `spellings`, pairs of a text and the word that it spells."""

    def __init__(self, spellings):
        self._spaced = defaultdict(list)
        self._unspaced = defaultdict(list)
        longest, sizes = defaultdict(int), defaultdict(set)
        for text, word in spellings:
            spelling = Spelling(unicodedata.normalize("NFC", text.strip()), word)
            for key in forms(spelling.text):
                if _is_unspaced(key):
                    self._unspaced[key].append(spelling)
                    sizes[key[:2]].add(len(key))
                else:
                    self._spaced[key].append(spelling)
                    first, *others = key.split(" ")
                    longest[first] = max(longest[first], 1 + len(others))
        # How many tokens those have that begin with this one; how many characters those that begin with these two.
        self._longest = dict(longest)
        self._sizes = {beginning: sorted(lengths, reverse=True) for beginning, lengths in sizes.items()}

    def find(self, text):
        """Each Match in `text`, the longest where several begin at one place; none overlaps another."""
        tokens = list(TOKEN.finditer(text))
        at = 0
        while at < len(tokens):
            token = tokens[at]
            taken = 1
            if token["unspaced"]:
                yield from self._within(token)
            else:
                found, taken = self._from(tokens, at, text)
                if found and not _is_in_address(text, found):
                    yield found
            at += taken

    def _from(self, tokens, at, text):
        """The longest match that begins with the token at this place, or None; and how many tokens it takes."""
        first = tokens[at][0]
        folded = _fold(first)
        most = max((self._longest.get(stem, 0) for stem, _length in self._stems(first, folded)), default=0)
        if not most:
            return None, 1
        tried = [(folded, at)]
        for place in range(at + 1, min(at + most, len(tokens))):
            token = tokens[place]
            between = text[tokens[place - 1].end() : token.start()]
            if token["unspaced"] or not _BETWEEN.fullmatch(between):
                break
            tried.append((f"{tried[-1][0]} {_fold(token[0])}", place))
        for key, last in reversed(tried):
            token = tokens[last]
            for stem, length in self._stems(token[0], key):
                start, end = tokens[at].start(), token.start() + length
                words = self._words(stem, text[start:end], stem != key and not _HANGUL.search(stem))
                if words:
                    return Match(start, end, words), last - at + 1
        return None, 1

    @staticmethod
    def _stems(token, key):
        """What `key`, whose last token is `token`, may be a form of; and how long that token's part in it is.

        A German or English -s belongs to the word that is marked, a Korean particle does not.
        """
        yield key, len(token)
        if key.endswith("s"):
            yield key[:-1], len(token)
        last = unicodedata.normalize("NFC", token)
        if _HANGUL.fullmatch(last):
            for length in range(len(last) - 1, 1, -1):
                if _PARTICLE.fullmatch(last, length):
                    yield key[: len(key) - len(last) + length], len(unicodedata.normalize(_form(token), last[:length]))

    def _words(self, key, text, inflected):
        """The words that `key` spells and that stand so in `text`; those alone that are spelt exactly so, if any."""
        spellings = self._spaced.get(key)
        if not spellings:
            return ()
        text = unicodedata.normalize("NFC", text).replace("\u00ad", "")
        exact = [spelling for spelling in spellings if spelling.text == text]
        if inflected and sum(map(str.isalpha, key)) < 5:
            return ()
        fitting = exact or [spelling for spelling in spellings if not _is_short(spelling.text)]
        return tuple(dict.fromkeys(spelling.word for spelling in fitting))

    def _within(self, token):
        """The matches in a run of an unspaced script."""
        run, places = _native(token[0])
        at = 0
        while at < len(run) - 1:
            for length in self._sizes.get(run[at : at + 2], ()):
                key = run[at : at + length]
                if key in self._unspaced and _stands_free(run, at, at + length):
                    words = tuple(dict.fromkeys(spelling.word for spelling in self._unspaced[key]))
                    yield Match(token.start() + places[at], token.start() + places[at + length], words)
                    at += length - 1
                    break
            at += 1


def _form(token):
    """The normal form that `token` is in."""
    return "NFC" if unicodedata.is_normalized("NFC", token) else "NFD"


def _stands_free(run, start, end):
    """Whether the stretch neither cuts a letter from its marks, nor a katakana word, nor a Tibetan syllable."""
    before, after = run[start - 1 : start], run[end : end + 1]
    if after and unicodedata.category(after)[0] == "M":
        return False
    first, last = run[start], run[end - 1]
    return not any(
        (part.match(before) and part.match(first)) or (part.match(after) and part.match(last))
        for part in _PART_OF.values()
    )
