"""A file becomes an issue: a draft in the archive of its edition, or a published one."""

import datetime
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.models import Locale

from issues.models import Import, IssuePage, IssuesPage, next_number

from . import html, markdown, masthead, plain, sections, source, tokens
from .sections import Placed
from .source import Refused

READERS = {"html": html.read, "markdown": markdown.read, "plain": plain.read}


@dataclass
class Imported:
    """The page that a file became, or had become before, and what the editor should know of it."""

    page: IssuePage
    before: bool = False
    placed: list[Placed] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def import_issue(path, language, *, date=None, number=None, publish=False, again=False):
    """Make an issue of the file at `path` in the edition of `language`; date and number may be missing.

    Raises Refused, and leaves nothing behind, where that cannot be done.
    """
    parent = _archive(language)
    text = source.read(path)
    fingerprint = source.fingerprint(text)
    known = IssuePage.objects.filter(imports__fingerprint=fingerprint, locale=parent.locale).first()
    if known and not again:
        return Imported(known, before=True)
    read = READERS[source.format_of(path, text)](text)
    try:
        with transaction.atomic():
            imported = compose(read, IssuePage(locale=parent.locale), path)
            imported.page.number = _number(number, imported.doubts)
            imported.page.date = _date(date, read.date, imported)
            _save(imported.page, parent, publish)
            Import.objects.create(fingerprint=fingerprint, page=imported.page)
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    return imported


def compose(read, page, name):
    """Imported: `page`, not stored yet, with what a Source says. Raises Refused with its `name` for an empty one.

    What a section sets itself, it sets in the edition's language.
    """
    head, stretches = masthead.read(read)
    if not (head.title or head.rest or stretches):
        raise Refused(_("%(name)s holds no text of an issue.") % {"name": name})
    imported = Imported(page, left_out=head.left_out)
    with translation.override(page.locale.language_code):
        if head.rest:
            imported.placed += sections.as_texts(head.rest)
        for stretch in stretches:
            imported.placed += sections.read(stretch)
        imported.page.title = head.title or _title_of(imported.placed, imported.doubts)
    imported.page.teaser = head.teaser
    imported.page.body = [(section.block.type(), section.value) for section in imported.placed]
    return imported


def _archive(language):
    locale = Locale.objects.filter(language_code=language).first()
    if not locale:
        languages = ", ".join(Locale.objects.values_list("language_code", flat=True))
        raise Refused(f"There is no edition “{language}”. There are: {languages}.")
    parent = IssuesPage.objects.filter(locale=locale).first()
    if not parent:
        raise Refused(f"The edition “{language}” has no archive yet. Run manage.py set_up first.")
    return parent


def _title_of(placed, doubts):
    """A title for a text that begins without one: what its first section says of itself, else its first words."""
    summary = next(filter(None, (section.block.summary(section.value) for section in placed)), "")
    if not summary and placed:
        words = " ".join(tokens.text(placed[0].block, placed[0].value).split()[:8])
        summary = f"{words[: masthead.TITLE]} …"
    doubts.append("no title: taken from the first section that has one")
    return summary[: masthead.TITLE]


def _number(number, doubts):
    if number is None:
        number = next_number()
        doubts.append(f"number not given: {number}, the next one")
    return number


def _date(date, written, imported):
    """The date that was given, else the one in the file's head, else today."""
    if date is None and written:
        try:
            date = datetime.date.fromisoformat(written[:10])
            imported.doubts.append(f"date not given: {date}, from the file's head")
        except ValueError:
            imported.left_out.append((written, "no date that could be read"))
    if date is None:
        date = timezone.localdate()
        imported.doubts.append(f"date not given: {date}, today")
    return date


def _save(page, parent, publish):
    page.live = False
    parent.add_child(instance=page)
    page.full_clean()
    revision = page.save_revision(clean=True)
    if publish:
        revision.publish()
    page.refresh_from_db()
