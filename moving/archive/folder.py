"""The files of an archive, whether it came as a folder, a single file or a zip."""

import os
import tempfile
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.utils.translation import gettext as _

from . import zips
from .decoding import decoded
from .errors import Unreadable

LARGEST_TEXT = 256 * 1024 * 1024
MOST_FILES = 50_000
# Where an export has its pictures, beside a single file.
BESIDE = ("images", "pictures", "media", "assets", "files", "content", "bilder", "img", "uploads")
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif")


@contextmanager
def opened(path, problems):
    """The Folder at `path`. Raises Unreadable where there is none."""
    with tempfile.TemporaryDirectory(prefix="archive-") as unpacked:
        try:
            folder = _folder(Path(path).absolute(), Path(unpacked), problems)
        except (OSError, ValueError) as error:
            raise Unreadable(_("%(path)s cannot be read (%(error)s).") % {"path": path, "error": error}) from error
        yield folder


def _folder(path, unpacked, problems):
    if path.is_dir():
        return Folder(path, unpacked, problems)
    if not path.is_file():
        raise Unreadable(_("There is no file and no folder %(path)s.") % {"path": path})
    with path.open("rb") as file:
        zipped = file.read(4) == b"PK\3\4"
    if not zipped and path.suffix.lower() != ".zip":
        return Folder(path.parent, unpacked, problems, path)
    zips.unpack(path, unpacked, problems)
    return Folder(unpacked, unpacked, problems)


class Folder:
    """Nothing outside of it is read, wherever its links or the names in it lead.

    With `only`, a single file is the archive; then what lies beside it is searched for pictures alone.
    """

    def __init__(self, root, spare, problems, only=None):
        self.root = root.resolve()
        self.spare = spare  # where zips of pictures are unpacked
        self.problems = problems
        self.only = only
        self._zips = zips.Budget()

    def files(self, *endings):
        """Those with one of these endings, in the order of their paths."""
        found = [self.only] if self.only else self._all
        return [path for path in found if path.suffix.lower() in endings]

    def name(self, path):
        """What the report calls a file."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name

    def text(self, path):
        """The text of a file; a doubt about it goes to the problems. Raises Unreadable for what is none."""
        if path.stat().st_size > LARGEST_TEXT:
            said = {"name": self.name(path), "size": LARGEST_TEXT // 1024 // 1024}
            raise Unreadable(_("%(name)s is larger than %(size)d MB.") % said)
        text, doubt = decoded(path.read_bytes())
        if doubt:
            self.problems.add(None, doubt, self.name(path))
        return text

    def start(self, path, size=4000):
        """How a file begins, for readers that ask whether it is theirs."""
        with path.open("rb") as file:
            return decoded(file.read(size))[0]

    @cached_property
    def _all(self):
        found = []
        for path in sorted(self.root.rglob("*")):
            if any(part.startswith(".") for part in path.relative_to(self.root).parts):
                continue
            if path.is_symlink() or not path.resolve().is_relative_to(self.root):
                self.problems.add(None, _("is a link: left out"), self.name(path))
            elif path.is_file() and not os.access(path, os.R_OK):
                self.problems.add(None, _("may not be read"), self.name(path))
            elif path.is_file():
                found.append(path)
            if len(found) > MOST_FILES:
                raise Unreadable(
                    _("%(path)s holds more than %(most)d files.") % {"path": self.root, "most": MOST_FILES}
                )
        return found

    def picture(self, address, below=""):
        """The file of the picture with this address, or path; None where the archive has none.

        A path counts from the folder `below`, or from the top. Else it is the file whose path ends as the address
        does: the one that shares most with it, as long as only one does.
        """
        path = unquote(urlsplit(address).path if "://" in address or address.startswith("//") else address)
        path = path.partition("?")[0].partition("#")[0].strip("/")
        if not path or "\0" in path:
            return None
        if "://" not in address:
            for start in (self.root / below, self.root):
                found = (start / path).resolve()
                if found.is_relative_to(self.root) and found.is_file() and not (start / path).is_symlink():
                    return found
        parts = [part.casefold() for part in path.split("/")]
        shared = {}
        for candidate in self._by_name.get(parts[-1], ()):
            length = _shared([part.casefold() for part in candidate.parts], parts)
            shared.setdefault(length, []).append(candidate)
        nearest = shared[max(shared)] if shared else []
        return nearest[0] if len(nearest) == 1 else None

    @cached_property
    def _by_name(self):
        """The pictures by their names, those in zips beside the text too."""
        by_name = {}
        for path in self._pictures():
            by_name.setdefault(path.name.casefold(), []).append(path)
        return by_name

    def _pictures(self):
        zipped = []
        if not self.only:
            yield from self.files(*PICTURES)
            zipped = self.files(".zip") if self.root != self.spare.resolve() else []
        else:
            for beside in sorted(self.root.iterdir()):
                named = beside.stem.casefold() in BESIDE or beside.stem.casefold().startswith(self.only.stem.casefold())
                if beside.is_symlink() or not named or beside == self.only:
                    continue
                if beside.is_dir():
                    yield from Folder(beside, self.spare, self.problems).files(*PICTURES)
                elif beside.suffix.lower() == ".zip":
                    zipped.append(beside)
        for number, path in enumerate(zipped):
            into = self.spare / f"pictures-{number}"
            try:
                zips.unpack(path, into, self.problems, self._zips)
            except Unreadable as error:
                self.problems.add(None, str(error), self.name(path))
            yield from (file for file in sorted(into.rglob("*")) if file.suffix.lower() in PICTURES and file.is_file())


def _shared(one, other):
    """How many parts two paths share at their ends."""
    count = 0
    for mine, others in zip(reversed(one), reversed(other), strict=False):
        if mine != others:
            break
        count += 1
    return count
