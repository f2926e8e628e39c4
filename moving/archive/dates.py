"""A day, as exports write it."""

import datetime
import re

from django.utils import timezone

PATTERNS = ("%d.%m.%Y", "%d.%m.%y", "%Y/%m/%d", "%m/%d/%Y", "%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y")
NUMBER = re.compile(r"\W*(?:(?:nr|no|issue|ausgabe|number|nummer)\W*)?0*(\d{1,6})", re.IGNORECASE)
TAIL = re.compile(r"[ T,]+\d{1,2}:\d{2}.*$")


def day(written):
    """The date that `written` says, in the site's time zone where it has a time; None where it says none."""
    written = " ".join(str(written or "").split())
    if re.fullmatch(r"\d{10}|\d{13}", written):
        seconds = int(written) / (1000 if len(written) == 13 else 1)
        return timezone.localdate(datetime.datetime.fromtimestamp(seconds, datetime.UTC))
    try:
        moment = datetime.datetime.fromisoformat(re.sub(r" ?UTC$", "+00:00", written))
        return timezone.localdate(moment) if timezone.is_aware(moment) else moment.date()
    except ValueError:
        pass
    for pattern in PATTERNS:
        try:
            return datetime.datetime.strptime(TAIL.sub("", written), pattern).date()
        except ValueError:
            continue
    return None


def number(written):
    """The number of an issue that `written` says: "41", "#41", "Issue 41". None where it says none."""
    found = NUMBER.fullmatch(str(written or "").strip())
    return int(found[1]) or None if found else None
