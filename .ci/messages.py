"""Gathers the texts of the interface and compiles their German; with --check only says what is amiss.

Django's makemessages does the gathering. What is kept bears no dates or line numbers: the files change only
when a text does.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django  # noqa: E402
import polib  # noqa: E402
from django.core.management import call_command  # noqa: E402

KEPT = ROOT / "site" / "locale" / "de" / "LC_MESSAGES" / "django.po"
WIDTH = 110


def gather():
    """What makemessages finds now, merged with the German that is there; the file stays as it is."""
    kept = KEPT.read_bytes()
    try:
        call_command(
            "makemessages",
            locale=["de"],
            extensions=["html", "txt", "py", "md"],
            ignore_patterns=[".venv", "var", "tests", "docs", "README.md", "CHANGELOG.md"],
            no_location=True,
            no_obsolete=True,
            verbosity=0,
        )
        found = polib.pofile(str(KEPT), wrapwidth=WIDTH)
    finally:
        KEPT.write_bytes(kept)
    found.header = ""
    for key in ("POT-Creation-Date", "PO-Revision-Date", "Last-Translator", "Language-Team", "Report-Msgid-Bugs-To"):
        found.metadata.pop(key, None)
    found.metadata["Project-Id-Version"] = "asiabits"
    found.sort(key=lambda entry: entry.msgid)
    return found


def texts(po):
    return {(entry.msgctxt, entry.msgid): entry.msgstr or entry.msgstr_plural for entry in po if entry.msgid}


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
