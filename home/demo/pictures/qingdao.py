"""Red roofs above the bay, and a glass in front of them."""

import math
import random

from .canvas import CREAM, INK, MIST, OCHRE, PINE, STONE, TEAL, VERMILION, Canvas, arc, bezier, blend, ridge

WIDTH, HEIGHT = 1600, 750


def draw():
    art = Canvas(WIDTH, HEIGHT)
    art.disc(860, 240, 120, "#fbeed6")
    art.mist((520, 130, 300), (760, 176, 380), (1010, 226, 260), (-50, 100, 260))
    art.hills(ridge(30, 330, 34, 800), MIST, 4, "#bcc5c4", 15)
    art.hills(_above_the_town, TEAL, 4, "#47706a", 18)
    _church(art, 330, 214)
    _roofs(art)
    art.rect(0, 560, WIDTH, 190, "#51797a")
    for row, y in enumerate(range(572, HEIGHT, 17)):
        for x in range(-40 + (row * 67) % 120, WIDTH, 150):
            art.line(arc(x + 30, y, 30 + row * 1.5, 5, 180, 360, 14), "#a9c0bb", 2.5)
    _pier(art)
    _beer(art, 1290)
    return art


def _above_the_town(x):
    return 350 + 70 * math.cos(min(x / 900, 1) * math.pi) + 14 * math.sin(x / 70)


def _church(art, x, y):
    art.rect(x - 70, y + 90, 140, 190, "#e6d3b4")
    for side in (-1, 1):
        cx = x + side * 62
        art.rect(cx - 27, y + 20, 54, 260, "#f0e1c6")
        art.rect(cx + 6, y + 20, 21, 260, "#dcc7a4")
        art.shape([(cx - 32, y + 22), (cx, y - 110), (cx + 32, y + 22)], VERMILION)
        art.shape([(cx, y - 110), (cx + 32, y + 22), (cx + 6, y + 22)], "#a8311d")
        art.line([(cx, y - 108), (cx, y - 134)], INK, 3)
        art.line([(cx - 8, y - 124), (cx + 8, y - 124)], INK, 3)
        for dy in (48, 104, 160):
            art.rect(cx - 8, y + dy, 16, 30, PINE, 8)
    art.disc(x, y + 136, 24, PINE)
    art.disc(x, y + 136, 24, outline="#f0e1c6", width=4)
    art.shape([(x - 36, y + 92), (x, y + 50), (x + 36, y + 92)], VERMILION)


def _roofs(art):
    chance = random.Random(11)
    for row, (start, end, base) in enumerate(((20, 700, 468), (-20, 820, 520), (-40, 920, 566))):
        x = start
        while x < end:
            width, height = chance.randint(74, 118), chance.randint(48, 74)
            if not (row == 0 and 210 < x < 440):
                _house(art, x, base - height, width, height + 20, chance)
            x += width + chance.randint(2, 26)


def _house(art, x, y, width, height, chance):
    wall = chance.choice(["#f0e1c6", "#e9d6b6", "#f6ead4"])
    roof = chance.choice([VERMILION, "#bb4a30", "#c2402a"])
    art.rect(x, y, width, height, wall)
    art.rect(x + width * 0.7, y, width * 0.3, height, blend(wall, STONE, 0.4))
    art.shape([(x - 8, y + 4), (x + width * 0.2, y - 36), (x + width * 0.8, y - 36), (x + width + 8, y + 4)], roof)
    art.shape(
        [(x + width * 0.66, y - 36), (x + width * 0.8, y - 36), (x + width + 8, y + 4), (x + width * 0.7, y + 4)],
        blend(roof, INK, 0.22),
    )
    for step in range(int(width // 30)):
        art.rect(x + 12 + step * 30, y + 18, 11, 20, TEAL)


def _pier(art):
    art.shape([(560, 634), (1004, 616), (1004, 632), (560, 654)], "#d8cdbd")
    for x in range(590, 1000, 44):
        art.rect(x, 634, 9, 26, "#8d8478")
    x, y = 1030, 616
    art.oval(x, y + 14, 78, 16, "#d8cdbd")
    for dx in (-40, -14, 14, 40):
        art.rect(x + dx - 4, y - 62, 8, 70, VERMILION)
    art.rect(x - 34, y - 110, 68, 30, VERMILION)
    for top, half in ((-62, 72), (-104, 54)):
        roof = [
            *bezier(
                (x - half - 14, y + top - 4),
                (x - half + 10, y + top - 2),
                (x - half * 0.4, y + top - 18),
                (x - half * 0.3, y + top - 38),
            ),
            *bezier(
                (x + half * 0.3, y + top - 38),
                (x + half * 0.4, y + top - 18),
                (x + half - 10, y + top - 2),
                (x + half + 14, y + top - 4),
            ),
        ]
        art.shape(roof, OCHRE)
        art.shape([(a, b) for a, b in roof if a > x] + [(x + 10, y + top - 4)], "#b87a2c")
    art.disc(x, y - 150, 8, OCHRE)


def _beer(art, x):
    """A glass with a cloud for its head."""
    art.oval(x, 728, 150, 16, "#35575a")
    art.oval(x + 118, 470, 106, 134, "#efe3cf")
    art.oval(x + 118, 474, 106, 130, "#dccdb3")
    art.oval(x + 118, 470, 96, 122, "#efe3cf")
    art.oval(x + 118, 470, 70, 96, TEAL)
    art.shape([(x + 118, 560), *[p for p in arc(x + 118, 470, 70, 96, 0, 180) if p[1] > 560]], "#51797a")
    art.shape([(x - 136, 250), (x + 136, 250), (x + 122, 730), (x - 122, 730)], "#efe3cf")
    art.shape([(x - 120, 268), (x + 120, 268), (x + 108, 706), (x - 108, 706)], "#dd9a34")
    art.shape([(x - 120, 268), (x - 62, 268), (x - 58, 706), (x - 108, 706)], "#eab251")
    art.shape([(x + 66, 268), (x + 120, 268), (x + 108, 706), (x + 60, 706)], "#c5812a")
    chance = random.Random(5)
    for _bubble in range(44):
        art.disc(x + chance.uniform(-92, 92), chance.uniform(370, 690), chance.choice([3, 4, 5, 7]), "#f6d489")
    for dx, dy, radius in (
        (-112, 246, 54),
        (-58, 210, 66),
        (16, 196, 74),
        (84, 218, 62),
        (122, 252, 48),
        (-20, 262, 66),
        (56, 268, 56),
        (-90, 278, 50),
    ):
        art.disc(x + dx, dy + 6, radius, "#e6d8bf")
    for dx, dy, radius in (
        (-112, 246, 50),
        (-58, 210, 62),
        (16, 196, 70),
        (84, 218, 58),
        (122, 252, 44),
        (-20, 262, 62),
        (56, 268, 52),
        (-90, 278, 46),
    ):
        art.disc(x + dx, dy, radius, CREAM)
