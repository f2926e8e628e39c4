"""A folder of texts, one file for each post: HTML, Markdown or plain text, perhaps with front matter."""

import re
from pathlib import PurePosixPath

from bs4 import BeautifulSoup
from django.utils.translation import gettext as _

from issues.importing.source import format_of

from .. import dates, frontmatter, language
from ..post import Post

KIND = "files"
ENDINGS = (".md", ".markdown", ".mdown", ".html", ".htm", ".xhtml", ".txt")
NO_POSTS = {"readme", "license", "changelog", "index"}
LEADING_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})[-_ ]?")
STATES = {
    **dict.fromkeys(("published", "live", "public", "veröffentlicht"), "published"),
    **dict.fromkeys(("draft", "entwurf", "scheduled", "private", "hidden"), "draft"),
}


def recognises(folder):
    return bool(_files(folder))


def _files(folder):
    found = folder.files(*ENDINGS)
    return found if folder.only else [path for path in found if path.stem.casefold() not in NO_POSTS]


def posts(folder, problems):
    for path in _files(folder):
        text = folder.text(path)
        name = folder.name(path)
        if any(map(str.isalnum, text)):
            yield _post(PurePosixPath(name), text)
        else:
            problems.add(None, _("is empty"), name)


def _post(path, text):
    """Its language is that of its front matter, else of its path: de/…, post.de.md, post-de.md."""
    kind = format_of(path, text)
    head, body = frontmatter.split(text)
    meta = _html_head(body) if kind == "html" else {}
    said = {**meta, **head}

    def first(*names):
        return next((said[name] for name in names if said.get(name)), "")

    leading = LEADING_DATE.match(path.name)
    slug = str(first("slug")).strip("/") or LEADING_DATE.sub("", path.stem)
    spoken = first("lang", "language", "locale", "sprache", "edition") or _in_path(path)
    old = frontmatter.listed(first("url", "permalink", "aliases", "old", "redirect_from"))
    return Post(
        key=path.as_posix(),
        title=str(first("title", "titel")),
        teaser=str(first("teaser", "subtitle", "untertitel", "description", "excerpt", "summary")),
        language=language.said(spoken),
        date=dates.day(first("date", "datum", "published", "published_at", "publishdate") or (leading and leading[1])),
        number=dates.number(first("number", "nummer", "issue", "ausgabe", "nr")),
        state=_state(said),
        text=body,
        format=kind,
        tags=frontmatter.listed(first("tags", "topics", "themen", "categories", "keywords")),
        authors=frontmatter.listed(first("authors", "author", "autoren", "autor")),
        cover=str(first("cover", "image", "thumbnail", "feature_image", "cover_image")),
        cover_alt=str(first("cover_alt", "image_alt", "feature_image_alt")),
        addresses=[address for address in (_path(address) for address in old) if address] or [f"/p/{slug}"],
        host=next(filter(None, (_host(address) for address in old)), ""),
        topic_address="/t/{}",
        folder=path.parent.as_posix(),
        where=path.as_posix(),
    )


def _in_path(path):
    """The language that a path names: de/post.md, post.de.md, post-de.md."""
    parts = [*re.split(r"[._-]", path.stem)[:0:-1], *path.parts[-2::-1]]
    return next((part for part in parts if part in language.STOPS), "")


def _state(said):
    if "draft" in said:
        return "draft" if str(said["draft"]).casefold() in ("true", "yes", "1", "ja") else "published"
    return STATES.get(str(said.get("status", said.get("state", ""))).casefold(), "")


def _path(address):
    path = re.sub(r"^https?://[^/]+", "", address.strip()).rstrip("/")
    return path if path.startswith("/") else ""


def _host(address):
    found = re.match(r"https?://([^/?#]+)", address.strip())
    return found[1] if found else ""


def _html_head(text):
    """What the head of a saved page says: its date, language and old address."""
    soup = BeautifulSoup(text[:200_000], "html.parser")
    names = {
        "article:published_time": "date", "date": "date", "description": "teaser", "author": "author",
        "og:url": "url", "og:image": "cover",
    }  # fmt: skip
    found = {}
    for tag in soup.find_all("meta"):
        name = names.get(str(tag.get("property") or tag.get("name") or ""))
        if name and tag.get("content"):
            found.setdefault(name, str(tag["content"]))
    canonical = soup.find("link", rel="canonical", href=True)
    if canonical:
        found["url"] = str(canonical["href"])
    if soup.html and soup.html.get("lang"):
        found["lang"] = str(soup.html["lang"])
    return found
