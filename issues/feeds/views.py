"""Where feeds are asked for: below an edition's front page, and below its archive's pages of a topic or section."""

from django.http import Http404
from django.utils.translation import get_language

from publication.editions import open_to_all
from publication.models import Topic
from publication.reading import read_only

from ..models import IssuePage, IssuesPage
from .feeds import IssuesFeed, SectionsFeed


def _archive():
    """The archive of the spoken edition. Raises Http404 where no reader may open it."""
    pages = IssuesPage.objects.filter(locale__language_code=get_language(), alias_of__isnull=True)
    archive = open_to_all(pages).select_related("locale").first()
    if archive is None:
        raise Http404
    return archive


@read_only
def of_edition(request, form):
    """All issues."""
    archive = _archive()
    return IssuesFeed(form, archive, archive.issues())(request)


@read_only
def below_archive(request, path, form):
    """What the archive shows at `path`: the address decides, as for its own pages."""
    archive = _archive()
    address = request.path.removesuffix(f"feed.{form}")
    own = archive.get_url(request)
    if not own or not address.startswith(own):
        raise Http404
    found = archive.resolve_subpage(address.removeprefix(own.removesuffix("/")))
    of = {"of_topic": _of_topic, "of_section": _of_section}.get(found.url_name)
    if of is None or "number" in found.kwargs:
        raise Http404
    return of(request, form, archive, found.kwargs["slug"], address)


def _of_topic(request, form, archive, slug, address):
    topic = Topic.objects.filter(slug=slug).first()
    issues = archive.issues().filter(issue_topics__tag=topic)
    if topic is None or not issues.exists():
        raise Http404
    return IssuesFeed(form, archive, issues, topic.label, address)(request)


def _of_section(request, form, archive, slug, address):
    kind = slug.replace("-", "_")
    block = IssuePage.body.field.stream_block.child_blocks.get(kind)
    if block is None or not block.plural or "_" in slug:
        raise Http404
    return SectionsFeed(form, archive, kind, str(block.plural), address)(request)
