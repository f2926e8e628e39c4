"""Paper, inks and a few tools: flat shapes in the manner of a woodblock print."""

import io
import math
import random

from PIL import Image, ImageDraw, ImageFont

PAPER = "#f8efe0"
CREAM = "#fdf8ee"
SKY = "#f0dcc3"
VERMILION = "#cf3f26"
OCHRE = "#d6973f"
SOIL = "#a9543a"
MIST = "#a9b3b4"
SAGE = "#6b8580"
TEAL = "#2f5650"
PINE = "#1d3431"
INDIGO = "#33476a"
INK = "#241a14"
STONE = "#b9ab9b"

# Drawn at twice the size and made smaller, since Pillow draws without smooth edges.
FINE = 2
FLAT = 40


class Canvas:
    """A picture in units of its final size."""

    def __init__(self, width, height, ground=SKY):
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * FINE, height * FINE), ground)
        self.pen = ImageDraw.Draw(self.image)

    def rect(self, x, y, width, height, fill, radius=0):
        box = [x * FINE, y * FINE, (x + width) * FINE - 1, (y + height) * FINE - 1]
        self.pen.rounded_rectangle(box, radius * FINE, fill)

    def oval(self, x, y, across, down, fill=None, outline=None, width=0):
        box = [(x - across) * FINE, (y - down) * FINE, (x + across) * FINE, (y + down) * FINE]
        self.pen.ellipse(box, fill, outline, round(width * FINE))

    def disc(self, x, y, radius, fill=None, outline=None, width=0):
        self.oval(x, y, radius, radius, fill, outline, width)

    def shape(self, points, fill):
        self.pen.polygon(_fine(points), fill)

    def line(self, points, fill, width=2):
        """A stroke with round ends."""
        self.pen.line(_fine(points), fill, round(width * FINE), joint="curve")
        if width > 3:
            for x, y in (points[0], points[-1]):
                self.disc(x, y, width / 2, fill)

    def mist(self, *bars, fill=PAPER, height=22):
        """Bars of mist, each from x, at y, so long."""
        for x, y, length in bars:
            self.rect(x, y, length, height, fill, height / 2)

    def hills(self, ridge, fill, lines=0, ink=None, gap=22):
        """The land below `ridge`, a function of x, with so many contour lines."""
        self.shape([*along(ridge, self.width), (self.width, self.height), (0, self.height)], fill)
        for number in range(1, lines + 1):
            depth = number * gap * (1 + number / 14)
            self.line([(x, y + depth) for x, y in along(ridge, self.width)], ink, 2)

    def text(self, x, y, text, size, fill=INK, anchor="mm"):
        font = ImageFont.load_default(size * FINE)
        self.pen.text((x * FINE, y * FINE), text, fill, font, anchor)

    def png(self):
        """The file: made smaller, in 256 inks: the flat ones as they are, the rest for smooth edges."""
        small = self.image.reduce(FINE)
        counted = sorted(small.getcolors(self.width * self.height), reverse=True)
        flat = [part for _count, colour in counted[:FLAT] for part in colour]
        palette = Image.new("P", (1, 1))
        palette.putpalette(flat + small.quantize(256 - FLAT, Image.Quantize.MAXCOVERAGE).getpalette())
        file = io.BytesIO()
        small.quantize(palette=palette, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
        return file.getvalue()


def ridge(seed, height, swing, length=700):
    """A hill line about `height`, as a function of x: a few waves, the same for the same seed."""
    chance = random.Random(seed)
    waves = [(swing / (n + 1), length / (n * 0.9 + 1), chance.uniform(0, 2 * math.pi)) for n in range(3)]
    return lambda x: height + sum(a * math.sin(2 * math.pi * x / b + c) for a, b, c in waves)


def along(line, width, step=8, start=0):
    return [(x, line(x)) for x in range(start, width + step, step)]


def bezier(start, first, second, end, steps=40):
    """The points of a curve with two handles."""
    points = []
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        corners = (start, first, second, end)
        points.append(tuple(sum(w * c[axis] for w, c in zip(weights, corners, strict=True)) for axis in (0, 1)))
    return points


def arc(x, y, across, down, start, end, steps=60):
    """Points of an ellipse from one angle to another, in degrees; 0 is right, 90 is down."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + across * math.cos(angle), y + down * math.sin(angle)) for angle in angles]


def blend(one, other, share):
    """A colour on the way from one to the other."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _fine(points):
    return [(x * FINE, y * FINE) for x, y in points]
