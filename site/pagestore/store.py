"""Published pages as files: one folder, a store in it for each generation, and a pointer to the open one.

    <root>/open -> stores/<generation>
    <root>/stores/<generation>/<host>/de/ausgaben/index.html        beside it the same, compressed: index.html.br

Knows no Django: the layer serves from here before Django is loaded, and nginx serves the same files.
"""

import os
import re
import shutil
import tempfile
import time
import zlib
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import brotli

LONGEST = 600
# What may become a file. Every other address is Django's to answer.
NAME = "[a-z0-9_~][a-z0-9_~.-]{0,99}"
ADDRESS = re.compile(rf"/(?:\.well-known/)?(?:{NAME}/)*(?:{NAME}\.(atom|json|md|rss|txt|xml))?")
TYPES = {
    None: "text/html; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "rss": "application/rss+xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "xml": "application/xml",
}
# Small enough a price while the first reader waits; a tenth smaller than at 5.
BROTLI = 9
# So many bytes of pages a process keeps in its memory.
MEMORY = 8 * 2**20
# A store that is no longer open is left for so long, in seconds, to those who still write into it.
LINGERS = 60


class Address(NamedTuple):
    """Where the page of an address lies in its host's folder, its media type, and the address whose twin it is."""

    file: str
    type: str
    twin_of: str = ""


def address(path):
    """The Address of `path` ("/de/"), None where no page of that path can be a file."""
    return _address(path) if len(path) <= LONGEST else None


@lru_cache(maxsize=2048)
def _address(path):
    found = ADDRESS.fullmatch(path)
    if found is None:
        return None
    twin_of = f"{path.removesuffix('.md')}/" if found[1] == "md" else ""
    return Address(path if found[1] else f"{path}index.html", TYPES[found[1]], twin_of)


def link(origin, address):
    """The Link header of a twin, which says what is to be found in its stead (RFC 6596); `origin` is "https://host"."""
    return f'<{origin}{address}>; rel="canonical"'


class Kept(NamedTuple):
    """What was kept of a page; `etag` is made of its content, `written` is the time in seconds."""

    body: bytes
    etag: str
    written: int


class Memory:
    """What a process has read of the store `name`. It begins anew where it is full."""

    def __init__(self, name):
        self.name, self.pages, self._size = name, {}, 0

    def keep(self, key, page):
        if self._size > MEMORY:
            self.pages, self._size = {}, 0
        self.pages[key] = page
        self._size += len(page.body)


@cache
def store_at(root):
    """The one Store of this process below `root`."""
    return Store(root)


class Store:
    """The stores below one folder. What writes raises OSError where the disk is full or read-only."""

    def __init__(self, root):
        self.root = Path(root)
        self._pointer = str(self.root / "open")
        self._memory = Memory("")
        # The pointer should be closed and the disk does not let it: nothing is read from here by this process.
        self.bypassed = False
        # The database cannot be asked: nobody knows whether the pages are still right.
        self.cut_off = False

    def opened(self):
        """The generation whose store is open, None where none is."""
        if self.bypassed:
            return None
        try:
            return os.readlink(self._pointer).rpartition("/")[2]
        except OSError:
            return None

    def open(self, generation):
        """Points at the store of `generation`, from one moment to the next."""
        self._folder(generation).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self.root, prefix=".opening-") as folder:
            link = os.path.join(folder, "open")
            os.symlink(f"stores/{generation}", link)
            os.replace(link, self._pointer)
        self.bypassed = False

    def close(self):
        """From now on nothing is served from here."""
        try:
            os.unlink(self._pointer)
        except FileNotFoundError:
            pass
        except OSError:
            self.bypassed = True
            raise
        self.bypassed = False

    def leave_to(self, release):
        """Closes what another release opened: a generation's name ends with the release."""
        if not (self.opened() or release).endswith(release):
            with suppress(OSError):
                self.close()

    def read(self, host, file, suffix=""):
        """What the open store keeps of a page, a Kept; None where it has none. `suffix` is ".br" or "".

        The pointer is asked each time. What was read once comes from memory: with each call to the system a thread
        leaves Python to the others, and opening, reading and closing took a third of the time of a request.
        """
        if self.bypassed:
            return None
        try:
            name = os.readlink(self._pointer)
        except OSError:
            return None
        # A store and its pages are replaced as one: another thread never pairs the new store with an old page.
        memory = self._memory
        if memory.name != name:
            memory = self._memory = Memory(name)
        page = memory.pages.get(key := f"{host}{file}{suffix}")
        if page is None:
            page = self._load(f"{self.root}/{name}/{key}")
            if page is not None:
                memory.keep(key, page)
        return page

    def _load(self, path):
        try:
            handle = os.open(path, os.O_RDONLY)
        except OSError:
            return None
        try:
            status = os.fstat(handle)
            etag = f'"{status.st_mtime_ns // 10**9:x}-{status.st_size:x}"'
            return Kept(os.read(handle, status.st_size), etag, int(status.st_ctime))
        finally:
            os.close(handle)

    def write(self, generation, host, file, body):
        """Keeps `body`, bytes, as what `host` answers at `file` (see Address) in `generation`: whole or not at all."""
        path = f"{self._folder(generation)}/{host}{file}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        _put(f"{path}.br", brotli.compress(body, quality=BROTLI))
        _put(path, body)

    def try_out(self):
        """Writes something and deletes it again: OSError where the disk is full or read-only."""
        self.root.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self.root, prefix=".trying-") as file:
            file.write(bytes(64 * 1024))
            file.flush()

    def over(self, current):
        """The generations that have a store, but for the `current` one."""
        try:
            return [name for name in os.listdir(self.root / "stores") if name != current]
        except OSError:
            return []

    def addresses(self, generation):
        """The paths of all pages that the store of `generation` keeps, of every host: ["/de/", "/de/feed.rss", …]."""
        folder, found = self._folder(generation), set()
        for where, _folders, files in os.walk(folder):
            path = "/" + "/".join(Path(where).relative_to(folder).parts[1:])
            pages = (f"{path.rstrip('/')}/{name.removesuffix('index.html')}" for name in files if name[0] != ".")
            found.update(page for page in pages if address(page))
        return sorted(found)

    def claim(self, generation):
        """Whether this process is the first to claim the store of a generation that is over."""
        try:
            os.close(os.open(self._folder(generation) / ".claimed", os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except OSError:
            return False
        return True

    def sweep(self, *spared):
        """Deletes the stores that nobody needs any more: neither open, nor `spared`, nor young."""
        spared = {self.opened(), *spared}
        with suppress(OSError):
            for folder in (self.root / "stores").iterdir():
                if folder.name not in spared and time.time() - folder.stat().st_mtime > LINGERS:
                    shutil.rmtree(folder, ignore_errors=True)

    def _folder(self, generation):
        return self.root / "stores" / generation


def _put(path, body):
    """Writes a file whose time is the checksum of its content: an ETag needs no file beside it and no reading.

    It is the ETag that nginx makes too (time and size), which would otherwise be the same for two texts of one length
    that were written within a second.
    """
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        os.chmod(temporary, 0o644)
        checksum = zlib.crc32(body) & 0x7FFF_FFFF
        os.utime(temporary, (checksum, checksum))
        if int(os.stat(temporary).st_mtime) != checksum:
            raise OSError("The disk does not keep the time of a file to the second, of which an ETag is made")
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise
