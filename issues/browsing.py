"""The archive of one edition as a reader leafs through it: pages of issues, by year, by topic, by section."""

from itertools import groupby

from django.core.paginator import EmptyPage, Paginator
from django.db.models import Count
from django.http import Http404

from publication.models import Topic

from .fetching import fetch_all

ON_A_PAGE = 20
ON_A_PAGE_OF_SECTIONS = 10


def leaf(issues, number):
    """The page `number` of `issues`, with all that a line of a list shows. Raises Http404 where there is none."""
    issues = issues.select_related("locale").defer_streamfields().prefetch_related("issue_topics__tag")
    return _page(Paginator(issues, ON_A_PAGE), number)


def leaf_of_sections(issues, kind, number, request=None):
    """The page `number` of `issues`, and what it shows: pairs of an issue and its sections of the type `kind`."""
    page = _page(Paginator(issues.select_related("locale"), ON_A_PAGE_OF_SECTIONS), number)
    found = fetch_all(page.object_list, request, kind=kind)
    shown = [(issue, [section.elsewhere(issue) for section in sections]) for issue, sections in found if sections]
    return page, shown


def _page(paginator, number):
    try:
        return paginator.page(number)
    except EmptyPage as error:
        raise Http404 from error


def by_year(issues):
    """Pairs of a year and its issues, in the order given."""
    return [(year, list(of_year)) for year, of_year in groupby(issues, key=lambda issue: issue.date.year)]


def years(issues):
    """The years of `issues` with the number of issues in each, the newest first: {2026: 12}."""
    counted = issues.order_by().values_list("date__year").annotate(count=Count("pk"))
    return dict(counted.order_by("-date__year"))


def topics(issues):
    """The topics of `issues`, each with its `count` of them, the most frequent first."""
    found = Topic.objects.filter(issue_topics__content_object__in=issues.order_by().values("pk"))
    counted = found.annotate(count=Count("issue_topics"))
    return sorted(counted, key=lambda topic: (-topic.count, topic.label.casefold()))
