"""Wagtail's command of this name, but one page that is refused does not hold up those behind it.

Of two runs at once, the one that takes a plan away carries it out, so each page goes live, or expires, once. What is
planned for both editions of a page at one moment is one plan: both go live, or neither.
"""

from itertools import groupby

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.core.management.base import CommandError
from django.db import transaction
from django.utils import timezone
from wagtail.management.commands import publish_scheduled
from wagtail.models import DraftStateMixin, Page, Revision


class Command(publish_scheduled.Command):
    help = "Publishes what is due and takes down what has expired. A refused page keeps its plan: exit status 1."

    def handle(self, *args, **options):
        if options["dryrun"]:
            super().handle(*args, **options)
            return
        for model in (Page, *(model for model in apps.get_models() if _is_draftable(model))):
            for live in list(model.objects.filter(live=True, expire_at__lt=timezone.now()).order_by("expire_at")):
                self._expire(live)
        refusals = [refusal for plan in _plans() if (refusal := self._publish(plan))]
        if refusals:
            raise CommandError("\n".join(refusals))

    @transaction.atomic
    def _expire(self, live):
        if type(live).objects.filter(pk=live.pk, expired=False).update(expired=True):
            live.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")

    def _publish(self, plan):
        """Why it was refused, or None."""
        revision = plan[0]
        try:
            with transaction.atomic():
                for revision in [revision for revision in plan if _take(revision)]:
                    revision.publish(log_action="wagtail.publish.scheduled")
        except ValidationError as error:
            refusal = f"{revision.object_str} ({revision.object_id}): {'; '.join(error.messages)}"
            others = [other.object_str for other in plan if other is not revision]
            return f"{refusal} Planned with it, and not published either: {', '.join(others)}." if others else refusal


def _plans():
    """Lists of revisions that are due together, the earliest first."""
    due = list(Revision.objects.filter(approved_go_live_at__lt=timezone.now()))
    kind = ContentType.objects.get_for_model(Page).pk
    pages = {revision.object_id for revision in due if revision.base_content_type_id == kind}
    keys = {str(pk): str(key) for pk, key in Page.objects.filter(pk__in=pages).values_list("pk", "translation_key")}

    def moment_and_page(revision):
        is_page = revision.base_content_type_id == kind
        return revision.approved_go_live_at, keys.get(revision.object_id, "") if is_page else str(revision.pk)

    due.sort(key=lambda revision: (*moment_and_page(revision), revision.pk))
    return [list(plan) for _moment, plan in groupby(due, moment_and_page)]


def _take(revision):
    """Whether the plan of `revision` still stood; it stands no longer, unless the transaction is taken back."""
    plan = Revision.objects.filter(pk=revision.pk, approved_go_live_at__lt=timezone.now())
    return plan.update(approved_go_live_at=None)


def _is_draftable(model):
    return issubclass(model, DraftStateMixin) and not issubclass(model, Page)
