"""Prints what the pages of the site cost that Django renders: python -m bench.pages.uncached texts.json path marker.

Writes the rich texts of the issue into the file, for the plain page to show the same.
"""

import json
import sys
from pathlib import Path

import django

from .render import cost

SMALL, LARGE = 60, 5000


def texts(value):
    """All rich texts in the raw value of a stream."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for each in value for text in texts(each)]
    return [value] if isinstance(value, str) and value.startswith("<p") else []


def main():
    file, path, marker = sys.argv[1:]
    django.setup()
    # These need the models.
    from bench import issues  # noqa: PLC0415
    from issues.models import IssuePage, IssuesPage  # noqa: PLC0415
    from pagestore import generation  # noqa: PLC0415

    # What is measured is what a reader costs who comes first.
    generation.store = None
    issue = IssuePage.objects.get(slug=path.strip("/").rpartition("/")[2])
    Path(file).write_text(json.dumps(texts(list(issue.body.raw_data))))
    figures = {"issue": cost(path, marker)}
    archive = IssuesPage.objects.get(locale__language_code="de")
    IssuePage.objects.filter(locale=archive.locale).delete()
    for count in (SMALL, LARGE):
        archive.get_children().delete()
        archive.refresh_from_db()
        issues.enter(range(1, count + 1), languages=("de",))
        generation.begin()
        figures[f"archive_{count}"] = cost(archive.get_url(), f"heft-{count}/")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
