"""The pages around the one that is asked for: the way to it, and what all pages link to.

Wagtail asks for each of them by itself: for the language, for the front page, for each step of the address and for
who may go it; and the menu, the switcher of editions and the roots of the sites ask for the same pages again. What
all pages share is kept for a generation.
"""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.http import Http404
from django.http.request import split_domain_port
from django.utils.translation import get_language
from wagtail.models import Page, Site, get_page_models
from wagtail.models.sites import get_site_for_hostname

from pagestore.kept import kept

from .editions import Restricted, published


class Tree:
    """The front pages of all editions, and the pages right below them; and what was looked for below those.

    All are specific, each with its `locale`, and with whether it is `restricted`, and each is there in all editions,
    for the switcher. Empty where no site answers.
    """

    def __init__(self, request):
        site = _site(request)
        self.pages = list(_trunk(site.root_page)) if site else []
        self.homes = {
            page.locale.language_code: page
            for page in self.pages
            if page.translation_key == site.root_page.translation_key
        }

    @property
    def home(self):
        """The front page of the spoken edition, None where it has none."""
        return self.homes.get(get_language())

    def child(self, parent, slug):
        """The page below `parent` at `slug`, None where it is not among these."""
        return next((page for page in self.pages if page.slug == slug and _is_child(page, parent)), None)

    def look_below(self, parent, model, slug):
        """As `child`, but the page, one of `model`, is fetched in all editions."""
        slugs = Page.objects.filter(depth=parent.depth + 1, slug=slug, path__startswith=parent.path)
        pages = model.objects.filter(translation_key__in=slugs.values("translation_key"))
        pages = pages.annotate(closed=Restricted()).order_by()
        locales = {page.locale_id: page.locale for page in self.pages}
        for page in pages:
            page.locale = locales.get(page.locale_id) or page.locale
            self.pages.append(page)
        _tell_restricted(self.pages, pages)
        return self.child(parent, slug)

    def open_from(self, home):
        """`home` and the pages right below it, those that any reader may open, in the order of the tree."""
        return [page for page in self.pages if (page == home or _is_child(page, home)) and _is_open(page)]


def tree(request):
    """The Tree of a request, made once."""
    if not hasattr(request, "tree"):
        request.tree = Tree(request)
    return request.tree


def route(request, path):
    """Has Wagtail find the page at `path` in the tree; where the edition has no live front page, in its own way."""
    home = tree(request).home
    if home and home.live:
        try:
            found = home.route(request, [step for step in path.split("/") if step])
        except Http404:
            found = None
        request._wagtail_route_for_request = found


def published_of(request, page):
    """`editions.published` of a page, in no query where the tree of the request has it."""
    editions = [other for other in tree(request).pages if other.translation_key == page.translation_key]
    if not editions:
        return published(page.translation_key)
    return {other.locale.language_code: other for other in editions if _is_open(other) and not other.alias_of_id}


def _is_child(page, parent):
    return page.depth == parent.depth + 1 and page.path.startswith(parent.path)


def _is_open(page):
    return page.live and not page.closed and not (page.restricted and page.get_view_restrictions().exists())


def _site(request):
    """As `Site.find_for_request`, which finds it at the request from now on."""
    if not hasattr(request, "_wagtail_site"):
        request._wagtail_site = _site_at(split_domain_port(request._get_raw_host())[0], request.get_port())
    return request._wagtail_site


@kept
def _site_at(hostname, port):
    try:
        return get_site_for_hostname(hostname, port)
    except Site.DoesNotExist:
        return None


@kept
def _trunk(root):
    """The front pages of all editions of `root`, and the pages right below them."""
    # By their kinds, for which there is an index: an archive may have thousands of pages on the next level.
    below = ContentType.objects.get_for_models(*root.specific_class.allowed_subpage_models()).values()
    asked = Q(translation_key=root.translation_key) | Q(depth=root.depth + 1, content_type__in=below)
    kinds = [model._meta.model_name for model in get_page_models() if model is not Page]
    pages = Page.objects.filter(asked).annotate(closed=Restricted()).select_related("locale", *kinds).order_by("path")
    pages = [_specific(page) for page in pages]
    _tell_restricted(pages, pages)
    return pages


def _specific(page):
    """As `page.specific`, from what was fetched along with the page."""
    specific = getattr(page, page.cached_content_type.model, page)
    specific.locale, specific.closed = page.locale, page.closed
    return specific


def _tell_restricted(around, pages):
    # An alias, and what stands below one, has the restrictions of its source, which are not asked for here.
    aliases = tuple(page.path for page in around if page.alias_of_id)
    for page in pages:
        page.restricted = page.closed or page.path.startswith(aliases)
