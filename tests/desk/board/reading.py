"""The board as an editor reads it."""

from django.urls import reverse

from tests.desk.forms import read


def rows(client, **filters):
    """The rows of the board, as lists of their cells' texts: the issue, German, English."""
    page = read(client.get(reverse("board:index"), filters))
    return [[_text(cell) for cell in row.select(":scope > th, :scope > td")] for row in page.select(".board tbody tr")]


def row(client, number):
    """The cells of one issue, by name, as soup."""
    page = read(client.get(reverse("board:index")))
    found = next(r for r in page.select(".board tbody tr") if r.th.text.split()[1] == str(number))
    return dict(zip(("issue", "de", "en"), found.select(":scope > th, :scope > td"), strict=True))


def _text(element):
    return " ".join(element.get_text(" ", strip=True).split())
