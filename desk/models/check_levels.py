from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


class Level(models.TextChoices):
    BLOCKS = "blocks", _("blocks publication")
    ADVISES = "advises", _("advises")
    OFF = "off", _("off")


def _level(label, default=Level.ADVISES):
    return models.CharField(label, max_length=7, choices=Level, default=default)


@register_setting(icon="tasks")
class CheckLevels(BaseGenericSetting):
    """What each check before publication does: a field of its name, which also says what it looks for."""

    alt = _level(_("Picture without alt text"), Level.BLOCKS)
    label = _level(_("Partner without a label on the button"))
    speaker = _level(_("Quote without a speaker"), Level.BLOCKS)
    takeaway = _level(_("Story without a Takeaway"))
    sources = _level(_("Story without sources"))
    link = _level(_("Link that does not answer"))
    word = _level(_("Word of the Week that was featured before"))
    title = _level(_("Title of more than 60 characters"))
    teaser = _level(_("Teaser missing"))
    number = _level(_("Number out of order"))
    date = _level(_("Date out of order"))
    nowhere = _level(_("Section that no edition shows"))

    panels = [
        MultiFieldPanel(
            [
                FieldPanel(name)
                for name in ("alt", "label", "speaker", "takeaway", "sources", "link", "word", "nowhere")
            ],
            heading=_("Sections"),
        ),
        MultiFieldPanel([FieldPanel(name) for name in ("title", "teaser", "number", "date")], heading=_("The issue")),
    ]

    class Meta:
        verbose_name = _("checks before publication")

    def __str__(self):
        return str(self._meta.verbose_name)
