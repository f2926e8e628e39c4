"""The terms that a text is found by: each of its words folded, and as German and as English stem it.

In both editions, for each quotes the other's words. A term is never shown to anybody.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import snowballstemmer

from glossary.folding import fold
from glossary.search.han import SIMPLIFIED

# Before a term of a headline, and before what filters: characters that no text has (see `clean`).
HEADLINE, LOCALE, YEAR, TOPIC, KIND = "\ue000\ue001\ue002\ue003\ue004"
LONGEST = 64

_MARKS = "".join(c for c in map(chr, range(0x20000)) if unicodedata.category(c) in ("Mn", "Mc"))
# Scripts that set no blank between words are read character by character, and so is Korean, for its particles.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
UNSPACED = re.compile(f"[{_UNSPACED}]")
_LETTER = f"(?:(?![{_UNSPACED}])(?:[^\\W_]|[{_MARKS}\u200c\u200d]))"
# What most letters are comes first: it is quick.
_LETTERS = f"(?:[0-9A-Za-zÀ-ÖØ-öø-ſ]++|{_LETTER})+"
WORD = re.compile(f"{_LETTERS}(?:['’]{_LETTERS})*")
TOKEN = re.compile(
    rf"(?P<sign>[$€£¥%])|(?P<number>\d+(?:[.,\xa0\u2009\u202f]\d+)+)(?!{_LETTER})"
    rf"|(?P<unspaced>[{_UNSPACED}])|(?P<initials>(?:(?<!{_LETTER})[A-Za-z]\.){{2,}})|(?P<word>{WORD.pattern})"
)
_UNSEEN = re.compile("[\x00-\t\x0b-\x1f\x7f-\x9f\xad\ud800-\uf8ff\U000f0000-\U0010ffff]")
HYPHEN = re.compile("[-‐‑]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,\xa0\u2009\u202f]\d{3})+")
# Not after q, a, e: Quelle, Mauer, neue.
_SPELLED_OUT = re.compile("(a|o|(?<![qae])u)e")
_GERMAN, _ENGLISH = snowballstemmer.stemmer("german"), snowballstemmer.stemmer("english")
_PARTICIPLE = re.compile("^((?:be|ent|er|ver|zer).{3,})t$")
# English words, each with forms that no stemmer leads back to it.
_IRREGULAR = {
    form: word
    for word, forms in {
        "begin": "began begun",
        "break": "broke broken",
        "bring": "brought",
        "build": "built",
        "buy": "bought",
        "calf": "calves",
        "catch": "caught",
        "child": "children",
        "choose": "chose chosen",
        "drive": "drove driven",
        "eat": "ate eaten",
        "fall": "fell fallen",
        "fly": "flew flown",
        "foot": "feet",
        "give": "gave given",
        "go": "went gone",
        "goose": "geese",
        "grow": "grew grown",
        "half": "halves",
        "keep": "kept",
        "knife": "knives",
        "leaf": "leaves",
        "life": "lives",
        "loaf": "loaves",
        "lose": "lost",
        "make": "made",
        "man": "men",
        "mouse": "mice",
        "pay": "paid",
        "person": "people",
        "rise": "rose risen",
        "run": "ran",
        "sell": "sold",
        "send": "sent",
        "shelf": "shelves",
        "speak": "spoke spoken",
        "spend": "spent",
        "steal": "stole stolen",
        "take": "took taken",
        "teach": "taught",
        "tell": "told",
        "thief": "thieves",
        "tooth": "teeth",
        "wife": "wives",
        "win": "won",
        "wolf": "wolves",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}
# British and American spelling: colour and color, organise and organize.
_BRITISH = [
    (re.compile("(?<=[^aeiou])our(?=$|s|ed|ing|ful|able|ite|hood)"), "or"),
    (re.compile("(?<=....)is(?=e|ing|ation)"), "iz"),
]
# Words for signs, in either language.
_SIGNS = {"%": ("%", "prozent", "percent"), "$": ("$", "dollar"), "€": ("€", "euro")}


class Token(NamedTuple):
    """A word of a text, where it stands, and all terms that find it; the first is the word itself, folded."""

    start: int
    end: int
    terms: tuple[str, ...]


def clean(text):
    """`text` as it is indexed and shown: composed, without soft hyphens, control and private-use characters."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def tokens(text):
    """The Tokens of `text` in its order."""
    return [Token(match.start(), match.end(), _terms(match)) for match in TOKEN.finditer(text)]


def _terms(match):
    text = match[0]
    match match.lastgroup:
        case "word":
            return word_terms(text)
        case "number":
            grouped = _THOUSANDS.fullmatch(text)
            return (re.sub(r"\D", "", text) if grouped else fold(text).replace(",", "."),)
        case "initials":
            return word_terms(text.replace(".", ""))
        case "unspaced":
            return (fold(text).translate(SIMPLIFIED).replace(" ", "") or text,)
    return _SIGNS.get(text, (text,))


@lru_cache(100_000)
def folded(word):
    """`word` as it is kept in the vocabulary: umlauts and the like lose their marks, and nothing else."""
    return fold(word)[:80]


@lru_cache(100_000)
def word_terms(word):
    """The terms of one word, without doubles: itself, folded; its stem in German; its stem in English."""
    folded = folded_word(word)
    return tuple(dict.fromkeys((folded, stem(folded), _english(folded))))


def folded_word(word):
    """`word` in the one spelling of all that are its own: Straße, Strasse; Müller, Mueller, Muller."""
    word = re.sub("['’]", "", re.sub("['’]s$", "", fold(word[:LONGEST])))
    return _SPELLED_OUT.sub(r"\1", word.replace(" ", "")) or word


@lru_cache(100_000)
def stem(folded):
    """The German stem, that of Zentrum and Zentren, Firma and Firmen, China and Chinas alike."""
    stemmed = stripped(folded)
    if stemmed == folded or stemmed.endswith("um"):
        for ending in (
            "um$",
            "(?<=[^aeiouy])(?:us|is|as|os|a|o)$",
            "(?<=[aeiou])s$",
        ):
            shorter = re.sub(ending, "", stemmed)
            if shorter != stemmed and len(shorter) >= 3:
                return shorter
    return stemmed


@lru_cache(100_000)
def stripped(folded):
    """What Snowball makes of a word; but Ostern is not the east (Osten)."""
    # Ärztinnen are no other word than Ärztin.
    stemmed = re.sub("(?<=..in)n$", "", _GERMAN.stemWord(folded))
    # What was sold (verkauft) was for sale (verkaufen).
    stemmed = _PARTICIPLE.sub(r"\1", stemmed)
    return folded[:-1] if len(stemmed) < 4 and len(folded) - len(stemmed) > 2 else stemmed


def _english(folded):
    if singular := _IRREGULAR.get(folded):
        return _ENGLISH.stemWord(singular)
    if folded.endswith(("women", "smen", "ermen", "kmen")):
        folded = f"{folded[:-3]}man"
    for british, american in _BRITISH:
        folded = british.sub(american, folded)
    return _ENGLISH.stemWord(folded)


def joined(text, found):
    """Pairs of neighbours among the Tokens `found` that a hyphen joins, as Tokens: E-Auto is eauto, too."""
    for one, two in pairwise(found):
        if two.start - one.end == 1 and HYPHEN.match(text, one.end):
            yield Token(one.start, two.end, word_terms(text[one.start : one.end] + text[two.start : two.end]))


def pairs(text, found):
    """The pairs of characters that stand side by side in a script without blanks."""
    for one, two in pairwise(found):
        if one.end == two.start and UNSPACED.match(text, one.start) and UNSPACED.match(text, two.start):
            yield one.terms[0] + two.terms[0]


def all_terms(text, found):
    """All terms of `text`, whose Tokens are `found`."""
    terms = {term for token in (*found, *joined(text, found)) for term in token.terms}
    return terms.union(pairs(text, found))


def stream(found):
    """The words that Tokens are, in their order, for phrases: a blank before and after each."""
    return f" {' '.join(map(in_phrase, found))} "


def in_phrase(token):
    """The one term that stands for a word in a phrase: its German stem."""
    return token.terms[min(1, len(token.terms) - 1)]
