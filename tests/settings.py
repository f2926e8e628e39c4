"""The settings of every installation, made quick and harmless for tests."""

import os
import tempfile

os.environ.setdefault("DEBUG", "1")

from config.settings import *  # noqa: E402, F403

DEBUG = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = tempfile.mkdtemp(prefix="asiabits-media-")
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
