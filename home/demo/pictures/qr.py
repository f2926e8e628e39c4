"""A Go board whose stones make the corners of a code."""

import random

from .canvas import CREAM, PINE, TEAL, VERMILION, Canvas, arc, blend, ridge

WIDTH, HEIGHT = 1600, 750


def draw():
    art = Canvas(WIDTH, HEIGHT, TEAL)
    for y in range(8, HEIGHT, 15):
        art.line([(0, y), (WIDTH, y)], "#3a635c", 2)
    step, left, top, lines = 29, 250, 86, 21
    side = step * (lines - 1)
    art.rect(left - 42, top - 32, side + 84, side + 84, PINE, 6)
    art.rect(left - 48, top - 44, side + 84, side + 84, "#ddb77f", 6)
    for grain in range(13):
        y = top - 26 + grain * 52
        wave = ridge(grain, y, 7, 500)
        art.line([(x, wave(x)) for x in range(left - 44, left + side + 34, 8)], "#d2a96d", 2)
    x0, y0 = left - 6, top - 2
    for number in range(lines):
        at = number * step
        art.line([(x0 + at, y0), (x0 + at, y0 + side)], "#8f6a3c", 1.5)
        art.line([(x0, y0 + at), (x0 + side, y0 + at)], "#8f6a3c", 1.5)
    for column, row, black in _code(lines):
        _stone(art, x0 + column * step, y0 + row * step, step * 0.47, black)
    _tea(art, 1230, 330)
    for x, y, black in ((1052, 640, True), (1100, 604, False), (1466, 640, True), (1010, 120, False)):
        _stone(art, x, y, 17, black)
    return art


def _code(lines):
    """Stones as (column, row, colour): three corners of a QR code, and something that looks like a message."""
    chance = random.Random(1994)
    corners = [(0, 0), (lines - 7, 0), (0, lines - 7)]
    for left, top in corners:
        for column in range(7):
            for row in range(7):
                ring = min(column, row, 6 - column, 6 - row)
                yield left + column, top + row, ring != 1
    for column in range(lines):
        for row in range(lines):
            if not any(left - 1 <= column <= left + 7 and top - 1 <= row <= top + 7 for left, top in corners):
                draw = chance.random()
                if draw < 0.62:
                    yield column, row, (draw < 0.36) if (column, row) != (12, 11) else None


def _stone(art, x, y, radius, black):
    """Black, white, or the one that is neither (None)."""
    fill = {True: "#2b2420", False: CREAM, None: VERMILION}[black]
    art.disc(x + 1.5, y + 2.5, radius, "#a97f49" if x < 960 else PINE)
    art.disc(x, y, radius, fill)
    art.disc(
        x - radius * 0.3, y - radius * 0.34, radius * 0.26, blend(fill, "#ffffff", 0.28 if black is not False else 1)
    )


def _tea(art, x, y):
    art.disc(x + 8, y + 14, 226, PINE)
    art.disc(x, y, 226, "#efe3cf")
    art.disc(x, y, 206, outline="#d8c6a8", width=4)
    art.disc(x, y, 192, outline=VERMILION, width=9)
    art.disc(x + 5, y + 9, 136, "#cdb995")
    art.disc(x, y, 134, CREAM)
    art.disc(x, y, 118, "#9c5a2b")
    art.disc(x, y, 112, "#b9753d")
    art.line(arc(x, y, 88, 88, 205, 275), "#d29a63", 12)
    art.line(arc(x, y, 64, 64, 215, 258), "#d29a63", 7)
    art.line([(x + 96, y + 150), (x + 236, y + 262)], "#8d8478", 14)
    art.oval(x + 92, y + 146, 34, 26, "#a89d8e")
