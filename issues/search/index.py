"""Writes what the search of the archive finds of an issue."""

import re

from django.db import transaction

from glossary.folding import fold

from ..models import IndexedSection, Word
from .engine import engine
from .ids import MOST, section_id
from .terms import HEADLINE, KIND, LOCALE, TOKEN, TOPIC, YEAR, clean, folded_word, of_text, stem, stream

_LONGEST_WORD = 64


@transaction.atomic
def keep(issue):
    """Makes the sections of a stored issue all that is found of it; the same call again changes nothing."""
    filters = {LOCALE + issue.language, f"{YEAR}{issue.date.year}"}
    filters |= {f"{TOPIC}{topic.pk}" for topic in issue.tags.all()}
    sections = [
        IndexedSection(
            id=section_id(issue.date, issue.pk, place),
            page=issue,
            anchor=anchor,
            kind=kind,
            headline=headline,
            text=text,
            stream=stream(f"{headline}\n{text}"),
        )
        for place, (anchor, kind, headline, text) in enumerate(_texts(issue))
    ]
    forget(issue.pk)
    IndexedSection.objects.bulk_create(sections)
    engine().put((section.pk, _terms(section) | filters) for section in sections)
    _learn(issue.locale, sections)


def forget(page):
    """Takes the issue with this id out of the search."""
    ids = list(IndexedSection.objects.filter(page=page).values_list("pk", flat=True))
    IndexedSection.objects.filter(pk__in=ids).delete()


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


def _terms(section):
    headline = of_text(section.headline)
    terms = headline | {HEADLINE + term for term in headline} | of_text(section.text)
    return terms | ({KIND + section.kind} if section.kind else set())


def _learn(locale, sections):
    """Adds the words of the sections to the vocabulary of their edition."""
    words = {}
    for section in sections:
        for match in TOKEN.finditer(f"{section.headline}\n{section.text}"):
            if match["word"] and len(match[0]) <= _LONGEST_WORD and not match[0].isdigit():
                words.setdefault(fold(match[0])[:80], match[0])
    known = Word.objects.filter(locale=locale, word__in=list(words)).values_list("word", flat=True)
    for word in set(known):
        del words[word]
    new = [(word, written, stem(folded_word(written))) for word, written in words.items() if word]
    Word.objects.bulk_create(
        [Word(locale=locale, word=word, written=written, stem=each, rev=each[::-1]) for word, written, each in new],
        ignore_conflicts=True,
    )
