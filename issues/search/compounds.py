"""Words inside German compounds: Krise finds Immobilienkrise, Schule finds Schulweg; but Rat finds no Vorrat."""

import re

from ..models import Word
from .engine import engine, select
from .terms import folded_word, stem, stripped

# So many words are looked at.
MOST = 1200
_PREFIXES = re.compile(
    "ab|an|auf|aus|be|bei|da|dar|durch|ein|ent|er|fort|ge|gegen|her|hin|hinter|in|los|miss|mit|nach|neben|nieder|ob|re|"
    "ruck|uber|um|un|unter|ur|ver|vor|weg|wider|wieder|zer|zu|zuruck|zusammen|zwischen|voraus|hervor|heraus|hinaus|"
    "herein|hinein|vorbei|uberein|kon|kom"
)
_LINKS = re.compile("(?:ens|ns|es|en|er|s|n|e|o)$")
_LINKED = re.compile("(?:en|n|s|es|er|o)$")
# What follows a word and is none.
_ENDING = re.compile(
    "(?:ung|heit|keit|schaft|lich|isch|bar|haft|los|sam|ig|chen|lein|ling|tum|nis|ion|tion|ation|ment|tat|ismus|ist|"
    "ier|ter|ner|ler|ant|ent|anz|enz|iv|al|ell|ur|age|ei|erei|mat|rit|ritat|ritar)"
)
# Ends of many words from Latin and Greek, and of adjectives: no heads.
_NO_HEADS = frozenset(("tisch", "nation", "ration", "station", "mission", "rent", "tier", "ment", "vent", "art", "ion"))
# Endings that Snowball takes off a long word and leaves on a short one: Fabrik, but Autofabr(ik).
_OFF_LONG = re.compile("(?<=...)(?:ung|ik|ig|isch|lich|heit|keit|end)$")
_LINK_BEFORE = re.compile("^(?:ungs|s(?=[^aeiouy])|(?:en|n|e)(?=[^aeiou]))")
_VOWEL = re.compile("[aeiouy]")
# What comes before such an end is a word: Regierungs(rat).
_SURE_LINK = re.compile("(?:heit|keit|ung|schaft|ion|tat|tum)s$")
# Of two letters all others would find too much.
_SHORT = frozenset(("ol",))
# In no compound that somebody looks for; but parts of many.
_SMALL = re.compile(
    "aber|alle|als|also|auch|auf|aus|bei|bis|das|dass|dem|den|der|des|die|doch|dort|durch|ein|eine|einem|einen|"
    "einer|eines|fur|hat|hatte|hier|ich|ihm|ihn|ihr|ihre|ist|kann|man|mehr|mit|nach|nicht|noch|nun|nur|oder|ohne|"
    "schon|sehr|sein|seine|sich|sie|sind|uber|und|uns|unter|vom|von|vor|war|warum|was|wenn|wer|werden|wie|wird|wir|"
    "wurde|zum|zur|the|and|for|that|are|with|from|this|not|has|have|had"
)


def compounds(typed, locale):
    """The stems of the words of the edition `locale` that hold `typed` as their first or their last part."""
    if locale.language_code != "de" or not typed.isalpha():
        return []
    folded = folded_word(typed)
    head, first = stem(folded), stripped(folded)
    if _SMALL.fullmatch(folded) or (min(len(folded), len(first)) < 3 and folded not in _SHORT):
        return []
    rests = {}
    heads = {each for each in (head, first, _OFF_LONG.sub("", folded)) if len(each) > 2 or each in _SHORT}
    for word, whole in _alike(locale, heads, first):
        for each in heads:
            # A stem of three letters ends too much: Auto (aut) is in Elektroauto, not in Astronaut.
            is_long = each == head and len(head) > 3
            if word.endswith(each) and word != each and (is_long or first in folded_word(whole)):
                rests.setdefault(word, (word[: -len(each)], False))
        rest = _LINK_BEFORE.sub("", word[len(first) :]) if word.startswith(first) else ""
        if rest:
            rests.setdefault(word, (rest, True))
    rests = {word: rest for word, rest in rests.items() if _may_be_word(*rest)}
    # Many are words by their looks; the vocabulary is asked for the others.
    sure = {word for word, rest in rests.items() if _is_surely_word(*rest, len(folded), head)}
    forms = {word: _forms(rest) for word, (rest, _follows) in rests.items() if word not in sure}
    known = _known(locale, set().union(*forms.values()))
    return [word for word in rests if word in sure or not known.isdisjoint(forms[word])]


def _alike(locale, ends, beginning):
    """The stems, each with a word of it, that end in one of `ends` or begin with `beginning`."""
    begins = engine().begins
    for condition in (begins("stem", beginning), *(begins("rev", end[::-1]) for end in sorted(ends))):
        yield from select("stem, word", Word, condition, _of(locale), limit=MOST)


def _known(locale, rests):
    return {each for (each,) in select("stem", Word, engine().among("stem", rests), _of(locale))}


def _of(locale):
    # A sum, or the database would read all words of an edition by their index.
    return "locale_id + 0 = %s", [locale.pk]


def _forms(rest):
    """What the first or last part of a compound may be on its own."""
    return {rest, stem(rest), _LINKS.sub("", rest), stem(_LINKS.sub("", rest))}


def _may_be_word(rest, follows):
    return len(rest) > 2 and bool(_VOWEL.search(rest)) and not (_ENDING if follows else _PREFIXES).fullmatch(rest)


def _is_surely_word(rest, follows, length, head):
    if not follows and _SURE_LINK.search(rest):
        return True
    if length < 4 or length + len(rest) < 8 or head in _NO_HEADS:
        return False
    return follows or (len(rest) > 3 and bool(_LINKED.search(rest))) or (len(rest) > 4 and length > 4)
