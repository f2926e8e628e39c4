from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

from issues.translation import TranslatedPage


class HomePage(Page):
    """The front page of one edition: today's paper."""

    motto = models.CharField(_("motto"), max_length=120, blank=True)

    content_panels = Page.content_panels + [FieldPanel("motto")]
    max_count_per_parent = 1
    subpage_types = ["issues.IssuesPage", "glossary.GlossaryPage", "home.TextPage"]

    class Meta:
        verbose_name = _("home page")


class TextPage(TranslatedPage):
    """A plain page: imprint, privacy, about."""

    text = RichTextField(_("text"), features=["h2", "h3", "bold", "italic", "link", "ul", "ol"])

    content_panels = Page.content_panels + [FieldPanel("text")]
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    class Meta:
        verbose_name = _("text page")
