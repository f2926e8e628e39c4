from django.http import Http404
from django.urls import path
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page

from publication.editions import published
from publication.public import PublicPage

from .. import browsing
from .issue import IssuePage


class IssuesPage(PublicPage, RoutablePageMixin, Page):
    """The archive of one edition, above its issues."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["issues.IssuePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("archive")

    def route(self, request, path_components):
        """As stock, but an issue is found in one query with its edition and archive, not in five."""
        if len(path_components) == 1:
            issues = IssuePage.objects.child_of(self).select_related("locale")
            if issue := issues.filter(slug=path_components[0]).first():
                issue.archive = self
                return issue.route(request, [])
        return super().route(request, path_components)

    @classmethod
    def get_subpage_urls(cls):
        """The addresses below the archive, each in the language of its edition.

        Not by the decorator: a translated path can be read only after the models have been loaded.
        """
        return (
            path("", cls.all_issues, name="all_issues"),
            path(_("page/<int:number>/"), cls.all_issues, name="all_issues"),
            path(_("topic/<str:slug>/"), cls.of_topic, name="of_topic"),
            path(_("topic/<str:slug>/page/<int:number>/"), cls.of_topic, name="of_topic"),
        )

    def issues(self):
        """What a reader of this edition may see, newest first."""
        return IssuePage.objects.published_in(self.locale)

    def address(self, number=1, topic=None):
        """Where a page of the archive, or of what it has on a topic, is read. In the language being spoken."""
        asked = {"slug": topic.slug} if topic else {}
        if number > 1:
            asked["number"] = number
        return self.url + self.reverse_subpage("of_topic" if topic else "all_issues", kwargs=asked)

    def all_issues(self, request, number=1):
        return self._leaf(request, number)

    def of_topic(self, request, slug, number=1):
        return self._leaf(request, number, slug)

    def _leaf(self, request, number, slug=None):
        issues = self.issues()
        topics = browsing.topics(issues)
        topic = next((topic for topic in topics if topic.slug == slug), None)
        if slug and topic is None:
            raise Http404
        if topic:
            issues = issues.filter(issue_topics__tag=topic)
        leaf = browsing.leaf(issues, number)
        context = {
            "leaf": leaf,
            "years": browsing.by_year(leaf),
            "topics": [(each, self.address(topic=each)) for each in topics],
            "topic": topic,
            "newer": leaf.has_previous() and self.address(leaf.number - 1, topic),
            "older": leaf.has_next() and self.address(leaf.number + 1, topic),
            "canonical": self.address(leaf.number, topic),
        }
        if topic:
            context["addresses"] = self._addresses(topic)
        return self.render(request, context_overrides=context)

    def _addresses(self, topic):
        """Where each edition has issues on the topic, by language."""
        addresses = {}
        for code, page in published(self.translation_key).items():
            if IssuePage.objects.published_in(page.locale).filter(issue_topics__tag=topic).exists():
                with override(code):
                    addresses[code] = page.specific.address(topic=topic)
        return addresses
