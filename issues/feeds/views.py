"""Where the feeds are asked for: below the front page of an edition, and below what its archive has by topic."""

from django.http import Http404
from django.utils.translation import get_language

from publication.editions import open_to_all
from publication.models import Topic
from publication.reading import read_only

from ..models import IssuesPage
from .feeds import IssuesFeed


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
    if found.url_name == "of_topic" and "number" not in found.kwargs:
        return _of_topic(request, form, archive, found.kwargs["slug"], address)
    raise Http404


def _of_topic(request, form, archive, slug, address):
    topic = Topic.objects.filter(slug=slug).first()
    issues = archive.issues().filter(issue_topics__tag=topic)
    if topic is None or not issues.exists():
        raise Http404
    return IssuesFeed(form, archive, issues, topic.label, address)(request)
