"""What a process keeps: what many pages share, for a generation; what hangs on contents alone, for longer."""

from functools import wraps
from hashlib import blake2b

from django.db import connection

from . import generation

# Of one kind: hosts and ports are what strangers may make up.
MOST = 64


def kept(make):
    """Has `make` called once in a generation for each of its arguments. What it gives is shared: nobody writes into it.

    What readers may see is asked anew in each generation, so what is kept leaks nothing. Within a transaction it is
    made each time, for nobody else is to see what that writes.
    """
    # A generation and what was made in it; one tuple, for another thread may be in another generation.
    latest = (None, {})

    @wraps(make)
    def shared(*asked):
        nonlocal latest
        name = None if connection.in_atomic_block else generation.now()
        if name is None:
            return make(*asked)
        made_in, things = latest
        if made_in != name:
            things = {}
            latest = name, things
        found = things.get(asked)
        if found is None:
            if len(things) >= MOST:
                things.clear()
            found = things[asked] = make(*asked)
        return found

    return shared


class ByContents:
    """What is worked out of contents and of nothing else, kept over generations; so much of it, and no more."""

    def __init__(self, most):
        self._most = most
        self._found = {}

    def get(self, contents, make):
        """What `make()` gives, called once for these `contents`, of which `repr` tells all; None is not kept."""
        # The contents themselves would take more room than what is made of them.
        key = blake2b(repr(contents).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        found = self._found.get(key)
        if found is None:
            found = make()
            if len(self._found) >= self._most:
                self._found.clear()
            if found is not None:
                self._found[key] = found
        return found
