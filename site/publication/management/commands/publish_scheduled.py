"""Wagtail's command of this name, but one page that is refused does not hold up those behind it.

Of two runs at once, the one that takes a plan away carries it out, so each page goes live, or expires, once.
"""

from django.apps import apps
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
        due = Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at")
        refusals = [refusal for revision in list(due) if (refusal := self._publish(revision))]
        if refusals:
            raise CommandError("\n".join(refusals))

    @transaction.atomic
    def _expire(self, live):
        if type(live).objects.filter(pk=live.pk, expired=False).update(expired=True):
            live.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")

    def _publish(self, revision):
        """Why it was refused, or None."""
        plan = Revision.objects.filter(pk=revision.pk, approved_go_live_at__lt=timezone.now())
        try:
            with transaction.atomic():
                if plan.update(approved_go_live_at=None):
                    revision.publish(log_action="wagtail.publish.scheduled")
        except ValidationError as error:
            return f"{revision.object_str} ({revision.object_id}): {'; '.join(error.messages)}"


def _is_draftable(model):
    return issubclass(model, DraftStateMixin) and not issubclass(model, Page)
