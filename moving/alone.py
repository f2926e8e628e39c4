"""Issues that stand alone in their edition, and which of the other one belongs to them."""

from django.db.models import Exists, OuterRef
from wagtail_localize.models import Translation

from issues.models import IssuePage


def alone():
    """The IssuePages that have no other edition."""
    pages = IssuePage.objects.filter(alias_of__isnull=True).select_related("locale")
    twins = IssuePage.objects.filter(translation_key=OuterRef("translation_key")).exclude(pk=OuterRef("pk"))
    return pages.exclude(Exists(twins))


def counterpart(page):
    """The page that could be joined with `page`; None where there is none, or where it is not sure which.

    It is the same issue in the other language if no sentence of it is known as a translation; for an issue that stands
    alone the only other one of its day.
    """
    twin = IssuePage.objects.filter(translation_key=page.translation_key, alias_of__isnull=True).exclude(pk=page.pk)
    if other := twin.select_related("locale").first():
        joined = Translation.objects.filter(source__object_id=page.translation_key)
        return None if joined.exists() else other
    of_day = list(alone().filter(date=page.date))
    others = [other for other in of_day if other.locale_id != page.locale_id]
    return others[0] if page in of_day and len(of_day) == 2 and len(others) == 1 else None
