"""What stands above the sections: title and teaser, and the furniture of the old site."""

import re
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext_noop

from issues.passage import Line

from .furniture import is_furniture, is_home, repeats
from .sections import Stretch, opener, split
from .source import named

TITLE, TEASER = 200, 250
PLUS = re.compile(r"\W*\+|\W*plus\b", re.IGNORECASE)
PUBLISHER = re.compile(r"\s+[|–—-]\s+asiabits\b.*$", re.IGNORECASE)


@dataclass
class Masthead:
    title: str = ""
    teaser: str = ""
    rest: list[Line] = field(default_factory=list)  # lines that are neither
    left_out: list[tuple[str, str]] = field(default_factory=list)


def read(source) -> tuple[Masthead, list[Stretch]]:
    """The masthead of a Source, and the stretches below it."""
    masthead = Masthead(left_out=list(source.left_out))
    lines = []
    for line in source.lines:
        if is_furniture(line):
            masthead.left_out.append((named(line), gettext_noop("site furniture")))
        else:
            lines.append(line)
    if len(source.title) > TITLE:
        lines.insert(0, Line.plain(source.title))
        source.title = ""
    at = _title_at(source, lines)
    if at is None:
        masthead.title, above, below = PUBLISHER.sub("", source.title), [], lines
    else:
        masthead.title, above, below = lines[at].text, lines[:at], lines[at + 1 :]
        masthead.left_out += [(address, gettext_noop("the title's link")) for address in lines[at].links]
    if source.title and source.title != masthead.title:
        masthead.left_out.append((source.title, gettext_noop("the title in the file's head")))
    if below and below[0].kind == "heading" and PLUS.match(below[0].text):
        below[0] = replace(below[0], level=0)  # a teaser, however large it is set
    first, *stretches = split(below)
    above = _without_crumbs(above, masthead)
    lines = _without_title(first.lines, masthead)
    masthead.teaser = source.teaser or _teaser(lines, stretches)
    masthead.rest = above + [line for line in lines if line.text != masthead.teaser]
    return masthead, stretches


def _title_at(source, lines):
    """Where among `lines` the title stands: the foremost heading above the sections, else the first line."""
    above = []
    for at, line in enumerate(lines):
        if _opens_surely(line):
            break
        above.append((line.level or 7, at))
    headings = [(level, at) for level, at in above if lines[at].kind == "heading"]
    if source.title and not (headings and min(headings)[0] == 1):
        return None
    texts = [(level, at) for level, at in above if lines[at].kind in ("paragraph", "quote")]
    _level, at = min(headings or texts, default=(0, None))
    return at if at is not None and len(lines[at].text) <= TITLE else None


def _opens_surely(line):
    """Whether `line` opens a section, and would not do as a title."""
    block = opener(line)
    rest = block.behind_heading(line) if block else None
    return block is not None and not (rest and rest.text)


def _without_crumbs(above, masthead):
    """What stands above the title, without breadcrumbs: items that begin at home, or end in the title."""
    crumbs = [line for line in above if line.kind == "item"]
    if not (crumbs and (is_home(crumbs[0]) or any(repeats(line, masthead.title) for line in crumbs))):
        crumbs = []
    masthead.left_out += [(named(line), gettext_noop("breadcrumbs")) for line in crumbs]
    return _without_title([line for line in above if line not in crumbs], masthead)


def _without_title(lines, masthead):
    again = [line for line in lines if line.image is None and masthead.title and repeats(line, masthead.title)]
    masthead.left_out += [(named(line), gettext_noop("the title once more")) for line in again]
    return [line for line in lines if line not in again]


def _teaser(lines, stretches):
    """The line below the title that begins with a plus, is a heading, or stands alone above the sections."""
    texts = [line for line in lines if line.kind != "picture"]
    if not texts or texts[0].kind not in ("paragraph", "heading") or texts[0].links or len(texts[0].text) > TEASER:
        return ""
    line = texts[0]
    alone = len(texts) == 1 and stretches and len(line.text) <= 160 and not line.text.endswith(".")
    return line.text if PLUS.match(line.text) or line.kind == "heading" or alone else ""
