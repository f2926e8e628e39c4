"""The seals of the two partners."""

from .canvas import CREAM, INDIGO, PINE, SAGE, TEAL, VERMILION, Canvas, arc, bezier


def kontor_hanse():
    """A cog, the ship of the Hanse, in a seal."""
    art = Canvas(400, 400, CREAM)
    art.rect(20, 20, 360, 360, INDIGO, 26)
    art.rect(34, 34, 332, 332, CREAM, 18)
    art.rect(42, 42, 316, 316, INDIGO, 14)
    art.rect(194, 86, 10, 180, CREAM)
    art.shape(
        [
            *bezier((112, 112), (150, 126), (250, 126), (288, 112)),
            *bezier((288, 112), (272, 160), (272, 190), (288, 230)),
            *bezier((288, 230), (250, 218), (150, 218), (112, 230)),
            *bezier((112, 230), (128, 190), (128, 160), (112, 112)),
        ],
        CREAM,
    )
    art.rect(190, 130, 18, 82, VERMILION)
    art.rect(140, 162, 118, 18, VERMILION)
    art.shape([(204, 70), (252, 80), (204, 92)], VERMILION)
    art.shape(
        [
            *bezier((84, 252), (140, 276), (260, 276), (316, 252)),
            *bezier((316, 252), (300, 320), (262, 326), (200, 326)),
            *bezier((200, 326), (138, 326), (100, 320), (84, 252)),
        ],
        CREAM,
    )
    for y in (280, 298):
        art.line(bezier((104, y - 6), (150, y + 10), (250, y + 10), (296, y - 6)), INDIGO, 3)
    return art


def morgenrot():
    """The sun rising from a bowl of tea."""
    art = Canvas(400, 400, CREAM)
    art.disc(200, 190, 116, VERMILION)
    for x in (162, 200, 238):
        art.line(bezier((x, 150), (x - 22, 126), (x + 22, 104), (x, 78)), CREAM, 7)
    art.rect(60, 196, 280, 160, CREAM)
    art.shape(arc(200, 204, 140, 124, 0, 180), PINE)
    art.rect(60, 192, 280, 16, TEAL, 8)
    art.shape([(150, 316), (250, 316), (240, 346), (160, 346)], PINE)
    for shift in (0, 26, 52):
        art.line(arc(200, 206 + shift, 112 - shift * 0.9, 28, 20, 160), SAGE, 4)
    return art
