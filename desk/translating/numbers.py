"""The figures of a sentence that its translation lacks, each read as its language writes it."""

import re
from dataclasses import dataclass
from decimal import Decimal

from ..keeping.pieces import Sentence
from ..keeping.small import number

# By language, what follows a number and makes it so many powers of ten more.
SCALES = {
    "de": {
        3: r"tsd|tausend",
        6: r"mio|million(?:en)?",
        9: r"mrd|milliarden?",
        12: r"bio|billion(?:en)?",
        15: r"brd|billiarden?",
    },
    "en": {
        3: r"k|thousand",
        6: r"mn?|mio|millions?",
        9: r"bn?|billions?",
        12: r"tn|trn|trillions?",
        15: r"quadrillions?",
    },
}
# By language, how a number may begin that is written as a word.
WORDS = {
    "de": (
        "0.5 halb hälfte 1 ein erst 2 zwei zwo beid doppel 3 drei dritt 4 vier 5 fünf 6 sechs sechz 7 sieb 8 acht "
        "9 neun 10 zehn 11 elf 12 zwölf dutzend 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn "
        "18 achtzehn 19 neunzehn 20 zwanzig 25 viertel 30 dreißig 40 vierzig 50 fünfzig hälfte halb 60 sechzig "
        "70 siebzig 80 achtzig 90 neunzig 100 hundert 1000 tausend"
    ),
    "en": (
        "0.5 half 1 one a an first once single 2 two second twice double both half pair 3 three third triple 4 four "
        "5 five fifth 6 six 7 seven 8 eight 9 nine ninth 10 ten 11 eleven 12 twel dozen 13 thirteen 14 fourteen "
        "15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twent 25 quarter 30 thirt 40 fort 50 fift half "
        "60 sixt 70 sevent 80 eight 90 ninet 100 hundred 1000 thousand"
    ),
}
# Thousands set apart by what is a sign of neither language.
APART = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)")
HOUR = re.compile(r"(?::\d\d)?\s*(?:uhr|h\b|a\.?m\b|p\.?m\b|o’clock|:\d\d)", re.IGNORECASE)


def _spellings(words):
    found = {}
    for word in words.split():
        if word[0].isdigit():
            beginnings = found.setdefault(Decimal(word), [])
        else:
            beginnings.append(word)
    return {
        value: re.compile("|".join(map(_beginning, beginnings)), re.IGNORECASE) for value, beginnings in found.items()
    }


def _beginning(word):
    """A pattern: "a" and "an" are whole words, of others an ending may follow."""
    return rf"\b{word}\b" if len(word) < 3 else rf"\b{word}"


SPELT = {language: _spellings(words) for language, words in WORDS.items()}
SCALED = {
    language: [
        (power, re.compile(rf"[\s\u00a0\u202f-]*(?:{words})(?![^\W\d_])", re.IGNORECASE))
        for power, words in scales.items()
    ]
    for language, scales in SCALES.items()
}


@dataclass(frozen=True)
class Figure:
    """`value` is None where it is no number: a date, a version, or one that is written as in another language."""

    text: str
    value: Decimal | None
    power: int
    before: str
    after: str

    @property
    def whole(self):
        return self.value and self.value.scaleb(self.power)

    @property
    def shown(self):
        """As it is told: with its power and its percent sign."""
        following = re.match(r"[\s\u00a0\u202f]*(?:%|[^\W\d_]+\.?)", self.after)
        is_part = following and (self.power or "%" in following[0])
        return self.text + (following[0] if is_part else "")


def figures(text, language):
    """The Figures of a plain text."""
    text = APART.sub(lambda match: re.sub(r"\s", "", match[0]), text)
    found = []
    for piece in Sentence(text).of("number"):
        before, after = text[: piece.start], text[piece.end :]
        read = number(piece.text.lstrip("-−"), language)
        value = Decimal(f"{read.digits}.{read.decimals or 0}").normalize() if read else None
        power = next((power for power, words in SCALED[language] if value is not None and words.match(after)), 0)
        found.append(Figure(piece.text.lstrip("-−"), value, power, before[-12:], after[:24]))
    return found


def missing_numbers(source, translation, languages):
    """The figures of `source` that are not in `translation`, two plain texts in these two languages."""
    here, there = languages
    others = figures(translation, there)
    missing = [one for one in figures(source, here) if not _is_there(one, others, translation, there)]
    return list(dict.fromkeys(one.shown for one in missing))


def _is_there(figure, others, translation, language):
    if figure.value is None:
        return _parts_are_there(figure, others)
    if any(_is_same(figure, other) for other in others):
        return True
    # The 1950s are the fifties.
    decade = re.match(r"e?[rs]", figure.after)
    spelt = SPELT[language].get(figure.value % 100 if decade else figure.value)
    return bool(spelt and spelt.search(translation)) or any(_is_alike(figure, other) for other in others)


def _is_same(figure, other):
    if other.value is None:
        return False
    if figure.power:
        return figure.whole == other.whole or (figure.value == other.value and not other.power)
    return figure.value in (other.value, other.whole)


def _is_alike(figure, other):
    """14 Uhr and 2 pm, the 90er and the 1990s, 2024/25 and 2024–2025, 2 February and 02.02."""
    if other.value is None:
        return figure.value in _parts(other)
    if "." in f"{figure.value:f}{other.value:f}":
        return False
    hours = HOUR.match(figure.after) or HOUR.match(other.after) or figure.before.endswith(":")
    if hours and (abs(figure.value - other.value) == 12 or not figure.value):
        return True
    shorter, longer = sorted((figure.text, other.text), key=len)
    return len(shorter) == 2 and len(longer) == 4 and longer.endswith(shorter)


def _parts_are_there(figure, others):
    """Of a date its month may be a word."""
    parts = _parts(figure)
    if re.fullmatch(r"\d{1,2}\.\d{1,2}(?:\.\d{2,4})?", figure.text):
        del parts[1]
    known = {part for other in others for part in _parts(other)}
    ends = {part % 100 for part in known}
    return all(part in known or part in ends for part in parts)


def _parts(figure):
    return [int(part) for part in re.findall(r"\d+", figure.text)]
