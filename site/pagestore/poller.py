"""Learns of a generation that another machine began, and whether the database can be asked at all."""

import logging
import threading
import time

from django.db import Error, connection

from . import generation, purging

logger = logging.getLogger(__name__)
# In seconds.
EVERY, SWEEPS_EVERY = 1, 60


def start():
    """Looks once a second, in a thread of its own, as long as the process lives."""
    threading.Thread(target=_poll, name="pagestore", daemon=True).start()


def _poll():
    swept = 0
    while True:
        name = look()
        if name:
            purging.purge(name)
        if name and time.monotonic() - swept > SWEEPS_EVERY:
            generation.store.sweep(name)
            swept = time.monotonic()
        time.sleep(EVERY)


def look():
    """Closes and opens where the open store is not the current one; returns the generation, None where nobody knows.

    Without the database published pages are still served, with a header that says how old they are.
    """
    store = generation.store
    try:
        name = generation.current()
    except Error as error:
        if not store.cut_off:
            logger.error("The database cannot be asked, pages are served as they were: %s", error)
        store.cut_off = True
        connection.close()
        return None
    store.cut_off = False
    if name != store.opened():
        generation.close()
        generation.reopen()
    return name
