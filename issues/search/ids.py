"""The ids of indexed sections rise with the date, also of issues imported later, so that the newest are found first."""

import datetime

_PAGE, _PLACE = 32, 10
MOST = 1 << _PLACE


def section_id(date, page, place):
    """The id of the section at `place` (below MOST) of the page with the id `page`; the same whenever it is asked."""
    return (date.toordinal() << (_PAGE + _PLACE)) | (page % (1 << _PAGE) << _PLACE) | place


def year_of(pk):
    return datetime.date.fromordinal(pk >> (_PAGE + _PLACE)).year


def page_of(pk):
    return pk >> _PLACE & (1 << _PAGE) - 1


def window(year):
    """The lowest and the highest id that a section of `year` can have."""
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    return section_id(first, 0, 0), section_id(last, (1 << _PAGE) - 1, MOST - 1)
