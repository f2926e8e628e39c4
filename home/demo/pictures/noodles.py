"""A bowl in front of the sun."""

import math
import random

from .canvas import CREAM, INDIGO, INK, OCHRE, PINE, SOIL, TEAL, VERMILION, Canvas, arc, bezier

WIDTH, HEIGHT = 1600, 750


def draw():
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
