"""Which generation of the public site it is, and how a new one begins.

A writer gives the row a new name and closes the pointer within its transaction; after the commit the pointer opens
on the new store. A crash in between leaves the pages to Django, never an old text to a reader. Nobody opens without
the row's lock.
"""

import logging
import secrets
from contextlib import contextmanager
from contextvars import ContextVar

from django.conf import settings
from django.db import Error, connection, transaction

from .models import Generation
from .store import store_at

logger = logging.getLogger(__name__)
# None where PAGESTORE names no folder: every page is then Django's.
store = store_at(settings.PAGESTORE) if settings.PAGESTORE else None
# What the request under way has read of it: [] or [name]; None outside of requests.
_read = ContextVar("read", default=None)


def current():
    """The name of the generation, None where none has begun."""
    return _named(Generation.objects.filter(pk=1))


def now():
    """As `current`, but within a request asked once, before what it shows is read."""
    read = _read.get()
    if read is None:
        return current()
    if not read:
        read.append(current())
    return read[0]


@contextmanager
def asked_once():
    """Within it, `now` is one and the same, until this very request begins a new generation."""
    token = _read.set([])
    try:
        yield
    finally:
        _read.reset(token)


def _named(rows):
    """A new release is a new generation by itself: its name is part of every generation's."""
    name = next(iter(rows.values_list("name", flat=True)), None)
    return name and f"{name}{settings.PAGESTORE_RELEASE}"


def begin():
    """Begins a new generation with the transaction that is running: call it where the public sees something new.

    What saves or deletes rows of the declared models calls it by itself (see changes.py); after `QuerySet.update` and
    bulk changes call it yourself, in the same transaction. Once a transaction is enough; more calls cost nothing.
    """
    if any(callback is reopen for _savepoints, callback, *_robust in connection.run_on_commit):
        return
    if read := _read.get():
        read.clear()
    with transaction.atomic(savepoint=False):
        name = secrets.token_hex(12)
        if not Generation.objects.filter(pk=1).update(name=name):
            Generation.objects.create(pk=1, name=name)
        # After the row, whose lock keeps others from opening it again.
        if store is not None:
            close()
        # Where a savepoint is rolled back, this is forgotten with the new name: the next change then begins anew.
        transaction.on_commit(reopen, robust=True)


def close():
    """Closes the pointer. Where the disk does not let it, this process reads no more from it: see Store.bypassed."""
    try:
        store.close()
    except OSError as error:
        logger.error("The page store cannot be closed: %s", error)


def reopen():
    """Opens the pointer on the current generation; leaves it where somebody else is at it, or a change is under way."""
    if store is None:
        return
    try:
        with _impatient(), transaction.atomic():
            skip = connection.features.has_select_for_update_skip_locked
            name = _named(Generation.objects.select_for_update(skip_locked=skip).filter(pk=1))
            if name and store.opened() != name:
                store.open(name)
    except Error:
        return
    except OSError as error:
        logger.error("The page store cannot be opened: %s", error)


@contextmanager
def _impatient():
    """On SQLite, where a transaction takes the lock of everything: does not wait for it."""
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        patience = cursor.fetchone()[0]
        cursor.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {patience:d}")
