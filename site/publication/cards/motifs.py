"""What a card shows in its middle. Each draws itself into a Field, and says by its fields what it shows."""

from dataclasses import dataclass

from . import faces
from .setting import Type, fit

PAPER, SHEET, INK, SOFT = "#faf6ee", "#fefcf8", "#241b15", "#564a43"
HAIR, GHOST, VERMILION, VERMILION_TEXT = "#d4cdc1", "#ddd7cc", "#d13116", "#a81f0d"

LINE = range(40, 27, -2)


@dataclass(frozen=True)
class Field:
    """The room of a motif on a card, and the language of its text."""

    draw: object
    left: int
    top: int
    width: int
    height: int
    language: str

    def centred(self, *parts, gap=26):
        """Draws Lines one below the other, in the middle of its height."""
        parts = [part for part in parts if part.lines]
        top = self.top + (self.height - sum(part.height for part in parts) - gap * (len(parts) - 1)) // 2
        for part in parts:
            top = part.draw(self.draw, self.left, top) + gap

    def fit(self, text, sizes, height, ink=INK, families=faces.SERIF, leading=1.16, width=None):
        kind = Type(sizes[0], ink, families, self.language, leading)
        return fit(text, kind, sizes, width or self.width, height)


@dataclass(frozen=True)
class Headline:
    """A headline, and a line below it."""

    text: str
    line: str = ""

    sizes = range(86, 39, -2)

    @property
    def spoken(self):
        return self.text

    def draw(self, field):
        line = field.fit(self.line, LINE, 92, SOFT, leading=1.3)
        field.centred(field.fit(self.text, self.sizes, field.height - 26 - line.height, leading=1.12), line)


class Name(Headline):
    """The publication itself, in letters as large as the card allows."""

    sizes = range(190, 59, -6)


@dataclass(frozen=True)
class Figure:
    """A number as large as the card allows, and what it stands for."""

    number: str
    caption: str = ""

    @property
    def spoken(self):
        return f"{self.number} {self.caption}".strip()

    def draw(self, field):
        caption = field.fit(self.caption, LINE, 104, SOFT, leading=1.3)
        room = field.height - caption.height - 24
        number = field.fit(self.number, range(330, 47, -6), room, VERMILION_TEXT, leading=1.02)
        field.centred(number, caption, gap=24)


@dataclass(frozen=True)
class Quote:
    """Somebody's words, in the quotation marks of the language, and whose they are."""

    text: str
    speaker: str = ""

    @property
    def spoken(self):
        return f"{self.text} ({self.speaker})" if self.speaker else self.text

    def draw(self, field):
        opening, closing = ("„", "“") if field.language == "de" else ("“", "”")
        speaker = field.fit(self.speaker and f"— {self.speaker}", range(34, 25, -2), 46, SOFT)
        said = f"{opening}{self.text}{closing}"
        field.centred(field.fit(said, range(72, 35, -2), field.height - 30 - speaker.height, leading=1.2), speaker)


@dataclass(frozen=True)
class Script:
    """A word large in its own script, on the squares of the practice grid where it is written in squares."""

    word: str
    script: str = ""
    script_language: str = ""
    squares: tuple = ()
    meaning: str = ""
    reading: str = ""

    @property
    def spoken(self):
        return ", ".join(filter(None, (f"{self.word} {self.script}".strip(), self.reading, self.meaning)))

    def draw(self, field):
        drawn = faces.written(self.script, language=self.script_language)
        if not drawn:
            word = field.fit(self.word, range(190, 59, -4), field.height - 120)
            field.centred(word, field.fit(self.meaning, LINE, 110, SOFT, leading=1.3))
            return
        whole = self.squares and "".join(self.squares) == drawn.replace(" ", "")
        bottom = (self._on_grid if whole else self._on_line)(field, drawn)
        word = field.fit(self.word, range(58, 35, -2), 70)
        self._draw_reading(field, word, bottom + 16)
        room = field.top + field.height - bottom - 16 - word.height
        meaning = field.fit(self.meaning, range(34, 27, -2), max(room, 40), SOFT, leading=1.24)
        meaning.draw(field.draw, field.left, word.draw(field.draw, field.left, bottom + 16))

    def _draw_reading(self, field, word, top):
        """Behind the word, on its line, where there is room for it."""
        kind = Type(34, SOFT, faces.SANS, self.script_language)
        reading = faces.written(self.reading, faces.SANS, self.script_language)
        taken = word.type.width(word.lines[-1]) + 24 if word.lines else 0
        if len(word.lines) < 2 and taken + kind.width(reading) <= field.width:
            kind.draw(field.draw, field.left + taken, top + round(word.type.size * 0.92), reading)

    def _on_grid(self, field, drawn):
        across = max(len(self.squares), 5)
        side = field.width // across
        kind = Type(round(side * 0.82), INK, language=self.script_language)
        for number in range(across):
            left = field.left + number * side
            _square(field.draw, left, field.top, side)
            for character in self.squares[number : number + 1]:
                box = kind.box(character)
                x, baseline = left + (side - box[0] - box[2]) / 2, field.top + (side - box[1] - box[3]) / 2
                kind.draw(field.draw, x, baseline, character)
        return field.top + side

    def _on_line(self, field, drawn):
        kind = Type(210, INK, language=self.script_language)
        box = kind.box(drawn)
        while kind.size > 24 and (box[2] - box[0] > field.width or box[3] - box[1] > 190):
            kind = kind.at(kind.size - 6)
            box = kind.box(drawn)
        kind.draw(field.draw, field.left - box[0], field.top - box[1], drawn)
        bottom = field.top - box[1] + max(box[3], 0) + 18
        field.draw.line((field.left, bottom, field.left + field.width, bottom), fill=HAIR, width=2)
        return bottom


def _square(draw, left, top, side):
    """One square of the practice grid (田字格)."""
    right, bottom, middle = left + side, top + side, side // 2
    for step in range(0, side, 12):
        draw.line((left + middle, top + step, left + middle, top + min(step + 6, side)), fill=GHOST, width=2)
        draw.line((left + step, top + middle, left + min(step + 6, side), top + middle), fill=GHOST, width=2)
    draw.rectangle((left, top, right, bottom), outline=HAIR, width=2)
