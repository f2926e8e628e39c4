"""Changes that a translation follows by itself: punctuation, spaces, emoji, numbers, bare addresses."""

import re
from typing import NamedTuple

from .pieces import Sentence

QUOTES = re.compile("[\"'„“”‚‘’«»‹›]")
# By language, the sign before thousands and the one before decimals.
SIGNS = {"de": (".", ","), "en": (",", ".")}


class Number(NamedTuple):
    sign: str
    digits: str
    decimals: str


def adapted(old, new, translation, languages):
    """The translation of `old`, made one of `new`; None where a person has to look.

    `languages` are those of the sentence and of its translation. A number or an address is exchanged only where the
    old one stands exactly once in the sentence and exactly once in its translation; one apple is never made two.
    """
    was, now, said = Sentence(old), Sentence(new), Sentence(translation)
    if was.sense != now.sense:
        return None
    exchanges = [*_numbers(was, now, said, languages), *_same_kind(was, now, said, "address")]
    if None in exchanges:
        return None
    exchanges += [exchange for exchange in _same_kind(was, now, said, "emoji") if exchange]
    return _edges(was, now, _exchange(translation, exchanges))


def _exchange(text, exchanges):
    for piece, instead in sorted(exchanges, key=lambda exchange: exchange[0].start, reverse=True):
        text = text[: piece.start] + instead + text[piece.end :]
    return text


def _numbers(was, now, said, languages):
    """For each number that changed the piece of the translation and what stands there now; None where unclear."""
    here, there = languages
    olds = was.of("number")
    for old, new in zip(olds, now.of("number"), strict=True):
        if old.text == new.text:
            continue
        value, other = number(old.text, here), number(new.text, here)
        twins = [piece for piece in olds if piece.text == old.text]
        if value and other:
            found = [piece for piece in said.of("number") if number(piece.text, there) == value]
        else:
            found = [piece for piece in said.of("number") if piece.text == old.text]
        if len(twins) != 1 or len(found) != 1 or _touches_letters(said.text, found[0]) or bool(value) != bool(other):
            yield None
        elif not value:
            yield found[0], new.text
        elif "1" in (value.digits, other.digits):
            yield None  # one apple, two apples
        else:
            grouped = _has_groups(found[0].text, value) if len(value.digits) > 3 else _has_groups(new.text, other)
            yield found[0], _written(other, there, grouped)


def _same_kind(was, now, said, kind):
    """The same for pieces that are written alike in both languages."""
    olds, news = was.of(kind), now.of(kind)
    if len(olds) != len(news):
        return
    for old, new in zip(olds, news, strict=True):
        if old.text != new.text:
            once = [piece.text for piece in olds].count(old.text) == 1
            found = [piece for piece in said.of(kind) if piece.text == old.text]
            yield (found[0], new.text) if once and len(found) == 1 else None


def number(text, language):
    """The Number that is written so in `language`; None for a date, a version, a number of another language."""
    thousands, decimal = map(re.escape, SIGNS[language])
    written = rf"([-−]?)([0-9]{{1,3}}(?:{thousands}[0-9]{{3}})+|[0-9]+)(?:{decimal}([0-9]+))?"
    match = re.fullmatch(written, text)
    return match and Number(match[1], re.sub(thousands, "", match[2]), match[3] or "")


def _written(value, language, in_groups):
    thousands, decimal = SIGNS[language]
    digits = f"{int(value.digits):,}".replace(",", thousands) if in_groups else value.digits
    return value.sign + digits + (decimal + value.decimals if value.decimals else "")


def _has_groups(text, value):
    """Whether `text`, which is written `value`, has its thousands set apart."""
    return len(re.findall("[.,]", text)) > bool(value.decimals)


def _touches_letters(text, piece):
    """As in "3rd": another number might ask for another ending."""
    return any(sign.isalpha() for sign in (text[piece.start - 1 : piece.start], text[piece.end : piece.end + 1]))


def _edges(was, now, text):
    """Let the text begin and end as the sentence does now, if it began and ended as the sentence did."""
    if was.tail != now.tail and not QUOTES.search(was.tail + now.tail) and Sentence(text).tail == was.tail:
        text = text.removesuffix(was.tail) + now.tail
    if was.head != now.head and not QUOTES.search(was.head + now.head) and Sentence(text).head == was.head:
        text = now.head + text.removeprefix(was.head)
    return text
