"""Two machines on one database, each with its own folder: what one begins, the other learns of within two seconds."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

LEARNS_IN = 2  # seconds
BEGIN = """
import sys, time
from tests.pagestore.checker import set_up
set_up(*sys.argv[1:])
import django.core.management
django.core.management.call_command("migrate", verbosity=0)
from pagestore import generation, poller
def tell(name):
    print(name, time.time(), flush=True)
"""
PUBLISHES = f"""{BEGIN}
for line in sys.stdin:
    generation.begin()
    tell(generation.current())
"""
LOOKS = f"""{BEGIN}
poller.start()
seen = None
while True:
    name = generation.store.opened()
    if name and name != seen:
        tell(name)
        seen = name
    time.sleep(0.01)
"""


@pytest.fixture
def machine(tmp_path):
    """Starts one that runs a program; its folder is its own."""
    machines = []

    def start(name, program):
        folder = tmp_path / name
        folder.mkdir()
        command = [sys.executable, "-c", program, str(folder), f"sqlite:///{tmp_path}/both.sqlite3"]
        environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(settings.SITE), str(settings.ROOT)])}
        environ.pop("DJANGO_SETTINGS_MODULE", None)
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        machines.append(subprocess.Popen(command, env=environ, cwd=settings.ROOT, **pipes))
        return machines[-1]

    yield start
    for process in machines:
        process.kill()
        process.communicate()


def told(process):
    name, moment = process.stdout.readline().split()
    return name, float(moment)


def begun(process):
    process.stdin.write("\n")
    process.stdin.flush()
    return told(process)


def test_what_one_begins_the_other_opens_within_two_seconds(machine):
    publishes = machine("one", PUBLISHES)
    first, _moment = begun(publishes)
    looks = machine("two", LOOKS)
    assert told(looks)[0] == first
    for _ in range(3):
        name, began = begun(publishes)
        opened, learned = told(looks)
        assert opened == name
        assert learned - began < LEARNS_IN
