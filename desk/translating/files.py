"""A translation that was made in a file (PO): all of it is taken, or none, with the lines that are at fault."""

import os
import re
import tempfile

import polib
from django.db import transaction
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View
from wagtail.admin import messages
from wagtail.admin.views.pages.utils import get_valid_next_url_from_request

from .faults import fault
from .rights import editable

LARGEST = 5 * 1024 * 1024
# So many lines are named.
LISTED = 10
IDENTITY = "X-WagtailLocalize-TranslationID"


class RefusedFileError(Exception):
    """Nothing of a file is taken: a summary, then a line for each fault."""

    def __init__(self, summary, lines=()):
        self.summary, self.lines = summary, lines
        super().__init__(summary)


class UploadView(View):
    """Stands in for the view of wagtail-localize, which takes whatever a file holds."""

    def post(self, request, translation_id):
        translation, _instance = editable(request.user, translation_id)
        try:
            entries = read(request.FILES.get("file"), translation)
        except RefusedFileError as error:
            listed = format_html_join("", "<li>{}</li>", ((line,) for line in error.lines))
            messages.error(request, format_html("{}<ul>{}</ul>", error.summary, listed) if listed else error.summary)
        else:
            with transaction.atomic():
                warnings = translation.import_po(entries, user=request.user, tool_name="PO File")
            messages.success(request, _("The translations of the file are in."))
            if warnings:
                unknown = ngettext(
                    "%(count)d text of it is not in the source any more, and was left out.",
                    "%(count)d texts of it are not in the source any more, and were left out.",
                    len(warnings),
                )
                messages.warning(request, unknown % {"count": len(warnings)})
        return redirect(get_valid_next_url_from_request(request) or reverse("wagtailadmin_home"))


def read(file, translation):
    """The polib.POFile that was uploaded for a Translation. Raises RefusedFileError."""
    if file is None:
        raise RefusedFileError(_("No file was chosen."))
    if file.size > LARGEST:
        raise RefusedFileError(_("The file is too large: a translation has at most 5 MB."))
    content = file.read()
    entries = _parsed(content)
    if entries.metadata.get(IDENTITY) != str(translation.uuid):
        raise RefusedFileError(_("The file is that of another translation, or has lost its header."))
    stored = content.decode(errors="replace").splitlines()
    faulty = [(_line(entry, stored), reason.rstrip(".")) for entry in entries if (reason := _reason(entry))]
    lines = [_("Line %(line)d: %(reason)s.") % {"line": line, "reason": reason} for line, reason in faulty]
    if lines:
        more = len(lines) - LISTED
        rest = [_("… and %(count)d more") % {"count": more}] if more > 0 else []
        raise RefusedFileError(_("Nothing of the file was taken. Mend these lines:"), lines[:LISTED] + rest)
    return entries


def _parsed(content):
    # polib takes a text for the name of a file, if there is one of that name: it gets one.
    with tempfile.NamedTemporaryFile(suffix=".po", delete=False) as file:
        file.write(content)
    try:
        return polib.pofile(file.name)
    except OSError as error:
        line = re.search(r"\(line (\d+)\)", str(error))
        where = _("Line %(line)s cannot be read.") % {"line": line[1]} if line else ""
        raise RefusedFileError(_("This is no PO file."), [where] if where else []) from error
    except (UnicodeError, LookupError, ValueError) as error:
        raise RefusedFileError(_("This is no PO file in UTF-8.")) from error
    finally:
        os.unlink(file.name)


def _reason(entry):
    """Why an entry is no translation; "" for nothing."""
    if "\0" in entry.msgstr:
        return _("a sign that is no text")
    if entry.msgid_plural:
        return _("texts have no plural here")
    return fault(entry.msgid, entry.msgstr) if entry.msgstr else ""


def _line(entry, lines):
    """The number of the line in which the translation of an entry begins; polib knows that of its first."""
    following = range(entry.linenum, min(entry.linenum + 1000, len(lines)))
    return next((n + 1 for n in following if "msgstr" in lines[n][:9]), entry.linenum)
