"""What became of an archive, for a terminal, a page and a program."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Literal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

from .losses import Losses
from .post import Problem, place

State = Literal["imported", "joined", "unchanged", "changed", "refused"]
SAID = {
    "imported": gettext_noop("imported"),
    "joined": gettext_noop("joined with the other edition"),
    "unchanged": gettext_noop("here already"),
    "changed": gettext_noop("changed since, left alone"),
    "refused": gettext_noop("not imported"),
}
KINDS = {"files": gettext_noop("files")}  # the others are names


@dataclass
class Row:
    """What became of one post."""

    key: str
    title: str
    state: State
    language: str = ""
    number: int | None = None
    date: str = ""
    published: bool = False
    page_id: int | None = None
    where: str = ""
    line: int | None = None
    reason: str = ""  # why it was not imported
    notes: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)  # of its text, each with why
    lost: Losses = field(default_factory=Losses)

    @property
    def place(self):
        return place(self.where, self.line) or self.key


@dataclass
class Report:
    kind: str
    dry_run: bool = False
    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    redirects: int = 0
    pictures: int = 0
    notes: list[str] = field(default_factory=list)

    def counts(self):
        return Counter(row.state for row in self.rows)

    def summary(self):
        """One line, in the active language."""
        counts = self.counts()
        parts = [f"{counts[state]} {_(said)}" for state, said in SAID.items() if counts[state]]
        lossy = sum(bool(row.lost) for row in self.rows)
        if count := len(self.problems):
            parts.append(ngettext("%d problem in the source", "%d problems in the source", count) % count)
        parts.append(ngettext("%d picture", "%d pictures", self.pictures) % self.pictures)
        parts.append(ngettext("%d old address", "%d old addresses", self.redirects) % self.redirects)
        if lossy:
            parts.append(ngettext("something is lost of %d post", "something is lost of %d posts", lossy) % lossy)
        else:
            parts.append(_("nothing is lost"))
        begun = _("Would be (dry run, nothing was written)") if self.dry_run else _("Done")
        return f"{begun}, {_(KINDS.get(self.kind, self.kind))}: {', '.join(parts)}."

    def lines(self):
        """The whole report: what did not come, and what of that which came is not on the site.

        Its words are of the active language, and its reasons of the one in which they were found.
        """
        yield self.summary()
        for problem in self.problems:
            yield f"! {problem}"
        for note in self.notes:
            yield f"- {note}"
        for row in self.rows:
            told = list(self._of(row))
            if told or row.state != "unchanged":
                published = _("published") if row.published else "" if row.state == "refused" else _("draft")
                head = ", ".join(filter(None, [row.language, row.date, published]))
                named = {"number": row.number, "title": row.title}
                title = _("issue %(number)s, “%(title)s”") % named if row.number else _("“%(title)s”") % named
                yield f"{'!' if row.reason else ' '} {row.place}: {_(SAID[row.state])}: {title} ({head})"
                yield from told

    @staticmethod
    def _of(row):
        if row.reason:
            yield f"    {row.reason}"
        parts = [(_("note"), row.notes), (_("left out"), row.left_out), (_("lost text"), row.lost.text)]
        parts += [(_("lost link"), row.lost.links), (_("lost picture"), row.lost.pictures)]
        for name, said in parts:
            for one in said:
                yield f"    {name}: {one}"

    def text(self):
        return "\n".join(self.lines()) + "\n"

    def as_json(self):
        """The same as a dict for JSON."""
        return {
            "kind": self.kind,
            "dry_run": self.dry_run,
            "counts": dict(self.counts()),
            "redirects": self.redirects,
            "pictures": self.pictures,
            "notes": self.notes,
            "problems": [asdict(problem) for problem in self.problems],
            "posts": [asdict(row) for row in self.rows],
        }
