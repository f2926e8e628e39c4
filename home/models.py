from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

from glossary.models import GlossaryPage
from issues.fetching import fetch
from issues.models import IssuePage
from issues.translation import TranslatedPage
from publication.pages import PublicPage
from publication.tree import tree

BEFORE = 6  # issues below the latest


class HomePage(PublicPage, Page):
    """The front page of one edition: today's paper."""

    motto = models.CharField(_("motto"), max_length=120, blank=True)

    content_panels = [*Page.content_panels, FieldPanel("motto")]
    max_count_per_parent = 1
    subpage_types = ["issues.IssuesPage", "glossary.GlossaryPage", "home.TextPage"]

    class Meta:
        verbose_name = _("home page")

    def route(self, request, path_components):
        """As stock, but the page below is looked for in the tree first."""
        if path_components and (page := tree(request).child(self, path_components[0])):
            return page.route(request, path_components[1:])
        return super().route(request, path_components)

    def get_context(self, request, *args, **kwargs):
        issues = IssuePage.objects.published_in(self.locale).select_related("locale")
        latest = issues.first()
        below = tree(request).open_from(self)
        glossary = next((page for page in below if isinstance(page, GlossaryPage)), None)
        word = glossary and glossary.word_of_the_week()
        return super().get_context(request, *args, **kwargs) | {
            "latest": latest,
            "sections": fetch(latest, request) if latest else [],
            "before": issues.exclude(pk=latest.pk).defer_streamfields()[:BEFORE] if latest else [],
            "glossary": glossary,
            "word": word,
            "word_address": word and glossary.address(word),
        }


class TextPage(PublicPage, TranslatedPage):
    """A plain page: imprint, privacy, about."""

    text = RichTextField(_("text"), features=["h2", "h3", "bold", "italic", "link", "ul", "ol"])

    content_panels = [*Page.content_panels, FieldPanel("text")]
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    class Meta:
        verbose_name = _("text page")
