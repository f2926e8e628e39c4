"""The archive of one edition as a reader leafs through it: pages of issues, under their years, by topic."""

from itertools import groupby

from django.core.paginator import EmptyPage, Paginator
from django.db.models import Count
from django.http import Http404

from publication.models import Topic

ON_A_PAGE = 20


def leaf(issues, number):
    """The page `number` of `issues`, with all that a line of a list shows. Raises Http404 where there is none."""
    issues = issues.select_related("locale").defer_streamfields().prefetch_related("issue_topics__tag")
    try:
        return Paginator(issues, ON_A_PAGE).page(number)
    except EmptyPage as error:
        raise Http404 from error


def by_year(issues):
    """Pairs of a year and its issues, in the order given."""
    return [(year, list(of_year)) for year, of_year in groupby(issues, key=lambda issue: issue.date.year)]


def topics(issues):
    """The topics of `issues`, each with its `count` of them, the most frequent first."""
    found = Topic.objects.filter(issue_topics__content_object__in=issues.order_by().values("pk"))
    counted = found.annotate(count=Count("issue_topics"))
    return sorted(counted, key=lambda topic: (-topic.count, topic.label.casefold()))
