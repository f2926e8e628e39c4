"""A site of the benchmark's own, with the demo content: database, media and page store in a temporary folder."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from home import server

from .asking import Asked
from .processes import free_port, running, tree

ROOT = Path(__file__).resolve().parents[2]


class Site:
    """Below `folder`, at a free port. `issue`, `archive` and `term` are the pages that are measured, as Asked."""

    def __init__(self, folder):
        self.folder, self.port = Path(folder).resolve(), free_port()
        self.host = f"127.0.0.1:{self.port}"
        self.store, self.database = self.folder / "pages", self.folder / "bench.sqlite3"
        self.environment = os.environ | {
            "DATABASE_URL": f"sqlite:///{self.database}",
            "MEDIA_ROOT": f"{self.folder}/media",
            "PAGESTORE": str(self.store),
            "PUBLIC_ADDRESS": f"http://{self.host}",
            "ALLOWED_HOSTS": "",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PLAIN_DATABASE": f"{self.folder}/plain.sqlite3",
            "PLAIN_MEDIA": f"{self.folder}/plain",
            "SECRET_KEY": "for this benchmark only, which nobody but itself can reach",
            "DEBUG": "0",
            "PYTHONPATH": f"{ROOT / 'site'}{os.pathsep}{ROOT}",
            **server.ENVIRONMENT,
        }

    def make(self):
        """Where there is one from last time, it is brought up to date."""
        there = self.database.exists()
        for command in ("migrate", *(() if there else ("set_up", "load_demo")), "new_generation"):
            self.run("manage.py", command)

    def copy(self, name):
        """The same site with a copy of the database, and no store: for what changes much."""
        other = Site(self.folder)
        other.database = self.folder / f"{name}.sqlite3"
        for file in self.folder.glob(f"{name}.sqlite3*"):
            file.unlink()
        with closing(sqlite3.connect(self.database)) as source, closing(sqlite3.connect(other.database)) as target:
            source.backup(target)
        other.environment |= {"DATABASE_URL": f"sqlite:///{other.database}", "PAGESTORE": ""}
        return other

    def run(self, *arguments, settings="config.settings"):
        """What a program of ours prints; it works on this site."""
        command = [sys.executable, *arguments]
        done = subprocess.run(
            command,
            check=False,
            env=self.environment | {"DJANGO_SETTINGS_MODULE": settings},
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"{' '.join(arguments)} failed: {done.stderr}")
        return done.stdout

    def asked(self, path, marker, **more):
        return Asked(self.port, self.host, path, marker=marker.encode(), **more)

    def serving(self):
        """The site's own server, as `manage.py serve` starts it; yields its process id."""
        return running(server.command("127.0.0.1", self.port), self.port, self.environment)

    def file(self, path):
        """The published page of an address, in the store that is open."""
        return self.store / "open" / self.host / path.strip("/") / "index.html"


def worker(pid):
    """granian's one worker: what serves; the process that was started only looks after it."""
    return tree(pid)[-1]
