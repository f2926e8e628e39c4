"""Gathers the texts of the interface and compiles their German; with --check only says what is amiss.

Django's makemessages does the gathering. It runs on a copy, so that a check changes nothing, and what is
kept bears no dates or line numbers: the files change when a text does.
"""

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]

import django  # noqa: E402
import polib  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402

KEPT = ROOT / "site" / "locale" / "de" / "LC_MESSAGES" / "django.po"
WIDTH = 110


def gather():
    """What makemessages finds now, merged with the German that is there."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "de" / "LC_MESSAGES" / "django.po"
        copy.parent.mkdir(parents=True)
        shutil.copy(KEPT, copy)
        settings.LOCALE_PATHS = [folder]
        call_command(
            "makemessages",
            locale=["de"],
            extensions=["html", "txt", "py", "md"],
            ignore_patterns=[".venv", "var", "tests", "docs", "*.md.txt", "README.md", "CHANGELOG.md"],
            no_location=True,
            no_obsolete=True,
            verbosity=0,
        )
        found = polib.pofile(str(copy), wrapwidth=WIDTH)
    found.header = ""
    for key in ("POT-Creation-Date", "PO-Revision-Date", "Last-Translator", "Language-Team", "Report-Msgid-Bugs-To"):
        found.metadata.pop(key, None)
    found.metadata["Project-Id-Version"] = "asiabits"
    found.sort(key=lambda entry: entry.msgid)
    return found


def texts(po):
    return {(entry.msgctxt, entry.msgid): entry.msgstr or entry.msgstr_plural for entry in po if entry.translated()}


def main():
    django.setup()
    found = gather()
    untranslated = [entry.msgid for entry in found if not entry.translated()]
    if "--check" not in sys.argv:
        found.save(str(KEPT))
        found.save_as_mofile(str(KEPT.with_suffix(".mo")))
    complaints = [f"without German: {msgid}" for msgid in untranslated]
    if texts(polib.mofile(str(KEPT.with_suffix(".mo")))) != texts(found):
        complaints.append("the compiled texts are not those of the templates and the code: make messages")
    print("\n".join(complaints) or f"{len(found)} texts, each with its German")
    sys.exit(bool(complaints))


if __name__ == "__main__":
    main()
