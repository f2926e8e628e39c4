"""Which issue of the other edition a post belongs to."""

from django.db.models import Q

from issues.models import IssuePage

from ..models import Arrival


def other_edition(post, language):
    """The issue of another edition from the same day, and with the same number, that has none in `language` yet.

    Where either has no number of its own, the day is enough, if there is only one such. A number that was given here
    counts as none.
    """
    if post.date is None:
        return None
    there = IssuePage.objects.filter(date=post.date, alias_of__isnull=True).exclude(locale__language_code=language)
    taken = IssuePage.objects.filter(locale__language_code=language).values("translation_key")
    there = there.exclude(translation_key__in=taken).select_related("locale")
    if post.number:
        unnumbered = Q(pk__in=Arrival.objects.filter(numbered=False).values("page"))
        candidates = list(there.filter(number=post.number)) or list(there.filter(unnumbered))
    else:
        candidates = list(there)
    return candidates[0] if len(candidates) == 1 else None
