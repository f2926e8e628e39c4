"""Which issues the page of an issue leads on to."""

from typing import NamedTuple

BEFORE, RELATED = 3, 3
# What a list says of an issue, and where it leads.
LISTED = ("title", "teaser", "number", "date", "url_path")


class Around(NamedTuple):
    """IssuePages that any reader of the edition may open; `before` and `related` begin with the newest."""

    before: list = ()
    after: object = None
    related: list = ()


def around(page, register, topics):
    """The published issues right before and right after an IssuePage, and the newest ones on `topics`. One query."""
    before, after = register.beside(page, BEFORE)
    related = register.on_topics(topics, but=page.pk)[:RELATED]
    found = type(page).objects.only(*LISTED).in_bulk({*before, *after, *related})
    before, after, related = ([found[pk] for pk in asked if pk in found] for asked in (before, after[:1], related))
    return Around(before, after[0] if after else None, related)
