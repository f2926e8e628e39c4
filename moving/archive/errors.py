class Unreadable(Exception):
    """A path that is no archive, or one that cannot be taken as it is. Its message says why, in a sentence."""


class CannotJoin(Exception):
    """Two posts that stay apart, although they are of one day and number. Its message says why."""
