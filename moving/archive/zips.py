"""Zip archives, unpacked so that nothing lands outside of a folder, and no more than a disk can hold."""

import shutil
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from django.utils.translation import gettext as _

from .errors import Unreadable

MEGABYTE = 1024 * 1024
MOST_FILES = 20_000
MOST_BYTES = 4096 * MEGABYTE
LARGEST = 256 * MEGABYTE
# Text shrinks to a tenth, a bomb to a thousandth; of small files no ratio says anything.
MOST_RATIO, RATIO_FROM = 200, 8 * MEGABYTE
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


@dataclass
class Budget:
    """What all zips of an archive together may come to, the ones within others too."""

    files: int = MOST_FILES
    bytes: int = MOST_BYTES


def unpack(path, target, problems, budget=None):
    """Unpack the zip at `path` into the folder `target`, with the zips in it, one level deep.

    Names that lead elsewhere, links and damaged files are listed. Raises Unreadable for a bomb, or what is no zip.
    """
    budget = budget or Budget()
    inner = list(_unpacked(Path(path), Path(target), problems, budget))
    for name in inner:
        if name.suffix.lower() == ".zip":
            into = name.with_suffix("")
            if not into.exists():
                list(_unpacked(name, into, problems, budget))
                name.unlink()


def _unpacked(path, target, problems, budget):
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                name = _name(entry)
                if name is None:
                    problems.add(
                        None, _("its name leads out of the archive, or it is a link: left out"), entry.filename
                    )
                elif not entry.is_dir():
                    yield from _one(archive, entry, target / name, problems, budget)
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise Unreadable(
            _("%(name)s is no zip that can be read (%(error)s).") % {"name": path.name, "error": error}
        ) from error


def _name(entry):
    """Where it belongs within the folder; None for what would lie elsewhere."""
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    parts = path.parts
    if path.is_absolute() or ".." in parts or not parts or parts[0].endswith(":") or "\0" in entry.filename:
        return None
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return path if kind in (0, stat.S_IFREG, stat.S_IFDIR) else None


def _one(archive, entry, target, problems, budget):
    """Writes the file of an entry, and yields its path; counts what comes out, whatever the zip says of it."""
    if entry.filename.startswith("__MACOSX/") or target.name == ".DS_Store":
        return
    budget.files -= 1
    if budget.files < 0:
        raise Unreadable(_("The archive holds more than %(most)d files: it looks like a bomb.") % {"most": MOST_FILES})
    if target.exists():
        problems.add(None, _("is in the archive twice: the first one counts"), entry.filename)
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(entry) as packed, target.open("xb") as file:
            _copy(packed, file, entry, budget)
    except UNREADABLE as error:
        target.unlink(missing_ok=True)
        problems.add(None, _("is damaged (%(error)s)") % {"error": error}, entry.filename)
        return
    except Unreadable:
        shutil.rmtree(target.parent, ignore_errors=True)
        raise
    yield target


def _copy(packed, file, entry, budget):
    written = 0
    while piece := packed.read(MEGABYTE):
        written += len(piece)
        budget.bytes -= len(piece)
        ratio = written / max(1, entry.compress_size)
        if budget.bytes < 0 or written > LARGEST or (written > RATIO_FROM and ratio > MOST_RATIO):
            said = _("The archive is too large when unpacked (%(name)s): it looks like a bomb.")
            raise Unreadable(said % {"name": entry.filename})
        file.write(piece)
