"""Who worked on a page last: who saved a version of it, or translated a sentence."""

from datetime import datetime
from typing import NamedTuple

from django.db.models import CharField, OuterRef, Q, Subquery
from django.db.models.functions import Cast
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Revision
from wagtail_localize.models import StringTranslation


class Work(NamedTuple):
    """`name` is "" where it was nobody: an import, or a draft that follows its source."""

    name: str
    at: datetime


def with_last_work(pages):
    """A queryset of pages, each with the keys of the last version and the last translation that a person saved."""
    saved = Revision.page_revisions.filter(object_id=Cast(OuterRef("pk"), CharField()), user__isnull=False)
    # What followed its source by itself bears the name of whoever translated it before.
    by_hand = StringTranslation.objects.filter(Q(change__isnull=True) | Q(change__confirmed=True))
    translated = by_hand.filter(
        context__object_id=OuterRef("translation_key"), locale=OuterRef("locale"), last_translated_by__isnull=False
    )
    return pages.annotate(
        saved=Subquery(saved.order_by("-created_at", "-pk").values("pk")[:1]),
        translated=Subquery(translated.order_by("-updated_at", "-pk").values("pk")[:1]),
    )


def last_work(pages):
    """The Work of each page of `with_last_work`, by primary key; None where nothing is known."""
    versions = Revision.objects.defer("content").select_related("user").in_bulk({page.saved for page in pages})
    translations = StringTranslation.objects.select_related("last_translated_by").in_bulk(
        {page.translated for page in pages}
    )
    return {page.pk: _last(page, versions.get(page.saved), translations.get(page.translated)) for page in pages}


def _last(page, version, translation):
    done = []
    if version:
        done.append(Work(get_user_display_name(version.user), version.created_at))
    if translation:
        done.append(Work(get_user_display_name(translation.last_translated_by), translation.updated_at))
    if not done and page.latest_revision_created_at:
        return Work("", page.latest_revision_created_at)
    return max(done, key=lambda work: work.at, default=None)
