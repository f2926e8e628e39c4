"""One share card: what it shows, how it is drawn, and the name of its file, which follows from what it shows."""

import json
from dataclasses import asdict, dataclass
from io import BytesIO

from django.conf import settings
from django.core.files.storage import default_storage
from django.utils.crypto import salted_hmac
from PIL import Image, ImageDraw, ImageOps

from . import faces
from .motifs import HAIR, INK, PAPER, SOFT, VERMILION, Field
from .setting import Type

SIZE = WIDTH, HEIGHT = 1200, 630
MARGIN = 72
# Raised when cards are drawn otherwise: they get new addresses, and `rebuild_cards` draws them.
DRAWING = 1
FOLDER = "cards"
# The character of seal.svg, 亞, in its 64 units.
SEAL = (
    ((13, 15.5), (51, 15.5)),
    ((13, 48.5), (51, 48.5)),
    ((25, 15.5), (25, 24.5), (14.5, 24.5), (14.5, 39.5), (25, 39.5), (25, 48.5)),
    ((39, 15.5), (39, 24.5), (49.5, 24.5), (49.5, 39.5), (39, 39.5), (39, 48.5)),
)


@dataclass(frozen=True)
class Card:
    """A card of `owner` ("issue-12"), whose files lie in one folder; `picture` is an image of the library.

    `head` and `foot` are the small lines above and below the motif. The publication's name is drawn as it is
    when the card is drawn, and is no part of what the card shows.
    """

    owner: str
    language: str
    motif: object
    head: str = ""
    foot: str = ""
    picture: object = None

    @property
    def file(self):
        """Its file below MEDIA_ROOT. It follows from what it shows and from the SECRET_KEY: nobody can guess it."""
        shown = [DRAWING, self.owner, self.language, type(self.motif).__name__, asdict(self.motif)]
        shown += [self.head, self.foot, self.picture and _seen(self.picture)]
        text = json.dumps(shown, sort_keys=True, default=str)
        digest = salted_hmac("publication.cards", text, algorithm="sha256").hexdigest()[:24]
        return f"{FOLDER}/{self.owner}/{digest}.png"

    @property
    def address(self):
        """Its absolute address."""
        address = default_storage.url(self.file)
        return f"{settings.PUBLIC_ADDRESS}{address}" if address.startswith("/") else address

    @property
    def spoken(self):
        """What it says, for those who cannot see it."""
        return " – ".join(filter(None, (self.head, self.motif.spoken, self.foot)))

    def png(self, name):
        """It, drawn, with the publication's `name` on it."""
        image = Image.new("RGB", SIZE, PAPER)
        draw = ImageDraw.Draw(image)
        width = WIDTH - 2 * MARGIN
        if self.picture and self._draw_picture(image):
            width = WIDTH - WIDTH // 3 - 2 * MARGIN + 16
        self._draw_head(image, draw, name, width)
        small = Type(27, SOFT, faces.SANS, self.language)
        draw.line((MARGIN, 546, MARGIN + width, 546), fill=HAIR, width=2)
        small.draw(draw, MARGIN, 590, self.foot)
        self.motif.draw(Field(draw, MARGIN, 168, width, 350, self.language))
        file = BytesIO()
        image.save(file, "PNG")
        return file.getvalue()

    def _draw_head(self, image, draw, name, width):
        _seal(image, MARGIN, 56, 64)
        Type(36, INK, language=self.language).draw(draw, MARGIN + 84, 101, name)
        small = Type(27, SOFT, faces.SANS, self.language)
        head = faces.written(self.head, faces.SANS, self.language)
        room = width - 84 - Type(36, INK, language=self.language).width(name) - 40
        if small.width(head) <= room:
            small.draw(draw, MARGIN + width - small.width(head), 99, head)
        draw.line((MARGIN, 142, MARGIN + width, 142), fill=HAIR, width=2)

    def _draw_picture(self, image):
        """Its picture on the right third, around its focal point. A picture that cannot be read is left out."""
        try:
            with self.picture.open_file() as file, Image.open(file) as opened:
                picture = ImageOps.exif_transpose(opened).convert("RGBA")
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
            return False
        x, y = 0.5, 0.5
        if self.picture.has_focal_point():
            x, y = self.picture.focal_point_x / picture.width, self.picture.focal_point_y / picture.height
        picture = ImageOps.fit(picture, (WIDTH // 3, HEIGHT), centering=(min(max(x, 0), 1), min(max(y, 0), 1)))
        image.paste(picture, (WIDTH - WIDTH // 3, 0), picture)
        return True


def _seen(picture):
    """What of a picture of the library decides what a card shows of it."""
    focus = (picture.focal_point_x, picture.focal_point_y)
    return [picture.pk, picture.file.name, picture.file_hash, *focus]


def _seal(image, left, top, side):
    """The publication's seal, drawn four times as large, since Pillow's lines have no soft edges."""
    scale = side * 4 / 64
    seal = Image.new("RGBA", (side * 4, side * 4))
    draw = ImageDraw.Draw(seal)
    draw.rounded_rectangle((0, 0, side * 4 - 1, side * 4 - 1), 9 * scale, fill=VERMILION)
    for stroke in SEAL:
        draw.line([(x * scale, y * scale) for x, y in stroke], fill=PAPER, width=round(4.5 * scale), joint="curve")
    seal = seal.resize((side, side), Image.Resampling.LANCZOS)
    image.paste(seal, (left, top), seal)
