"""The whole glossary of one edition as a file: CSV, JSON, or cards for Anki. Written as it is read, row by row."""

import csv
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from django.db.models import Prefetch
from django.http import StreamingHttpResponse
from django.utils.html import format_html
from wagtail.rich_text import get_text_for_indexing

from publication.editions import absolute
from publication.models import Publication, Topic

from . import languages, script
from .models.terms import Appearance

AT_ONCE = 1000
# What a spreadsheet takes for a formula, or for one that an apostrophe has disarmed before.
FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


@dataclass(frozen=True)
class Item:
    """One word as the files have it; the names of the fields are their columns and keys."""

    word: str  # in Latin letters
    native_script: str
    language: str  # of its origin, a BCP 47 tag
    language_name: str  # in the language of the edition
    reading: str
    other_spellings: list[str]
    meaning: str  # one line
    text: str  # without markup
    topics: list[str]
    first_issue: int | None  # its number
    first_date: str | None  # 2026-02-02
    url: str
    id: str  # the same in both editions, and whatever is corrected in its texts


COLUMNS = tuple(Item.__dataclass_fields__)


def items(glossary) -> Iterator[Item]:
    """All words that a reader of this edition finds, in the order of the alphabet."""
    code, address = glossary.locale.language_code, absolute(glossary.url)
    # Asked now: once the answer is under way, nobody speaks the reader's language any more.
    labels = {topic.pk: topic.label for topic in Topic.objects.all()}
    featured = Prefetch("appearances", Appearance.objects.visible().prefetch_related("topics"), to_attr="visible")
    terms = glossary.terms().prefetch_related(None).prefetch_related(featured, "term_topics")
    found = terms.iterator(chunk_size=AT_ONCE)
    return (_item(term, code, labels, address + glossary.reverse_subpage("term", args=[term.slug])) for term in found)


def _item(term, code, labels, url):
    shown, first = term.shown, term.first
    topics = {one.tag_id for one in term.term_topics.all()}
    topics |= {topic.pk for one in term.visible for topic in one.topics.all()}
    return Item(
        word=shown.word,
        native_script=shown.native_script,
        language=term.language,
        language_name=languages.name(term.language, code),
        reading=shown.reading or term.reading,
        other_spellings=term.spellings,
        meaning=shown.meaning,
        text=_plain(shown.text),
        topics=sorted(labels[topic] for topic in topics if topic in labels),
        first_issue=first and first.number,
        first_date=first and first.date.isoformat(),
        url=url,
        id=str(term.translation_key),
    )


def as_csv(items, glossary, publication):
    """Comma separated, with a byte order mark: without it Excel takes UTF-8 for something else.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it ("-san" is "'-san"); who reads the
    file by program takes one apostrophe off the cells that match FORMULA. Lists are joined by "; ".
    """
    writer = csv.writer(_Line())
    yield "\ufeff" + writer.writerow(COLUMNS)
    for item in items:
        yield writer.writerow([_cell(value) for value in asdict(item).values()])


def as_json(items, glossary, publication):
    """{"name", "publication", "rights", "inLanguage", "url", "words": [{the fields of Item}, …]}."""
    head = {
        "name": glossary.title,
        "publication": publication.name,
        "rights": f"© {publication.name}",
        "inLanguage": glossary.locale.language_code,
        "url": absolute(glossary.url),
    }
    yield json.dumps(head, ensure_ascii=False).removesuffix("}") + ', "words": ['
    between = "\n"
    for item in items:
        yield between + json.dumps(asdict(item), ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


def as_cards(items, glossary, publication):
    """What Anki imports as text (docs.ankiweb.net/importing/text-files.html): in front the word, behind its meaning.

    The first column tells Anki which card it has already, so that a later file corrects the cards of an earlier one.
    """
    code = glossary.locale.language_code
    writer = csv.writer(_Line(), delimiter="\t", lineterminator="\n")
    yield "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"
    yield f"#deck:{_one_line(f'{publication.name} – {glossary.title}')}\n"
    yield "#columns:" + writer.writerow(("Guid", "Front", "Back", "Tags"))
    for item in items:
        tags = (item.language, *item.topics)
        cells = (f"{item.id}-{code}", _front(item), _back(item), " ".join(re.sub(r"\s+", "_", tag) for tag in tags))
        yield writer.writerow(map(_one_line, cells))


@dataclass(frozen=True)
class Format:
    write: Callable
    media_type: str
    extension: str


FORMATS = {
    "csv": Format(as_csv, "text/csv", "csv"),
    "json": Format(as_json, "application/json", "json"),
    "anki": Format(as_cards, "text/tab-separated-values", "anki.tsv"),
}


def answer(request, glossary, format):
    """The file in this Format, as a download."""
    name = f"{glossary.slug}-{glossary.locale.language_code}.{format.extension}"
    publication = Publication.load(request_or_site=request)
    pieces = format.write(items(glossary), glossary, publication)
    response = StreamingHttpResponse(pieces, content_type=f"{format.media_type}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


class _Line:
    """What csv writes to: hands each line back."""

    def write(self, line):
        return line


def _cell(value):
    text = "; ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{text}" if FORMULA.match(text) else text


def _one_line(text):
    return " ".join(text.split())


def _plain(html):
    return _one_line(get_text_for_indexing(html))


def _front(item):
    word = format_html('<span lang="{}">{}</span>', languages.romanised(item.language), item.word)
    if not item.native_script:
        return word
    native = (item.language, script.direction(item.native_script), item.native_script)
    return format_html('<span lang="{}" dir="{}">{}</span><br>{}', *native, word)


def _back(item):
    meaning = format_html("{}", item.meaning or item.text)
    if not item.reading:
        return meaning
    return format_html('<span lang="{}">{}</span><br>{}', item.language, item.reading, meaning)
