"""An export of beehiiv: a CSV with a row for each post, its HTML in one of the columns."""

from urllib.parse import urlsplit

from .. import dates, language, tables
from ..post import Post

KIND = "beehiiv"
# What the columns have been called, the most telling first.
COLUMNS = {
    "id": ("id", "post_id", "uuid"),
    "title": ("web_title", "title", "titel", "email_subject_line", "subject", "subject_line", "name"),
    "teaser": ("web_subtitle", "subtitle", "untertitel", "teaser", "preview_text", "email_preview_text", "description"),
    "slug": ("slug", "web_slug"),
    "url": ("web_url", "url", "link", "post_url"),
    "state": ("status", "state", "post_status"),
    "date": (
        *("publish_date", "published_at", "publish_at", "published_on", "displayed_date", "date", "datum"),
        *("scheduled_at", "sent_at", "created_at", "created"),
    ),
    "html": ("content_html", "html", "content", "web_content", "free_web_content", "body_html", "body", "inhalt"),
    "tags": ("content_tags", "tags", "topics", "themen", "tag"),
    "authors": ("authors", "author", "autoren", "byline"),
    "cover": ("thumbnail_url", "thumbnail", "cover", "cover_image", "feature_image", "image", "image_url"),
    "language": ("language", "lang", "locale", "sprache", "edition"),
    "number": ("number", "issue_number", "issue", "nummer", "ausgabe", "nr"),
}
KNOWN = {name for names in COLUMNS.values() for name in names}
STATES = {
    **dict.fromkeys(("published", "confirmed", "live", "sent", "public", "archived", "veröffentlicht"), "published"),
    **dict.fromkeys(("draft", "scheduled", "entwurf", "paused", "unpublished", "geplant", "pending"), "draft"),
}


def recognises(folder):
    return any(_is_posts(folder.start(path)) for path in folder.files(".csv", ".tsv", ".txt"))


def _is_posts(text):
    """Whether a file begins like such a table: with columns for a title and for the text."""
    names, _sign = tables.header(text, KNOWN)
    return any(name in names for name in COLUMNS["title"]) and any(name in names for name in COLUMNS["html"])


def posts(folder, problems):
    for path in folder.files(".csv", ".tsv", ".txt"):
        if _is_posts(folder.start(path)):
            where = folder.name(path)
            for line, row in tables.rows(folder.text(path), KNOWN, _is_row, _is_certain, problems, where):
                yield _post(row, where, line)


def _is_row(row):
    """A row has a text or a title, and says of its state and its date nothing that is neither."""
    row = {name.strip(): field for name, field in row.items() if field}
    state, date = _field(row, "state"), _field(row, "date")
    told = (not state or state.casefold() in STATES) and (not date or dates.day(date) or len(date) < 40)
    return bool(told and (_field(row, "html") or _field(row, "title")))


def _is_certain(row):
    """What a paragraph with as many commas does not have: a state and a date."""
    return _is_row(row) and _field(row, "state").casefold() in STATES and bool(dates.day(_field(row, "date")))


def _field(row, name):
    return next((row[column].strip() for column in COLUMNS[name] if (row.get(column) or "").strip()), "")


def _list(written):
    signs = ";" if ";" in written else "|" if "|" in written else ","
    return [part for part in (part.strip(" []\"'#") for part in written.split(signs)) if part]


def _post(row, where, line):
    url = urlsplit(_field(row, "url"))
    path = url.path.rstrip("/")
    slug = _field(row, "slug").strip("/").rpartition("/")[2] or path.rpartition("/")[2]
    date = dates.day(_field(row, "date"))
    state = STATES.get(_field(row, "state").casefold(), "")
    return Post(
        key=_field(row, "id") or slug or f"{_field(row, 'title')} {date}",
        title=_field(row, "title"),
        teaser=_field(row, "teaser"),
        language=language.said(_field(row, "language")),
        date=date,
        number=dates.number(_field(row, "number")),
        state=state,
        text=_field(row, "html"),
        tags=_list(_field(row, "tags")),
        authors=_list(_field(row, "authors")),
        cover=_field(row, "cover"),
        addresses=_addresses(slug, path),
        host=url.netloc,
        topic_address="/t/{}",
        where=where,
        line=line,
    )


def _addresses(slug, path):
    found = [f"/p/{slug}"] if slug else []
    return [*found, path] if path.startswith("/p/") and path not in found else found
