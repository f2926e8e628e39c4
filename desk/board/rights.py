"""What a person may do on the board. Wagtail keeps their permissions for a request, so no page is asked for alone."""

from functools import cached_property

from wagtail.permissions import policy_registry

from issues.models import IssuePage, IssuesPage

EXPLORE = ("add", "change", "publish", "lock", "unlock", "bulk_delete")


def policy():
    return policy_registry.get_by_type(IssuePage)


class Rights:
    def __init__(self, user):
        self.user = user

    @cached_property
    def explorable(self):
        """The IssuePages that this person may see, each an edition of its own: all, or those of the explorer."""
        if not self.explores:
            return IssuePage.objects.none()
        if self.user.has_perm("issues.view_issuepage"):
            return IssuePage.objects.filter(alias_of__isnull=True).order_by()
        found = policy().explorable_instances(self.user)
        return IssuePage.objects.filter(pk__in=found.values("pk"), alias_of__isnull=True).order_by()

    @property
    def explores(self):
        return policy().user_has_any_permission(self.user, EXPLORE)

    def may_edit(self, page):
        return self._may("change", page)

    def may_publish(self, page):
        return self._may("publish", page)

    @cached_property
    def may_submit(self):
        """Whether this person may submit a page for translation."""
        return self.user.has_perm("wagtail_localize.submit_translation")

    @cached_property
    def publishes_in(self):
        """The ids of the locales in whose archive this person may publish."""
        return {archive.locale_id for archive in self._archives if self._may("publish", archive)}

    @cached_property
    def begins_in(self):
        """The ids of the locales into whose archive this person may submit an issue for translation."""
        if not self.may_submit:
            return set()
        return {archive.locale_id for archive in self._archives if self._may("change", archive)}

    @cached_property
    def _archives(self):
        return list(IssuesPage.objects.filter(alias_of__isnull=True))

    def _may(self, action, page):
        return policy().user_has_permission_for_instance(self.user, action, page)
