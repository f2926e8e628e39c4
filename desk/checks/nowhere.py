"""Sections that no edition shows."""

from django.utils.translation import gettext as _

from .trouble import Trouble


def nowhere(case):
    """One of an edition that the issue does not have (yet), or of one that there is not at all."""
    for path, child in case.all_sections:
        shows = child.block.shows
        if not any(shows(child.value, language, place) for language in case.languages for place in ("page", "mail")):
            message = _("%(section)s: no edition of this issue shows it.")
            yield Trouble(path, message % {"section": child.block.label})
