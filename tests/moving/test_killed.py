"""An import in a process of its own, killed by the system wherever it is, and begun again."""

import random
import time

import pytest

from tests.moving.archives import ENGLISH, picture, row, table
from tests.moving.test_beehiiv import WORD
from tests.processes import answer, own_sqlite, python

pytestmark = pytest.mark.django_db

LAY = """
settings.MEDIA_ROOT = {media!r}
from django.core.management import call_command
from home import foundation
call_command("migrate", verbosity=0)
foundation.lay()
"""
RUN = """
settings.MEDIA_ROOT = {media!r}
from moving.archive.run import run
print("begun", flush=True)
run({archive!r}, on_progress=lambda done, total, title: print(done, flush=True))
"""
ASK = """
settings.MEDIA_ROOT = {media!r}
import json
from pathlib import Path
from wagtail.contrib.redirects.models import Redirect
from wagtail.images import get_image_model
from wagtail_localize.models import StringTranslation, Translation
from glossary.models import Appearance, Term
from issues.models import IndexedSection, IssuePage
from moving.models import Arrival
print(json.dumps([
    [[str(each) for each in row] for row in IssuePage.objects.order_by("number", "locale").values_list(
        "number", "title", "slug", "live", "date", "has_unpublished_changes", "cover__file")],
    sorted(Arrival.objects.values_list("key", "settled")),
    sorted(get_image_model().objects.values_list("file", flat=True)),
    sorted(path.name for path in Path(settings.MEDIA_ROOT, "original_images").iterdir()),
    sorted(Redirect.objects.values_list("old_path", "redirect_page__title")),
    [model.objects.count() for model in (Appearance, Term, IndexedSection, Translation, StringTranslation)],
]))
"""


def export(folder):
    """Three posts, one of them in both languages."""
    shown = '<img src="{0}.png" alt="{0}">' + WORD
    rows = [
        row(day, more=shown.format(day), thumbnail_url=f"{day}.png", language="de", number=day) for day in (1, 2, 3)
    ]
    rows.append({**row(2, language="en", number=2, id="english", web_title="Issue two"), "content_html": ENGLISH})
    folder.mkdir()
    (folder / "posts.csv").write_text(table(*rows, columns=["language", "number"]))
    for day, colour in enumerate(("red", "green", "blue"), start=1):
        (folder / f"{day}.png").write_bytes(picture(colour))
    return str(folder)


def laid(folder, name):
    """A site without issues: its database, and its folder of media."""
    media = folder / name
    media.mkdir()
    address = own_sqlite(folder / f"{name}.sqlite3")
    process = python(address, LAY.format(media=str(media)))
    process.communicate()
    assert process.returncode == 0
    return address, str(media)


def imported(site, archive, kill_after=None):
    """Runs the import; killed a moment after `kill_after` posts are done. Returns whether it came to its end."""
    address, media = site
    process = python(address, RUN.format(media=media, archive=archive))
    if kill_after is not None:
        for _line in range(kill_after + 1):
            process.stdout.readline()
        time.sleep(random.uniform(0, 0.6))
        process.kill()
    process.communicate()
    return process.returncode == 0


def test_killed_three_times_it_ends_as_if_it_never_was(tmp_path):
    archive = export(tmp_path / "archive")
    whole, torn = laid(tmp_path, "whole"), laid(tmp_path, "torn")
    assert imported(whole, archive)
    for after in (0, 1, 1):
        imported(torn, archive, kill_after=after)
    assert imported(torn, archive)
    there, expected = (answer(python(address, ASK.format(media=media))) for address, media in (torn, whole))
    assert len(expected[0]) == 4
    assert there == expected
