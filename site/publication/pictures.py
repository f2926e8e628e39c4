"""What pictures the site takes: whole ones, of a size that it can work with."""

import struct
import zlib

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

# What Pillow raises for a file that is not what it claims to be.
UNREADABLE = (
    *(EOFError, LookupError, OSError, OverflowError, RuntimeError, SyntaxError, TypeError, ValueError),
    *(struct.error, zlib.error),
)


class PictureField(WagtailImageField):
    """Reads a picture to its end before it is taken. (Wagtail reads the header: a torn picture is a 500 later.)"""

    def check_image_pixel_size(self, f):
        try:
            with Image.open(f, formats=[f.image.format_name]) as picture:
                self._read(picture)
        except Image.DecompressionBombError as error:
            raise self._too_large(_("far too many")) from error
        except UNREADABLE as error:
            message = _("This picture is damaged or incomplete. Fetch it again, or save it anew, and upload that.")
            raise ValidationError(message, code="invalid_image") from error

    def _read(self, picture):
        """Counts the pixels before it unpacks them. Every frame counts, and a later one may be larger."""
        frames = getattr(picture, "n_frames", 1)
        for frame in range(frames):
            picture.seek(frame)
            pixels = picture.width * picture.height * frames
            if pixels > self.max_image_pixels:
                raise self._too_large(f"{pixels / 1_000_000:.0f}")
            picture.load()

    def _too_large(self, megapixels):
        message = _("This picture has %(megapixels)s megapixels, all its frames counted; at most %(most)s are taken.")
        params = {"megapixels": megapixels, "most": self.max_image_pixels // 1_000_000}
        return ValidationError(message, code="file_too_many_pixels", params=params)


class PictureForm(BaseImageForm):
    """For every way a picture is uploaded: its own page, many at once, the chooser."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if stock := self.fields.get("file"):
            self.fields["file"] = PictureField(label=stock.label, required=stock.required, widget=stock.widget)
