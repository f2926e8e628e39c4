from operator import methodcaller

from django.http import Http404
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page

from publication.editions import published
from publication.pages import PublicPage
from publication.tree import tree

from .. import browsing
from .issue import IssuePage
from .register import register

# The parts whose issues or sections can be followed by a feed of their own.
WITH_FEED = ("of_topic", "of_section")


class IssuesPage(PublicPage, RoutablePageMixin, Page):
    """The archive of one edition, above its issues."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["issues.IssuePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("archive")

    def route(self, request, path_components):
        """As stock, but an issue is looked for in the tree first, and knows its archive."""
        below = path_components and not self._is_own("/".join(path_components))
        if below and (issue := tree(request).look_below(self, IssuePage, path_components[0])):
            issue.archive = self
            return issue.route(request, path_components[1:])
        return super().route(request, path_components)

    def _is_own(self, address):
        """Whether `address` is one of `get_subpage_urls`."""
        try:
            self.resolve_subpage(f"/{address}/")
        except Http404:
            return False
        return True

    @classmethod
    def get_subpage_urls(cls):
        """The addresses below the archive, each in the language of its edition.

        Not by the decorator: a translated path can be read only after the models have been loaded.
        """
        return (
            path("", cls.all_issues, name="all_issues"),
            path(_("page/<int:number>/"), cls.all_issues, name="all_issues"),
            path("<int:year>/", cls.of_year, name="of_year"),
            path(_("<int:year>/page/<int:number>/"), cls.of_year, name="of_year"),
            path(_("topic/<str:slug>/"), cls.of_topic, name="of_topic"),
            path(_("topic/<str:slug>/page/<int:number>/"), cls.of_topic, name="of_topic"),
            path(_("section/<slug:slug>/"), cls.of_section, name="of_section"),
            path(_("section/<slug:slug>/page/<int:number>/"), cls.of_section, name="of_section"),
        )

    def issues(self):
        """What a reader of this edition may see, newest first."""
        return IssuePage.objects.published_in(self.locale)

    @cached_property
    def register(self):
        return register(self.locale)

    @cached_property
    def topics(self):
        """The Topics of its issues, each with its `count` of them."""
        return self.register.labelled_topics()

    def address(self, part="all_issues", number=1, **asked):
        """Where a page of the archive is read, or of a part of it ("of_year", year=2026). In the spoken language."""
        if number > 1:
            asked["number"] = number
        return self.url + self.reverse_subpage(part, kwargs=asked)

    def get_sitemap_urls(self, request=None):
        """The archive and the first page of each of its parts that has anything in it."""
        archive, *_rest = own = super().get_sitemap_urls(request)
        parts = [("of_year", {"year": year}) for year in self.register.years]
        parts += [("of_topic", {"slug": topic.slug}) for topic in self.topics]
        kinds = [kind for kind, _block in self._kinds() if self.register.with_section(kind)]
        parts += [("of_section", {"slug": _slug(kind)}) for kind in kinds]
        with override(self.locale.language_code):
            addresses = [archive["location"] + self.reverse_subpage(part, kwargs=asked) for part, asked in parts]
        return own + [
            {"location": address, "lastmod": archive["lastmod"], "view": (part, *asked.values())}
            for address, (part, asked) in zip(addresses, parts, strict=True)
        ]

    def all_issues(self, request, number=1):
        return self._list(request, "all_issues", number, methodcaller("all"))

    def of_year(self, request, year, number=1):
        if year not in self.register.years:
            raise Http404
        return self._list(request, "of_year", number, methodcaller("of_year", year), {"year": year}, heading=year)

    def of_topic(self, request, slug, number=1):
        topic = next((topic for topic in self.topics if topic.slug == slug), None)
        if topic is None:
            raise Http404
        on_it = methodcaller("on_topic", topic.pk)
        return self._list(request, "of_topic", number, on_it, {"slug": slug}, heading=topic.label)

    def of_section(self, request, slug, number=1):
        """All sections of one type, whole, with the issues in which they appeared."""
        kind, block = next(((kind, block) for kind, block in self._kinds() if _slug(kind) == slug), (None, None))
        if kind is None:
            raise Http404
        with_it = methodcaller("with_section", kind)
        leaf, shown = browsing.leaf_of_sections(self.issues(), with_it(self.register), kind, number, request)
        context = {"shown": shown, "heading": block.plural, "collected": block, "output": "web", "permalinks": True}
        context |= self._leafing("of_section", leaf, with_it, {"slug": slug})
        return self.render(request, template="issues/sections_page.html", context_overrides=context)

    def _list(self, request, part, number, entered, asked=None, **context):
        """A page of the issues of a `part` of the archive: `entered` tells them of a Register."""
        leaf = browsing.leaf(self.issues(), entered(self.register), number)
        context |= {"years": browsing.by_year(leaf)} | self._leafing(part, leaf, entered, asked or {})
        return self.render(request, context_overrides=context)

    def _leafing(self, part, leaf, entered, asked):
        """What every page of the archive shows beside its issues: where the pages around it and its parts are."""
        here = self.address(part, **asked)
        context = {
            "leaf": leaf,
            "here": here,
            "newer": leaf.has_previous() and self.address(part, leaf.number - 1, **asked),
            "older": leaf.has_next() and self.address(part, leaf.number + 1, **asked),
            "canonical": self.address(part, leaf.number, **asked),
            "all_years": [
                (year, len(issues), self.address("of_year", year=year)) for year, issues in self.register.years.items()
            ],
            "topics": [(topic, self.address("of_topic", slug=topic.slug)) for topic in self.topics],
            "kinds": [(block, self.address("of_section", slug=_slug(kind))) for kind, block in self._kinds()],
        }
        context["feed"] = here if part in WITH_FEED else ""
        if asked:
            context["addresses"] = self._addresses(part, entered, asked)
        return context

    def _addresses(self, part, entered, asked):
        """Where each edition has that part of the archive, by language."""
        addresses = {}
        for code, page in published(self.translation_key).items():
            if entered(register(page.locale)):
                with override(code):
                    addresses[code] = page.specific.address(part, **asked)
        return addresses

    @staticmethod
    def _kinds():
        """The types of section that have a page of their own, with their blocks."""
        blocks = IssuePage.body.field.stream_block.child_blocks
        return [(kind, block) for kind, block in blocks.items() if block.plural]


def _slug(kind):
    return kind.replace("_", "-")
