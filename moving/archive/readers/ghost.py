"""An export of Ghost: a JSON with the tables of its database."""

import json
import re
from collections import defaultdict

from bs4 import BeautifulSoup
from django.utils.translation import gettext as _

from .. import dates, language
from ..errors import Unreadable
from ..post import Post

KIND = "ghost"
ROOT = "__GHOST_URL__"
STATES = {"published": "published", "sent": "published", "draft": "draft", "scheduled": "draft"}
TABLES = ("posts", "tags", "users", "posts_tags", "posts_authors", "posts_meta")
INTERNAL = "#"  # begins the name of a tag that readers never saw


def recognises(folder):
    return any(_tables(folder, path) is not None for path in folder.files(".json"))


def _tables(folder, path):
    """The tables of an export; None for another file."""
    start = folder.start(path)
    if '"db"' not in start and '"data"' not in start and '"posts"' not in start:
        return None
    try:
        text = folder.text(path)
        found = json.loads(text)
    except json.JSONDecodeError as error:
        found = _torn(text) if '"posts"' in text else None
        if found:
            said = _("is damaged from here on (%(error)s): what stands whole before that is read") % {
                "error": error.msg
            }
            folder.problems.once(error.lineno, said, folder.name(path))
    except (RecursionError, Unreadable):
        return None
    database = found.get("db") if isinstance(found, dict) else None
    first = database[0] if isinstance(database, list) and database else found
    data = first.get("data", first) if isinstance(first, dict) else None
    return data if isinstance(data, dict) and isinstance(data.get("posts"), list) else None


def _torn(text):
    """The rows of each table that are whole, in an export that was cut off or is damaged."""
    decoder, found = json.JSONDecoder(), {}
    for table in TABLES:
        begin = re.search(rf'"{table}"\s*:\s*\[', text)
        at, rows = begin and begin.end(), []
        while at and (row := re.compile(r"[\s,]*(?=\{)").match(text, at)):
            try:
                read, at = decoder.raw_decode(text, row.end())
            except (ValueError, RecursionError):
                break
            rows.append(read)
        found[table] = rows
    return found if found["posts"] else None


def posts(folder, problems):
    for path in folder.files(".json"):
        data = _tables(folder, path)
        if data is not None:
            yield from _Export(data, folder.name(path), problems).posts()


def _rows(data, table):
    rows = data.get(table)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


class _Export:
    def __init__(self, data, where, problems):
        self.data, self.where, self.problems = data, where, problems
        tags = {row.get("id"): row for row in _rows(data, "tags")}
        users = {row.get("id"): row for row in _rows(data, "users")}
        self.tags = self._joined("posts_tags", "tag_id", tags)
        self.authors = self._joined("posts_authors", "author_id", users)
        self.users = users
        self.meta = {row.get("post_id"): row for row in _rows(data, "posts_meta")}

    def _joined(self, table, column, others):
        joined = defaultdict(list)
        for row in sorted(_rows(self.data, table), key=lambda row: row.get("sort_order") or 0):
            if row.get(column) in others:
                joined[row.get("post_id")].append(others[row[column]])
        return joined

    def posts(self):
        for place, row in enumerate(self.data["posts"], start=1):
            where = _("%(file)s, post %(place)d") % {"file": self.where, "place": place}
            if not isinstance(row, dict) or not (row.get("title") or row.get("slug")):
                self.problems.add(None, _("no row of a post"), where)
            elif row.get("type", "post") != "post" or row.get("page") in (1, True):
                self.problems.add(None, _("“%(title)s” is a page, not a post") % {"title": row.get("title")}, where)
            else:
                yield self._post(row, where)

    def _post(self, row, where):
        """A post; paths of Ghost's own pictures lie below "content/" in what it exports."""
        slug = str(row.get("slug") or "").strip("/")
        meta = self.meta.get(row.get("id"), {})
        tags = [str(tag.get("name") or "") for tag in self.tags[row.get("id")]]
        authors = self.authors[row.get("id")] or [self.users[i] for i in [row.get("author_id")] if i in self.users]
        state = STATES.get(row.get("status"), "draft")
        moments = ("published_at", "created_at", "updated_at")
        text, format_of = self._text(row)
        tongue = row.get("locale") or next((tag[5:] for tag in tags if tag.lower().startswith("#lang-")), "")
        return Post(
            key=str(row.get("uuid") or row.get("id") or slug),
            title=str(row.get("title") or ""),
            teaser=str(row.get("custom_excerpt") or meta.get("email_subject") or ""),
            language=language.said(tongue),
            date=next(filter(None, (dates.day(row.get(moment)) for moment in moments)), None),
            state=state,
            text=text.replace(ROOT, ""),
            format=format_of,
            tags=[tag for tag in tags if tag and not tag.startswith(INTERNAL)],
            authors=[str(author["name"]) for author in authors if author.get("name")],
            cover=str(row.get("feature_image") or "").replace(ROOT, ""),
            cover_alt=str(meta.get("feature_image_alt") or row.get("feature_image_alt") or ""),
            addresses=[f"/{slug}"] if slug else [],
            topic_address="/tag/{}",
            where=where,
        )

    @staticmethod
    def _text(row):
        """Its HTML, else the Markdown or HTML in the cards of its mobiledoc, else the words of its lexical."""
        if row.get("html"):
            return str(row["html"]), "html"
        try:
            mobiledoc, lexical = (json.loads(row.get(name) or "{}") for name in ("mobiledoc", "lexical"))
        except (TypeError, ValueError, RecursionError):
            return str(row.get("plaintext") or ""), "plain"
        cards = [card[1] for card in mobiledoc.get("cards", ()) if len(card) > 1 and isinstance(card[1], dict)]
        if markdown := "\n\n".join(str(card["markdown"]) for card in cards if card.get("markdown")):
            return markdown, "markdown"
        if html := "\n".join(str(card["html"]) for card in cards if card.get("html")):
            return html, "html"
        return _html(lexical.get("root", {})) or str(row.get("plaintext") or ""), "html"


def _html(node):
    """The HTML of a lexical node. Without recursion, for its depth is the source's."""
    soup = BeautifulSoup("", "html.parser")
    tags = {"paragraph": "p", "extended-heading": "h2", "heading": "h2", "listitem": "li", "quote": "blockquote"}
    stack = [(node, soup)]
    while stack:
        node, parent = stack.pop(0)
        if not isinstance(node, dict):
            continue
        kind = node.get("type")
        if text := node.get("text"):
            parent.append(str(text))
        elif kind == "image":
            parent.append(soup.new_tag("img", src=str(node.get("src")), alt=str(node.get("alt") or "")))
        elif kind in ("html", "markdown"):
            parent.append(BeautifulSoup(str(node.get("html") or node.get("markdown") or ""), "html.parser"))
        else:
            name = {"link": "a", "list": "ol" if node.get("listType") == "number" else "ul"}.get(kind) or tags.get(kind)
            inner = soup.new_tag(name) if name else parent
            if name == "a":
                inner["href"] = str(node.get("url") or "")
            if name:
                parent.append(inner)
            children = node.get("children")
            stack[:0] = [(child, inner) for child in (children if isinstance(children, list) else ())]
    return str(soup)
