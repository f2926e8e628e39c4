"""Both editions of an issue as they stand before publication: what is there, what would go live, what is missing."""

from dataclasses import dataclass, field

from django.conf import settings
from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import get_language_info
from wagtail.models import Locale

from issues.models import IssuePage

from ..checks import findings
from ..keeping.drafts import keep_up
from . import missing
from .missing import Item


@dataclass
class Side:
    """One edition. `page` is None where the issue is not there; `draft` is what would go live."""

    locale: Locale
    page: IssuePage | None = None
    draft: IssuePage | None = None
    missing: list[Item] = field(default_factory=list)
    advice: list[Item] = field(default_factory=list)

    @property
    def code(self):
        return self.locale.language_code

    @property
    def language(self):
        return get_language_info(self.code)["name_translated"]

    @cached_property
    def planned(self):
        """When a version of it is to go live, None for never."""
        revision = self.page and self.page.scheduled_revision
        return revision and revision.approved_go_live_at

    @cached_property
    def would_change(self):
        """Whether to publish it would change what readers see."""
        return bool(self.page) and (not self.page.live or self.page.has_unpublished_changes)


def of_issue(key):
    """The IssuePages with this translation key, by language; an alias is no edition."""
    pages = IssuePage.objects.filter(translation_key=key, alias_of__isnull=True).select_related("locale")
    return {page.language: page for page in pages}


@transaction.atomic
def bring_along(pages):
    """Hand the newest draft of the source to the translation, so that its sentences can be translated beforehand.

    To see what goes live together is to mean this draft, even where the source is live.
    """
    for page in pages.values():
        keep_up(page.get_latest_revision_as_object())


def sides(key, user):
    """A Side for each language of the publication."""
    pages = of_issue(key)
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    found = [Side(locales[code], pages.get(code)) for code, _name in settings.LANGUAGES if code in locales]
    for side in found:
        side.draft = side.page and side.page.get_latest_revision_as_object()
    told = findings([side.draft for side in found if side.draft])
    source = next(iter(pages.values()), None)
    for side in found:
        if side.page is None:
            side.missing = [missing.absent(source)]
        elif side.would_change:
            _judge(side, told[side.page.pk], user)
    return found


def _judge(side, told, user):
    side.missing = [*missing.locked(side.page, user), *missing.foreign(side.draft), *missing.faulty(side.draft, told)]
    side.missing += [Item(finding.message, finding.edit_url) for finding in told if finding.blocking]
    side.advice = [Item(finding.message, finding.edit_url) for finding in told if not finding.blocking]
