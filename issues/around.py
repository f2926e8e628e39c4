"""Which issues the page of an issue leads on to."""

from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q

BEFORE, RELATED = 3, 3


class Around(NamedTuple):
    """IssuePages that any reader of the edition may open; `before` and `related` begin with the newest."""

    before: list
    after: object
    related: list


def around(page, topics):
    """The published issues right before and right after an IssuePage, and the newest ones on `topics`. One query."""
    model = type(page)
    asked = Q(pk__in=page.before(BEFORE).values("pk")) | Q(pk__in=page.after(1).values("pk"))
    found = model.objects.defer_streamfields().order_by("-date", "-number")
    if topics:
        borne = model.issue_topics.rel.related_model.objects.filter(tag__in=topics)
        others = model.objects.published_in(page.locale).exclude(pk=page.pk)
        asked |= Q(pk__in=others.on_topics(topics).values("pk")[:RELATED])
        found = found.annotate(on_topic=Exists(borne.filter(content_object=OuterRef("pk"))))
    found = list(found.filter(asked))
    return Around(
        [issue for issue in found if _place(issue) < _place(page)][:BEFORE],
        next((issue for issue in reversed(found) if _place(issue) > _place(page)), None),
        # Others that were found and bear a topic are older than the newest that do.
        [issue for issue in found if topics and issue.on_topic][:RELATED],
    )


def _place(issue):
    return issue.date, issue.number or 0
