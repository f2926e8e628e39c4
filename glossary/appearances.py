"""What a page features, as the glossary keeps it."""

import dataclasses
from contextlib import suppress

from django.db import transaction

from . import languages
from .models import Appearance, Term
from .models.terms import identity

SAID = ("word", "native_script", "reading", "meaning", "text")


@transaction.atomic
def replace(page, words, *, number, date, topics):
    """Makes `words` all that the glossary has of `page`; the same call again changes nothing.

    `words` are triples of a block's id, its anchor on the page, and the glossary.words.Word that it features.
    A block whose word is not what it was has been corrected: its term is renamed, or joins the one that is so called.
    """
    words = list(_usable(words))
    keys = [_key(word) for _block_id, _anchor, word in words]
    before = {appearance.block_id: appearance for appearance in page.appearances.select_related("term")}
    for block_id, anchor, word in words:
        appearance = before.pop(block_id, None) or Appearance(page=page, block_id=block_id)
        was = _kept(appearance)
        appearance.term = _term(page, word, appearance if appearance.pk else None, keys)
        for name in SAID:
            setattr(appearance, name, getattr(word, name))
        appearance.anchor, appearance.number, appearance.date = anchor, number, date
        # Most issues that are published again have the same word: what hangs on a word need not follow then.
        if not appearance.pk or _kept(appearance) != was:
            appearance.save()
        appearance.topics.set(topics)
    for appearance in before.values():
        appearance.delete()
        _forget(appearance.term)


def _kept(appearance):
    return [getattr(appearance, name) for name in ("term_id", *SAID, "anchor", "number", "date")]


def _usable(words):
    """Without those that code has published unchecked, without a word or from no known language."""
    for block_id, anchor, word in words:
        with suppress(LookupError):
            language = languages.find(word.language)
            if word.word.strip():
                yield block_id, anchor, dataclasses.replace(word, language=language)


def _key(word):
    return identity(word.language, word.word, word.native_script)


def _term(page, word, before, keys):
    """The term of `word` in the page's edition; `before` is what the same block featured until now, or None.

    `keys` are those of all words on the page: a term that one of them still bears is no other word's to rename.
    """
    there = Term.objects.filter(locale_id=page.locale_id, translation_key=_key(word)).first()
    # Asked again: another block of this page may have renamed it meanwhile.
    was = Term.objects.filter(pk=before.term_id).first() if before else None
    if there is None and was and not _needed(was, page, keys):
        was.rename(word)
        return was
    if there is None:
        names = {"language": word.language, "word": word.word, "native_script": word.native_script}
        return Term.objects.create(locale_id=page.locale_id, **names)
    if was == there and before.word == there.word != word.word:
        there.rename(word)
    elif was not in (None, there) and not _needed(was, page, keys):
        was.join(there)
    return there


def _needed(term, page, keys):
    """Whether the term is still a word: of another block, of another page, or because it was entered by hand."""
    return term.translation_key in keys or term.stands_alone or term.appearances.exclude(page=page).exists()


def _forget(term):
    """Deletes a term that no page features and of which people entered nothing."""
    if not term.appearances.exists() and not term.entered:
        term.delete()
