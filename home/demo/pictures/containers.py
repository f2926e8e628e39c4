"""A ship below the cranes, the sun on the water."""

import random

from .canvas import CREAM, INDIGO, INK, MIST, OCHRE, PINE, SAGE, STONE, TEAL, VERMILION, Canvas, bezier, blend, ridge

WIDTH, HEIGHT = 1600, 750


BOX, TALL = 62, 32


def draw():
    art = Canvas(WIDTH, HEIGHT)
    art.disc(430, 330, 196, VERMILION)
    art.mist((-50, 170, 330), (520, 128, 420), (300, 220, 300), (1150, 90, 500), (1300, 136, 320))
    art.hills(ridge(40, 440, 22, 800), MIST, 3, "#bcc5c4", 14)
    art.rect(0, 500, WIDTH, 250, "#4d7472")
    chance = random.Random(3)
    for y in range(508, 700, 14):
        half = 176 - abs(y - 520) * 0.35
        x = 430 - half + chance.uniform(0, 40)
        while x < 430 + half:
            length = chance.uniform(30, 110)
            art.rect(x, y, min(length, 430 + half - x), 6, "#d9694f", 3)
            x += length + chance.uniform(14, 40)
    for row, y in enumerate(range(520, 700, 22)):
        for x in range(-60 + row * 53 % 130, WIDTH, 210):
            art.line([(x, y), (x + 60 + row * 4, y)], "#7d9b97", 2)
    _ship(art)
    for x in (760, 1190):
        _crane(art, x)
    art.rect(0, 706, WIDTH, 44, "#8d8478")
    art.rect(0, 706, WIDTH, 8, STONE)
    for x in range(30, WIDTH, 130):
        art.rect(x, 692, 22, 18, INK, 5)
    return art


def _ship(art):
    colours = [SAGE, INDIGO, OCHRE, "#b8573f", "#d8cdbd", TEAL, "#8b9c97", "#7a4a38"]
    chance = random.Random(58)
    for column, height in enumerate((3, 4, 5, 5, 6, 6, 0, 0, 6, 6, 5, 6, 5, 4)):
        for level in range(height):
            _box(art, 560 + column * (BOX + 3), 532 - level * (TALL + 2), chance.choice(colours))
    art.rect(956, 300, 118, 262, "#efe3cf")
    art.rect(1036, 300, 38, 262, "#d8c9b0")
    art.rect(936, 286, 158, 34, CREAM)
    for x in range(946, 1084, 23):
        art.rect(x, 294, 15, 15, INK)
    for y in range(344, 540, 38):
        for x in (972, 996, 1020):
            art.rect(x, y, 12, 12, TEAL)
    art.rect(1000, 222, 7, 66, INK)
    art.rect(976, 240, 54, 6, INK)
    hull = [
        (462, 560),
        (1508, 560),
        (1490, 600),
        (1478, 706),
        (560, 706),
        *bezier((560, 706), (530, 660), (500, 610), (462, 560)),
    ]
    art.shape(hull, PINE)
    art.shape([(534, 664), (1483, 664), (1478, 706), (560, 706)], "#8c2c1b")
    art.line([(478, 580), (1498, 580)], "#47706a", 4)


def _box(art, x, y, colour):
    art.rect(x, y, BOX, TALL, colour)
    for rib in range(6, BOX - 4, 8):
        art.line([(x + rib, y + 4), (x + rib, y + TALL - 5)], blend(colour, INK, 0.2), 2)


def _crane(art, x):
    steel, dark = "#e2d5bf", INK
    for leg in (x - 4, x + 176):
        art.rect(leg, 250, 18, 458, dark)
    art.rect(x - 4, 430, 198, 16, dark)
    art.line([(x + 8, 440), (x + 182, 268)], dark, 8)
    art.rect(x - 320, 236, 620, 20, dark)
    for step in range(0, 600, 40):
        art.line([(x - 312 + step, 254), (x - 292 + step, 238), (x - 272 + step, 254)], steel, 3)
    art.line([(x + 5, 250), (x + 62, 92), (x + 185, 250)], dark, 10)
    art.line([(x + 62, 96), (x - 300, 240)], dark, 5)
    art.line([(x + 62, 96), (x - 130, 240)], dark, 4)
    art.line([(x + 62, 96), (x + 290, 240)], dark, 5)
    art.rect(x + 196, 196, 84, 42, VERMILION if x > 1000 else INDIGO)
    drop, at = (64, x - 232) if x < 1000 else (58, x - 52)
    art.rect(at - 24, 256, 48, 16, steel)
    for cable in (-18, 18):
        art.line([(at + cable, 270), (at + cable, 270 + drop)], dark, 3)
    _box(art, at - BOX / 2, 270 + drop, INDIGO if x < 1000 else VERMILION)
