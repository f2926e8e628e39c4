import pytest

from tests.desk.forms import Desk


@pytest.fixture
def client(homes):
    """The browser of an editor, signed in."""
    return Desk("lena").client
