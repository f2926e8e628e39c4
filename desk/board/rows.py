"""What the board says of its issues."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from django.conf import settings
from django.db.models import CharField, OuterRef, Subquery, TextChoices
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Revision

from issues.models import IssuePage

from ..checks import Finding
from ..keeping.state import State, states
from .judge import Judge
from .waiting import waiting
from .work import Work, last_work, with_last_work


class Standing(TextChoices):
    DRAFT = "draft", _("draft")
    PLANNED = "planned", _("planned")
    LIVE = "live", _("live")
    CHANGED = "changed", _("live, changed since")
    EXPIRED = "expired", _("expired")
    UNPUBLISHED = "unpublished", _("unpublished")


@dataclass
class Edition:
    """One edition of an issue, as a cell of the board; `page` is None where it is not there, or not to be seen.

    `draft` is the page as it was last saved, `planned` when a version of it goes live.
    """

    language: str
    page: IssuePage | None = None
    draft: IssuePage | None = None
    planned: datetime | None = None
    state: State = field(default_factory=State)
    findings: list[Finding] = field(default_factory=list)
    work: Work | None = None
    may_edit: bool = False
    # Where it is begun, of one that is not there; "" for who may not.
    submit_url: str = ""
    hidden: bool = False

    @property
    def standing(self):
        page = self.page
        if page.live:
            return Standing.CHANGED if page.has_unpublished_changes else Standing.LIVE
        if self.planned:
            return Standing.PLANNED
        if page.expired:
            return Standing.EXPIRED
        return Standing.UNPUBLISHED if page.first_published_at else Standing.DRAFT

    @property
    def edit_url(self):
        return reverse("wagtailadmin_pages:edit", args=[self.page.pk]) if self.may_edit else ""

    @property
    def blocking(self):
        return [finding for finding in self.findings if finding.blocking]

    @property
    def advising(self):
        return [finding for finding in self.findings if not finding.blocking]

    @property
    def waiting(self):
        return waiting(self)

    @property
    def waits(self):
        """Whether a version of it is to be published."""
        return self.page is not None and (not self.page.live or self.page.has_unpublished_changes)


@dataclass
class Row:
    """An issue. `editions` are in the order of the publication's languages; `together_url` publishes both."""

    number: int
    date: date
    editions: list[Edition]
    together_url: str = ""


class Board:
    """The rows of the issues with these translation keys, in their order, as somebody with these Rights sees them.

    In a fixed number of queries, however many.
    """

    def __init__(self, keys, rights, judge=None):
        self.keys = list(keys)
        self.rights = rights
        self.judge = judge or Judge()

    @cached_property
    def pages(self):
        found = IssuePage.objects.filter(translation_key__in=self.keys, alias_of__isnull=True)
        return list(with_last_work(planned(found)).select_related("locale").order_by())

    @cached_property
    def seen(self):
        return set(self.rights.explorable.filter(translation_key__in=self.keys).values_list("pk", flat=True))

    @cached_property
    def rows(self):
        pages = [page for page in self.pages if page.pk in self.seen]
        self.judge.look_at(pages)
        self._states = states(pages)
        self._work = last_work(pages)
        self._locales = {locale.language_code: locale for locale in Locale.objects.all()}
        self._editors = {_editor(page) for page in pages if self.rights.may_edit(page)}
        of_issue = {}
        for page in self.pages:
            of_issue.setdefault(page.translation_key, {})[page.language] = page
        return [self._row(key, of_issue[key]) for key in self.keys if key in of_issue]

    def _row(self, key, pages):
        editions = [
            self._edition(code, pages.get(code), pages) for code, _name in settings.LANGUAGES if code in self._locales
        ]
        first = next(edition.draft for edition in editions if edition.draft)
        return Row(
            number=first.number,
            date=first.date,
            editions=editions,
            together_url=reverse("desk_publish_together", args=[key]) if self._together(editions, pages) else "",
        )

    def _edition(self, code, page, pages):
        if page is None:
            seen = next((other for other in pages.values() if other.pk in self.seen), None)
            submit = seen and self._locales[code].pk in self.rights.begins_in
            address = reverse("wagtail_localize:submit_page_translation", args=[seen.pk]) if submit else ""
            return Edition(code, submit_url=f"{address}?select_locale={code}" if address else "")
        if page.pk not in self.seen:
            return Edition(code, hidden=True)
        return Edition(
            code,
            page=page,
            draft=self.judge.drafts[page.pk],
            planned=page.planned,
            state=self._states[page.pk],
            findings=[self._linked(finding) for finding in self.judge.findings[page.pk]],
            work=self._work[page.pk],
            may_edit=_editor(page) in self._editors,
        )

    def _linked(self, finding):
        """It may have to be mended in the other edition, where this person may not edit."""
        return finding if finding.edit_url.partition("#")[0] in self._editors else replace(finding, edit_url="")

    def _together(self, editions, pages):
        absent = {self._locales[edition.language].pk for edition in editions if edition.language not in pages}
        return (
            any(edition.waits for edition in editions)
            and all(self.rights.may_publish(page) for page in pages.values())
            and absent <= self.rights.publishes_in
        )


def planned(pages):
    """A queryset of pages, each with the moment for which a version of it is planned, or None."""
    plans = Revision.page_revisions.filter(
        object_id=Cast(OuterRef("pk"), CharField()), approved_go_live_at__isnull=False
    )
    return pages.annotate(planned=Subquery(plans.order_by("approved_go_live_at").values("approved_go_live_at")[:1]))


def _editor(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
