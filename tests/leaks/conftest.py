"""The page store is on, in a folder of the test's own, and so are the pictures; what is written is committed."""

import shutil

import pytest

from pagestore import generation
from publication.models import Publication
from tests.pagestore.conftest import reader, store  # noqa: F401 – fixtures
from tests.snapshot import Snapshot

from .secret import Secret
from .surfaces import Surfaces


@pytest.fixture
def folder(tmp_path, settings):
    """Where all files of the test lie."""
    settings.MEDIA_ROOT = str(tmp_path / "media")
    return tmp_path


@pytest.fixture
def site(transactional_db, homes, store, folder):  # noqa: F811
    """The site, with a generation that is open."""
    Publication.load()
    generation.begin()


@pytest.fixture(scope="session")
def built():
    """What the first test of the secret has built, for those after it."""
    return []


@pytest.fixture
def secret(site, folder, reader, built, tmp_path_factory):  # noqa: F811
    """One issue in both editions, published, and what public issues have to do with it; every address has been read."""
    if not built:
        secret = Secret(live=True)
        Surfaces(secret).walk(reader, *secret.pages)
        files = tmp_path_factory.mktemp("leaks") / "files"
        shutil.copytree(folder, files, symlinks=True)
        built.extend((secret, Snapshot(), files))
    secret, database, files = built
    database.restore()
    shutil.rmtree(folder)
    shutil.copytree(files, folder, symlinks=True)
    secret.read_anew()
    return secret
