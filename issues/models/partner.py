from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from ..sections.fields import LinkURLField


class PartnerManager(models.Manager):
    """With their logos: who asks for a partner shows it."""

    def get_queryset(self):
        return super().get_queryset().select_related("logo")


class Partner(models.Model):
    """Who advertises. Name, logo and address are the same in both editions."""

    name = models.CharField(_("name"), max_length=120, unique=True)
    logo = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )
    url = LinkURLField(_("address"), blank=True)

    objects = PartnerManager()

    panels = [FieldPanel("name"), FieldPanel("logo"), FieldPanel("url")]

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["name"]

    def __str__(self):
        return self.name
