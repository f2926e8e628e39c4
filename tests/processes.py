"""Other processes at work on a database of their own."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing

from django.conf import settings
from django.db import connection

# What is done behind, such as share cards, is left undone.
BEGIN = """
import django
from django.conf import settings
settings.TASKS = {name: {"BACKEND": "django_tasks.backends.dummy.DummyBackend"} for name in settings.TASKS}
django.setup()
"""


def own_sqlite(path):
    """The address of a database at `path`. It begins as a copy of the tests', with their tables."""
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(connection.settings_dict["NAME"])) as tests, closing(sqlite3.connect(path)) as own:
            tests.backup(own)
    return f"sqlite:///{path}"


def python(address, code, **environ):
    """A process that runs `code` on the database at `address`."""
    environment = (
        os.environ
        | environ
        | {
            "DATABASE_URL": address,
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "PYTHONPATH": os.pathsep.join([str(settings.ROOT), str(settings.SITE)]),
        }
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", BEGIN + code], env=environment, **pipes)


def answer(process, said=""):
    """What it prints in the end, as JSON; None for nothing."""
    out, _err = process.communicate(said)
    assert process.returncode == 0
    return json.loads(out or "null")
