"""The keys of a word, and what a query asks them for."""

import re

from .. import languages
from . import chinese, fillers, japanese, korean, latin, scripts
from .normalise import normalise, squeeze
from .schemes import (
    BOPOMOFO,
    INITIALS,
    JAMO,
    KANA_JA,
    LATIN,
    LOOSE_JA,
    LOOSE_KO,
    MEANING,
    NATIVE,
    PINYIN,
    WADE_GILES,
)

CHINESE = {"zh", "yue", "nan", "hak", "wuu", "gan", "hsn", "cdo", "cjy", "cpx", "czh", "czo", "mnp", "lzh"}
JAPANESE = {"ja", "ojp", "ryu", "ain"}
KOREAN = {"ko", "okm", "jje"}

# A key is no longer, a meaning not than twice that; a word has no more keys.
LONGEST = 200
MOST = 60
# What editors put between two spellings in one line, or around the second.
BETWEEN = re.compile(r"[,;/|()\[\]\n\r、，；／｜（）［］]+")


def keys(term):
    """Pairs of scheme and key, sorted, without doubles: the ways to look `term` up.

    `term` is anything with `language, word, native_script, reading, other_spellings, meaning`. A handful of keys,
    never more than 60, of at most 200 characters (a meaning: 400), fit for any database; nonsense has none.
    """
    found = {pair for pairs in _by_entry(term).values() for pair in pairs}
    if meaning := _meaning(term.meaning):
        found.add((MEANING, meaning))
    return sorted(found)


def asked(query):
    """Pairs of scheme and key that `query` asks for, in whichever language: what it says first, what it may mean last.

    [] for a query without a letter or digit.
    """
    query = query[:LONGEST]
    found = [pair for written in _written(query) for pair in _asked_of(written)]
    return _fitting([*found, (MEANING, _meaning(query))])


def unkeyed(term):
    """The entries of `term` (its word, its script, its reading, each line of other spellings) that have no key."""
    return [entry for entry, pairs in _by_entry(term).items() if not pairs]


def _by_entry(term):
    """The keys that each entry gives, a dict of lists; those too many are left out."""
    entries = [term.word, term.native_script, *term.reading.splitlines(), *term.other_spellings.splitlines()]
    by_entry, left = {}, MOST - 1
    for entry in filter(str.strip, entries):
        if entry not in by_entry:
            by_entry[entry] = _of_entry(entry, term)[:left] if left else []
            left -= len(by_entry[entry])
    return by_entry


def _of_entry(entry, term):
    """The keys of an entry: of the whole, and of each spelling in it (関係／關係)."""
    entry = entry[: 2 * LONGEST]
    spellings = dict.fromkeys([entry, *BETWEEN.split(entry)])
    language = languages.base(term.language).lower()
    found = [pair for spelling in spellings for written in _written(spelling) for pair in _of(written, language, term)]
    return _fitting(found)


def _of(written, language, term):
    key = squeeze(normalise(written))
    if scripts.LATIN.fullmatch(key):
        return _of_latin(written, language)
    return [(NATIVE, key), *_of_native(key, language, term)]


def _of_latin(written, language):
    spellings = latin.spellings(written)
    if language in CHINESE:
        spellings = [latin.without_tones(key) for key in spellings]
    found = [(LATIN, key) for key in spellings]
    if language in JAPANESE:
        found.append((LOOSE_JA, japanese.loose(spellings[0])))
    if language in KOREAN:
        found.append((LOOSE_KO, korean.loose(spellings[0])))
    return found


def _of_native(key, language, term):
    if scripts.KANA.fullmatch(key):
        return [(LOOSE_JA, japanese.loose(japanese.romaji(key)))]
    if scripts.HANGUL.fullmatch(key):
        return _of_hangul(key)
    if scripts.BOPOMOFO.fullmatch(key):
        return [(BOPOMOFO, key)]
    found = _of_han(key, language, term) if scripts.HAN.fullmatch(key) else []
    if language in JAPANESE and (kanji := japanese.kanji(key)):
        romaji = japanese.loose(squeeze(normalise(term.word)))
        found += [(KANA_JA, japanese.spelled_with(romaji, kanji)), *_of_kanji(kanji)]
    return found


def _of_kanji(kanji):
    """積ん読 is also 積読; but a single character says too little."""
    return [(NATIVE, kanji)] if len(kanji) > 1 else []


def _of_hangul(key):
    sound = korean.romanised(key)
    loose = [(LOOSE_KO, korean.loose(romanised)) for romanised in (sound, korean.by_ear(sound))]
    return [(JAMO, korean.letters(key)), (INITIALS, korean.initials(key)), *loose]


def _of_han(key, language, term):
    if language not in CHINESE:
        return []
    pinyin = chinese.pinyin(key)
    found = [(PINYIN, pinyin)] if pinyin not in latin.spellings(term.word) else []
    return [*found, (WADE_GILES, chinese.wade_giles(key)), (BOPOMOFO, chinese.bopomofo(key))]


def _asked_of(written):
    key = squeeze(normalise(written))
    if scripts.LATIN.fullmatch(key):
        return _asked_of_latin(latin.spellings(written))
    found = [(NATIVE, key)]
    if scripts.HANGUL.fullmatch(key):
        found.append((JAMO, korean.letters(key)))
        if korean.are_initials(key):
            found.append((INITIALS, korean.initials(key)))
        elif scripts.SYLLABLES.fullmatch(key):
            found.append((LOOSE_KO, korean.loose(korean.romanised(key))))
    elif scripts.BOPOMOFO.fullmatch(key):
        found.append((BOPOMOFO, key))
    elif scripts.KANA_BEGUN.fullmatch(key):
        found.append((LOOSE_JA, japanese.loose(japanese.romaji(key))))
    elif mixed := japanese.partly_in_kana(key):
        found += [(KANA_JA, mixed), *_of_kanji(japanese.kanji(key))]
    return found


def _asked_of_latin(spellings):
    toneless = chinese.typed(latin.without_tones(spellings[0]))
    return [
        *((LATIN, key) for key in (*spellings, toneless)),
        (PINYIN, toneless),
        (WADE_GILES, toneless),
        (LOOSE_JA, japanese.loose(toneless)),
        (LOOSE_KO, korean.loose(toneless)),
    ]


def _written(text):
    """`text`, or, where Latin words stand beside others (Guanxi 关系), the Latin ones and the others."""
    if text.isascii():
        return [text] if normalise(text) else []
    in_latin, others = [], []
    for word in text.split():
        if key := squeeze(normalise(word)):
            (in_latin if scripts.LATIN.fullmatch(key) else others).append(word)
    return [" ".join(words) for words in (in_latin, others) if words]


def _fitting(pairs):
    """Those with a key, none of them too long, each once."""
    cut = ((scheme, key if scheme == MEANING else key[:LONGEST]) for scheme, key in pairs if key)
    return list(dict.fromkeys(cut))


def _meaning(text):
    words = fillers.without(latin.without_umlauts(normalise(text)).split())
    return " ".join(words)[: 2 * LONGEST].rstrip()
