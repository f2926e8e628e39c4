"""The typefaces of this machine, by what they can write: no letter is ever drawn as a box.

fontconfig lists them where it is installed; without it there is Pillow's own face, which writes Latin letters.
"""

import re
import shutil
import subprocess
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from PIL import ImageFont, features

# The stacks of tokens.css, as far as a server has them. A language picks the forms of its characters.
SERIF = "Iowan Old Style,Palatino Linotype,Palatino,URW Palladio L,P052,Noto Serif,serif"
SANS = "Noto Sans,Liberation Sans,DejaVu Sans,sans-serif"
# Where fontconfig is not installed: Pillow looks for these in the folders of the system.
LIKELY = (
    "Palatino.ttc",
    "pala.ttf",
    "Georgia.ttf",
    "NotoSerif-Regular.ttf",
    "DejaVuSerif.ttf",
    "LiberationSerif-Regular.ttf",
)
# The letters of Europe and Vietnam, and their punctuation and money.
LATIN = (*range(0x20, 0x250), *range(0x1E00, 0x1F00), *range(0x2010, 0x2045), *range(0x20A0, 0x20C1))
# What stands for a sign that no face has; a letter with a mark loses the mark.
PLAIN = str.maketrans({"ß": "ss", "–": "-", "—": "-", "„": '"', "“": '"', "”": '"', "’": "'", "…": "...", "·": "-"})
FILES = (".ttf", ".otf", ".ttc", ".otc")
# fontconfig's names of the languages whose script alone tells their characters apart.
REGIONS = {"zh-hant": "zh-tw", "zh-tw": "zh-tw", "zh-hk": "zh-hk", "yue": "zh-hk", "nan": "zh-tw", "zh": "zh-cn"}
# What is written right without shaping: each character after the one before it, in its one form.
UNSHAPED = ("LATIN", "GREEK", "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "FULLWIDTH")
NO_LETTER = re.compile(r"[\W\d_]")


@dataclass(frozen=True)
class Face:
    """One font file; `starts` and `ends` are the ranges of characters that it has, ascending."""

    file: str
    index: int = 0
    starts: tuple = field(default=(), repr=False)
    ends: tuple = field(default=(), repr=False)

    def has(self, character):
        code = ord(character)
        at = bisect_right(self.starts, code) - 1
        return at >= 0 and code <= self.ends[at]

    def sized(self, size):
        return _sized(self.file, self.index, size)


@lru_cache(maxsize=256)
def _sized(file, index, size):
    return ImageFont.truetype(file, size, index=index) if file else ImageFont.load_default(size)


@lru_cache(maxsize=64)
def stack(families, language):
    """The Faces to try in turn for text in `language` (a BCP 47 tag), the wanted one first."""
    asked = language.lower()
    region = REGIONS.get(asked) or REGIONS.get(asked.partition("-")[0]) or asked.partition("-")[0]
    return _of_the_machine(f"{families}:lang={region}") or _without_fontconfig()


def _of_the_machine(pattern):
    """What fontconfig offers for a pattern, the best first; nothing where it is not installed or gives no answer."""
    command = shutil.which("fc-match")
    if not command:
        return ()
    form = "%{file}|%{index}|%{color}|%{charset}\n"
    try:
        answer = subprocess.run([command, "-s", "-f", form, pattern], capture_output=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return ()
    lines = (line.split("|") for line in answer.stdout.decode("utf-8", "replace").splitlines())
    fields = (line for line in lines if len(line) == 4 and line[0].lower().endswith(FILES) and line[2] != "True")
    return tuple(_face(file, int(index or 0), charset) for file, index, _color, charset in fields)


def _face(file, index, charset):
    ranges = sorted(tuple(int(code, 16) for code in part.split("-")) for part in charset.split())
    return Face(file, index, tuple(pair[0] for pair in ranges), tuple(pair[-1] for pair in ranges))


@lru_cache(maxsize=1)
def _without_fontconfig():
    """The first of LIKELY that is there, and Pillow's own face, which lacks most letters with marks."""
    found = []
    for file in (*LIKELY, ""):
        try:
            font = _sized(file, 0, 40)
        except OSError:
            continue
        # It names no ranges: a letter that it lacks looks like one that no face has.
        lacking = bytes(font.getmask("\uffff"))
        codes = tuple(code for code in LATIN if _shows(font, chr(code), lacking))
        found.append(Face(file, 0, codes, codes))
    return (*found[:1], found[-1]) if len(found) > 1 else tuple(found)


def _shows(font, character, lacking):
    return character.isspace() or bytes(font.getmask(character)) != lacking


def runs(text, families, language):
    """`text` as a list of (Face, part), without what no face can write: emoji, unknown scripts, signs that steer.

    A blank or a mark stays with the letters before it, so that a phrase in one script is shaped as a whole.
    """
    found = []
    for character in _signs(text, families, language):
        face = _face_of(character, found[-1][0] if found else None, families, language)
        if face is None:
            continue
        if found and found[-1][0] == face:
            found[-1][1].append(character)
        else:
            found.append((face, [character]))
    return [(face, "".join(characters)) for face, characters in found]


def _signs(text, families, language):
    """The characters of `text`; those that no face has as simpler ones, where there are such."""
    for character in unicodedata.normalize("NFC", text):
        if character.isascii() or any(face.has(character) for face in stack(families, language)):
            yield character
        else:
            yield from unicodedata.normalize("NFD", character.translate(PLAIN))


def _face_of(character, before, families, language):
    category = unicodedata.category(character)
    if (category[0] == "C" and character not in "\u200c\u200d") or 0xFE00 <= ord(character) <= 0xFE0F:
        return None
    if before and (category[0] == "M" or category == "Cf" or character == " ") and before.has(character):
        return before
    if not _drawable(character):
        return None
    return next((face for face in stack(families, language) if face.has(character)), None)


@lru_cache(maxsize=4096)
def _drawable(character):
    """Whether it can be drawn as it is written: no pictograph, and shaped or in need of no shaping."""
    if 0x1F000 <= ord(character) <= 0x1FBFF:
        return False
    if not character.isalpha() or features.check("raqm"):
        return unicodedata.category(character) != "Cf"
    return unicodedata.name(character, "").startswith(UNSHAPED)


def written(text, families=SERIF, language="de"):
    """`text` as a card can write it, blanks made one; "" where it cannot write most of its letters."""
    said = " ".join("".join(part for _face, part in runs(" ".join(text.split()), families, language)).split())
    wanted = len(NO_LETTER.sub("", text))
    return said if len(NO_LETTER.sub("", said)) * 2 >= wanted else ""
