from django.utils.translation import gettext as _


class FailedError(Exception):
    """A service did not translate, for `reason`, a part of a sentence; `done` is what it did before, by string."""

    def __init__(self, reason, done=None):
        self.reason = reason
        self.done = done or {}
        super().__init__(reason)


def of_status(status):
    """What an answer of this HTTP status says, in words; 0 where there was none."""
    if status in (401, 403):
        return _("it does not take the key")
    if status in (429, 503):
        return _("it is asked too often just now; try again later")
    if status == 456:
        return _("what the account may translate is used up")
    if status == 0:
        return _("it did not answer")
    return _("it answered with the error %(status)d") % {"status": status}
