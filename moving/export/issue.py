"""One issue in one edition: what is stored of it, and the same as a text."""

import json
import re

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import Page
from wagtail_localize.models import SegmentOverride, StringTranslation, Translation

from issues.models import IssuePage
from issues.sections.fields import FromHand
from issues.sections.leaves import leaves
from publication.editions import absolute

from .stored import exchanged

# What is taken as it is.
PLAIN = (
    *("title", "slug", "teaser", "date", "authors", "cover_alt", "seo_title", "search_description"),
    *("show_in_menus", "link_words", "unlinked_words"),
)


def stored(page, names):
    """All of it for JSON: its state, its published text and the draft beside it, and its translation."""
    live = IssuePage.objects.get(pk=page.pk) if page.live else None
    draft = page.get_latest_revision_as_object() if not page.live or page.has_unpublished_changes else None
    return {
        "key": str(page.translation_key),
        "number": page.number,
        "language": page.locale.language_code,
        "state": state(page),
        "first_published_at": page.first_published_at,
        "last_published_at": page.last_published_at,
        "planned_for": _planned(page),
        "published": live and _version(live, names),
        "draft": draft and _version(draft, names),
        "translation": _translation(page, names),
    }


def state(page):
    """ "published", "draft", or "restricted": published for those who have a password or are signed in."""
    if not page.live:
        return "draft"
    return "restricted" if Page.get_view_restrictions(page).exists() else "published"


def _planned(page):
    """When the newest version goes live; None where that has no plan."""
    revision = page.latest_revision
    return revision and revision.approved_go_live_at


def _version(page, names):
    return {name: getattr(page, name) for name in PLAIN} | {
        "cover": names.picture(page.cover_id),
        "topics": [borne.tag.slug for borne in page.issue_topics.all()],
        "body": exchanged(page.body.stream_block, page.body.get_prep_value(), names.refer),
    }


def _translation(page, names):
    """From which edition it is translated, and each sentence; None for a page that is translated from none."""
    found = Translation.objects.filter(source__object_id=page.translation_key, target_locale_id=page.locale_id)
    translation = found.select_related("source__locale").first()
    if translation is None:
        return None
    here = {"context__object_id": page.translation_key, "locale_id": page.locale_id}
    strings = StringTranslation.objects.filter(**here).values_list(
        *("context__path", "translation_of__data", "data", "translation_type", "tool_name")
    )
    overrides = SegmentOverride.objects.filter(**here).select_related("context")
    source = translation.source.get_source_instance()
    chosen = {f"body.{leaf.path}": leaf.block for leaf in leaves(source.body.stream_block, source.body)}
    return {
        "from": translation.source.locale.language_code,
        "enabled": translation.enabled,
        "sentences": [dict(zip(("path", "of", "text", "by", "tool"), each, strict=True)) for each in sorted(strings)],
        "overrides": sorted((_override(each, chosen, names) for each in overrides), key=lambda each: each["path"]),
    }


def _override(override, chosen, names):
    said = json.loads(override.data_json)
    block = chosen.get(override.context.path)
    if isinstance(block, FromHand):
        said = names.refer(block, said)
    return {"path": override.context.path, "value": said}


def text(page, names):
    """The same for people: a head, and its newest text as Markdown, with the files of its pictures."""
    page = page.get_latest_revision_as_object() if not page.live else page
    head = {
        "title": page.title,
        "teaser": page.teaser,
        "number": page.number,
        "date": str(page.date),
        "language": page.locale.language_code,
        "state": state(page),
        "tags": [borne.tag.name for borne in page.issue_topics.all()],
        "authors": [name.strip() for name in page.authors.split(",") if name.strip()],
        "slug": page.slug,
        "cover": f"../pictures/{names.picture(page.cover_id)}" if names.picture(page.cover_id) else "",
        "cover_alt": page.cover_alt,
    }
    # A JSON string is one of YAML too.
    lines = [f"{name}: {json.dumps(said, ensure_ascii=False)}" for name, said in head.items() if said not in ("", [])]
    body = page.as_markdown()
    shown = [picture for section in page.sections() for picture in section.pictures]
    for picture in [*shown, *filter(None, [page.cover])]:
        for rendition in picture.renditions.all() if names.picture(picture.pk) else ():
            body = body.replace(absolute(rendition.url), f"../pictures/{names.picture(picture.pk)}")
    return "---\n" + "\n".join(lines) + "\n---\n\n" + re.sub(r"\A\n+", "", body)


def as_json(value):
    """The same bytes for the same value."""
    return json.dumps(value, cls=Encoder, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


class Encoder(DjangoJSONEncoder):
    """Moments to the microsecond, as the database has them."""

    def default(self, o):
        return o.isoformat() if hasattr(o, "isoformat") else super().default(o)
