"""Japanese in Latin letters: kana by Hepburn, and all the ways to romanise as one."""

import re

import jaconv

from . import scripts

# jaconv reads the small letters of borrowed words one by one.
BORROWED = {
    "てぃ": "ti", "でぃ": "di", "とぅ": "tu", "どぅ": "du", "でゅ": "dyu", "しぇ": "she", "じぇ": "je", "ちぇ": "che",
    "うぃ": "wi", "うぇ": "we", "うぉ": "wo", "ふゅ": "fyu",
}  # fmt: skip
SMALL = re.compile("|".join(BORROWED))
# What a small っ doubles where the kana after it were romanised apart.
DOUBLED = re.compile("っ+([a-z])")

# Hepburn, Kunrei, Nihon and what keyboards take, all to one, the shorter: しょ, sho and syo are "syo".
# In this order; the beginning of a word stays the beginning of its key.
LOOSE = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        ("cch|tch", "tch"),
        ("ch(?=[auo])", "ty"),
        ("ch", "t"),
        ("ts", "t"),
        ("sh(?=[auo])", "sy"),
        ("sh", "s"),
        ("jy?(?=[auo])", "zy"),
        ("j", "z"),
        ("dz|d(?=[iu])", "z"),
        ("dy", "zy"),
        ("f", "h"),
        ("v", "b"),
        ("m(?=[bmp])", "n"),
        ("nn+", "n"),
        ("oh(?=[^aiueoy])", "o"),
        ("wo", "o"),
        ("ou|oo+", "o"),
        ("aa+", "a"),
        ("ii+", "i"),
        ("uu+", "u"),
        ("ee+", "e"),
    )
)


def romaji(text):
    """The kana of a normalised text in Latin letters, as written: こうばん is "kouban", らーめん "ramen"."""
    text = SMALL.sub(lambda kana: BORROWED[kana[0]], text)
    text = DOUBLED.sub(r"\1\1", jaconv.kana2alphabet(text))
    return re.sub("[っー-]", "", text)


def loose(latin):
    """All spellings of one word to one key: Shōganai, shouganai and syoganai are "syoganai"."""
    for pattern, key in LOOSE:
        latin = pattern.sub(key, latin)
    return latin


def spelled_with(first, romaji, last):
    """The key of a word for those who write some of its characters in kana: 生き甲斐 has "斐ikigai生".

    生きがい asks for "kigai生" and しょく育 for "育syoku": what follows the first character or precedes the last.
    """
    return f"{last}{romaji}{first}"


MIXED = re.compile(
    f"(?P<first>{scripts.HAN.pattern})(?P<tail>{scripts.KANA.pattern})|(?P<head>{scripts.KANA.pattern})(?P<last>{scripts.HAN.pattern})"
)


def partly_in_kana(query):
    """What to ask the keys of `spelled_with` for: 生きがい is "kigai生"; "" where a query is not so written."""
    found = MIXED.fullmatch(query)
    if not found:
        return ""
    if found["tail"]:
        return loose(romaji(found["tail"])) + found["first"][0]
    return found["last"][-1] + loose(romaji(found["head"]))
