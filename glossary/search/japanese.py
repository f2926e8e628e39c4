"""Japanese in Latin letters: kana by Hepburn, and all the ways to romanise as one."""

import re

import jaconv

from . import scripts

# jaconv reads the small letters of borrowed words one by one.
BORROWED = {
    "てぃ": "ti", "でぃ": "di", "とぅ": "tu", "どぅ": "du", "でゅ": "dyu", "しぇ": "she", "じぇ": "je", "ちぇ": "che",
    "うぃ": "wi", "うぇ": "we", "うぉ": "wo", "ふゅ": "fyu",
}  # fmt: skip
BORROWED_KANA = re.compile("|".join(BORROWED))
DOUBLED = re.compile("っ([a-z])")
# A small っ doubles a consonant; at the end of what is typed so far, there is none.
SMALL_TSU = re.compile("っ+(?=っ|$)")

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
        ("oh(?![aiueoy])", "o"),
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
    text = BORROWED_KANA.sub(lambda kana: BORROWED[kana[0]], SMALL_TSU.sub("", text))
    return re.sub("[ー-]", "", DOUBLED.sub(r"\1\1", jaconv.kana2alphabet(text)))


def loose(latin):
    """All spellings of one word to one key: Shōganai, shouganai and syoganai are "syoganai"."""
    for pattern, key in LOOSE:
        latin = pattern.sub(key, latin)
    return latin


def kanji(native):
    """The Chinese characters of a text: 積ん読 may be written 積読."""
    return "".join(scripts.HAN.findall(native))


def spelled_with(romaji, kanji):
    """The key of a word for those who write some of its characters in kana: 生き甲斐 has "斐ikigai生".

    They ask for what follows the first of its characters or precedes the last: 生きがい for "kigai生", しょく育 for
    "育syoku".
    """
    return kanji[-1] + romaji + kanji[0]


def partly_in_kana(query):
    """What a query asks the keys of `spelled_with` for; "" where it is not so written."""
    if not (han := kanji(query)):
        return ""
    before, *_, after = scripts.HAN.split(query)
    if scripts.KANA.fullmatch(before):
        return han[-1] + loose(romaji(before))
    return loose(romaji(after)) + han[0] if scripts.KANA.fullmatch(after) else ""
