"""What became of an archive, for a terminal, a page and a program."""

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Literal

from .losses import Losses
from .post import Problem

State = Literal["imported", "joined", "unchanged", "changed", "refused"]
SAID = {
    "imported": "imported",
    "joined": "joined with the other edition",
    "unchanged": "here already",
    "changed": "changed since, left alone",
    "refused": "not imported",
}


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
        return ", ".join(filter(None, [self.where, f"line {self.line}" if self.line else ""])) or self.key


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
        """One line."""
        counts = self.counts()
        parts = [f"{counts[state]} {said}" for state, said in SAID.items() if counts[state]]
        lossy = sum(bool(row.lost) for row in self.rows)
        parts += [f"{len(self.problems)} problems in the source"] if self.problems else []
        parts += [f"{self.pictures} pictures", f"{self.redirects} old addresses"]
        parts += [f"something is lost of {lossy}"] if lossy else ["nothing is lost"]
        begun = "Would be (dry run, nothing was written)" if self.dry_run else "Done"
        return f"{begun}, {self.kind}: {', '.join(parts)}."

    def lines(self):
        """The whole report: what did not come, and what of that which came is not on the site."""
        yield self.summary()
        for problem in self.problems:
            yield f"! {problem}"
        for note in self.notes:
            yield f"- {note}"
        for row in self.rows:
            told = list(self._of(row))
            if told or row.state != "unchanged":
                number = f"issue {row.number}, " if row.number else ""
                published = "published" if row.published else "" if row.state == "refused" else "draft"
                head = ", ".join(filter(None, [row.language, row.date, published]))
                yield f"{'!' if row.reason else ' '} {row.place}: {SAID[row.state]}: {number}“{row.title}” ({head})"
                yield from told

    @staticmethod
    def _of(row):
        if row.reason:
            yield f"    {row.reason}"
        parts = [("note", row.notes), ("left out", row.left_out)]
        parts += [("lost text", row.lost.text), ("lost link", row.lost.links), ("lost picture", row.lost.pictures)]
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
