import pytest

from tests.desk.forms import Desk
from tests.translating import enter, segments


@pytest.fixture
def client(homes):
    """The browser of an editor, signed in."""
    return Desk("lena").client


def translate(client, translation, words, text):
    """Type `text` for the sentence `words`; returns its StringSegment."""
    segment = next(each for each in segments(translation) if each.string.data == words)
    enter(client, translation, segment, text)
    return segment
