from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import StringTranslation


class Change(models.Model):
    """What became of a translation when its sentence changed in the source."""

    class Kind(models.TextChoices):
        CHANGED = "changed", _("changed")
        CARRIED = "carried", _("carried over")
        MOVED = "moved", _("moved")
        LINK = "link", _("another link")
        MACHINE = "machine", _("translated by a machine")

    translation = models.OneToOneField(StringTranslation, models.CASCADE, related_name="change")
    # The sentence for which the translation was last confirmed; of another link, the address it had.
    previous = models.TextField()
    kind = models.CharField(max_length=10, choices=Kind)
    confirmed = models.BooleanField(default=False)
    noticed_at = models.DateTimeField(auto_now=True)

    def base(self, words):
        """The sentence to compare a further change with, where the one it became reads `words`."""
        return words if self.confirmed or self.kind == self.Kind.LINK else self.previous
