"""Which issues the board shows."""

import django_filters
from django import forms
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail_localize.models import StringSegment, StringTranslation

from issues.models import IssuePage

from ..keeping.state import MACHINE
from .rows import planned


def unconfirmed():
    """The sentences of an edition that wait for a person, as a condition on its page."""
    waiting = StringTranslation.objects.filter(
        Q(change__confirmed=False, change__kind="changed") | MACHINE,
        context__object_id=OuterRef("translation_key"),
        locale=OuterRef("locale"),
    )
    stands = StringSegment.objects.filter(context=OuterRef("context"), string=OuterRef("translation_of"))
    return Exists(waiting.filter(Exists(stands)))


def attention(pages, judge):
    """Drafts without a plan, newer versions of what is live, sentences to confirm, and what a check stands against."""
    unplanned = Q(planned__isnull=True)
    begun = Q(live=False, first_published_at__isnull=True) | Q(live=True, has_unpublished_changes=True)
    return judge.with_blocked(pages, pages.filter(unplanned & begun | Q(unconfirmed())))


def one_edition(pages, _judge):
    return pages.filter(
        translation_key__in=IssuePage.objects.filter(alias_of__isnull=True)
        .order_by()
        .values("translation_key")
        .annotate(editions=Count("pk"))
        .filter(editions=1)
        .values("translation_key")
    )


STATES = {
    "attention": (_("Needs attention"), attention),
    "draft": (_("Draft"), lambda pages, _judge: pages.filter(live=False, first_published_at=None, planned=None)),
    "planned": (_("Planned"), lambda pages, _judge: pages.filter(planned__isnull=False)),
    "live": (_("Live"), lambda pages, _judge: pages.filter(live=True)),
    "single": (_("In one edition only"), one_edition),
}


class BoardFilterSet(WagtailFilterSet):
    """Those of which an edition is in a state. It names no model, or Wagtail would ask for the language, too."""

    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[(name, label) for name, (label, _asked) in STATES.items()],
        empty_label=_("All"),
        widget=forms.RadioSelect,
        method="in_state",
    )

    def __init__(self, *args, rights, judge, **kwargs):
        super().__init__(*args, **kwargs)
        self.rights, self.judge = rights, judge

    def in_state(self, issues, _name, value):
        _label, asked = STATES[value]
        found = asked(planned(self.rights.explorable), self.judge)
        return issues.filter(translation_key__in=Subquery(found.values("translation_key")))
