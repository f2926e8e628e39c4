"""A white train on a viaduct, Fuji behind it, the sun behind both."""

from .canvas import CREAM, INDIGO, INK, SAGE, STONE, TEAL, VERMILION, Canvas, along, bezier, ridge

WIDTH, HEIGHT = 1600, 750


def draw():
    art = Canvas(WIDTH, HEIGHT)
    art.disc(1085, 290, 205, VERMILION)
    art.mist((-60, 120, 380), (110, 166, 300), (1190, 150, 500), (1330, 196, 330), (900, 246, 330))
    slope = [
        *bezier((40, 600), (360, 520), (520, 330), (600, 150)),
        (640, 138),
        (668, 150),
        (700, 136),
        (742, 150),
        *bezier((742, 150), (830, 340), (1010, 520), (1400, 600)),
    ]
    art.shape(slope, "#5f7a80")
    snow = [
        *bezier((528, 308), (562, 250), (580, 200), (600, 150)),
        (640, 138),
        (668, 150),
        (700, 136),
        (742, 150),
        *bezier((742, 150), (765, 205), (790, 255), (826, 310)),
        (780, 276),
        (748, 352),
        (712, 290),
        (672, 372),
        (636, 292),
        (600, 340),
        (574, 282),
    ]
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
    art.shape(
        [
            *bezier((tip, top + 82), (tip + 200, top + 78), (tip + 300, top + 72), (tip + 470, top + 72)),
            (WIDTH, top + 72),
            (WIDTH, top + 84),
            (tip + 470, top + 84),
            *bezier((tip + 470, top + 84), (tip + 260, top + 88), (tip + 120, top + 92), (tip + 4, top + 92)),
        ],
        INDIGO,
    )
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
