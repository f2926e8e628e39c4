"""The pages around the one that is asked for, in one query for each request: the way to it, and what all pages link to.

Wagtail asks for each of them by itself: for the language, for the front page, for each step of the address and for
who may go it; and the menu, the switcher of editions and the roots of the sites ask for the same pages again.
"""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.http import Http404
from django.utils.translation import get_language
from wagtail.models import Page, Site, get_page_models

from .editions import Restricted, published


class Tree:
    """The front pages of all editions; of the spoken one the pages right below; and what stands at the address.

    All are specific, each with its `locale`, and with whether it is `restricted`. What stands at the address, and what
    it stands below, is there in all editions, for the switcher. Empty where no site answers.
    """

    def __init__(self, request):
        site = Site.find_for_request(request)
        steps = request.path_info.strip("/").split("/")[1:]
        self.pages = _fetch(site.root_page, steps) if site else []
        self.homes = {
            page.locale.language_code: page
            for page in self.pages
            if page.translation_key == site.root_page.translation_key
        }
        # The translation keys of the pages that are there in all editions.
        self.whole = {page.translation_key for page in (*self.homes.values(), *self._way(steps))}

    @property
    def home(self):
        """The front page of the spoken edition, None where it has none."""
        return self.homes.get(get_language())

    def child(self, parent, slug):
        """The page below `parent` at `slug`, None where it is not among these."""
        return next((page for page in self.pages if page.slug == slug and _is_child(page, parent)), None)

    def open_from(self, home):
        """`home` and the pages right below it, those that any reader may open, in the order of the tree."""
        return [page for page in self.pages if (page == home or _is_child(page, home)) and _is_open(page)]

    def _way(self, steps):
        page = self.home
        for step in steps:
            page = page and self.child(page, step)
            if page:
                yield page


def tree(request):
    """The Tree of a request, fetched once."""
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
    """`editions.published` of a page, in no query where the tree of the request has it in all editions."""
    if page.translation_key not in tree(request).whole:
        return published(page.translation_key)
    return {
        other.locale.language_code: other
        for other in tree(request).pages
        if other.translation_key == page.translation_key and _is_open(other) and not other.alias_of_id
    }


def _is_child(page, parent):
    return page.depth == parent.depth + 1 and page.path.startswith(parent.path)


def _is_open(page):
    return page.live and not page.closed and not (page.restricted and page.get_view_restrictions().exists())


def _fetch(root, steps):
    """The pages of a Tree, with `steps` the slugs of the address below the front page."""
    levels = Q(depth=root.depth + 1), Q(depth=root.depth + 2)
    way = Q(pk__in=[])
    for step, level in zip(steps, levels, strict=False):
        way |= level & Q(slug=step)
    keys = Page.objects.filter(way).values("translation_key")
    # By their kinds, for which there is an index: an archive may have thousands of pages on the next level.
    below = Q(
        content_type__in=ContentType.objects.get_for_models(*root.specific_class.allowed_subpage_models()).values()
    )
    below &= levels[0] & Q(locale__language_code=get_language())
    asked = Q(translation_key=root.translation_key) | Q(translation_key__in=keys) | below
    kinds = [model._meta.model_name for model in get_page_models() if model is not Page]
    pages = Page.objects.filter(asked).annotate(closed=Restricted()).select_related("locale", *kinds).order_by("path")
    pages = [_specific(page) for page in pages]
    aliases = [page.path for page in pages if page.alias_of_id]
    for page in pages:
        # An alias, and what stands below one, has the restrictions of its source, which are not asked for here.
        page.restricted = page.closed or page.path.startswith(tuple(aliases))
    return pages


def _specific(page):
    """As `page.specific`, from what was fetched along with the page."""
    specific = getattr(page, page.cached_content_type.model, page)
    specific.locale, specific.closed = page.locale, page.closed
    return specific
