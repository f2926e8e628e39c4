"""Archives for tests: an export of beehiiv, of Ghost, a folder of files."""

import csv
import io
import json

from PIL import Image

COLUMNS = [
    "id",
    "web_title",
    "web_subtitle",
    "url",
    "status",
    "created_at",
    "content_html",
    "content_tags",
    "thumbnail_url",
]
BODY = (
    "<p>Guten Morgen Freunde,</p><p>heute geht es um den Tee und die Häfen, und wie sich der Markt für ihn ändert.</p>"
    "<h2>TOP BIT</h2><h3>Der Tee wird knapp</h3><p>Das ist für die Händler nicht neu.</p>{more}"
)
ENGLISH = (
    "<p>Good morning friends,</p><p>today it is about tea and the ports, and how the market for it is changing.</p>"
    "<h2>TOP BIT</h2><h3>Tea is getting scarce</h3><p>That is not new to the traders.</p>{more}"
)


def picture(colour="red", size=(60, 40), kind="PNG"):
    """The bytes of a picture."""
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, kind)
    return file.getvalue()


def row(day, **fields):
    """A post as a row of beehiiv; `more` stands at the end of its text."""
    more = fields.pop("more", "")
    return {
        "id": f"post_{day}",
        "web_title": f"Ausgabe Nummer {day}",
        "web_subtitle": "",
        "url": f"https://www.asiabits.example/p/post-{day}",
        "status": "confirmed",
        "created_at": f"2025-03-{day:02} 06:00:00 UTC",
        "content_html": BODY.format(more=more),
        "content_tags": "",
        "thumbnail_url": "",
        **fields,
    }


def table(*rows, separator=",", columns=()):
    """The text of a CSV with these rows."""
    file = io.StringIO()
    writer = csv.DictWriter(file, [*COLUMNS, *columns], delimiter=separator, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def ghost(*posts, **tables):
    """The text of an export of Ghost."""
    return json.dumps({"db": [{"meta": {"version": "5.80.0"}, "data": {"posts": list(posts), **tables}}]})
