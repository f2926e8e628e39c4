"""Looks words up by any spelling, in any script: keys for the database, a table of them in the process."""

from .keys import keys
from .lookup import search
from .normalise import normalise

__all__ = ["keys", "normalise", "search"]
