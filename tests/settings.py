"""The settings of every installation, made quick and harmless for tests."""

import os
import tempfile

os.environ.setdefault("DEBUG", "1")

from config.settings import *  # noqa: F403

DEBUG = False
# What is kept as a file is tested where it is the subject (tests/pagestore).
PAGESTORE = PAGESTORE_RELEASE = ""
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = tempfile.mkdtemp(prefix="asiabits-media-")
ARCHIVES_ROOT = tempfile.mkdtemp(prefix="asiabits-archives-")
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":  # noqa: F405
    # In memory, all threads of the browser tests' server would share one connection, and one transaction.
    DATABASES["default"]["TEST"] = {"NAME": f"{tempfile.mkdtemp(prefix='asiabits-')}/test.sqlite3"}  # noqa: F405
# A test sees its own transaction, and no thread beside it does.
TASKS = {name: {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"} for name in TASKS}  # noqa: F405
