"""A stretch of text to be read into a section: lines of (kind, html), consumed from the front."""

import re
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from html import escape, unescape
from itertools import groupby

_PICTOGRAM = (
    "[\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001faff][\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*"
)
EMOJI = re.compile(
    rf"(?:[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_PICTOGRAM}(?:\u200d{_PICTOGRAM})*|\u200d|\ufe0f)"
)
_ABBREVIATIONS = "".join(rf"(?<!\b{word})" for word in ("Mrd", "Mio", "Nr", "No", "Dr", "St", "ca", "vs", "Inc", "Co"))
SENTENCE_END = re.compile(rf"{_ABBREVIATIONS}(?<!\b\w)[.!?…][“”\"»’)]*\s+(?=[^a-zäöü])")
_QUOTES = {"„": "“”", "“": "”", "”": "”", '"': '"', "»": "«", "«": "»", "‘": "’", "‚": "‘’", "「": "」", "『": "』"}


def runs(html):
    """The stretches of one style in `html`: pairs of (its open tags, outermost first; plain text)."""
    tags = ()
    for tag, text in re.findall(r"(<[^>]+>)|([^<]+)", html):
        if text:
            yield tags, unescape(text)
        else:
            tags = tags[:-1] if tag.startswith("</") else (*tags, tag)


def joined(stretches):
    """The html of such stretches without blank ends, every tag closed: the way back from `runs`."""
    stretches = [(tags, text) for tags, text in stretches if text]
    while stretches and not stretches[0][1].strip():
        del stretches[0]
    while stretches and not stretches[-1][1].strip():
        del stretches[-1]
    html, current = [], ()
    for index, (tags, text) in enumerate(stretches):
        shared = 0
        while shared < min(len(tags), len(current)) and tags[shared] == current[shared]:
            shared += 1
        html += [f"</{tag[1]}>" for tag in reversed(current[shared:])] + list(tags[shared:])
        start = len(text) - len(text.lstrip()) if index == 0 else 0
        end = len(text.rstrip()) if index == len(stretches) - 1 else len(text)
        html.append(escape(text[start:end], quote=False))
        current = tags
    return "".join(html + [f"</{tag[1]}>" for tag in reversed(current)])


def link(address):
    """The tag that opens a link, for `joined`."""
    return f'<a href="{escape(address)}">'


def address_of(tags):
    """Where a stretch with these open `tags` links to, "" where it does not."""
    return next((unescape(tag[9:-2]) for tag in tags if tag.startswith("<a ")), "")


@lru_cache
def key(text):
    """What of `text` counts when headings are compared: no case, no ornaments, no emoji, no number before it."""
    text = re.sub(r"^\W*\d{1,2}[.):]\s+|[0-9#*]\ufe0f?\u20e3", "", text)
    return "".join(character for character in text.casefold() if character.isalnum())


@dataclass(frozen=True)
class Line:
    """One line of an issue's source."""

    kind: str  # heading, paragraph, item, quote or picture (a link to it, and to what it links)
    html: str  # escaped, with no tags but a, b and i, all closed
    level: int = 0  # of a heading in HTML or Markdown: 1 to 6
    ordered: bool = False  # an item of a numbered list
    image: int | None = None  # of a picture: its id in the library; the text is then its alt text

    @classmethod
    def plain(cls, text, kind="paragraph"):
        return cls(kind, escape(text.strip(), quote=False))

    @cached_property
    def text(self):
        """Its plain text."""
        return "".join(text for _tags, text in runs(self.html))

    @cached_property
    def beginnings(self):
        """What may be a section's heading in it: pairs of (its `key`, where it ends), for all of it or up to a sign."""
        if len(self.text) > 120 or not (self.kind in ("heading", "paragraph") or self.text.isupper()):
            return []
        found = [(key(self.text), len(self.text))]
        for sign in re.finditer(r"[:：|–—]", self.text) if self.kind != "item" else ():
            start, rest = self.text[: sign.end()], self.text[sign.end() :]
            if self.kind == "heading" or start.isupper() or not rest.endswith("."):
                found.append((key(start), sign.end()))
        return found

    def without_ornaments(self):
        """The same line without what may stand for an ornament at its end."""
        return self.cut(len(self.text.rstrip("★☆*_=~#•|—–- ")))[0]

    @property
    def links(self):
        """The addresses it links to."""
        return [unescape(address) for address in re.findall(r'<a href="([^"]*)">', self.html)]

    @property
    def bold(self):
        """Whether all of it is set in bold."""
        return all("<b>" in tags for tags, text in runs(self.html) if text.strip())

    @property
    def may_head(self):
        """Whether it looks like a heading: a hint, no more. The section that reads it decides."""
        return (
            self.kind in ("heading", "paragraph")
            and len(self.text) <= 80
            and self.text[-1:] not in tuple(".!,;…")
            and " | " not in self.text  # a row of a table
            and any(character.isalnum() for character in self.text)
            and not self.links
            and not self.unquoted()
        )

    def cut(self, at):
        """Two lines: the first `at` characters of its text, and the rest."""
        front, back = [], []
        for tags, text in runs(self.html):
            front.append((tags, text[:at]))
            back.append((tags, text[at:]))
            at = max(0, at - len(text))
        return replace(self, html=joined(front)), replace(self, html=joined(back))

    def emoji(self):
        """The emoji it begins with ("" where it does not), and the line without them."""
        match = re.match(rf"{EMOJI.pattern}+", self.text)
        if not match or len(match[0]) > 16:
            return "", self
        return match[0].strip("\u200d"), self.cut(match.end())[1]

    def lead(self, limit=80):
        """(lead, rest) as lines: what is bold at its start, or what stands up to and with the first colon.

        None where neither is there, is longer than `limit`, or is all there is.
        """
        at = self._bold_lead() or self._colon_lead()
        front, rest = self.cut(at)
        return (front, rest) if 1 < len(front.text) <= limit and rest.text else None

    def _bold_lead(self):
        at = 0
        for tags, text in runs(self.html):
            if "<b>" not in tags:
                break
            at += len(text)
        front, rest = self.text[:at].rstrip(), self.text[at:]
        sign = re.match(r"\s*[:–—-](?=\s)", rest)
        if sign:
            return at + sign.end()
        return at if front[-1:] in tuple(":.!?") or not rest.lstrip()[:1].islower() else 0

    def _colon_lead(self):
        colon = re.search(r":(?=\s)", self.text)
        return colon.end() if colon and not SENTENCE_END.search(self.text[: colon.start()]) else 0

    def sentence(self):
        """(first sentence, rest) as lines; the rest is empty where there is but one."""
        end = SENTENCE_END.search(self.text)
        return self.cut(end.end() if end else len(self.text))

    def unquoted(self):
        """Its text without the quotation marks around it; "" where they do not embrace all of it."""
        text, closing = self.text, _QUOTES.get(self.text[:1], "")
        inner = text[1:-1]
        depth = 0
        for character in inner:
            depth += (character == text[0] and character not in closing) - (character in closing)
            if depth < 0:
                return ""
        return inner.strip() if closing and text[-1] in closing and depth == 0 else ""

    def embolden(self, at):
        """The same line, its first `at` characters in bold."""
        front, back = self.cut(at)
        bold = [((*(tag for tag in tags if tag != "<b>"), "<b>"), text) for tags, text in runs(front.html)]
        return replace(self, html=joined([*bold, ((), " "), *runs(back.html)]))


def rich(lines: Iterable[Line]):
    """Rich text of `lines`: a p for each, items in a ul or ol, headings bold. It has no place for images."""
    html = []
    lines = (line for line in lines if line.image is None)
    for tag, group in groupby(lines, lambda line: ("ol" if line.ordered else "ul") if line.kind == "item" else "p"):
        if tag == "p":
            bold = (line.embolden(len(line.text)) if line.kind == "heading" else line for line in group)
            html += [f"<p>{line.html}</p>" for line in bold]
        else:
            html.append(f"<{tag}>{''.join(f'<li>{line.html}</li>' for line in group)}</{tag}>")
    return "".join(html)


def first_image(lines: Iterable[Line]):
    """The fields of a picture, from the first of `lines` that is an image of the library; {} where none is."""
    line = next((line for line in lines if line.image is not None), None)
    return {"image": line.image, "alt": line.text[:250], "decorative": not line.text} if line else {}


class Passage(deque):
    """The lines of one section, taken from the front. What is left in it becomes a section of text.

    `head` is the line that opened the section, where that is a heading; it is not among the lines.
    """

    def __init__(self, lines, head=None):
        super().__init__(lines)
        self.head = head
        self.has_bold = any("<b>" in line.html for line in self)  # else bold type may be lost, as in plain text
        self.has_headings = any(line.kind == "heading" for line in self)
        self.doubts = []
        self.left_out = []

    def next(self, *kinds):
        """The next line, which stays; None at the end, or where it is none of `kinds`."""
        return self[0] if self and (not kinds or self[0].kind in kinds) else None

    def take(self, *kinds):
        """The next line; None at the end, or where it is none of `kinds`."""
        return self.popleft() if self.next(*kinds) else None

    def take_all(self, *kinds, until: Callable[[Line], bool] = lambda line: False):
        """The next lines of `kinds`, up to the first that fulfils `until`."""
        lines = []
        while self.next(*kinds) and not until(self[0]):
            lines.append(self.popleft())
        return lines

    def take_rich(self, *kinds, until: Callable[[Line], bool] = lambda line: False):
        """The same as rich text."""
        return rich(self.take_all(*kinds, until=until))

    def take_text(self, limit, *kinds):
        """The plain text of the next line; "" where it is longer than `limit`, a picture or an item, or not there."""
        line = self.next(*(kinds or ("heading", "paragraph", "quote")))
        return self.popleft().text if line and len(line.text) <= limit else ""

    def is_heading(self, line):
        """Whether `line` is a heading here; where the source marks none, whether it looks like one."""
        return line.kind == "heading" or (line.may_head and (line.bold or not self.has_headings))

    def unsure(self, text):
        """Tell the editor what was guessed, or is missing."""
        self.doubts.append(text)

    def leave_out(self, line, why):
        """Tell the editor what of the source, a Line or its text, is not in the issue, and why."""
        self.left_out.append((line.text if isinstance(line, Line) else line, why))
