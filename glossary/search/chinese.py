"""Chinese characters read aloud in Mandarin: pinyin, bopomofo and Wade-Giles, all without tones."""

import re
from functools import cache

from .normalise import normalise, squeeze

# What a keyboard without ü gives for it: nv3, lve4.
TYPED = re.compile("(?<=[ln])v(?![aiou])")


def pinyin(han):
    """关系 is "guanxi", 女 is "nu"; "" where a character has no reading. For keys only, as all of these."""
    return _read(han, "NORMAL")


def bopomofo(han):
    return _read(han, "BOPOMOFO")


def wade_giles(han):
    return _read(han, "WADEGILES")


def typed(latin):
    """Pinyin as it is typed, with ü as in `pinyin`: nvshu is "nushu"."""
    return TYPED.sub("u", latin)


def _read(han, style):
    pypinyin = _pypinyin()
    syllables = pypinyin.pinyin(han, style=pypinyin.Style[style], errors="ignore")
    if len(syllables) < len(han):
        return ""
    # pypinyin gives ü as v.
    return squeeze(normalise("".join(one[0] for one in syllables))).replace("v", "u")


@cache
def _pypinyin():
    # Tens of megabytes that a process needs which saves words, and no other.
    import pypinyin  # noqa: PLC0415

    return pypinyin
