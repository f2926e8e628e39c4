"""Writes what the search of the archive finds of an issue."""

import re

from django.db import transaction

from ..models import IndexedSection, IssuePage, Word
from . import elsewhere
from .engine import engine
from .ids import MOST, section_id
from .terms import (
    HEADLINE,
    KIND,
    LOCALE,
    TOPIC,
    WORD,
    YEAR,
    all_terms,
    clean,
    folded,
    folded_word,
    stem,
    stream,
    tokens,
)

_LONGEST_WORD = 64
_FIELDS = ["page", "anchor", "kind", "headline", "text", "stream", "found_by"]


def keep(issue):
    """Makes the sections of a stored issue all that is found of it; the same call again changes nothing."""
    keep_all([issue], anew=False)


@transaction.atomic
def keep_all(issues, *, anew=True):
    """The same for many, which is quicker. Unless `anew`, the words of texts that have not changed are known; a search
    server is told only then: else all is handed to it at once.
    """
    sections, rows, words = [], [], {}
    indexed = IndexedSection.objects.filter(page__in=issues).values_list("pk", "headline", "text")
    kept = {pk: texts for pk, *texts in indexed}
    for issue in issues:
        filters = {LOCALE + issue.language, f"{YEAR}{issue.date.year}"}
        filters |= {f"{TOPIC}{borne.tag_id}" for borne in issue.issue_topics.all()}
        said = words.setdefault(issue.locale, {})
        for place, (anchor, kind, headline, text) in enumerate(_texts(issue)):
            above, below = tokens(headline), tokens(text)
            section = IndexedSection(
                id=section_id(issue.date, issue.pk, place),
                page=issue,
                anchor=anchor,
                kind=kind,
                headline=headline,
                text=text,
                stream=stream([*above, *below]),
            )
            in_headline = all_terms(headline, above)
            terms = in_headline | {HEADLINE + term for term in in_headline} | all_terms(text, below) | filters
            terms |= {KIND + kind} if kind else set()
            if elsewhere.is_chosen():
                section.found_by = elsewhere.spelled(terms)
            sections.append(section)
            rows.append((section.pk, terms))
            if anew or kept.get(section.pk) != [headline, text]:
                said |= dict.fromkeys(headline[token.start : token.end] for token in above)
                said |= dict.fromkeys(text[token.start : token.end] for token in below)
    _drop(set(kept) - {pk for pk, _terms in rows})
    IndexedSection.objects.bulk_create(sections, update_conflicts=True, unique_fields=["id"], update_fields=_FIELDS)
    engine().put(rows)
    if not anew:
        elsewhere.put(sections)
    for locale, written in words.items():
        _learn(locale, written)


def doubt(page):
    """Marks that this id's issue says something new, until `keep` is done with it: see `doubted`."""
    IndexedSection.objects.filter(page=page, anchor="").update(stream="")


def doubted():
    """The published issues of which nobody has written what is found: the process that was to do it was killed."""
    known = IndexedSection.objects.filter(anchor="").exclude(stream="").values("page")
    return IssuePage.objects.live().filter(alias_of__isnull=True).exclude(pk__in=known)


def forget(page):
    """Takes the issue with this id out of the search."""
    _drop(IndexedSection.objects.filter(page=page).values_list("pk", flat=True))


def _drop(ids):
    IndexedSection.objects.filter(pk__in=list(ids)).delete()


def _texts(issue):
    """(anchor, kind, headline, text) of the issue itself and of each of its sections."""
    texts = [("", "", issue.title, issue.teaser)]
    for section in issue.sections():
        lines = list(section.lines)
        words = [" ".join(filter(None, [word.word, word.native_script, word.reading])) for word in section.words]
        said = _compact("".join([section.summary, *lines, *words]))
        # Captions, names, sources: what is no running text.
        others = section.child.block.get_searchable_content(section.child.value)
        # A field left out says None.
        lines += words + [text for text in map(str, others) if text != "None" and _compact(text) not in said]
        lines = [line for line in lines if line != section.summary]
        texts.append((f"s-{section.id}", section.type, section.summary, "\n".join(lines)))
    return [(anchor, kind, clean(headline), clean(text)) for anchor, kind, headline, text in texts[:MOST]]


def _compact(text):
    return re.sub(r"\s", "", text)


def _learn(locale, written):
    """Adds the words that are `written` to the vocabulary of an edition."""
    if not written:
        return
    words = {}
    for word in written:
        if WORD.fullmatch(word) and len(word) <= _LONGEST_WORD and not word.isdigit():
            words.setdefault(folded(word), word)
    known = Word.objects.filter(locale=locale, word__in=list(words)).values_list("word", flat=True)
    for word in set(known):
        del words[word]
    new = [(word, written, stem(folded_word(written))) for word, written in words.items() if word]
    Word.objects.bulk_create(
        [Word(locale=locale, word=word, written=written, stem=each, rev=each[::-1]) for word, written, each in new],
        ignore_conflicts=True,
    )
