"""The files of share cards: each owner has a folder, and what it does not show to all is deleted from it."""

import os
import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django_tasks import task

from ..models import Publication
from .card import FOLDER, Card
from .motifs import Name

# The owner of the card that stands for the publication itself.
PUBLICATION = "publication"


@dataclass(frozen=True)
class Kind:
    """A kind of owners. What follows its name and a hyphen in the name of an owner ("issue-12") is the owner's key.

    `open_to_all(keys)` tells which of these keys are of owners that any reader may see; without keys, all such.
    `cards(key)` are the cards that an owner shows to all: none of one that is not open, or not there.
    """

    open_to_all: Callable
    cards: Callable


# By name. An app adds its own when it is ready.
KINDS = {PUBLICATION: Kind(lambda keys=("",): {""}, lambda key: [] if key else [of_publication(Publication.load())])}
# One may lead to another: a rendition that a card asks for is saved, which asks for cards.
_drawing = threading.RLock()
_when_asked = ContextVar("when_asked", default=False)


def of_publication(publication):
    """The card of every page that has none of its own."""
    return Card(PUBLICATION, "en", Name(publication.name))


def wanted(owner):
    """The cards that it shows to all, by their files."""
    name, _, key = owner.partition("-")
    return {card.file: card for card in KINDS[name].cards(key)} if name in KINDS else {}


def draw(card):
    """The card as it is drawn now: what its file holds."""
    return card.png(Publication.load().name)


def put(card, png):
    """Keeps the file of a card that is drawn. Raises OSError where the disk takes none."""
    _store(card.file, png)
    # Whoever closed its owner while it was drawn has deleted what was there; this file came after.
    _delete(files(card.owner) - wanted(card.owner).keys())


def keep(owner, anew=False):
    """Has in its folder exactly the cards that it shows to all: draws those that are missing (`anew`: all).

    Returns how many it has drawn.
    """
    with _drawing:
        cards, there = wanted(owner), files(owner)
        missing = cards.keys() if anew else cards.keys() - there
        _delete(there - cards.keys())
        for name in sorted(missing):
            put(cards[name], draw(cards[name]))
        return len(missing)


@task(backend="behind")
def keep_behind(owner):
    keep(owner)


def keep_soon(owners):
    """Once the transaction is committed: deletes the cards of those `owners` that are not open to all any more, and
    has the others' drawn behind, so that nobody waits for a card. `owners` is called when it is time.
    """

    def keep_cards():
        open_owners = _open(owners())
        for owner in () if _when_asked.get() else open_owners:
            keep_behind.enqueue(owner)

    # A function, no partial: where it fails, Django logs its name and goes on.
    transaction.on_commit(keep_cards, robust=True)


@contextmanager
def drawn_when_asked():
    """Within, no cards are drawn behind: whoever publishes hundreds of pages at once needs none of theirs yet."""
    token = _when_asked.set(True)
    try:
        yield
    finally:
        _when_asked.reset(token)


def _open(owners):
    """Those of `owners` that are open to all; the cards of the others are deleted."""
    keys = defaultdict(set)
    for owner in owners:
        name, _, key = owner.partition("-")
        keys[name].add(key)
    found = []
    for name, asked in keys.items():
        shown = KINDS[name].open_to_all(asked)
        for key in asked - shown:
            _delete(files(named(name, key)))
        found += [named(name, key) for key in sorted(asked & shown)]
    return found


def everybody():
    """All owners that are open to all."""
    return [named(name, key) for name, kind in KINDS.items() for key in sorted(kind.open_to_all())]


def named(kind, key):
    """The owner of this kind and key."""
    return f"{kind}-{key}" if key else kind


def owners(kind=""):
    """All that have a folder there; all, or those of one kind."""
    with suppress(FileNotFoundError):
        return [name for name in default_storage.listdir(FOLDER)[0] if name.startswith(kind)]
    return []


def files(owner):
    """The names of the cards that it has."""
    with suppress(FileNotFoundError):
        return {f"{FOLDER}/{owner}/{name}" for name in default_storage.listdir(f"{FOLDER}/{owner}")[1]}
    return set()


def clear(owner):
    """Deletes its cards."""
    _delete(files(owner))


def _delete(names):
    for name in names:
        default_storage.delete(name)


def _store(name, png):
    """Whole or not at all: on a disk, a file that was begun gets its name when it is written."""
    try:
        path = Path(default_storage.path(name))
    except NotImplementedError:
        default_storage.save(name, ContentFile(png))
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    begun = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    begun.write_bytes(png)
    begun.replace(path)
