"""Looking up from Python: shapes, limits, and queries from anybody's hand."""

import pytest

from glossary.search import keys, normalise, search
from glossary.search.hit import Hit, How
from glossary.search.lookup import nearest
from tests.glossary.words import term

pytestmark = pytest.mark.usefixtures("homes")


def test_a_hit_is_what_the_edition_shows():
    one = term("Guanxi", "关系", "zh", reading="guānxì", meaning="Beziehungen")
    word = (one.translation_key, "Guanxi", "关系", "zh", "guānxì", "Beziehungen", "guanxi", "G")
    assert search("guanxi", "de") == [Hit(*word, How.EXACT, "latin", "guanxi")]


def test_at_most_as_many_as_asked_for():
    for number in range(12):
        term(f"Wort {number}")
    assert len(search("wort", "de")) == 8
    assert len(search("wort", "de", limit=3)) == len(nearest("xqzvwk", "de", 3)) == 3


def test_the_nearest_are_there_where_nothing_fits():
    term("Ikigai")
    assert search("xqzvwk", "de") == []
    assert [hit.word for hit in nearest("xqzvwk", "de")] == ["Ikigai"]


def test_nothing_is_nearest_in_an_empty_glossary():
    assert nearest("ikigai", "de") == []


@pytest.mark.parametrize(
    "query", ["", " ", "\0", "\ud800", "\ud800ikigai", "😀", "\u200f", "%_\\'", "(*", "x" * 100_000]
)
@pytest.mark.parametrize("locale", ["de", "en", "xx", ""])
def test_no_query_is_an_error(query, locale):
    term("Ikigai")
    assert isinstance(search(query, locale), list)
    assert isinstance(nearest(query, locale), list)


def test_keys_and_queries_are_folded_alike():
    assert normalise("Áo  DÀI") == "ao dai"
    assert ("latin", "ikigai") in keys(term("Ikigai"))
