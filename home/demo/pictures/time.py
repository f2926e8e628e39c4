"""The same hills in eight strips, from night to morning."""

import random

from .canvas import CREAM, FINE, MIST, PAPER, PINE, SAGE, TEAL, VERMILION, Canvas, blend, ridge

WIDTH, HEIGHT = 1600, 750


def draw():
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
        (4, 430, 42, MIST, "#bcc5c4"),
        (9, 500, 40, SAGE, "#83998f"),
        (5, 585, 34, TEAL, "#47706a"),
        (12, 670, 22, PINE, "#2f4f4a"),
    ):
        fill, lines = (blend(blend("#131c22", colour, 0.35), colour, light) for colour in (colour, ink))
        strip.hills(ridge(seed, height, swing, 820), fill, 7, lines, 17)
    return strip
