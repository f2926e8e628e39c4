"""The files of share cards: each owner has a folder, and what it no longer shows is deleted from it."""

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from ..models import Publication
from .card import FOLDER, Card
from .motifs import Name

# The owner of the card that stands for the publication itself.
PUBLICATION = "publication"


def keep(owner, cards, anew=False):
    """Has in the folder of `owner` exactly these cards: draws those that are missing (`anew`: all), deletes others.

    Returns how many it has drawn.
    """
    wanted = {card.file: card for card in cards}
    there = files(owner)
    for name in there if anew else there - wanted.keys():
        default_storage.delete(name)
    missing = wanted.keys() if anew else wanted.keys() - there
    called = Publication.load().name if missing else ""
    for name in sorted(missing):
        default_storage.save(name, ContentFile(wanted[name].png(called)))
    return len(missing)


def owners():
    """All that have a folder there."""
    try:
        return default_storage.listdir(FOLDER)[0]
    except FileNotFoundError:
        return []


def files(owner):
    """The names of the cards that it has."""
    try:
        return {f"{FOLDER}/{owner}/{name}" for name in default_storage.listdir(f"{FOLDER}/{owner}")[1]}
    except FileNotFoundError:
        return set()


def of_publication(publication):
    """The card of every page that has none of its own."""
    return Card(PUBLICATION, "en", Name(publication.name))


def keep_of_publication(publication, anew=False):
    return keep(PUBLICATION, [of_publication(publication)], anew)
