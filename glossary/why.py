"""Why a word was found, in words."""

from django.utils.translation import gettext

from .search import latin, scripts
from .search.hit import How
from .search.normalise import normalise, squeeze
from .search.schemes import BOPOMOFO, INITIALS, JAMO, KANA_JA, LATIN, LOOSE_JA, LOOSE_KO, MEANING, PINYIN, WADE_GILES

GUESSES = {How.ONE_ERROR, How.ERRORS, How.FAR}
# Spelt in another script or system than the word is: the two stand for each other.
SPELLINGS = {PINYIN, WADE_GILES, BOPOMOFO}
SOUNDS = {LOOSE_JA, LOOSE_KO, JAMO}


def why(hit, query):
    """One short phrase for the reader who typed `query`, in the language being spoken; "" where it is plain to see.

    For a Hit of `search`; one of `nearest` did not match, and has no reason.
    """
    if hit.how == How.NEAREST:
        return ""
    if hit.how in GUESSES:
        return gettext("similar to %(word)s") % {"word": hit.matched if hit.scheme == MEANING else hit.word}
    return "" if _plain(hit, query) else _reason(hit, query.strip())


def _plain(hit, query):
    """Whether what was typed is seen in what is shown; accents on Latin letters hide nothing."""
    if hit.scheme == MEANING:
        matched, meaning = (latin.without_umlauts(normalise(text)) for text in (hit.matched, hit.meaning))
        return set(matched.split()) <= set(meaning.split())
    if hit.scheme == LATIN:
        return hit.matched in (*latin.spellings(hit.word), *latin.spellings(hit.native))
    return query.strip().casefold() in f"{hit.word}\n{hit.native}".casefold()


def _reason(hit, query):
    folded, native = squeeze(normalise(query)), squeeze(normalise(hit.native))
    if hit.scheme == INITIALS:
        return gettext("initials of %(word)s") % {"word": hit.native}
    if hit.scheme in SPELLINGS:
        return f"{hit.matched} = {hit.native}"
    if hit.scheme in SOUNDS:
        return gettext("sounds like %(word)s") % {"word": hit.word}
    # A key with Chinese characters has them simplified: it is not how the word is written.
    if folded in native or hit.scheme == KANA_JA or scripts.HAN.search(hit.matched):
        return f"{query} = {folded if folded in hit.native else hit.native}"
    return gettext("also: %(words)s") % {"words": hit.matched}
