import os
import subprocess
import sys

from django.conf import settings

ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "DEBUG": "0",
    "SECRET_KEY": "k" * 25 + "0123456789-abcdefghijklmnopqrstuvwxyz",
}


def check(*arguments, **environment):
    command = [sys.executable, "manage.py", "check", *arguments]
    return subprocess.run(
        command, cwd=settings.ROOT, env=ENVIRONMENT | environment, capture_output=True, text=True, check=False
    )


def test_production_settings_have_nothing_for_a_checklist_to_complain_of():
    checked = check("--deploy", "--fail-level", "WARNING", PUBLIC_ADDRESS="https://asiabits.example")
    assert checked.returncode == 0, checked.stderr


def test_production_without_a_secret_key_says_what_to_set():
    checked = check(SECRET_KEY="")
    assert checked.returncode != 0
    assert "Set it in the environment" in checked.stderr


def test_an_address_without_a_scheme_is_refused_in_words():
    checked = check(PUBLIC_ADDRESS="asiabits.example")
    assert checked.returncode != 0
    assert "begins with https://" in checked.stderr
