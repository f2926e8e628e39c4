"""What a check looks at, and what it answers."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from django.conf import settings

from .surroundings import Surroundings


class Trouble(NamedTuple):
    """What a check found: where, as the path of a field ("body.<id>.alt"), and what to say of it."""

    path: str
    message: str


@dataclass(frozen=True)
class Case:
    """An issue as it is judged; `around` is what was asked of the database for all that are judged together."""

    page: object
    around: Surroundings

    @cached_property
    def language(self):
        return self.around.languages.get(self.page.locale_id, "")

    @cached_property
    def sections(self):
        """The sections that show in this edition, as pairs of a path and the section (a child of the stream)."""
        places = ("page", "mail")
        return [
            (path, child)
            for path, child in self.all_sections
            if any(child.block.shows(child.value, self.language, place) for place in places)
        ]

    @cached_property
    def all_sections(self):
        return [(f"body.{child.id}", child) for child in self.page.body]

    @property
    def languages(self):
        """Those in which there is an edition of it."""
        there = {row.locale_id for row in self.around.editions[self.page.translation_key]} | {self.page.locale_id}
        return [code for code, _name in settings.LANGUAGES if code in map(self.around.languages.get, there)]
