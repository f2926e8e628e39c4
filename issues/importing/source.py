"""A file, as the lines of an issue, whatever its format."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from django.utils.translation import gettext_noop

from issues.passage import EMOJI, Line, joined

LARGEST = 5 * 1024 * 1024
HTML = re.compile(
    r"\s*(<!--.*?-->\s*)*<(!doctype|html|head|body|main|article|section|div|p|h[1-6]|table|ul|ol|figure|a|img|center)\b",
    re.IGNORECASE | re.DOTALL,
)
MARKDOWN = re.compile(r"^#{1,6} \S|\]\((https?:|mailto:)|^\[[^\]]+\]: +\S|^---\n(.*\n)*?---$", re.MULTILINE)


class Refused(Exception):
    """A file that does not become an issue. Its message says why, in one line."""


@dataclass
class Source:
    """What a file says: its lines, and what was left out of them, as pairs of (text, why)."""

    lines: list[Line] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    title: str = ""  # where the file names it apart from its lines
    teaser: str = ""
    date: str = ""

    def add(self, kind, stretches, level=0, ordered=False, image=None):
        """One more line, from runs as `passage.joined` takes them; what shows no word, emoji or image is left out."""
        line = Line(kind, joined(stretches), level, ordered, image)
        if image is not None or any(map(str.isalnum, line.text)) or EMOJI.search(line.text):
            self.lines.append(line)
        elif any(unicodedata.category(sign)[0] not in "ZCM" for sign in line.text):
            self.left_out.append((line.text, gettext_noop("an ornament")))


def read(path):
    """The text of the file at `path`, in NFC, its line ends "\\n". Raises Refused where it is not a text."""
    path = Path(path)
    try:
        if path.is_dir():
            raise Refused(f"{path} is a folder, not a file.")
        if not path.is_file():
            raise Refused(f"There is no file {path}.")
        if path.stat().st_size > LARGEST:
            raise Refused(f"{path} is larger than {LARGEST // 1024 // 1024} MB.")
        text = _decoded(path.read_bytes())
    except (OSError, ValueError) as error:
        raise Refused(f"{path} cannot be read as text: {' '.join(str(error).split())}.") from error
    text = "\n".join(text.splitlines())
    text = "".join(sign for sign in text if sign in "\t\n" or unicodedata.category(sign) != "Cc")
    text = unicodedata.normalize("NFC", text.replace("\ufeff", ""))
    if not any(map(str.isalnum, text)):
        raise Refused(f"{path} is empty: there is no text in it.")
    return text


def _decoded(content):
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    if b"\0" in content or content.startswith((b"%PDF-", b"{\\rtf")):
        raise ValueError("it is binary, save it as plain text in UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8, save it as UTF-8") from error


def format_of(path, text):
    """ "html", "markdown" or "plain": what the name's ending says, else what the text looks like."""
    ending = Path(path).suffix.lower()
    if ending in (".html", ".htm", ".xhtml") or HTML.match(text):
        return "html"
    if ending in (".md", ".markdown", ".mdown") or MARKDOWN.search(text):
        return "markdown"
    return "plain"


def named(line):
    """A line for the report: with the addresses that its text does not tell."""
    return " ".join([line.text, *(f"({address})" for address in line.links if address not in line.text)])


def fingerprint(text):
    """What stands for this text, whatever its line ends, byte-order mark or encoding."""
    return hashlib.sha256(text.encode()).hexdigest()
