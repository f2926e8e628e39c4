"""The names of a sentence that its translation lacks: only what surely is a name, for German nouns are capitalised too.

A name is a word
- that has a capital within it (TikTok), or is written in capitals (TSMC);
- of `known_names.txt`, or that the issue itself has for a name: a speaker, a partner, a word of the glossary;
- with a capital beside another such word (Lei Jun), or behind a word for what it is (Konzern Vanke, Vanke-Chef);
- in English, with a capital amid a sentence;
- that other translations have left as it is, with its capital amid an English sentence.
Countries, the calendar, titles and the like have names of their own in each language, and are none of these.
"""

import re
from collections import Counter
from functools import lru_cache
from itertools import dropwhile
from pathlib import Path

from glossary.folding import fold

HERE = Path(__file__).parent
WORD = re.compile(r"[^\W\d_][\w’']*(?:\.(?=\w)[^\W\d_]\w*)*")
# Where a sentence begins, or what is quoted, or what follows a colon: a capital there says nothing.
OPENS = re.compile(r"(?:^|[.!?:…•|/–—„“\"»«‚‘(\[-])\W*$")
KIND = re.compile(
    r"(?:Konzern|Firma|Unternehmen|Hersteller|Autobauer|Start-up|Startup|Marke|Plattform|Händler|Bank|Versicherer|"
    r"Entwickler|Gründer|Gründerin|Chef|Chefin|Rivale|Konkurrent|Tochter|Mutter|App|Dienst)s?"
)
COMPOUND = re.compile(
    r"-(?:Chef|Chefin|Gründer|Gründerin|Aktie|Aktien|Konzern|Manager|Managerin|Sprecher|Sprecherin|Tochter|Werk|Fabrik|"
    r"Auto|Autos|App|Filiale|Filialen|Kunden|Nutzer)\b"
)
# How German nouns end, and names seldom do.
NOUN = re.compile(r"(?:e|en|er|es|chen|lein|ung|heit|keit|schaft|tion|tät|nis|tum|ment|\w{10,})s?$")
# What has no capital in an English headline.
SMALL = re.compile("a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|with")
GENITIVE = re.compile(r"['’]s?$")
APART = re.compile(r"[\s\-'’.·]")


@lru_cache(maxsize=1)
def _translated():
    """Words with a capital that are translated, folded."""
    return frozenset(map(fold, _listed("translated_words.txt")))


@lru_cache(maxsize=1)
def _known():
    return frozenset(map(str.casefold, _listed("known_names.txt", str.splitlines)))


def _listed(name, split=str.split):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return split("\n".join(line for line in lines if not line.startswith("#")))


def names(text, language, known=frozenset()):
    """The names in a plain text, in its order; `known` are further names, in small letters."""
    words = [word for word in WORD.finditer(text) if word[0][0].isupper() or _is_mixed(word[0])]
    shouts = text.isupper() or (language == "en" and _is_headline(text))
    found = []
    for run in _runs(text, words):
        # Of the word that opens a sentence its capital says nothing.
        inner = list(dropwhile(_says_what, run[1:] if _opens(text, run[0]) else run))
        if len(inner) < 2 or shouts or not _is_full_name([word[0] for word in inner], language):
            inner = []
        found += [word[0] for word in run if word not in inner and _is_name(text, word, language, known, shouts)]
        found += [text[inner[0].start() : inner[-1].end()]] if inner else []
    return [_bare(name, known) for name in found]


def _bare(name, known):
    """Without its genitive: Alibabas, Alibaba’s."""
    name = GENITIVE.sub("", name)
    small = name.casefold()
    is_genitive = small not in _known() | known and small.removesuffix("s") in _known() | known
    return name[:-1] if is_genitive else name


def _says_what(match):
    """Präsident, Konzern: the name follows."""
    return bool(KIND.fullmatch(match[0])) or _is_translated(match[0])


def _is_full_name(words, language):
    # Jun is a month, and a name.
    if any(len(word) > 3 and _is_translated(word) for word in words):
        return False
    return language == "en" or not any(map(NOUN.search, words))


def _runs(text, words):
    """Words that stand side by side, with one blank between."""
    runs = []
    for word in words:
        if runs and text[runs[-1][-1].end() : word.start()] in (" ", "\u00a0"):
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _is_name(text, match, language, known, shouts):
    word = GENITIVE.sub("", match[0])
    if len(word) < 2 or _is_translated(word):
        return False
    small = word.casefold()
    is_known = not {small, small.removesuffix("s")}.isdisjoint(_known()) or small in known
    return is_known or (not shouts and _betrays_itself(word, text[: match.start()], text[match.end() :], language))


def _betrays_itself(word, before, after, language):
    if _is_mixed(word) or (word.isupper() and len(word) > 2 and word.isalpha()):
        return True
    if COMPOUND.match(after) or (before.endswith(" ") and KIND.fullmatch(before.split()[-1])):
        return True
    is_amid = word[0].isupper() and len(word) > 2 and not OPENS.search(before)
    return language == "en" and is_amid and not _is_institution(before, after)


def _is_institution(before, after):
    """Grand Palace, Belt and Road, Ministry of Commerce: each language has its own."""
    behind = re.match(r"(?: and)? ([^\W\d_]\w+)", after)
    ahead = re.search(r"([^\W\d_]\w+) (?:of|for|and)(?: the)? $", before)
    return any(match and match[1][0].isupper() and _is_translated(match[1]) for match in (behind, ahead))


def _is_mixed(word):
    """TikTok, eBay; not IPOs, nor LeserInnen."""
    inner = re.sub(r"(?:Innen|In|s)$", "", word[1:])
    return any(map(str.isupper, inner)) and any(map(str.islower, word[:1] + inner))


def _is_translated(word):
    word = fold(GENITIVE.sub("", word))
    return word in _translated() or word.removesuffix("s") in _translated()


def _opens(text, match):
    return bool(OPENS.search(text[: match.start()]))


def _is_headline(text):
    """Whether an English line has a capital on every word of its own."""
    words = WORD.findall(text)
    return len(words) > 2 and all(word[0].isupper() or SMALL.fullmatch(word) for word in words)


def missing_names(source, translation, language, known=frozenset()):
    """The names of `source`, a plain text in `language`, that are not in its translation."""
    there = _Said(translation)
    phrases = (name for name in known | _known() if " " in name)
    matches = (re.search(rf"\b{re.escape(name)}\b", source, re.IGNORECASE) for name in phrases)
    found = [*names(source, language, known), *(match[0] for match in matches if match)]
    return list(dict.fromkeys(name for name in found if not there.has(name)))


class _Said:
    """What a translation says, to be asked for names: it may bend them, join them, or write them a little otherwise."""

    def __init__(self, text):
        self.words = [_loose(word) for word in WORD.findall(text)]
        self.joined = _loose(APART.sub("", text))

    def has(self, name):
        if _loose(APART.sub("", name)) in self.joined:
            return True
        return any(self._has_word(_loose(part)) for part in WORD.findall(name))

    def _has_word(self, word):
        """A name of a few letters is itself or not there."""
        if len(word) < 4:
            return word in self.words
        beginning = word[: max(4, len(word) - 3)]
        return any(other.startswith(beginning) for other in self.words)


def _loose(text):
    return fold(text).replace("sch", "sh").replace("c", "k").replace("y", "i")


def kept_names(pairs, languages):
    """The names in `pairs` of plain texts and their translations: left as they are, more often than not.

    One of the two has to be English, in which a capital amid a sentence tells; in small letters.
    """
    if "en" not in languages:
        return frozenset()
    english = languages.index("en")
    kept, seen = Counter(), Counter()
    for pair in pairs:
        others = {GENITIVE.sub("", word) for word in WORD.findall(pair[1 - english])}
        seen.update(others)
        kept.update(others.intersection(_amid(pair[english])))
    return frozenset(word.casefold() for word in kept if kept[word] * 2 > seen[word])


def _amid(text):
    """Words of an English text with a capital amid a sentence."""
    for match in WORD.finditer(text):
        word = GENITIVE.sub("", match[0])
        if len(word) > 2 and word[0].isupper() and not _is_translated(word) and not _opens(text, match):
            yield word
