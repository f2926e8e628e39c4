"""Markdown, as a content management system exports it: perhaps with a head of `key: value` lines."""

import re
from collections import Counter
from html import unescape
from types import MappingProxyType

from django.utils.translation import gettext_noop
from markdown_it import MarkdownIt

from issues.passage import Line, joined, link
from issues.sections.fields import is_link

from . import html
from .addresses import linked

HEAD = re.compile(r"\s*---\n((?:[^\n]*\n)*?)(?:---|\.\.\.)(?:\n|$)")
FIELD = re.compile(r"(\w[\w -]*):\s*(.*)")
BULLET = re.compile(r"^(\s*)[•◦▪‣●○■]\s*", re.MULTILINE)
DEFINITION = re.compile(r"^ {0,3}\[[^\]]+\]:\s*")
TITLES = ("title", "titel")
TEASERS = ("teaser", "subtitle", "untertitel", "description", "excerpt", "summary")
DATES = ("date", "datum", "published", "published_at", "publishdate")


def read(text, images=MappingProxyType({})):
    """The Source of a Markdown text. HTML in it counts as text. `images` as in `html.read`."""
    head, body = _split(text)
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 100}).enable(["table", "strikethrough"])
    environment = {}
    page = parser.render(BULLET.sub(r"\1- ", body), environment)
    source = html.read(page, images)
    source.title = ""
    _keep_references(source, environment)
    _keep_lost(source, body)
    _read_head(source, head)
    return source


def _split(text):
    """The lines of the head, and the text below it."""
    head = HEAD.match(text)
    if not head or not any(FIELD.match(line) for line in head[1].splitlines()):
        return [], text
    return head[1].splitlines(), text[head.end() :]


def _read_head(source, head):
    """Title, teaser and date from the head; an address in it becomes a line; the rest is left out."""
    for line in head:
        found = FIELD.fullmatch(line.strip())
        name, value = (found[1].lower(), found[2].strip(" \"'")) if found else ("", line.strip(" -\"'"))
        if name in TITLES and not source.title:
            source.title = value
        elif name in TEASERS and not source.teaser and len(value) <= 250:
            source.teaser = value
        elif name in DATES and not source.date:
            source.date = value
        elif is_link(value):
            source.lines.insert(0, Line("paragraph", joined([((link(value),), value)])))
        elif value:
            source.left_out.append((line.strip(), gettext_noop("of the file's head")))


def _keep_references(source, environment):
    """Addresses that the text defines and never uses."""
    used = {address for line in source.lines for address in line.links}
    definitions = [*environment.get("references", {}).values(), *environment.get("duplicate_refs", [])]
    for definition in definitions:
        address = definition["href"]
        if address not in used and is_link(address):
            used.add(address)
            source.add("paragraph", [((link(address),), definition.get("title") or address)])


def _keep_lost(source, body):
    """Lines with words that the parser dropped: titles of links, lists nested too deep."""
    said = "\n".join(f"{line.text} {' '.join(line.links)}" for line in source.lines)
    said += "\n".join(what for what, _why in source.left_out)
    lost = Counter(_words(_bare(body))) - Counter(_words(said))
    for line in body.split("\n") if lost else ():
        words = Counter(_words(_bare(line))) & lost
        if words:
            lost -= words
            source.add("paragraph", linked(" ".join(line.split())))


def _bare(text):
    """`text` without what Markdown does not show as words: definitions, numbers of a list, languages of code."""
    text = "\n".join(DEFINITION.sub("", line) for line in text.split("\n"))
    text = re.sub(r"^[\s>*+-]*\d+[.)]\s", "", text, flags=re.MULTILINE)
    text = re.sub(r"^[\s>]*(```|~~~).*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"\]\([^)\s]*|\]\[[^\]]*\]|<(https?|mailto):[^>]*>", "]", text)
    return unescape(text)


def _words(text):
    return re.findall(r"[^\W_]+", text)
