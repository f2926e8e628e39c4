"""How the demo content is written down: both languages side by side, the rest by name."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Both:
    """A text in both languages."""

    de: str
    en: str


@dataclass(frozen=True)
class Picture:
    """A picture by its name in `pictures/`."""

    name: str


@dataclass(frozen=True)
class Sponsor:
    """A partner by name."""

    name: str


@dataclass(frozen=True)
class Issue:
    """Another issue, by the name of its file."""

    name: str


both = Both


def prose(de, en=None):
    """Rich text in both languages, or in one: paragraphs stand apart by an empty line, list items begin with "- ".

    Both languages have the same paragraphs and items, since a translation keeps the shape of its source.
    """
    return _rich(de) if en is None else Both(_rich(de), _rich(en))


def _rich(text):
    chunks = re.split(r"\n\s*\n", text.strip())
    return "".join(_list(chunk) if chunk.lstrip().startswith("- ") else f"<p>{_line(chunk)}</p>" for chunk in chunks)


def _list(chunk):
    items = re.split(r"^\s*- ", chunk, flags=re.MULTILINE)[1:]
    return "<ul>" + "".join(f"<li>{_line(item)}</li>" for item in items) + "</ul>"


def _line(text):
    return " ".join(text.split())
