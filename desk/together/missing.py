"""What stands between the draft of an edition and its readers, each with the address at which it is mended."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.locks import ScheduledForPublishLock
from wagtail_localize.models import StringSegment

from issues.untranslated import LISTED, untranslated

from ..keeping.wording import plain


@dataclass(frozen=True)
class Item:
    """One line of what is missing; `url` leads to where it is mended, "" where nobody can."""

    text: str
    url: str = ""


def edit_url(page, path=""):
    """Wagtail's editor of the page, at the field of `path`."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk]) + (f"#:w:contentpath={path}" if path else "")


def locked(page, user):
    """Whoever holds the page; a plan is no lock here, where a new one takes its place."""
    lock = page.get_lock()
    if lock is None or isinstance(lock, ScheduledForPublishLock) or not lock.for_user(user):
        return []
    return [Item(strip_tags(lock.get_message(user) or lock.get_description(user)), edit_url(page))]


def absent(source):
    """An edition that nobody has begun: `source` is the one to translate."""
    return Item(_("Not there yet: translate it"), reverse("wagtail_localize:submit_page_translation", args=[source.pk]))


def foreign(draft):
    """The sentences that are not translated, each with its place in the translation editor."""
    sentences = untranslated(draft)
    segments = {
        (path, plain(words)): pk
        for pk, path, words in StringSegment.objects.filter(
            source__object_id=draft.translation_key, source__translations__target_locale=draft.locale_id
        )
        .exclude(source__locale=draft.locale_id)
        .values_list("pk", "context__path", "string__data")
    }
    items = []
    for sentence in sentences[:LISTED]:
        segment = segments.get((sentence.path, sentence.text))
        address = f"{edit_url(draft)}#segment-{segment}" if segment else edit_url(draft, sentence.path)
        items.append(Item(_("Not translated: %(sentence)s") % {"sentence": sentence}, address))
    if (more := len(sentences) - LISTED) > 0:
        words = ngettext("%(count)d more text is not translated", "%(count)d more texts are not translated", more)
        items.append(Item(words % {"count": more}, edit_url(draft)))
    return items


def faulty(draft, told):
    """What the form of the page would refuse, for a draft may be saved with gaps; not what the checks `told` of."""
    items = []
    try:
        draft.full_clean()
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            is_field = name in {field.name for field in draft._meta.get_fields()}
            place = capfirst(str(draft._meta.get_field(name).verbose_name)) if is_field else ""
            text = f"{place}: {' '.join(messages)}" if place else " ".join(messages)
            items.append(Item(text, edit_url(draft, name if is_field else "")))
    known = {finding.path.partition(".")[2].partition(".")[0] for finding in told if finding.blocking}
    sections = [child for child in draft.body if child.id not in known and _is_unfinished(child)]
    return items + [_unfinished(draft, child) for child in sections]


def _is_unfinished(child):
    try:
        child.block.clean(child.value)
    except ValidationError:
        return True
    return False


def _unfinished(draft, child):
    name = capfirst(str(child.block.label))
    return Item(
        _("%(section)s: its form has a gap or a fault") % {"section": name}, edit_url(draft, f"body.{child.id}")
    )
