"""Pictures inside the stories, and the partners' logos."""

import math

from .canvas import (
    CREAM,
    INDIGO,
    INK,
    MIST,
    PINE,
    SAGE,
    SOIL,
    STONE,
    TEAL,
    VERMILION,
    Canvas,
    arc,
    bezier,
    ridge,
)  # fmt: skip

WIDTH, HEIGHT = 1200, 640


def kingfisher():
    """The bird and the train, one above the other, with the same profile."""
    art = Canvas(WIDTH, HEIGHT)
    art.rect(0, 320, WIDTH, 320, "#dfe0d4")
    art.mist((760, 60, 520), (860, 104, 300), height=18)
    art.mist((-40, 250, 300), height=18)
    _bird(art, 96, 204)
    art.rect(0, 588, WIDTH, 52, STONE)
    art.rect(0, 588, WIDTH, 7, "#8d8478")
    for x in range(20, WIDTH, 64):
        art.rect(x, 604, 34, 14, "#8d8478")
    _train(art, 96, 530)
    for x in (96, 566):
        art.pen.line([(x * 2, y * 2) for y in (30, 610)], "#b89f83", 2)
    return art


def _bird(art, tip, y):
    """A kingfisher in profile; its beak ends at (tip, y)."""
    crown = bezier((tip + 330, y - 34), (tip + 370, y - 112), (tip + 520, y - 150), (tip + 640, y - 110))
    back = bezier((tip + 640, y - 110), (tip + 820, y - 60), (tip + 1000, y - 30), (WIDTH + 20, y - 40))
    art.shape([*crown, *back, (WIDTH + 20, 320), (tip + 520, 320), (tip + 330, y + 20)], "#2e6a78")
    for row in range(4):
        for number in range(5 + row):
            x = tip + 410 + number * 44 + row * 12
            art.line(
                arc(x, y - 66 - row * 2 + number * (row - 1) * 1.5 + row * 20 - 20, 9, 6, 20, 160, 12), "#7fb0b2", 4
            )
    breast = [
        *bezier((tip + 350, y + 34), (tip + 470, y + 26), (tip + 600, y + 20), (tip + 700, y + 50)),
        *bezier((tip + 700, y + 50), (tip + 860, y + 70), (tip + 980, y + 90), (WIDTH + 20, y + 96)),
        (WIDTH + 20, 320), (tip + 470, 320), *bezier((tip + 470, 320), (tip + 410, 270), (tip + 370, y + 70), (tip + 350, y + 34)),
    ]  # fmt: skip
    art.shape(breast, "#cf7a36")
    art.shape(bezier((tip + 352, y + 22), (tip + 420, y + 12), (tip + 500, y + 34), (tip + 560, y + 62))
              + bezier((tip + 560, y + 62), (tip + 500, y + 96), (tip + 410, y + 84), (tip + 352, y + 36)), CREAM)  # fmt: skip
    art.shape(bezier((tip + 470, y - 20), (tip + 540, y - 34), (tip + 610, y - 26), (tip + 650, y + 6))
              + bezier((tip + 650, y + 6), (tip + 600, y + 26), (tip + 520, y + 14), (tip + 470, y + 4)), "#cf7a36")  # fmt: skip
    art.shape(bezier((tip + 640, y - 14), (tip + 700, y - 24), (tip + 740, y + 2), (tip + 752, y + 32))
              + bezier((tip + 752, y + 32), (tip + 700, y + 34), (tip + 660, y + 20), (tip + 640, y - 2)), CREAM)  # fmt: skip
    beak = bezier((tip, y + 6), (tip + 130, y - 10), (tip + 250, y - 26), (tip + 350, y - 52))
    art.shape(
        [
            *beak,
            (tip + 372, y + 4),
            *bezier((tip + 360, y + 34), (tip + 240, y + 30), (tip + 120, y + 20), (tip, y + 6)),
        ],
        INK,
    )
    art.line(bezier((tip + 20, y + 6), (tip + 140, y + 2), (tip + 240, y), (tip + 352, y + 2)), "#5d4c3f", 2)
    art.disc(tip + 432, y - 24, 25, INK)
    art.disc(tip + 424, y - 33, 7, CREAM)
    wing = [
        *bezier((tip + 820, y - 20), (tip + 900, y - 40), (tip + 1000, y - 20), (WIDTH + 20, y - 6)),
        (WIDTH + 20, 320), *bezier((WIDTH - 60, 320), (tip + 980, 290), (tip + 880, y + 60), (tip + 820, y - 20)),
    ]  # fmt: skip
    art.shape(wing, "#20505d")
    for number in range(4):
        art.line(
            bezier(
                (tip + 860 + number * 24, y - 6 + number * 12),
                (tip + 960, y + 10 + number * 16),
                (tip + 1040, y + 30 + number * 16),
                (WIDTH + 20, y + 34 + number * 18),
            ),
            "#2e6a78",
            5,
        )


def _train(art, tip, y):
    """The 500 series in profile; its nose ends at (tip, y)."""
    roof = bezier((tip, y + 6), (tip + 190, y - 22), (tip + 340, y - 120), (tip + 560, y - 142))
    art.shape(
        [
            *roof,
            (WIDTH, y - 142),
            (WIDTH, y + 50),
            (tip + 70, y + 50),
            *bezier((tip + 70, y + 50), (tip + 20, y + 44), (tip - 4, y + 22), (tip, y + 6)),
        ],
        "#b9c0bd",
    )
    art.shape(
        [
            *roof,
            (WIDTH, y - 142),
            (WIDTH, y - 96),
            *bezier((tip + 620, y - 96), (tip + 420, y - 90), (tip + 220, y - 16), (tip, y + 6)),
        ],
        "#d8dcd6",
    )
    art.shape(
        [
            *bezier((tip + 60, y + 6), (tip + 300, y - 8), (tip + 420, y - 24), (tip + 600, y - 26)),
            (WIDTH, y - 26),
            (WIDTH, y + 2),
            *bezier((tip + 600, y + 2), (tip + 420, y + 4), (tip + 260, y + 14), (tip + 60, y + 6)),
        ],
        INDIGO,
    )
    art.shape(
        [
            *bezier((tip + 352, y - 96), (tip + 410, y - 124), (tip + 450, y - 136), (tip + 492, y - 138)),
            *bezier((tip + 500, y - 104), (tip + 460, y - 92), (tip + 420, y - 84), (tip + 352, y - 96)),
        ],
        INK,
    )
    for x in range(tip + 600, WIDTH, 84):
        art.rect(x, y - 86, 48, 40, INK, 8)
    art.rect(tip + 60, y + 42, WIDTH, 12, "#7d766c")
    art.disc(tip + 560, y + 22, 5, INDIGO)


def phin():
    """A Vietnamese coffee, taken apart."""
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


def wakhan():
    """Two clocks on either side of a pass."""
    art = Canvas(WIDTH, HEIGHT)
    art.rect(600, 0, 600, HEIGHT, "#e3cdb4")
    art.mist((40, 330, 260), (-30, 370, 200), (960, 300, 300), (1040, 340, 200), height=18)
    ridges = (
        (
            [
                (0, 430),
                (130, 330),
                (210, 380),
                (330, 270),
                (450, 400),
                (600, 452),
                (740, 390),
                (880, 262),
                (990, 372),
                (1090, 310),
                (1200, 420),
            ],
            MIST,
        ),
        (
            [
                (0, 520),
                (150, 440),
                (260, 500),
                (400, 410),
                (600, 520),
                (790, 420),
                (920, 500),
                (1060, 430),
                (1200, 510),
            ],
            SAGE,
        ),
    )
    for peaks, colour in ridges:
        art.shape([*peaks, (WIDTH, HEIGHT), (0, HEIGHT)], colour)
    for x, y, half in ((330, 270, 66), (880, 262, 70), (130, 330, 44), (1090, 310, 42)):
        art.shape(
            [
                (x, y),
                (x + half, y + half * 0.82),
                (x + half * 0.5, y + half * 0.66),
                (x + half * 0.2, y + half * 1.05),
                (x - half * 0.2, y + half * 0.62),
                (x - half * 0.6, y + half * 0.95),
                (x - half, y + half * 0.82),
            ],
            CREAM,
        )
    art.hills(ridge(2, 560, 20, 900), TEAL, 5, "#47706a", 16)
    for y in range(20, 560, 26):
        art.rect(597, y, 6, 14, VERMILION)
    _clock(art, 300, 152, 8, 30)
    _clock(art, 900, 152, 12, 0)
    return art


def _clock(art, x, y, hour, minute, radius=122):
    art.disc(x + 5, y + 8, radius, "#c9ae90")
    art.disc(x, y, radius, INK)
    art.disc(x, y, radius - 9, CREAM)
    for mark in range(60):
        angle = math.radians(mark * 6)
        inner = radius - (34 if mark % 15 == 0 else 28 if mark % 5 == 0 else 22)
        outer = radius - 17
        points = [(x + r * math.sin(angle), y - r * math.cos(angle)) for r in (inner, outer)]
        art.line(points, INK, 6 if mark % 15 == 0 else 4 if mark % 5 == 0 else 1.5)
    for turn, length, width, fill in (((hour + minute / 60) * 30, 56, 10, INK), (minute * 6, 82, 7, VERMILION)):
        angle = math.radians(turn)
        art.line(
            [
                (x - 14 * math.sin(angle), y + 14 * math.cos(angle)),
                (x + length * math.sin(angle), y - length * math.cos(angle)),
            ],
            fill,
            width,
        )
    art.disc(x, y, 11, INK)


def kontor_hanse():
    """A cog, the ship of the Hanse, in a seal."""
    art = Canvas(400, 400, CREAM)
    art.rect(20, 20, 360, 360, INDIGO, 26)
    art.rect(34, 34, 332, 332, CREAM, 18)
    art.rect(42, 42, 316, 316, INDIGO, 14)
    art.rect(194, 86, 10, 180, CREAM)
    art.shape(
        [
            *bezier((112, 112), (150, 126), (250, 126), (288, 112)),
            *bezier((288, 112), (272, 160), (272, 190), (288, 230)),
            *bezier((288, 230), (250, 218), (150, 218), (112, 230)),
            *bezier((112, 230), (128, 190), (128, 160), (112, 112)),
        ],
        CREAM,
    )
    art.rect(190, 130, 18, 82, VERMILION)
    art.rect(140, 162, 118, 18, VERMILION)
    art.shape([(204, 70), (252, 80), (204, 92)], VERMILION)
    art.shape(
        [
            *bezier((84, 252), (140, 276), (260, 276), (316, 252)),
            *bezier((316, 252), (300, 320), (262, 326), (200, 326)),
            *bezier((200, 326), (138, 326), (100, 320), (84, 252)),
        ],
        CREAM,
    )
    for y in (280, 298):
        art.line(bezier((104, y - 6), (150, y + 10), (250, y + 10), (296, y - 6)), INDIGO, 3)
    return art


def morgenrot():
    """The sun rising from a bowl of tea."""
    art = Canvas(400, 400, CREAM)
    art.disc(200, 190, 116, VERMILION)
    for x in (162, 200, 238):
        art.line(bezier((x, 150), (x - 22, 126), (x + 22, 104), (x, 78)), CREAM, 7)
    art.rect(60, 196, 280, 160, CREAM)
    art.shape(arc(200, 204, 140, 124, 0, 180), PINE)
    art.rect(60, 192, 280, 16, TEAL, 8)
    art.shape([(150, 316), (250, 316), (240, 346), (160, 346)], PINE)
    for shift in (0, 26, 52):
        art.line(arc(200, 206 + shift, 112 - shift * 0.9, 28, 20, 160), SAGE, 4)
    return art
