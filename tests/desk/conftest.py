import pytest

from tests.desk.forms import Desk


@pytest.fixture
def desk(homes):
    """The desk of an editor, signed in."""
    return Desk("anna")


@pytest.fixture
def other_desk(homes):
    """The desk of a colleague."""
    return Desk("ben")
