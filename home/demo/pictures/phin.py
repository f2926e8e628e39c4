"""A Vietnamese coffee, taken apart."""

from .canvas import CREAM, INDIGO, INK, SOIL, STONE, VERMILION, Canvas, arc, bezier

WIDTH, HEIGHT = 1200, 640


def draw():
    art = Canvas(WIDTH, HEIGHT)
    art.disc(600, 300, 250, "#e9c9a3")
    art.mist((110, 190, 280), (190, 234, 180), (860, 380, 290), (800, 424, 200), height=18)
    art.rect(0, 560, WIDTH, 80, SOIL)
    art.rect(0, 560, WIDTH, 8, "#8f4330")
    for x in range(20, WIDTH, 46):
        art.line([(x, 584), (x + 22, 584)], "#c06a4e", 3)
        art.line([(x + 20, 608), (x + 46, 608)], "#c06a4e", 3)
    metal, shade, light = "#d8d0c2", "#b1a796", "#efe8da"
    x = 600
    art.rect(x - 16, 40, 32, 24, INK, 6)
    art.rect(x - 78, 62, 156, 16, metal, 8)
    art.rect(x - 70, 100, 140, 110, metal)
    art.rect(x + 22, 100, 48, 110, shade)
    art.rect(x - 54, 100, 14, 110, light)
    art.rect(x - 86, 94, 172, 12, light, 6)
    art.shape([(x - 128, 210), (x + 128, 210), *arc(x, 210, 128, 26, 0, 180)], metal)
    art.shape([(x + 30, 210), (x + 128, 210), *arc(x, 210, 128, 26, 0, 76)], shade)
    art.rect(x - 134, 204, 268, 12, light, 6)
    for y in (250, 276, 302):
        art.shape([(x, y - 11), *arc(x, y, 5.5, 6, -20, 200, 20)], "#3c2215")

    def edge(y):
        return 112 - (y - 240) * 0.06

    def part(one, other, fill, inset=10):
        art.shape(
            [
                (x - edge(one) + inset, one),
                (x + edge(one) - inset, one),
                (x + edge(other) - inset, other),
                (x - edge(other) + inset, other),
            ],
            fill,
        )

    art.oval(x, 566, 124, 12, "#8f4330")
    glass = "#f4ead9"
    for side in (-1, 1):
        art.shape(
            [
                (x + side * edge(256), 256),
                (x + side * (edge(256) - 10), 256),
                (x + side * (edge(564) - 10), 564),
                (x + side * edge(564), 564),
            ],
            glass,
        )
    part(330, 470, "#3c2215")
    part(330, 344, "#6b3d22")
    part(468, 482, "#8a5a36")
    part(482, 496, "#c39a6b")
    part(494, 550, "#f6e8cc")
    part(550, 564, glass, 0)
    art.shape([(x - 88, 352), (x - 76, 352), (x - 72, 540), (x - 83, 540)], "#f4ead9")
    _tin(art, 930, 560)
    _beans(art, 260, 556)
    return art


def _tin(art, x, y):
    """Condensed milk, without which it is another drink."""
    art.rect(x - 70, y - 150, 140, 150, CREAM)
    art.rect(x - 70, y - 112, 140, 76, VERMILION)
    art.disc(x, y - 74, 28, CREAM)
    art.shape([(x, y - 96), *arc(x, y - 68, 13, 14, -20, 200, 20)], INDIGO)
    art.rect(x + 34, y - 150, 36, 38, "#e4dac8")
    art.rect(x + 34, y - 112, 36, 76, "#a8311d")
    art.rect(x + 34, y - 36, 36, 36, "#e4dac8")
    art.oval(x, y - 150, 70, 13, STONE)
    art.oval(x, y - 151, 61, 9, "#d8d0c2")


def _beans(art, x, y):
    for dx, dy, turn in (
        (-84, -14, 0),
        (-28, -14, 1),
        (28, -14, 0),
        (84, -14, 1),
        (-56, -44, 1),
        (0, -44, 0),
        (56, -44, 1),
        (-28, -74, 0),
        (28, -74, 1),
        (0, -103, 1),
    ):
        art.oval(x + dx, y + dy, 29, 19, "#3c2215")
        art.oval(x + dx, y + dy - 2, 27, 16, "#5d3520")
        bend = 7 if turn else -7
        art.line(
            bezier(
                (x + dx - 24, y + dy),
                (x + dx - 8, y + dy - bend),
                (x + dx + 8, y + dy + bend),
                (x + dx + 24, y + dy - 2),
            ),
            "#2a160d",
            3,
        )
