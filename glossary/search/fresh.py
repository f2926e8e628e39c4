"""The table of this process, which never answers with what was true before the last change."""

import threading
import time
from dataclasses import dataclass, replace
from uuid import UUID

from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Greatest

from ..models.lookup import Change, Version
from . import public
from .table import Layered, Table

# So many changed words are read anew one by one; where there are more, all are.
MOST = 500
# Stands in Change for every word.
EVERYTHING = UUID(int=0)


@dataclass(frozen=True)
class Fresh:
    """What is known at this version. `addresses` are those of the glossaries open to all: {"de": "/de/glossar/"}."""

    version: int
    table: Table | Layered
    addresses: dict[str, str]
    # The part of the table that is read anew only where it must, and its version.
    base: Table
    base_version: int


@transaction.atomic
def bump(words=()):
    """Raises the version, and has every process read `words` (translation keys) anew; {EVERYTHING}: all there are.

    Until the end of the transaction nobody else can raise it, so versions are seen in their order. Where a transaction
    is open, call it before the data is written: two writers then wait for each other here, and nowhere else. Where none
    is, call it after: a process could read what was, and take it for new.
    """
    _row, first = Version.objects.get_or_create(pk=1)
    # From the clock: no number comes a second time, neither after a rollback nor in a database begun anew.
    Version.objects.filter(pk=1).update(number=Greatest(F("number") + 1, time.time_ns() // 1000))
    number, words = version(), set(words)
    if first or len(words) > MOST:
        words = {EVERYTHING}
    changes = [Change(word=word, version=number) for word in words]
    Change.objects.bulk_create(changes, update_conflicts=True, unique_fields=["word"], update_fields=["version"])


def version():
    """The number of the last change. Ask before you read what may change: what comes in between is seen next time."""
    return Version.objects.values_list("number", flat=True).first() or 0


class Process:
    """What this process knows, for all of its threads."""

    def __init__(self):
        self._lock = threading.Lock()
        self._known = None
        self._provisional = None

    def current(self):
        """What is true now, a Fresh: one query, and more only where something has changed since the last call."""
        known = self._known
        if known and known.version == version():
            return known
        with self._lock:
            # Asked again: while this thread waited, another may have read what is newer.
            number = version()
            if connection.in_atomic_block:
                # It may see what will never be committed.
                if not self._provisional or self._provisional.version != number:
                    self._provisional = _read(number)
                return self._provisional
            if not self._known or self._known.version != number:
                self._known = _read_again(self._known, number)
            return self._known


def _read(number):
    table = Table(public.rows())
    return Fresh(number, table, public.glossaries(), base=table, base_version=number)


def _read_again(known, number):
    """As `_read`, but of what stands only what has changed since."""
    if known is None or number < known.version:
        return _read(number)
    changes = Change.objects.filter(version__gt=known.base_version)
    changed = set(changes.values_list("word", flat=True)[: MOST + 1])
    if EVERYTHING in changed or len(changed) > MOST:
        return _read(number)
    table = Layered(known.base, Table(public.rows(changed)), changed) if changed else known.base
    return replace(known, version=number, table=table, addresses=public.glossaries())


current = Process().current
