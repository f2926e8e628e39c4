"""What every reader makes of its source: posts, and the rows that are none."""

import datetime
import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import Literal

from django.utils.translation import gettext as _

State = Literal["published", "draft", ""]


@dataclass
class Post:
    """One post in one language. Only its key is certain to be there.

    `key` names it within its kind of source, the same each time the source is read. `where` and `line` are where an
    editor finds it in the source.
    """

    key: str
    title: str = ""
    teaser: str = ""
    language: str = ""  # "de"; "" where the source does not say
    date: datetime.date | None = None
    number: int | None = None
    state: State = ""
    text: str = ""
    format: Literal["html", "markdown", "plain"] = "html"
    tags: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    cover: str = ""  # an address, or a path within the source
    cover_alt: str = ""
    addresses: list[str] = field(default_factory=list)  # old paths: "/p/some-post"
    host: str = ""  # where these were
    topic_address: str = ""  # the old path of a topic, with {} for its slug
    folder: str = ""  # what relative paths of its pictures are relative to, within the source
    where: str = ""
    line: int | None = None

    @property
    def fingerprint(self):
        """What stands for all that it says, wherever it stands in its source."""
        said = {name: value for name, value in asdict(self).items() if name not in ("line", "where", "folder", "host")}
        return hashlib.sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()


def place(where, line):
    """Where an editor finds something in the source, in the active language."""
    return ", ".join(filter(None, [where, _("line %(line)s") % {"line": line} if line else ""]))


@dataclass
class Problem:
    reason: str
    where: str = ""
    line: int | None = None

    def __str__(self):
        where = place(self.where, self.line)
        return f"{where}: {self.reason}" if where else self.reason


class Problems(list):
    """Rows and files of a source that could not be read, in their order."""

    def add(self, line, reason, where=""):
        self.append(Problem(reason, where, line))

    def once(self, line, reason, where=""):
        """The same, of what is read more than once."""
        if Problem(reason, where, line) not in self:
            self.add(line, reason, where)
