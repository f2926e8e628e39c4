"""The title and the teaser, which are the subject and the second line of the mail."""

from django.utils.translation import gettext as _

from .trouble import Trouble

LONGEST_TITLE = 60


def title(case):
    if (length := len(case.page.title)) > LONGEST_TITLE:
        message = _("The title has %(length)d characters. More than %(most)d are cut off in most inboxes.")
        yield Trouble("title", message % {"length": length, "most": LONGEST_TITLE})


def teaser(case):
    if not case.page.teaser.strip():
        yield Trouble("teaser", _("The teaser is missing."))
