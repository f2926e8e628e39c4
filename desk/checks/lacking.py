"""What sections say that they lack."""

from functools import partial

from django.utils.translation import gettext_lazy as _

from .trouble import Trouble

MESSAGES = {
    "alt": _("%(section)s: the picture has no alt text."),
    "label": _("%(section)s: the button has no label."),
    "speaker": _("%(section)s: nobody is named who said the quote."),
    "takeaway": _("%(section)s: the Takeaway is missing."),
    "sources": _("%(section)s: no source is named."),
}


def _lacking(what, case):
    for path, child in case.sections:
        for fault in child.block.faults(child.value):
            if fault.lacks == what:
                yield Trouble(f"{path}.{fault.path}", MESSAGES[what] % {"section": child.block.label})


CHECKS = {name: partial(_lacking, name) for name in MESSAGES}
