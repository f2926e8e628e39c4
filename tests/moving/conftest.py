import pytest
from django.utils import translation

from moving.archive.pictures import Missing
from moving.archive.run import run


@pytest.fixture(autouse=True)
def reports_in_english(begins_in_german):
    """The reports that these tests read are English, as those of the command are."""
    with translation.override("en"):
        yield


@pytest.fixture
def media(tmp_path, settings):
    """An empty folder of media."""
    settings.MEDIA_ROOT = str(tmp_path / "media")
    return tmp_path / "media"


@pytest.fixture
def web():
    """What the web answers, by address; what is not in it, is not there."""
    return {}


@pytest.fixture
def bring(homes, media, web, tmp_path, django_capture_on_commit_callbacks):
    """Imports files, {path: text or bytes}, or the archive at a path, and returns the Report."""

    def fetch(address):
        if address not in web:
            raise Missing("it could not be fetched: 404")
        return web[address]

    def bring(content, **options):
        path = content
        if isinstance(content, dict):
            path = tmp_path / "archive"
            for name, said in content.items():
                file = path / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(said if isinstance(said, bytes) else said.encode())
        with django_capture_on_commit_callbacks(execute=True):
            return run(path, **{"fetch": fetch, **options})

    return bring
