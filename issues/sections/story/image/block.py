from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ....passage import first_image
from ...base import InFolder
from ...fields import PictureBlock, PictureFields, SameCharBlock
from ...samples import picture


def sample():
    return {
        "image": picture(),
        "alt": "Teesträucher in langen Reihen, darüber schwarze Netze.",
        "decorative": False,
        "caption": "Drei Wochen Schatten: die Felder kurz vor der Ernte.",
        "credit": "Grafik: asiabits",
    }


class ImagePartBlock(InFolder, PictureFields):
    image = PictureBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, max_length=300, label=_("Caption"))
    credit = SameCharBlock(required=False, max_length=120, label=_("Credit"))

    def opens(self, passage):
        """An image of the library; the mere address of another picture stands in a paragraph."""
        return passage[0].image is not None

    def read(self, passage):
        return first_image([passage.take()])

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("A picture with its caption.")
        preview_value = staticmethod(sample)
        form_layout = ["image", "alt", "decorative", "caption", "credit"]
