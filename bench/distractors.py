"""Words that do not exist and could: sounds, scripts and meanings of fourteen languages, the same for the same seed."""

import random
import tomllib
import unicodedata
from itertools import product
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
SOUNDS = tomllib.loads((HERE / "sounds.toml").read_text())


def _sounds(text):
    """Sounds with blanks between, "-" for none."""
    return ["" if sound == "-" else sound for sound in text.split()]


def _pairs(name):
    return [pair.split("/") for pair in SOUNDS[name].split()]


# English and German. None is all that a public query asks for: each word that means it would be a right answer too.
NOUNS = [line.split("\t") for line in (HERE / "words_of_meanings.tsv").read_text().splitlines()]
ADJECTIVES = _pairs("adjectives")
# English and German; three nouns, an adjective, and for German what two of the nouns make together.
PATTERNS = [
    ("A {3} {0} for the {1}.", "{0}, {3}, für {1}."),
    ("{0}: what a {1} does with a {2}.", "{0}: was man bei {1} mit {2} tut."),
    ("The {3} {0} of the {1}.", "{3}: {4}."),
    ("{0} and {1}, shared with the {2}.", "{0} und {1}, geteilt mit {2}."),
    ("A {0} that one keeps from {1} to {2}.", "{5}, von {1} bis {2} bewahrt."),
    ("{3} {0}.", "{3}: {0}."),
    ("Someone who fears the {0} of the {1}.", "Jemand, der {4} fürchtet."),
    ("To give a {0} without expecting {1}.", "{0} geben, ohne {1} zu erwarten."),
]

KANA = {sound: kana for kana, sound in _pairs("kana")}
KANJI = _pairs("kanji")
HAN = _pairs("han")
INITIALS = _sounds(SOUNDS["initials"])
VOWELS = _sounds(SOUNDS["vowels"])
FINALS = {0: "", 1: "k", 4: "n", 8: "l", 16: "m", 17: "p", 21: "ng"}

ONSETS = _sounds(SOUNDS["onsets"])
RHYMES = _sounds(SOUNDS["rhymes"])
TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"]

THAI = {sound: letter for letter, sound in _pairs("thai")}
THAI_VOWELS = {
    "a": "{}ะ",
    "aa": "{}า",
    "i": "{}ิ",
    "ii": "{}ี",
    "u": "{}ุ",
    "oo": "{}ู",
    "e": "เ{}",
    "ae": "แ{}",
    "o": "โ{}",
    "ai": "ไ{}",
    "ao": "เ{}า",
}
THAI_FINALS = {"": "", "n": "น", "ng": "ง", "m": "ม", "k": "ก", "t": "ด", "p": "บ", "i": "ย"}

# Consonants and vowel signs stand at the same places in the blocks of Devanagari, Bengali and Tamil.
INDIC = {
    "k": 0x15,
    "g": 0x17,
    "ch": 0x1A,
    "j": 0x1C,
    "t": 0x24,
    "d": 0x26,
    "n": 0x28,
    "p": 0x2A,
    "b": 0x2C,
    "m": 0x2E,
    "r": 0x30,
    "l": 0x32,
    "s": 0x38,
    "h": 0x39,
}
INDIC |= {"kh": 0x16, "gh": 0x18, "th": 0x25, "dh": 0x27, "bh": 0x2D, "y": 0x2F}
TAMIL = ("k", "ch", "t", "n", "p", "m", "r", "l", "s", "y")
SIGNS = {"a": None, "aa": 0x3E, "i": 0x3F, "ee": 0x40, "u": 0x41, "oo": 0x42, "e": 0x47, "o": 0x4B}

ARABIC = {sound: letter for letter, sound in _pairs("arabic")}
PERSIAN = ARABIC | {sound: letter for letter, sound in _pairs("persian")}
MEASURES = [
    "{0}a{1}i{2}",
    "{0}aa{1}i{2}",
    "ma{0}{1}a{2}",
    "ma{0}{1}i{2}",
    "{0}u{1}oo{2}",
    "ta{0}{1}ee{2}",
    "{0}i{1}aa{2}a",
    "i{0}{1}aa{2}",
    "mu{0}a{1}i{2}",
]
LONG = {"aa": "ا", "oo": "و", "ee": "ي", "a": "", "i": "", "u": ""}

CYRILLIC = {sound: letter for letter, sound in _pairs("cyrillic")}


class Distractor(NamedTuple):
    """A word with its meanings, as keys are made of it, and the tag of its language."""

    language: str
    word: str
    native_script: str
    meanings: dict[str, str]


def distractors(number, seed=3):
    """So many different words."""
    dice = random.Random(seed)
    seen = set()
    while len(seen) < number:
        language = dice.choice(list(LANGUAGES))
        word, native = LANGUAGES[language](dice)
        if (word, native) not in seen:
            seen.add((word, native))
            yield Distractor(language, _capital(word), native, _meanings(dice))


def _meanings(dice):
    (zero, zero_de), (one, one_de), (two, two_de) = dice.sample(NOUNS, 3)
    adjective, adjective_de = dice.choice(ADJECTIVES)
    english, german = dice.choice(PATTERNS)
    german = german.format(
        zero_de, one_de, two_de, adjective_de.capitalize(), zero_de + one_de.lower(), one_de + zero_de.lower()
    )
    return {"de": _capital(german), "en": _capital(english.format(zero, one, two, adjective))}


def _capital(text):
    return text[:1].upper() + text[1:]


def _japanese(dice):
    if dice.random() < 0.5:
        kanji, readings = zip(*dice.choices(KANJI, k=dice.choice((2, 2, 2, 3, 4))), strict=True)
        return "".join(readings), "".join(kanji)
    sounds = dice.choices(list(KANA), k=dice.choice((2, 3, 3, 4, 4, 5)))
    native = "".join(KANA[sound] for sound in sounds)
    if dice.random() < 0.3:
        native = "".join(chr(ord(kana) + 0x60) for kana in native)
    return "".join(sounds), native


def _chinese(dice):
    han, readings = zip(*dice.choices(HAN, k=dice.choice((2, 2, 2, 3, 4))), strict=True)
    return "".join(readings), "".join(han)


def _korean(dice):
    latin, hangul = "", ""
    for _syllable in range(dice.choice((1, 2, 2, 2, 3, 3))):
        initial, vowel, final = (
            dice.randrange(19),
            dice.choice((0, 0, 1, 4, 5, 6, 8, 8, 13, 13, 18, 20, 20)),
            dice.choice((0, 0, *FINALS)),
        )
        latin += INITIALS[initial] + VOWELS[vowel] + FINALS[final]
        hangul += chr(0xAC00 + (initial * 21 + vowel) * 28 + final)
    return latin, hangul


def _vietnamese(dice):
    words = []
    for _syllable in range(dice.choice((1, 2, 2, 3))):
        onset, rhyme, tone = dice.choice(ONSETS), dice.choice(RHYMES), dice.choice(TONES)
        at = next(n for n, letter in enumerate(rhyme) if unicodedata.normalize("NFD", letter)[0] in "aeiouy") + 1
        words.append(unicodedata.normalize("NFC", onset + rhyme[:at] + tone + rhyme[at:]))
    return (" ".join(words),) * 2


def _thai(dice):
    latin, native = "", ""
    for _syllable in range(dice.choice((1, 2, 2, 3))):
        consonant, vowel, final = (
            dice.choice(list(THAI)),
            dice.choice(list(THAI_VOWELS)),
            dice.choice(list(THAI_FINALS)),
        )
        latin += consonant + vowel + final
        native += THAI_VOWELS[vowel].format(THAI[consonant]) + THAI_FINALS[final]
    return latin, native


def _indic(block, consonants):
    def word(dice):
        latin, native = "", ""
        for _syllable in range(dice.choice((2, 2, 3, 3, 4))):
            consonant, vowel = dice.choice(consonants), dice.choice(list(SIGNS))
            latin += consonant + vowel
            native += chr(block + INDIC[consonant]) + (chr(block + SIGNS[vowel]) if SIGNS[vowel] else "")
        return latin, native

    return word


def _semitic(letters):
    def word(dice):
        root = dice.sample(list(letters), 3)
        measure = dice.choice(MEASURES)
        native = measure.format(*(letters[letter] for letter in root))
        for long, letter in LONG.items():
            native = native.replace(long, letter)
        return measure.format(*root), native.replace("m", letters["m"]).replace("t", letters["t"])

    return word


def _latin(onsets, vowels, finals):
    onsets, vowels, finals = map(_sounds, (onsets, vowels, finals))

    def word(dice):
        parts = product(range(dice.choice((2, 2, 3, 3, 4))), (onsets, vowels, finals))
        made = "".join(dice.choice(part) for _syllable, part in parts)
        if dice.random() < 0.15:
            made += " " + "".join(dice.choice(part) for part in (onsets, vowels, onsets, vowels, finals))
        return made, made

    return word


def _mongolian(dice):
    consonants = [sound for sound in CYRILLIC if sound not in "aeiou"]
    sounds = [
        dice.choice(part) for _n in range(dice.choice((1, 2, 2, 3))) for part in (consonants, "aeiou", consonants)
    ]
    return "".join(sounds), "".join(CYRILLIC[sound] for sound in sounds)


LANGUAGES = {
    "ja": _japanese,
    "zh": _chinese,
    "ko": _korean,
    "vi": _vietnamese,
    "th": _thai,
    "hi": _indic(0x900, list(INDIC)),
    "bn": _indic(0x980, list(INDIC)),
    "ta": _indic(0xB80, TAMIL),
    "ar": _semitic(ARABIC),
    "fa": _semitic(PERSIAN),
    "id": _latin(**SOUNDS["id"]),
    "tr": _latin(**SOUNDS["tr"]),
    "fil": _latin(**SOUNDS["fil"]),
    "mn": _mongolian,
}
