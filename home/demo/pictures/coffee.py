"""Rows of bushes on red soil; a branch with cherries, and a glass."""

import math

from .canvas import CREAM, MIST, PINE, SAGE, SOIL, TEAL, VERMILION, Canvas, bezier, blend, ridge

WIDTH, HEIGHT = 1600, 750


def draw():
    art = Canvas(WIDTH, HEIGHT)
    art.disc(700, 216, 104, VERMILION)
    art.mist((430, 150, 260), (640, 236, 420), (880, 110, 330))
    art.hills(ridge(21, 280, 40, 900), MIST, 4, "#bcc5c4", 15)
    art.hills(ridge(14, 330, 36, 760), SAGE, 4, "#83998f", 15)
    for seed, height, swing, rows, size in ((6, 390, 26, 7, 6), (17, 510, 30, 9, 11)):
        line = ridge(seed, height, swing, 1100)
        art.hills(line, SOIL if seed == 6 else "#94452f")
        _bushes(art, line, rows, size)
    _glass(art, 1260, 220)
    _branch(art)
    return art


def _bushes(art, line, rows, size):
    """Rows that grow towards us."""
    for row in range(rows):
        depth = size * 1.4 + row * size * 2.3 * (1 + row * 0.16)
        radius = size * (0.8 + row * 0.16)
        shift = (row % 2) * radius * 1.3
        for x in range(-20, WIDTH + 40, round(radius * 2.6)):
            y = line(x) + depth
            art.oval(x + shift, y + radius * 0.5, radius * 1.15, radius * 0.7, PINE)
            art.oval(x + shift, y, radius * 1.1, radius * 0.85, blend(SAGE, TEAL, min(1, 0.25 + row / rows)))


def _glass(art, x, top):
    """Iced coffee with condensed milk at the bottom."""

    def between(one, other, inset=10):
        """The glass from one height to another: it narrows towards the foot."""

        def edge(y):
            return 122 - (y - top) * 0.085 - inset

        return [(x - edge(one), one), (x + edge(one), one), (x + edge(other), other), (x - edge(other), other)]

    art.oval(x, 716, 150, 16, "#5f2a1c")
    art.shape(between(top, 716, 0), "#eadfcd")
    art.shape(between(top + 96, 560), "#4a2817")
    art.shape(between(548, 586), "#7a4a28")
    art.shape(between(584, 616), "#b98552")
    art.shape(between(612, 702), "#f3e3c6")
    for cx, cy, turn in (
        (x - 48, top + 116, 0.3),
        (x + 44, top + 98, -0.25),
        (x - 6, top + 182, 0.1),
        (x + 58, top + 196, 0.5),
    ):
        corners = [
            (
                cx + 46 * math.cos(turn + math.pi / 4 + k * math.pi / 2),
                cy + 46 * math.sin(turn + math.pi / 4 + k * math.pi / 2),
            )
            for k in range(4)
        ]
        art.shape(corners, "#c9a27c")
        art.shape([((a - cx) * 0.78 + cx, (b - cy) * 0.78 + cy) for a, b in corners], "#d9bb99")
    art.line([(x + 20, top + 150), (x + 92, top - 120)], VERMILION, 14)
    art.shape([(x - 94, top + 26), (x - 76, top + 26), (x - 62, 600), (x - 76, 600)], CREAM)


def _branch(art):
    art.line(bezier((-20, 60), (140, 90), (300, 190), (430, 300)), "#4a2a1b", 14)
    stem = bezier((-20, 60), (140, 90), (300, 190), (430, 300))
    for knot, turn, size in (
        (9, -52, 150),
        (11, 74, 150),
        (20, -34, 165),
        (23, 84, 158),
        (30, -16, 150),
        (34, 92, 142),
        (40, 22, 140),
    ):
        _leaf(art, *stem[knot], turn, size)
    for x, y in (
        (150, 116),
        (176, 140),
        (136, 150),
        (270, 196),
        (298, 214),
        (262, 226),
        (290, 244),
        (382, 282),
        (404, 306),
        (372, 312),
    ):
        art.disc(x, y + 2, 21, "#8f2415")
        art.disc(x - 1, y, 19, VERMILION)
        art.disc(x - 6, y - 6, 5, "#e9836c")


def _leaf(art, x, y, turn, length):
    angle = math.radians(turn)

    def at(along_it, across):
        return (
            x + along_it * math.cos(angle) - across * math.sin(angle),
            y + along_it * math.sin(angle) + across * math.cos(angle),
        )

    upper = bezier(at(0, 0), at(length * 0.25, -length * 0.32), at(length * 0.7, -length * 0.26), at(length, 0))
    lower = bezier(at(length, 0), at(length * 0.7, length * 0.26), at(length * 0.25, length * 0.32), at(0, 0))
    art.shape(upper + lower, TEAL)
    art.shape([*lower, at(length, 0)], PINE)
    art.line([at(0, 0), at(length * 0.95, 0)], SAGE, 3)
    for share in (0.25, 0.42, 0.59, 0.75):
        for side in (-1, 1):
            art.line(
                [at(length * share, 0), at(length * (share + 0.12), side * length * (0.13 if share < 0.7 else 0.07))],
                SAGE,
                2,
            )
