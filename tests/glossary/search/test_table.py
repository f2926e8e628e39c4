"""The table alone: rows with keys by hand, so that a case says all that it needs."""

from uuid import NAMESPACE_DNS, uuid5

import pytest

from glossary.search.hit import How, Listing, Row
from glossary.search.schemes import MEANING
from glossary.search.table import Layered, Table


def row(word, *, meanings=None, keys=(), editions=("de", "en"), language="ja"):
    """A word with the key that its name folds to, and `keys` besides."""
    meanings = meanings or {}
    listings = {
        edition: Listing(word, "", "", meanings.get(edition, ""), word.lower(), word[0].upper()) for edition in editions
    }
    of_meanings = [(MEANING, meaning.lower(), edition) for edition, meaning in meanings.items()]
    mine = [("latin", word.lower(), None), *((scheme, key, None) for scheme, key in keys), *of_meanings]
    return Row(uuid5(NAMESPACE_DNS, word), language, mine, listings)


def asked(query):
    return [("latin", query.replace(" ", "")), (MEANING, query)]


def words(hits):
    return [hit.word for hit in hits]


def test_a_hit_is_what_the_edition_shows():
    word = row("Ikigai", meanings={"de": "Lebenssinn", "en": "A reason to get up"})
    (hit,) = Table([word]).find(asked("ikigai"), "de", 8)
    assert hit.translation_key == word.word
    assert (hit.word, hit.language, hit.meaning, hit.slug, hit.letter) == ("Ikigai", "ja", "Lebenssinn", "ikigai", "I")
    assert (hit.how, hit.scheme, hit.matched) == (How.EXACT, "latin", "ikigai")


def test_a_word_of_the_other_edition_alone_is_not_found():
    table = Table([row("Ikigai", editions=("en",)), row("Ikibana")])
    assert words(table.find(asked("iki"), "de", 8)) == ["Ikibana"]
    assert words(table.find(asked("iki"), "en", 8)) == ["Ikigai", "Ikibana"]
    assert words(table.nearest(asked("ikigai"), "de", 8)) == ["Ikibana"]


def test_a_meaning_in_the_other_language_finds_the_word():
    table = Table([row("Hongbao", meanings={"de": "Roter Umschlag", "en": "A red envelope"})])
    for edition in ("de", "en"):
        assert words(table.find(asked("red envelope"), edition, 8)) == ["Hongbao"]
        assert words(table.find(asked("roter umschl"), edition, 8)) == ["Hongbao"]


def test_no_words_find_nothing():
    table = Table([])
    assert table.find(asked("ikigai"), "de", 8) == []
    assert table.nearest(asked("ikigai"), "de", 8) == []


@pytest.mark.parametrize("edition", ["fr", ""])
def test_an_edition_without_words_finds_nothing(edition):
    table = Table([row("Ikigai")])
    assert table.find(asked("ikigai"), edition, 8) == []
    assert table.nearest(asked("ikigai"), edition, 8) == []


@pytest.mark.parametrize("query", ["", " ", "\n", "\ud800", "\0", "x" * 10_000, "*[", "a " * 100])
def test_nothing_that_is_typed_breaks_it(query):
    table = Table([row("Ikigai", meanings={"de": "Lebenssinn"})])
    assert words(table.find(asked(query), "de", 8)) == []
    assert words(table.nearest(asked(query), "de", 8)) == ["Ikigai"]


def test_a_key_of_two_lines_is_one():
    table = Table([row("Ikigai", keys=[("native", "生き\n甲斐")]), row("Kaizen", keys=[("native", "改善")])])
    assert words(table.find([("native", "改善")], "de", 8)) == ["Kaizen"]


def test_nearest_gives_something_and_says_so():
    table = Table([row("Ikigai"), row("Kaizen"), row("Onsen")])
    hits = table.nearest(asked("xqzvwk"), "de", 2)
    assert len(hits) == 2
    assert {hit.how for hit in hits} == {How.NEAREST}


def test_nearest_prefers_what_is_most_alike():
    table = Table([row(word) for word in ("Onsen", "Kaizen", "Ikigai")])
    assert words(table.nearest(asked("kaiserin"), "de", 1)) == ["Kaizen"]


def test_layers_answer_as_one_table_would():
    names = ["Ikigai", "Ikebana", "Ikizukuri", "Kaizen", "Kaiseki", "Onsen"]
    rows = [row(name, meanings={"de": "schönes Wort", "en": "nice word"}) for name in names]
    whole = Table(rows)
    layered = Layered(Table(rows[:4]), Table(rows[3:]), {rows[3].word})
    assert len(layered) == len(whole)
    for query in ("ik", "kai", "iki", "kaizne", "nice word", "nice w", "schoe", "ensn", "i", "jkigai"):
        assert layered.find(asked(query), "de", 4) == whole.find(asked(query), "de", 4), query


def test_what_has_changed_or_gone_is_not_found_as_it_was():
    old = [row("Ikigai", meanings={"de": "Lebenssinn"}), row("Onsen")]
    new = row("Ikigai", meanings={"de": "Daseinsfreude"})
    layered = Layered(Table(old), Table([new]), {word.word for word in old})
    assert words(layered.find(asked("daseinsfreude"), "de", 8)) == ["Ikigai"]
    assert layered.find(asked("lebenssinn"), "de", 8) == []
    assert layered.find(asked("onsen"), "de", 8) == []
    assert words(layered.nearest(asked("onsen"), "de", 8)) == ["Ikigai"]
    assert len(layered) == 1


def test_the_order_of_the_rows_does_not_matter():
    rows = [row(name, meanings={"de": "fest im winter"}) for name in ("Losar", "Tet", "Nowruz", "Seollal", "Songkran")]
    one, other = Table(rows), Table(reversed(rows))
    for query in ("fest", "fest win", "s", "so", "losra"):
        assert one.find(asked(query), "de", 3) == other.find(asked(query), "de", 3), query
