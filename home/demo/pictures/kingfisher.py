"""The bird and the train, one above the other, with the same profile."""

from .canvas import CREAM, INDIGO, INK, STONE, Canvas, arc, bezier

WIDTH, HEIGHT = 1200, 640


def draw():
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
        (WIDTH + 20, 320),
        (tip + 470, 320),
        *bezier((tip + 470, 320), (tip + 410, 270), (tip + 370, y + 70), (tip + 350, y + 34)),
    ]
    art.shape(breast, "#cf7a36")
    art.shape(
        bezier((tip + 352, y + 22), (tip + 420, y + 12), (tip + 500, y + 34), (tip + 560, y + 62))
        + bezier((tip + 560, y + 62), (tip + 500, y + 96), (tip + 410, y + 84), (tip + 352, y + 36)),
        CREAM,
    )
    art.shape(
        bezier((tip + 470, y - 20), (tip + 540, y - 34), (tip + 610, y - 26), (tip + 650, y + 6))
        + bezier((tip + 650, y + 6), (tip + 600, y + 26), (tip + 520, y + 14), (tip + 470, y + 4)),
        "#cf7a36",
    )
    art.shape(
        bezier((tip + 640, y - 14), (tip + 700, y - 24), (tip + 740, y + 2), (tip + 752, y + 32))
        + bezier((tip + 752, y + 32), (tip + 700, y + 34), (tip + 660, y + 20), (tip + 640, y - 2)),
        CREAM,
    )
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
        (WIDTH + 20, 320),
        *bezier((WIDTH - 60, 320), (tip + 980, 290), (tip + 880, y + 60), (tip + 820, y - 20)),
    ]
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
