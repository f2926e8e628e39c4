"""A post becomes an issue."""

import datetime
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Locale

from issues.importing import html, issue, markdown, masthead, plain
from issues.importing.source import Refused
from issues.models import IssuePage, IssuesPage, next_number
from publication.models import Topic

from . import links
from .post import Post

READERS = {
    "html": html.read,
    "markdown": markdown.read,
    "plain": lambda text, _images: plain.read(text),
}


@dataclass
class Draft:
    """A post as it was read, and its pictures in the library: what remains to be done is quick."""

    post: Post
    source: object
    images: dict  # address: id
    cover: int | None = None
    notes: list[str] = field(default_factory=list)
    led: list[str] = field(default_factory=list)  # see `links.Inside.marked`


def read(post, pictures, inside):
    """The Draft of a post; its pictures are in the library then. `inside` knows the links within the archive."""
    images = pictures.of(post)
    text, led = inside.marked(post.text)
    source = READERS[post.format](text, images)
    if post.title:
        source.title = post.title
    draft = Draft(post, source, images.asked, led=led)
    teaser = " ".join(post.teaser.split())
    if len(teaser) <= masthead.TEASER:
        source.teaser = teaser or source.teaser
    else:
        source.lines.insert(0, masthead.Line.plain(teaser))
    if post.cover:
        draft.cover = images.get(post.cover)
    return draft


@transaction.atomic
def write(draft, language, number, *, other=None, page=None):
    """The page of a Draft: a new draft in the archive of `language`, or one more version of `page`.

    `other` is the same issue in the other edition. Raises Refused.
    """
    post = draft.post
    archive = archive_of(language)
    page = page or IssuePage(locale=archive.locale, live=False)
    if other is not None and not page.pk:
        page.translation_key = other.translation_key
    try:
        imported = issue.compose(draft.source, page, post.where or post.key)
        page.body = links.followed(page.body, draft.led)
        page.number = number
        page.date = post.date or timezone.localdate()
        page.authors = ", ".join(post.authors)[:250]
        page.cover_id, page.cover_alt = draft.cover, post.cover_alt[:250] if draft.cover else ""
        page.tags.set(topics(post))
        if not page.pk:
            archive.add_child(instance=page)
        page.full_clean()
        page.save_revision(clean=False)
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from error
    return imported


def topics(post):
    """The Topics of a post; those that are new are made."""
    found = {}
    for name in post.tags:
        slug = slugify(name)[:100] or slugify(name, allow_unicode=True)[:100]
        if slug and slug not in found:
            found[slug] = Topic.objects.filter(slug=slug).first() or _topic(name[:100], slug)
    return list(found.values())


def _topic(name, slug):
    return Topic.objects.filter(name__iexact=name).first() or Topic.objects.create(name=name, slug=slug)


def publish(page, day):
    """Publish its latest version, as on the `day` on which its readers first had it."""
    page = IssuePage.objects.get(pk=page.pk)
    noon = timezone.make_aware(datetime.datetime.combine(day, datetime.time(6)))
    page.get_latest_revision().publish(log_action=False)
    IssuePage.objects.filter(pk=page.pk).update(first_published_at=noon)
    return page


def archive_of(language):
    """The IssuesPage of an edition."""
    locale = Locale.objects.filter(language_code=language).first()
    archive = locale and IssuesPage.objects.filter(locale=locale).select_related("locale").first()
    if not archive:
        raise Refused(
            _("there is no archive of the edition “%(language)s”: run manage.py set_up first") % {"language": language}
        )
    return archive


def number_for(post, highest):
    """Its number: its own, else the next one above all others, those of the archive too."""
    return post.number or max(next_number(), highest + 1)
