"""The sentence of a text that answers a query best, with the places marked."""

from django.utils.html import escape
from django.utils.safestring import mark_safe

from glossary.linking.sentences import sentences

from .terms import joined, tokens

# So many characters of a sentence are shown; before its first mark so many.
LONGEST, BEFORE = 320, 120


def snippet(text, clauses, wider):
    """Pairs of a stretch of the best sentence of `text` and whether it is marked.

    `clauses` are query.Clauses, `wider` the further terms of each. Where nothing fits, it is the first sentence.
    """
    marks = sorted(set(places(text, clauses, wider)))
    spans = list(sentences(text))
    if not spans:
        return []
    # Of those that hold as many of the words, the first.
    start, end = max(spans, key=lambda span: (len({c for a, b, c in marks if span[0] <= a and b <= span[1]}), -span[0]))
    within = _merged((a, b) for a, b, _clause in marks if start <= a and b <= end)
    parts = []
    first = _window_start(text, start, end, within)
    last = min(end, first + LONGEST)
    if last < end:
        last = max(text.rfind(" ", first, last), first + LONGEST // 2)
    if first > start:
        parts.append(("… ", False))
    at = first
    for a, b in within:
        if first <= a and b <= last:
            parts += [(text[at:a], False), (text[a:b], True)]
            at = b
    parts.append((text[at:last], False))
    if last < end:
        parts.append((" …", False))
    return [(part, marked) for part, marked in parts if part]


def as_html(parts):
    """Such pairs as HTML. In one string: a template would take longer for its parts than all else of a hit."""
    return mark_safe("".join(f"<mark>{escape(part)}</mark>" if marked else escape(part) for part, marked in parts))


def places(text, clauses, wider):
    """Where `text` fits the clauses: triples of start, end and the number of the clause."""
    found = tokens(text)
    either = [*found, *joined(text, found)]
    for number, (clause, more) in enumerate(zip(clauses, wider, strict=True)):
        if len(clause.parts) == 1:
            yield from ((token.start, token.end, number) for token in either if clause.fits(0, token, more))
        else:
            length = len(clause.parts)
            for index in range(len(found) - length + 1):
                if all(clause.fits(part, found[index + part]) for part in range(length)):
                    yield found[index].start, found[index + length - 1].end, number


def _window_start(text, start, end, marks):
    if end - start <= LONGEST or not marks or marks[0][1] - start <= LONGEST // 2:
        return start
    return text.find(" ", marks[0][0] - BEFORE, marks[0][0]) + 1 or marks[0][0]


def _merged(marks):
    merged = []
    for start, end in sorted(marks):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
