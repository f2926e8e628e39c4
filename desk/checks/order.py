"""Number and date, among those of the other issues."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .trouble import Trouble

FAR_AHEAD = 60  # days


def number(case):
    """By date and by number, the issues of an edition have one order; no number of either edition is left out."""
    page = case.page
    others = [row for row in case.around.issues if row.translation_key != page.translation_key]
    here = [row for row in others if row.locale_id == page.locale_id]
    if any(row.number == page.number for row in others):
        yield Trouble("number", _("Another issue has the number %(number)d, too.") % {"number": page.number})
        return
    earlier = max((row for row in here if row.number < page.number), key=_date, default=None)
    later = min((row for row in here if row.number > page.number), key=_date, default=None)
    for row in (earlier and earlier.date > page.date and earlier, later and later.date < page.date and later):
        if row:
            message = _("Number %(number)d of %(date)s is out of order: number %(other)d is of %(other_date)s.")
            values = {"number": page.number, "other": row.number}
            dates = {"date": _said(page.date), "other_date": _said(row.date)}
            yield Trouble("number", message % (values | dates))
    before = max((row.number for row in others if row.number < page.number), default=page.number - 1)
    if before < page.number - 1:
        message = _("Number %(number)d follows number %(before)d: between them a number is left out.")
        yield Trouble("number", message % {"number": page.number, "before": before})


def date(case):
    """The day that stands in the masthead is the day of publication."""
    page, today = case.page, timezone.localdate()
    planned = page.go_live_at and timezone.localdate(page.go_live_at)
    said = {"date": _said(page.date)}
    if planned and planned >= today:
        if planned != page.date:
            message = _("The date is %(date)s, but the issue is planned for %(planned)s.")
            yield Trouble("date", message % (said | {"planned": _said(planned)}))
    elif page.live and page.date > today:
        yield Trouble("date", _("The issue is live, but its date, %(date)s, is yet to come.") % said)
    elif (page.date - today).days > FAR_AHEAD:
        yield Trouble("date", _("The date, %(date)s, is far ahead.") % said)
    elif not page.first_published_at and page.date < today:
        yield Trouble("date", _("The date, %(date)s, is over, and the issue was never published.") % said)


def _date(row):
    return row.date


def _said(day):
    return date_format(day, "DATE_FORMAT")
