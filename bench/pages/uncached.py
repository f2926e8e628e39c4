"""Prints what an issue costs that Django renders: python -m bench.pages.uncached texts.json path marker.

Writes the rich texts of the issue into the file, for the plain page to show the same.
"""

import json
import sys
from pathlib import Path

import django

from .render import cost


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
    # These need settings.
    from issues.models import IssuePage  # noqa: PLC0415
    from pagestore import generation  # noqa: PLC0415

    # No file answers. What the process keeps, for a generation or by contents, it has by then.
    generation.store = None
    issue = IssuePage.objects.get(slug=path.strip("/").rpartition("/")[2])
    Path(file).write_text(json.dumps(texts(list(issue.body.raw_data))))
    print(json.dumps(cost(path, marker)))


if __name__ == "__main__":
    main()
