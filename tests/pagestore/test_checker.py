"""No reader gets what a committed change has overtaken, whoever dies when; and the checker would see it if one did."""

import os
import subprocess
import sys

from django.conf import settings

SECONDS = float(os.environ.get("PAGESTORE_CHECK_SECONDS", "7"))


def checked(folder, *arguments):
    """Reads, reads from files, stale reads, commits, kills."""
    command = [sys.executable, "-m", "tests.pagestore.checker", str(folder), *arguments]
    environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(settings.SITE), str(settings.ROOT)])}
    environ.pop("DJANGO_SETTINGS_MODULE", None)
    ran = subprocess.run(command, cwd=settings.ROOT, env=environ, capture_output=True, text=True, check=False)
    assert ran.stdout, ran.stderr
    return [int(number) for number in ran.stdout.split()]


def test_no_read_is_stale_though_writers_are_killed(tmp_path):
    reads, from_files, stale, commits, kills = checked(tmp_path, str(SECONDS))
    assert from_files > 100 and reads - from_files > 20 and commits > 20 and kills > 10
    assert stale == 0


def test_nor_on_postgresql(tmp_path, postgresql):
    reads, from_files, stale, commits, kills = checked(tmp_path, str(SECONDS), postgresql)
    assert from_files > 100 and reads - from_files > 20 and commits > 20 and kills > 10
    assert stale == 0


def test_the_checker_sees_a_pointer_that_is_not_closed(tmp_path):
    _reads, _from_files, stale, *_ = checked(tmp_path, "4", "", "broken")
    assert stale > 0
