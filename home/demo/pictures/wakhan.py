"""Two clocks on either side of a pass."""

import math

from .canvas import CREAM, INK, MIST, SAGE, TEAL, VERMILION, Canvas, ridge

WIDTH, HEIGHT = 1200, 640


def draw():
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
