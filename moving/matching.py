"""The sections of two editions that were written apart, brought together: what of them is a translation of what.

Two sections are one if the translation made of the first says what the second said, text for text. Any others stay as
they are, each shown in its own edition only.
"""

import re
from copy import deepcopy
from dataclasses import dataclass, field
from uuid import uuid4

from bs4 import BeautifulSoup
from django.utils.text import Truncator, capfirst
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail_localize.segments import OverridableSegmentValue, StringSegmentValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor, quote_path_component
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter
from wagtail_localize.strings import StringValue

from issues.sections.leaves import stored_leaves

WORD = re.compile(r"\w+")
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


class Apart(Exception):
    """Two sections that are no translation of each other; says why."""


@dataclass(frozen=True)
class Left:
    """What of an edition was not joined, for a person to look at."""

    language: str
    place: str
    reason: str

    def __str__(self):
        language = get_language_info(self.language)["name_translated"]
        return f"{self.place} ({language}): {self.reason}"


@dataclass
class Matched:
    """What came of two bodies. `body` is that of the source, in JSON form, with what only the target has.

    `said` are translations by path and sentence, `overrides` links and pictures of the target by path.
    """

    body: list = field(default_factory=list)
    said: dict = field(default_factory=dict)
    overrides: dict = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)


def match(source, target):
    """The Matched bodies of two pages."""
    block = source.body.stream_block
    ours, theirs = deepcopy(source.body.get_prep_value()), deepcopy(target.body.get_prep_value())
    matched, languages = Matched(), (source.locale.language_code, target.locale.language_code)
    for own, other in _aligned(block, ours, theirs):
        if own and other:
            try:
                said, overrides = _translated(block, own, other)
            except Apart as why:
                reason = _("shown in this edition only: %(why)s") % {"why": why}
            else:
                matched.body.append(own)
                matched.said |= {(f"body.{path}", sentence): data for (path, sentence), data in said.items()}
                matched.overrides |= {f"body.{path}": value for path, value in overrides.items()}
                continue
        else:
            reason = _("shown in this edition only: the other has no such section")
        for section, language in zip((own, other), languages, strict=True):
            if section:
                if not section["value"]["edition"]:
                    section["value"]["edition"] = language
                    matched.left.append(Left(language, _called(block, section), reason))
                matched.body.append(section)
    _give_own_ids(matched.body)
    return matched


def _called(block, section):
    child = block.child_blocks[section["type"]]
    summary = child.summary(block.to_python([section])[0].value)
    label = capfirst(str(child.label))
    return f"{label} {_quoted(summary)}" if summary else label


def _give_own_ids(body):
    """A section of the other edition may have been copied from this one."""
    ids = set()
    for section in body:
        if section["id"] in ids:
            section["id"] = str(uuid4())
        ids.add(section["id"])


def _aligned(block, ours, theirs):
    """Pairs of sections that belong together, None for a missing one; in order, those of most likeness in all."""
    words = {id(section): _words(block, section) for section in (*ours, *theirs)}
    best = [[0.0] * (len(theirs) + 1) for _row in range(len(ours) + 1)]
    for i in reversed(range(len(ours))):
        for j in reversed(range(len(theirs))):
            likeness = _likeness(ours[i], theirs[j], words)
            together = likeness + best[i + 1][j + 1] if likeness else 0
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(ours) or j < len(theirs):
        if j == len(theirs) or (i < len(ours) and best[i][j] == best[i + 1][j]):
            yield ours[i], None
            i += 1
        elif i == len(ours) or best[i][j] == best[i][j + 1]:
            yield None, theirs[j]
            j += 1
        else:
            yield ours[i], theirs[j]
            i, j = i + 1, j + 1


def _likeness(own, other, words):
    """Above 0 for two of one type; the more words they share, which are names and numbers, the higher."""
    if own["type"] != other["type"] or own["value"]["edition"] or other["value"]["edition"]:
        return 0
    ours, theirs = words[id(own)], words[id(other)]
    return 1 + len(ours & theirs) / (len(ours | theirs) or 1)


def _words(block, section):
    said = (value for _block, value in stored_leaves(block, [section]) if isinstance(value, str))
    return {word for text in said for word in WORD.findall(text)}


def _translated(block, own, other):
    """The translations and overrides that make `own` say what `other` says. Raises Apart where none would."""
    twin = {"type": own["type"], "id": own["id"]}
    twin["value"] = _with_ids(block.child_blocks[own["type"]], own["value"], other["value"])
    ours, theirs = _segments(block, own), _segments(block, twin)
    said, overrides, translated = {}, {}, []
    for path, sentences in _by_path(ours).items():
        others = _by_path(theirs).get(path, [])
        if len(sentences) != len(others):
            raise Apart(_counted(path, len(sentences), len(others)))
        for mine, its in zip(sentences, others, strict=True):
            data, links = _with_links(mine, its)
            said[path, mine.string.data] = data
            overrides |= {f"{path}.{quote_path_component(old)}": new for old, new in links.items()}
    values = {segment.path: segment.data for segment in theirs if isinstance(segment, OverridableSegmentValue)}
    for segment in ours:
        copied = deepcopy(segment)
        if isinstance(segment, StringSegmentValue):
            copied.string = StringValue(said[segment.path, segment.string.data])
        elif isinstance(segment, OverridableSegmentValue):
            if (
                values.get(segment.path, segment.data) != segment.data
            ):  # never of a link in rich text: its path tells it
                overrides[segment.path] = values[segment.path]
            copied.data = overrides.get(segment.path, segment.data)
        translated.append(copied)
    rebuilt = StreamFieldSegmentsWriter(None, None, None).handle_stream_block(block.to_python([own]), translated)
    for difference in _differences(_plain(rebuilt), _plain(block.to_python([twin]))):
        raise Apart(difference)
    return said, overrides


def _with_ids(block, own, other):
    """`other`, a stored value of `block`, with the ids of `own`. Raises Apart where their parts are not the same."""
    if isinstance(block, blocks.StructBlock):
        return {name: _with_ids(child, own.get(name), other.get(name)) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.StreamBlock):
        own, other = own or [], other or []
        if [child["type"] for child in own] != [child["type"] for child in other]:
            raise Apart(_("its parts are others (%(ours)d and %(theirs)d)") % {"ours": len(own), "theirs": len(other)})
        pairs = zip(own, other, strict=True)
        return [a | {"value": _with_ids(block.child_blocks[a["type"]], a["value"], b["value"])} for a, b in pairs]
    if isinstance(block, blocks.ListBlock):
        own, other = own or [], other or []
        if len(own) != len(other):
            raise Apart(_counted(str(block.label), len(own), len(other)))
        pairs = zip(own, other, strict=True)
        return [a | {"value": _with_ids(block.child_block, a["value"], b["value"])} for a, b in pairs]
    return other


def _counted(path, ours, theirs):
    name = _name([step for step in path.split(".") if not ID.fullmatch(step)])
    return _("%(field)s: %(ours)d and %(theirs)d texts") % {"field": name, "ours": ours, "theirs": theirs}


def _name(steps):
    return capfirst(" ".join(str(step) for step in steps[-2:]).replace("_", " "))


def _segments(block, section):
    extractor = StreamFieldSegmentExtractor(None, include_overridables=True)
    found = [each for each in extractor.handle_stream_block(block.to_python([section])) if not each.is_empty()]
    return [segment.with_order(order) for order, segment in enumerate(found, start=1)]


def _by_path(segments):
    strings = {}
    for segment in segments:
        if isinstance(segment, StringSegmentValue):
            strings.setdefault(segment.path, []).append(segment)
    return strings


def _with_links(own, other):
    """The sentence `other` with the names that its links have in `own`, and the addresses that differ, {own: other}."""
    free, theirs = dict(own.attrs or {}), other.attrs or {}
    names, links = {}, {}
    for name, attrs in theirs.items():
        same = next((mine for mine, its in free.items() if its == attrs), None)
        if same:
            names[name] = same
            del free[same]
    for name, attrs in theirs.items():
        if name in names:
            continue
        mine = next((mine for mine, its in free.items() if "href" in its and "href" in attrs), None)
        if mine is None:
            raise Apart(_("a link that the other has not"))
        names[name] = mine
        links[free.pop(mine)["href"]] = attrs["href"]
    return re.sub(r'\bid="(\w+)"', lambda match: f'id="{names[match[1]]}"', other.string.data), links


def _plain(stream):
    """Its value in JSON form, without what a form adds."""
    return _bare(stream.get_prep_value()[0]["value"])


def _bare(value):
    if isinstance(value, dict):
        return {name: _bare(child) for name, child in value.items() if name != "id"}
    if isinstance(value, list):
        return [_bare(child) for child in value]
    if isinstance(value, str) and "<" in value:
        return str(BeautifulSoup(re.sub(r' data-block-key="\w*"', "", value), "html.parser"))
    return "" if value is None else value


def _differences(ours, theirs, *names):
    """What differs between two values, in words."""
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.keys() == theirs.keys():
        for name in ours:
            yield from _differences(ours[name], theirs[name], *names, name)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for mine, its in zip(ours, theirs, strict=True):
            yield from _differences(mine, its, *names)
    elif ours != theirs:
        name = _name([name for name in names if name != "value"])
        yield f"{name}: {_said(ours)} – {_said(theirs)}"


def _said(value):
    text = " ".join(BeautifulSoup(str(value), "html.parser").get_text(" ").split())
    return _quoted(text) if text else "–"


def _quoted(text):
    return _("“%(text)s”") % {"text": Truncator(text).chars(60)}
