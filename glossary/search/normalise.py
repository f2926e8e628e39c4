"""The one fold for keys and queries: what is left of a text when only its letters count."""

import re
import unicodedata

from ..folding import LATIN
from .han import SIMPLIFIED

# What follows is cut: to sort the marks of one letter takes the square of their number.
LONGEST = 1000

NOT_ASCII = re.compile("[^a-z0-9]+")
# Neither letter nor gap: apostrophes, and what chooses among the shapes of one letter.
IGNORED = dict.fromkeys([*map(ord, "'’‘`´\u034f\u180b\u180c\u180d"), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)])

# Compatibility forms turn ㄴㅊ, the letters that a keyboard gives, into those that only syllables are made of.
JAMO = dict(zip(range(0x1100, 0x1113), "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", strict=True))
JAMO |= dict(zip(range(0x1161, 0x1176), "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ", strict=True))
JAMO |= dict(zip(range(0x11A8, 0x11C3), "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ", strict=True))

HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}


def _each(variants):
    return {ord(variant): letter for letter, group in variants.items() for variant in group}


# Latin letters that no decomposition takes apart, besides those of `folding`.
RARE = _each({"d": "ð", "th": "þ", "e": "ə", "n": "ŋ"})
# The same letter on another country's keyboard: Arabic, Persian and Urdu; Mongolian and Kazakh without their own keys.
ARABIC = _each({"ه": "ہھەةۃ", "ی": "يىې", "ک": "كڪ"})
CYRILLIC = _each({"о": "ө", "у": "үұ", "к": "қ", "г": "ғ", "н": "ң", "х": "һ", "а": "ә", "и": "і"})
LETTERS = JAMO | HIRAGANA | LATIN | RARE | ARABIC | CYRILLIC | SIMPLIFIED

# Combining classes of marks that are part of a letter: the voicing of kana, virama, the vowels of Thai, Lao, Tibetan.
KEPT = {0, 8, 9, 84, 91, 103, 118, 129, 130, 132}
# Lm, to Unicode a letter, is a sign here (the tones of bopomofo), but for what lengthens or repeats kana and kanji.
KANA_SIGNS = set("ー々ゝゞ")
GAPLESS = {"Lm", "Sk", "Cf"}

SPELLINGS = (
    (re.compile("([^々])(々+)"), lambda found: found[1] * (1 + len(found[2]))),  # 人々 is 人人
    (re.compile("[ङञणनम]्(?=[क-ह])|ँ"), "ं"),  # हिन्दी is हिंदी: a nasal before a consonant may be a dot
    (re.compile("ः"), ""),  # दुःख is दुख
    (re.compile("เเ"), "แ"),  # typed as two, it looks the same
)


def normalise(text):
    """The words of `text`, folded and joined by one blank; "" where there are none.

    Takes any string, lone surrogates and NUL too, and gives back only letters, digits, marks that are part of a
    letter, and blanks. The first 1,000 characters count.

    >>> normalise("Shinrin-Yoku"), normalise("Áo dài"), normalise("關係"), normalise("ｼｮｸｲｸ")
    ('shinrin yoku', 'ao dai', '关系', 'しょくいく')
    """
    text = text[:LONGEST].translate(IGNORED)
    if text.isascii():
        return NOT_ASCII.sub(" ", text.lower()).strip()
    text = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    text = unicodedata.normalize("NFC", "".join(map(_kept, text))).translate(LETTERS)
    for pattern, spelling in SPELLINGS:
        text = pattern.sub(spelling, text)
    return " ".join(word for word in text.split() if any(map(str.isalnum, word)))


def squeeze(normalised):
    """Without blanks: "shinrin yoku" is "shinrinyoku"."""
    return normalised.replace(" ", "")


def _kept(character):
    """The character where it counts, a blank where it separates, "" where it does neither."""
    category = unicodedata.category(character)
    if category[0] == "M":
        return character if unicodedata.combining(character) in KEPT and category != "Me" else ""
    if character in KANA_SIGNS or (category[0] in "LN" and category not in GAPLESS):
        return character
    return "" if category in GAPLESS else " "
