"""Words from a table with tabs, one line each, for both editions."""

import re
from itertools import zip_longest

from django.core.exceptions import ValidationError
from wagtail.models import Locale

from . import languages
from .models import Term
from .models.terms import identity

COLUMNS = ("word", "native", "language", "gloss_de", "gloss_en")
# Columns that may be there besides: "reading", and "other_spellings" with semicolons or bars between them.
FILLED = ("meaning", "reading", "other_spellings")
LARGEST = 5 * 1024 * 1024
# So many bad lines are named; a file that is wrong throughout need not be read out.
MOST_FAULTS = 20
# A cell as spreadsheets write one that has a comma or a quotation mark in it.
QUOTED = re.compile(r'"((?:[^"]|"")*)"')


class Refused(Exception):
    """Nothing of the file can be entered; says why, bad lines by their number."""


def read(file):
    """The unsaved Terms of `file` (a Path), one for each gloss. Raises Refused."""
    rows = _rows(_text(file))
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    terms, faults, seen = [], [], {}
    for line, row in rows:
        try:
            found = _terms(row, locales)
        except ValidationError as error:
            faults += [f"line {line}: {fault}" for fault in _faults(error)]
            continue
        first = seen.setdefault(found[0].translation_key, line)
        if first != line:
            faults.append(f"line {line}: the same word as in line {first}")
        terms += found
    if faults:
        more = [f"… and {len(faults) - MOST_FAULTS} more"] if len(faults) > MOST_FAULTS else []
        raise Refused("\n".join([f"Nothing was entered from {file}:", *faults[:MOST_FAULTS], *more]))
    if not terms:
        raise Refused(f"{file} has no words in it.")
    return terms


def enter(terms):
    """Saves what is new in `terms`, and returns how many rows were made and how many got their meaning.

    What a word has already it keeps: people may have written a better meaning since.
    """
    made = filled = 0
    for term in terms:
        there = Term.objects.filter(translation_key=term.translation_key, locale=term.locale).first()
        if there is None:
            term.save()
            made += 1
        elif lacking := [name for name in FILLED if getattr(term, name) and not getattr(there, name)]:
            for name in lacking:
                setattr(there, name, getattr(term, name))
            there.save()
            filled += "meaning" in lacking
    return made, filled


def _text(file):
    try:
        if file.stat().st_size > LARGEST:
            raise Refused(f"{file} is larger than {LARGEST // 1024 // 1024} MB.")
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Refused(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Refused(f"{file} is not UTF-8 text.") from error
    if "\0" in text:
        raise Refused(f"{file} is not text.")
    return text


def _rows(text):
    """Pairs of line number and {column: text}; empty lines are left out."""
    header, *lines = (line.split("\t") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    header = [name.strip() for name in header]
    if missing := [name for name in COLUMNS if name not in header]:
        raise Refused(
            f"The first line must name {', '.join(COLUMNS)}, with tabs between; missing: {', '.join(missing)}."
        )
    for number, cells in enumerate(lines, 2):
        if any(cell.strip() for cell in cells):
            yield number, dict(zip_longest(header, map(_plain, cells), fillvalue=""))


def _plain(cell):
    quoted = QUOTED.fullmatch(cell.strip())
    return " ".join((quoted[1].replace('""', '"') if quoted else cell).split())


def _terms(row, locales):
    """The Terms of one line. Raises ValidationError."""
    if row.pop("", ""):
        raise ValidationError("more cells than columns")
    if not row["word"]:
        raise ValidationError("no word")
    try:
        language = languages.find(row["language"])
    except LookupError as error:
        raise ValidationError(f"no known language: {row['language'][:40] or 'empty'}") from error
    terms = []
    for code in ("de", "en"):
        if meaning := row[f"gloss_{code}"]:
            if code not in locales:
                raise ValidationError(f"the edition {code} does not exist: run manage.py set_up first")
            term = Term(
                locale=locales[code],
                language=language,
                word=row["word"],
                native_script=row["native"],
                reading=row.get("reading", ""),
                other_spellings=_lines(row.get("other_spellings", "")),
                meaning=meaning,
            )
            term.translation_key = identity(language, term.word, term.native_script)
            term.clean_fields(exclude=["slug", "sort_key"])
            terms.append(term)
    if not terms:
        raise ValidationError("no meaning in either language")
    return terms


def _lines(cell):
    return "\n".join(dict.fromkeys(filter(None, map(str.strip, re.split("[;|；｜]", cell)))))


def _faults(error):
    if not hasattr(error, "error_dict"):
        return error.messages
    return [f"{name}: {message}" for name, messages in error.message_dict.items() for message in messages]
