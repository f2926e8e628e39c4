"""A CSV, whatever separates its fields, and with rows that are broken."""

import csv

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

csv.field_size_limit(64 * 1024 * 1024)
SEPARATORS = ",;\t|"
# A row may be searched for behind a broken one; no further than this many lines.
SEARCHED = 5000


def separator(header, known):
    """What separates the names in the line `header` so that most of them are `known`."""
    return max(SEPARATORS, key=lambda sign: len(set(_names(header, sign)) & known))


def _names(line, sign):
    return [
        name.strip().casefold().replace(" ", "_").replace("-", "_")
        for name in next(csv.reader([line], delimiter=sign), [])
    ]


def header(text, known):
    """(the names of the columns, their separator) of a CSV."""
    line = next((line for line in text.split("\n") if line.strip()), "")
    sign = separator(line, known)
    return _names(line, sign), sign


def rows(text, known, is_row, is_certain, problems, where):
    """Each row as (line, {column: field}). What is no row is listed, and the next one is searched for behind it.

    `is_row(row)` tells whether a row could be one, `is_certain(row)` whether it can be nothing else. A quotation mark
    that is never closed swallows the rows behind it; those are found again by their look.
    """
    names, sign = header(text, known)
    lines = text.split("\n")
    at = next((at for at, line in enumerate(lines) if line.strip()), len(lines)) + 1
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        fields, end = _record(lines, at, sign)
        row = dict(zip(names, fields, strict=False))
        if len(fields) == len(names) and is_row(row) and not _swallowed(lines, at, end, names, sign, is_certain):
            yield at + 1, row
            at = end
            continue
        if len(fields) != len(names):
            said = ngettext(
                "broken row: %(found)d field instead of %(known)d",
                "broken row: %(found)d fields instead of %(known)d",
                len(fields),
            )
            reason = said % {"found": len(fields), "known": len(names)}
        elif is_row(row):
            reason = _("broken row: a quotation mark is not closed")
        else:
            reason = _("broken row: no row of a post")
        problems.add(at + 1, reason, where)
        at = _next(lines, at + 1, end, names, sign, is_certain)


def _record(lines, at, sign):
    """(the fields of the record that begins in the line `at`, where the next one does)."""
    reader = csv.reader((line + "\n" for line in _from(lines, at)), delimiter=sign)
    try:
        fields = next(reader)
    except (csv.Error, StopIteration):
        return [], at + 1
    return fields, at + max(1, reader.line_num)


def _from(lines, at):
    while at < len(lines):
        yield lines[at]
        at += 1


def _swallowed(lines, at, end, names, sign, is_certain):
    """Whether rows stand within the record from `at` to `end`, as where a quotation mark is not closed."""
    return end - at > 1 and _next(lines, at + 1, min(end, at + SEARCHED), names, sign, is_certain) < end


def _next(lines, at, end, names, sign, is_certain):
    """Where, from `at` and before `end`, a row certainly begins; `end` where none does."""
    for line in range(at, min(end, at + SEARCHED)):
        if lines[line].count(sign) < min(2, len(names) - 1):
            continue
        fields, _end = _record(lines, line, sign)
        if len(fields) == len(names) and is_certain(dict(zip(names, fields, strict=True))):
            return line
    return end
