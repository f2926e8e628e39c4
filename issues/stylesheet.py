"""The stylesheets of all sections, served as one file, `sections.css`."""

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

FOLDER = settings.ROOT / "issues" / "sections"
JOINED = settings.ROOT / "var" / "css"
NAME = "css/sections.css"


def join():
    """Writes `sections.css` anew where a section's `style.css` has changed since; returns its path."""
    parts = sorted(FOLDER.rglob("style.css"))
    joined = JOINED / NAME
    text = "\n".join(part.read_text("utf-8").strip() for part in parts) + "\n"
    if not joined.is_file() or joined.read_text("utf-8") != text:
        joined.parent.mkdir(parents=True, exist_ok=True)
        joined.write_text(text, "utf-8")
    return joined


class SectionsFinder(BaseFinder):
    """Finds this one file and nothing else: the folders of the sections hold Python, too.

    A real file and a real storage: collectstatic cannot copy from a storage in memory.
    """

    def find(self, path, find_all=False, **kwargs):
        found = str(join()) if path == NAME else None
        return ([found] if found else []) if find_all else found or []

    def list(self, ignore_patterns):
        join()
        yield NAME, FileSystemStorage(location=JOINED)
