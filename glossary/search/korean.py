"""Korean: hangul taken apart into its letters, read aloud, and all the ways to romanise as one."""

import re

# Letters that are typed as two.
COMPOUND = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip
APART = str.maketrans(COMPOUND)
CONSONANTS = re.compile("[ㄱ-ㅎ]+")

# Revised Romanisation.
ONSET = {
    "ㄱ": "g", "ㄲ": "kk", "ㄴ": "n", "ㄷ": "d", "ㄸ": "tt", "ㄹ": "r", "ㅁ": "m", "ㅂ": "b", "ㅃ": "pp", "ㅅ": "s",
    "ㅆ": "ss", "ㅇ": "", "ㅈ": "j", "ㅉ": "jj", "ㅊ": "ch", "ㅋ": "k", "ㅌ": "t", "ㅍ": "p", "ㅎ": "h",
}  # fmt: skip
VOWEL = {
    "ㅏ": "a", "ㅐ": "ae", "ㅑ": "ya", "ㅒ": "yae", "ㅓ": "eo", "ㅔ": "e", "ㅕ": "yeo", "ㅖ": "ye", "ㅗ": "o",
    "ㅘ": "wa", "ㅙ": "wae", "ㅚ": "oe", "ㅛ": "yo", "ㅜ": "u", "ㅝ": "wo", "ㅞ": "we", "ㅟ": "wi", "ㅠ": "yu",
    "ㅡ": "eu", "ㅢ": "ui", "ㅣ": "i",
}  # fmt: skip
# How a final sounds before a consonant or at the end, and what moves to the next syllable if that begins with a vowel.
CODA = {
    "": ("", ""), "ㄱ": ("k", "g"), "ㄲ": ("k", "kk"), "ㄳ": ("k", "ks"), "ㄴ": ("n", "n"), "ㄵ": ("n", "nj"),
    "ㄶ": ("n", "n"), "ㄷ": ("t", "d"), "ㄹ": ("l", "r"), "ㄺ": ("k", "lg"), "ㄻ": ("m", "lm"), "ㄼ": ("l", "lb"),
    "ㄽ": ("l", "ls"), "ㄾ": ("l", "lt"), "ㄿ": ("p", "lp"), "ㅀ": ("l", "r"), "ㅁ": ("m", "m"), "ㅂ": ("p", "b"),
    "ㅄ": ("p", "ps"), "ㅅ": ("t", "s"), "ㅆ": ("t", "ss"), "ㅇ": ("ng", "ng"), "ㅈ": ("t", "j"), "ㅊ": ("t", "ch"),
    "ㅋ": ("k", "k"), "ㅌ": ("t", "t"), "ㅍ": ("p", "p"), "ㅎ": ("t", ""),
}  # fmt: skip
# In the order in which Unicode makes syllables of them.
INITIALS, VOWELS, FINALS = list(ONSET), list(VOWEL), list(CODA)
# How a final and the consonant after it change each other.
ASSIMILATED = {
    "kn": "ngn", "km": "ngm", "kr": "ngn", "tn": "nn", "tm": "nm", "tr": "nn", "pn": "mn", "pm": "mm", "pr": "mn",
    "nr": "ll", "ln": "ll", "lr": "ll", "mr": "mn", "ngr": "ngn",
}  # fmt: skip

# Revised, McCune-Reischauer and what English made of them, all to one. In this order.
LOOSE = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        ("tch|jj|ch|j", "c"),
        ("[gk]+h?", "k"),
        ("[dt]+h?", "t"),
        ("[bp]+h?", "p"),
        ("sh|s+", "s"),
        ("nr|nl|ln|[rl]+", "l"),
        ("ee", "i"),
        ("oo", "u"),
        ("eo", "o"),
        ("eu", "u"),
        ("ae", "e"),
    )
)


def letters(hangul):
    """As its letters are typed: 눈ㅊ is ㄴㅜㄴㅊ, 닭 is ㄷㅏㄹㄱ. A text begun has the beginning of the letters."""
    return "".join(map(_letters, hangul)).translate(APART)


def initials(hangul):
    """The first letter of each syllable: 눈치 is ㄴㅊ, and ㄴㅊ is itself."""
    return "".join((_parts(character) or character)[0] for character in hangul).translate(APART)


def are_initials(text):
    return bool(CONSONANTS.fullmatch(text))


def romanised(hangul):
    """By Revised Romanisation, as it sounds: 한류 is "hallyu". What is no syllable is left out."""
    syllables = [parts for parts in map(_parts, hangul) if parts]
    sound, final = "", ""
    for initial, vowel, next_final in syllables:
        sound += _joint(final, initial, vowel) + VOWEL[vowel]
        final = next_final
    return sound + CODA[final][0]


def by_ear(romanised):
    """As it is spelled by those who write the sound of ㅓ in English: jeong is "jung", meokbang "mukbang"."""
    return romanised.replace("eo", "u")


def loose(latin):
    """All spellings of one word to one key: Kimjang and gimjang, chaebŏl and jaebeol."""
    for pattern, key in LOOSE:
        latin = pattern.sub(key, latin)
    return latin


def _joint(final, initial, vowel):
    """What sounds between two vowels."""
    at_end, moved = CODA[final]
    onset = ONSET[initial]
    if initial == "ㅇ":
        if vowel == "ㅣ" and final in ("ㄷ", "ㅌ", "ㄾ"):
            return {"ㄷ": "j", "ㅌ": "ch", "ㄾ": "lch"}[final]
        return moved
    if final in ("ㅎ", "ㄶ", "ㅀ") and onset in ("g", "d", "j"):
        return at_end.rstrip("t") + {"g": "k", "d": "t", "j": "ch"}[onset]
    return ASSIMILATED.get(at_end + onset, at_end + onset)


def _letters(character):
    return "".join(_parts(character) or character)


def _parts(syllable):
    """The two or three letters of a hangul syllable: initial, vowel, final or ""; None for other characters."""
    number = ord(syllable) - 0xAC00
    if not 0 <= number < 11172:
        return None
    initial, rest = divmod(number, 21 * 28)
    vowel, final = divmod(rest, 28)
    return INITIALS[initial], VOWELS[vowel], FINALS[final]
