"""Both editions at one moment: in one transaction, so that readers find both or neither."""

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from issues.models import IssuePage
from publication.models import Promise


class ChangedMeanwhileError(Exception):
    """Somebody has saved a version that the publisher has not seen."""


@transaction.atomic
def publish(sides, user, at=None, promise=None):
    """Publish the newest drafts of `sides` now, or plan them all for `at`.

    `promise` is a Promise, to be saved along. Raises ChangedMeanwhileError, and whatever Wagtail and the gate refuse
    with (ValidationError, PermissionDenied); nothing is written then. Of a refusal after the first publication its
    receivers hear nothing, as they act on commit.
    """
    seen = {side.page.pk: side.page.latest_revision_id for side in sides if side.would_change}
    # In the order of their keys, or two who publish at once would wait for each other.
    list(Page.objects.select_for_update().filter(pk__in=seen).order_by("pk"))
    pages = list(IssuePage.objects.filter(pk__in=seen).order_by("pk"))
    if {page.pk: page.latest_revision_id for page in pages} != seen or not all(_waits(page) for page in pages):
        raise ChangedMeanwhileError
    for page in pages:
        _version(page, user, at).publish(user=user)
    if promise:
        Promise.objects.update_or_create(
            translation_key=promise.translation_key, locale=promise.locale, defaults={"expected": promise.expected}
        )


def _waits(page):
    return not page.live or page.has_unpublished_changes


def _version(page, user, at):
    """The newest draft, saved anew if it is to go live at another time than it says."""
    draft = page.get_latest_revision_as_object()
    due = draft.go_live_at if draft.go_live_at and draft.go_live_at > timezone.now() else None
    if page.latest_revision and due == at:
        return page.latest_revision
    draft.go_live_at = at
    return draft.save_revision(user=user, log_action=True)
