"""Several processes read, write and die, on a real database: does a reader ever get less than was committed?

    python -m tests.pagestore.checker FOLDER SECONDS [DATABASE_URL] [broken]

On a file of SQLite, or an empty database of PostgreSQL.

A row counts up. A reader asks the database for it, then the layer: the page must not show less. Writers commit, roll
back, and are killed at any moment. `broken` does not close the pointer: the checker must see that.
Prints reads, reads from files, stale reads, commits, kills.
"""

import io
import os
import random
import signal
import sys
import time
from multiprocessing import Value, get_context

import django
import django.core.management
from django.apps import AppConfig
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import OperationalError, connection, transaction
from django.http import HttpResponse
from django.urls import path
from environ import Env

from pagestore.layer import Layer
from pagestore.store import store_at

HOST, ADDRESS = "checked.example", "/de/"
READERS, WRITERS = 2, 2


class Plain(AppConfig):
    """The page store without what begins a generation by itself."""

    name = "pagestore"


def set_up(folder, database):
    sqlite = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": f"{folder}/checked.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        },
    }
    settings.configure(
        ALLOWED_HOSTS=[HOST],
        SECRET_KEY="checker",
        ROOT_URLCONF=__name__,
        INSTALLED_APPS=[f"{__name__}.Plain"],
        MIDDLEWARE=["pagestore.middleware.PagestoreMiddleware"],
        PAGESTORE=f"{folder}/pages",
        PAGESTORE_HOSTS=[HOST],
        PAGESTORE_RELEASE="checked",
        PUBLIC_ADDRESS=f"http://{HOST}",
        PUBLIC_HEADERS={},
        WAGTAILFRONTENDCACHE={},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        DATABASES={"default": Env.db_url_config(database) if database else sqlite},
    )
    django.setup()


def number():
    with connection.cursor() as cursor:
        cursor.execute("SELECT number FROM checked")
        return cursor.fetchone()[0]


def page(request):
    found = number()
    time.sleep(random.random() / 500)
    return HttpResponse(str(found), headers={"Cache-Control": "public"})


urlpatterns = [path("de/", page)]


def read(reads, stale, from_files):
    """Asks the layer for the page, over and over."""
    entered = []

    def django_behind():
        application = get_wsgi_application()

        def count(environ, start_response):
            entered.append(1)
            return application(environ, start_response)

        return count

    layer = Layer(store_at(settings.PAGESTORE), origin="", hosts=[HOST], secure=False, headers={}, load=django_behind)
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": ADDRESS, "HTTP_HOST": HOST, "SERVER_NAME": HOST}
    environ |= {"SERVER_PORT": "80", "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(), "QUERY_STRING": ""}
    while True:
        committed, before = number(), len(entered)
        shown = int(b"".join(layer(dict(environ), lambda *_: None)))
        with reads.get_lock():
            reads.value += 1
            stale.value += shown < committed
            from_files.value += len(entered) == before


def write(commits, broken):
    """Counts up, and gives it up every fourth time, with pauses in which others come between."""
    from pagestore import generation  # noqa: PLC0415 – needs the settings

    if broken:
        generation.close = lambda: None
    while True:
        try:
            with transaction.atomic():
                with connection.cursor() as cursor:
                    cursor.execute("UPDATE checked SET number = number + 1")
                generation.begin()
                time.sleep(random.random() / 200)
                if random.random() < 0.25:
                    raise InterruptedError
        except (InterruptedError, OperationalError):
            continue
        with commits.get_lock():
            commits.value += 1
        time.sleep(random.random() / 50)


def main(folder, seconds, database="", broken=""):
    set_up(folder, database)
    django.core.management.call_command("migrate", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE checked (number integer)")
        cursor.execute("INSERT INTO checked VALUES (1)")
    connection.close()
    fork = get_context("fork")
    reads, stale, from_files = (Value("l", 0) for _ in range(3))
    readers = [fork.Process(target=read, args=(reads, stale, from_files)) for _ in range(READERS)]
    # One counter each: a writer may be killed while it holds the lock of its own.
    counters = []

    def writer():
        counters.append(Value("l", 0))
        process = fork.Process(target=write, args=(counters[-1], broken))
        process.start()
        return process

    for reader in readers:
        reader.start()
    writers, kills, end = [writer() for _ in range(WRITERS)], 0, time.monotonic() + float(seconds)
    while time.monotonic() < end:
        time.sleep(0.05 + random.random() / 5)
        victim = random.randrange(WRITERS)
        os.kill(writers[victim].pid, signal.SIGKILL)
        writers[victim].join()
        writers[victim], kills = writer(), kills + 1
    for process in (*readers, *writers):
        process.kill()
        process.join()
    # Past their locks: who was killed may hold one.
    found = [counter.get_obj().value for counter in (reads, from_files, stale, *counters)]
    print(*found[:3], sum(found[3:]), kills)


if __name__ == "__main__":
    main(*sys.argv[1:])
