"""What every app may ask of the publication: its name, its topics, the editions that it has promised."""

from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from taggit.models import TagBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, TitleFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="globe")
class Publication(BaseGenericSetting):
    """The newsletter itself, one row for the whole installation."""

    name = models.CharField(_("name"), max_length=60, default="asiabits")
    editors_mail = models.EmailField(
        _("editors’ mail"),
        default="redaktion@asiabits.example",
        help_text=_("Readers’ answers to the feedback section go to this address."),
    )

    open_to_ai = models.BooleanField(
        _("open to AI crawlers"),
        default=True,
        help_text=_(
            "Off: robots.txt asks the crawlers of language models to stay away, and there is no llms.txt. "
            "Search engines are not concerned."
        ),
    )

    panels = [FieldPanel("name"), FieldPanel("editors_mail"), FieldPanel("open_to_ai")]

    class Meta:
        verbose_name = _("publication")

    def __str__(self):
        return self.name


class Topic(TagBase):
    """A tag of issues and of words: one set for both editions, with a name for each where they differ."""

    name_de = models.CharField(_("German name"), max_length=100, blank=True)
    name_en = models.CharField(_("English name"), max_length=100, blank=True)

    free_tagging = True
    panels = [
        TitleFieldPanel("name", placeholder=False),
        FieldRowPanel([FieldPanel("name_de"), FieldPanel("name_en")]),
        FieldPanel("slug"),
    ]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]

    @property
    def label(self):
        """Its name in the language that is being spoken."""
        return getattr(self, f"name_{get_language()}", "") or self.name


class Promise(models.Model):
    """A page has been promised to readers in an edition that lacks it; kept, and gone, once it is published there."""

    translation_key = models.UUIDField()
    locale = models.ForeignKey("wagtailcore.Locale", models.CASCADE, related_name="+")
    expected = models.DateField(_("expected"), null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["translation_key", "locale"], name="one_promise_for_an_edition")]

    @property
    def day(self):
        """The day on which readers may expect it; None where none was named, or it has passed."""
        return self.expected if self.expected and self.expected >= timezone.localdate() else None
