"""What the checks find in the issues that the board is about, asked once for all that one page of it needs."""

from ..checks import findings
from .drafts import newest

# A check has to read an issue whole, so of an archive of hundreds the newest are looked at.
NEWEST = 50


class Judge:
    """Remembers `drafts`, the IssuePages as they were last saved, and their `findings`, both by primary key."""

    def __init__(self):
        self.drafts, self.findings = {}, {}

    def look_at(self, pages):
        new = [page for page in pages if page.pk not in self.drafts]
        if new:
            self.drafts |= newest(new)
            self.findings |= findings([self.drafts[page.pk] for page in new])

    def with_blocked(self, pages, found):
        """`found`, some of the queryset `pages`, and those of the newest issues against which a check stands.

        What the board is to show first is looked at along, so that it need not ask again.
        """
        keys = set()
        for queryset in (pages, found):
            ordered = queryset.order_by("-date", "-number", "-pk").values_list("translation_key", flat=True)
            keys.update(list(dict.fromkeys(ordered[: 2 * NEWEST]))[:NEWEST])
        self.look_at(pages.filter(translation_key__in=keys))
        blocked = [pk for pk, told in self.findings.items() if any(finding.blocking for finding in told)]
        return found | pages.filter(pk__in=blocked)
