"""A cover for each issue."""

import math
import random

from .canvas import (
    CREAM,
    FINE,
    INDIGO,
    INK,
    MIST,
    OCHRE,
    PAPER,
    PINE,
    SAGE,
    SOIL,
    STONE,
    TEAL,
    VERMILION,
    Canvas,
    along,
    arc,
    bezier,
    blend,
    ridge,
)  # fmt: skip

WIDTH, HEIGHT = 1600, 750


def shinkansen():
    """A white train on a viaduct, Fuji behind it, the sun behind both."""
    art = Canvas(WIDTH, HEIGHT)
    art.disc(1085, 290, 205, VERMILION)
    art.mist((-60, 120, 380), (110, 166, 300), (1190, 150, 500), (1330, 196, 330), (900, 246, 330))
    slope = [
        *bezier((40, 600), (360, 520), (520, 330), (600, 150)),
        (640, 138), (668, 150), (700, 136), (742, 150),
        *bezier((742, 150), (830, 340), (1010, 520), (1400, 600)),
    ]  # fmt: skip
    art.shape(slope, "#5f7a80")
    snow = [
        *bezier((528, 308), (562, 250), (580, 200), (600, 150)),
        (640, 138), (668, 150), (700, 136), (742, 150),
        *bezier((742, 150), (765, 205), (790, 255), (826, 310)),
        (780, 276), (748, 352), (712, 290), (672, 372), (636, 292), (600, 340), (574, 282),
    ]  # fmt: skip
    art.shape(snow, CREAM)
    art.mist((180, 424, 420), (960, 404, 560), (1180, 450, 500))
    art.hills(ridge(3, 500, 26, 900), SAGE, 5, "#83998f", 18)
    art.hills(ridge(8, 560, 22, 700), TEAL)
    _tea_rows(art, ridge(8, 560, 22, 700))
    for x in range(20, WIDTH, 210):
        art.shape([(x, 655), (x + 54, 655), (x + 44, HEIGHT), (x + 10, HEIGHT)], STONE)
        art.shape([(x + 34, 655), (x + 54, 655), (x + 44, HEIGHT), (x + 30, HEIGHT)], "#9b8d7e")
    art.rect(0, 630, WIDTH, 26, "#d8cdbd")
    art.rect(0, 650, WIDTH, 8, "#9b8d7e")
    for x in range(125, WIDTH, 420):
        art.rect(x, 452, 6, 178, INK)
        art.line([(x, 468), (x + 60, 468)], INK, 4)
    art.line([(0, 470), (WIDTH, 470)], INK, 2)
    _bullet_train(art)
    return art


def _bullet_train(art, top=526, tip=250):
    bottom = top + 102
    nose = bezier((tip + 420, top), (tip + 230, top + 2), (tip + 110, top + 52), (tip, top + 82))
    chin = bezier((tip, top + 82), (tip - 8, top + 94), (tip + 10, bottom), (tip + 50, bottom))
    art.shape([(WIDTH, top), *nose, *chin, (WIDTH, bottom)], CREAM)
    art.shape([*bezier((tip, top + 82), (tip + 200, top + 78), (tip + 300, top + 72), (tip + 470, top + 72)),
               (WIDTH, top + 72), (WIDTH, top + 84), (tip + 470, top + 84),
               *bezier((tip + 470, top + 84), (tip + 260, top + 88), (tip + 120, top + 92), (tip + 4, top + 92))], INDIGO)  # fmt: skip
    art.rect(tip + 60, bottom - 6, WIDTH, 8, "#8d8478")
    art.shape([(tip + 250, top + 17), (tip + 330, top + 7), (tip + 352, top + 30), (tip + 262, top + 40)], INK)
    art.shape([(tip + 336, top + 8), (tip + 352, top + 7), (tip + 366, top + 30), (tip + 356, top + 31)], INK)
    for start in (tip + 480, tip + 990):
        art.rect(start - 40, top + 24, 20, 42, "#dcd3c4", 4)
        for x in range(start, start + 400, 44):
            art.rect(x, top + 28, 28, 24, INK, 5)
        art.rect(start + 404, top + 24, 20, 42, "#dcd3c4", 4)
        art.rect(start + 444, top, 5, 102, "#c9beae")
    art.line([(tip + 720, top), (tip + 760, top - 28), (tip + 722, top - 54)], INK, 5)
    art.rect(tip + 690, top - 57, 62, 5, INK)
    art.rect(tip + 706, top - 5, 44, 7, INK)


def _tea_rows(art, line):
    for row in range(11):
        depth = 16 + row * 15 + row * row * 0.8
        art.line([(x, y + depth) for x, y in along(line, WIDTH)], "#47706a", 3 + row * 0.4)


def time():
    """The same hills in eight strips, from night to morning."""
    art = Canvas(WIDTH, HEIGHT, PAPER)
    skies = ["#1c2a33", "#26373f", "#4a4a55", "#8a6560", "#c98a68", "#e8b98a", "#f1d3ac", "#f5e3c8"]
    gap = 8
    width = (WIDTH + gap) / len(skies)
    for number, sky in enumerate(skies):
        left = number * width
        strip = _morning(number, sky, left + (width - gap) / 2)
        box = [round(left * FINE), 0, round((left + width - gap) * FINE), HEIGHT * FINE]
        art.image.paste(strip.image.crop(box), box[:2])
    return art


def _morning(number, sky, middle):
    light = number / 7
    strip = Canvas(WIDTH, HEIGHT, sky)
    chance = random.Random(number)
    if number < 3:
        for _star in range(26 - number * 9):
            strip.disc(middle + chance.uniform(-90, 86), chance.uniform(30, 380), chance.choice([1.6, 2.2, 3]), CREAM)
    if number == 0:
        strip.disc(middle, 190, 52, "#ece0c6")
        strip.disc(middle + 22, 176, 46, sky)
    if number > 1:
        strip.disc(middle, 560 - (number - 2) * 84, 66, blend("#b03a2a", VERMILION, light))
    for seed, height, swing, colour, ink in (
        (4, 430, 42, MIST, "#bcc5c4"), (9, 500, 40, SAGE, "#83998f"), (5, 585, 34, TEAL, "#47706a"), (12, 670, 22, PINE, "#2f4f4a"),
    ):  # fmt: skip
        fill, lines = (blend(blend("#131c22", colour, 0.35), colour, light) for colour in (colour, ink))
        strip.hills(ridge(seed, height, swing, 820), fill, 7, lines, 17)
    return strip


def noodles():
    """A bowl in front of the sun."""
    art = Canvas(WIDTH, HEIGHT)
    art.mist((-40, 170, 330), (120, 214, 260), (1230, 130, 460), (1120, 176, 300))
    art.disc(800, 330, 292, VERMILION)
    art.rect(0, 640, WIDTH, 110, TEAL)
    for y in range(654, HEIGHT, 15):
        art.line([(0, y), (WIDTH, y)], "#47706a", 2)
    art.oval(800, 700, 300, 20, PINE)
    for offset, lean in ((-28, 0), (0, 14), (28, -10)):
        x = 800 + offset * 9
        art.line(bezier((x, 330), (x - 70, 250), (x + 70 + lean, 170), (x - 10, 60)), CREAM, 8)
    bowl = arc(800, 400, 430, 276, 0, 180)
    art.shape([(660, 650), (940, 650), (920, 700), (680, 700)], "#22324d")
    art.shape(bowl, INDIGO)
    _waves_on(art, bowl)
    art.oval(800, 400, 430, 84, CREAM)
    art.oval(800, 404, 404, 72, "#8d3f22")
    art.oval(800, 409, 400, 68, OCHRE)
    _noodles_in(art)
    _toppings(art)
    _lifted(art)
    return art


def _waves_on(art, bowl):
    """Seigaiha, the pattern of the blue waves, in a band around the bowl."""
    for row, y in enumerate(range(520, 640, 22)):
        half = 430 * math.sqrt(max(0, 1 - ((y - 400) / 276) ** 2)) - 30
        for x in range(-12 + (row % 2) * 23, 900, 46):
            at = 352 + x
            if abs(at - 800) < half - 10:
                for radius in (22, 14, 6):
                    art.line(arc(at, y, radius, radius, 180, 360, 20), "#8296b5", 2)


def _noodles_in(art):
    chance = random.Random(7)
    for _strand in range(46):
        x, y = chance.uniform(480, 900), chance.uniform(372, 446)
        reach = 404 * math.sqrt(max(0.0, 1 - ((y - 409) / 68) ** 2)) - 40
        length = chance.uniform(120, 260)
        start, end = max(800 - reach, x - length / 2), min(800 + reach, x + length / 2)
        if end - start < 60:
            continue
        bend = chance.uniform(-16, 16)
        points = bezier((start, y), (start + 50, y + bend), (end - 50, y - bend), (end, y))
        art.line([(a, b + 3) for a, b in points], "#b87a2c", 6)
        art.line(points, chance.choice(["#f6dfa2", "#f2d48c", "#f9e8ba"]), 6)


def _toppings(art):
    art.shape([(1010, 300), (1120, 318), (1104, 430), (1000, 420)], PINE)
    for x in (1028, 1052, 1076):
        art.line([(x, 310), (x - 10, 418)], "#29443f", 2)
    art.oval(1010, 420, 74, 40, CREAM)
    art.oval(1010, 424, 74, 40, "#e9dcc6")
    art.oval(1010, 418, 72, 38, CREAM)
    art.oval(1012, 418, 38, 22, "#e08a2c")
    art.oval(1008, 414, 24, 12, "#eda544")
    for angle in range(0, 360, 36):
        art.oval(604 + 56 * math.cos(math.radians(angle)), 414 + 28 * math.sin(math.radians(angle)), 16, 10, CREAM)
    art.oval(604, 414, 58, 30, CREAM)
    spiral = [(604 + (4 + t * 0.38) * math.cos(t / 9), 414 + (2 + t * 0.19) * math.sin(t / 9)) for t in range(0, 96)]
    art.line(spiral, "#dd6a62", 5)
    for x, y in ((690, 444), (740, 456), (880, 454), (912, 440), (520, 392), (700, 370), (930, 372)):
        art.oval(x, y, 15, 8, "#6d9a5b")
        art.oval(x, y, 7, 3.5, "#cfe0a8")


def _lifted(art):
    """Chopsticks, and the strands that hang from them."""
    for number in range(9):
        x = 752 + number * 12
        sway = math.sin(number) * 14
        strand = bezier((x, 168), (x + sway, 250), (x - sway, 320), (x + sway / 2 + (number - 4) * 5, 408))
        art.line([(a + 3, b) for a, b in strand], "#b87a2c", 8)
        art.line(strand, ["#f6dfa2", "#f9e8ba", "#f2d48c"][number % 3], 8)
    art.line(arc(800, 170, 52, 20, 180, 360), "#f6dfa2", 12)
    for near, far in ((174, -14), (204, 40)):
        art.line([(716, near), (1400, far)], INK, 12)
        art.line([(1130, near + (far - near) * 414 / 684), (1400, far)], SOIL, 12)


def coffee():
    """Rows of bushes on red soil; a branch with cherries, and a glass."""
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


def qingdao():
    """Red roofs above the bay, and a glass in front of them."""
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
        roof = [*bezier((x - half - 14, y + top - 4), (x - half + 10, y + top - 2), (x - half * 0.4, y + top - 18), (x - half * 0.3, y + top - 38)),
                *bezier((x + half * 0.3, y + top - 38), (x + half * 0.4, y + top - 18), (x + half - 10, y + top - 2), (x + half + 14, y + top - 4))]  # fmt: skip
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


def qr():
    """A Go board whose stones make the corners of a code."""
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


def containers():
    """A ship below the cranes, the sun on the water."""
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


BOX, TALL = 62, 32


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
