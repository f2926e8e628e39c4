"""A stylesheet of many parts, served as one file: a part has one subject and stands with what it dresses."""

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

# Name of the sheet: the folders of its parts, in their order, and what they are called.
SHEETS = {
    "css/site.css": [
        (settings.SITE / "static" / "css", "tokens.css"),
        (settings.SITE / "static" / "css", "base.css"),
        (settings.SITE / "layout", "*.css"),
        (settings.ROOT / "issues" / "sections", "style.css"),
    ],
}
JOINED = settings.ROOT / "var" / "css"


def parts(name):
    """The parts of the sheet `name`, in each folder in the order of their names."""
    return [part for folder, pattern in SHEETS[name] for part in sorted(folder.rglob(pattern))]


def join(name):
    """Writes the sheet `name` anew where one of its parts has changed since; returns its path."""
    joined = JOINED / name
    text = "\n".join(part.read_text("utf-8").strip() for part in parts(name)) + "\n"
    if not joined.is_file() or joined.read_text("utf-8") != text:
        joined.parent.mkdir(parents=True, exist_ok=True)
        joined.write_text(text, "utf-8")
    return joined


class SheetsFinder(BaseFinder):
    """Finds these sheets and nothing else: the folders of the sections hold Python, too.

    Real files and a real storage: collectstatic cannot copy from a storage in memory.
    """

    def find(self, path, find_all=False, **kwargs):
        found = str(join(path)) if path in SHEETS else None
        return ([found] if found else []) if find_all else found or []

    def list(self, ignore_patterns):
        for name in SHEETS:
            join(name)
            yield name, FileSystemStorage(location=JOINED)
