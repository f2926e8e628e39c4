"""The archive of one edition as a reader leafs through it: pages of issues, by year, by topic, by section."""

from itertools import groupby

from django.core.paginator import EmptyPage, Paginator
from django.http import Http404

from .fetching import fetch_all

ON_A_PAGE = 20
ON_A_PAGE_OF_SECTIONS = 10


def leaf(issues, ids, number):
    """The page `number` of those of `issues` with these `ids`, in their order, with all that a line of a list shows.

    Raises Http404 where there is none.
    """
    page = _page(ids, ON_A_PAGE, number)
    page.object_list = _fetched(issues.defer_streamfields().prefetch_related("issue_topics__tag"), page)
    return page


def leaf_of_sections(issues, ids, kind, number, request=None):
    """The same, with what it shows: pairs of an issue and its sections of the type `kind`."""
    page = _page(ids, ON_A_PAGE_OF_SECTIONS, number)
    found = fetch_all(_fetched(issues, page), request, kind=kind)
    shown = [(issue, [section.elsewhere(issue) for section in sections]) for issue, sections in found if sections]
    return page, shown


def _page(ids, length, number):
    try:
        return Paginator(ids, length).page(number)
    except EmptyPage as error:
        raise Http404 from error


def _fetched(issues, page):
    return list(issues.filter(pk__in=page.object_list).select_related("locale"))


def by_year(issues):
    """Pairs of a year and its issues, in the order given."""
    return [(year, list(of_year)) for year, of_year in groupby(issues, key=lambda issue: issue.date.year)]
