"""The order of hits: exact, prefix, word of a meaning, part, one error, word of a meaning begun, other errors."""

import pytest

from glossary.search.hit import How
from glossary.search.schemes import MEANING
from glossary.search.table import Table

from .test_table import asked, row, words


def hows(table, query, edition="de"):
    return [(hit.word, hit.how) for hit in table.find(asked(query), edition, 8)]


def hows_by_sound(table, query, loose):
    hits = table.find([("latin", query), ("loose-ja", loose), (MEANING, query)], "de", 8)
    return [(hit.word, hit.how) for hit in hits]


def test_each_way_to_match_has_its_place():
    table = Table(
        [
            row("Kame", meanings={"de": "schildkröte"}),
            row("Kamera"),
            row("Turu", meanings={"de": "kranich kame"}),
            row("Wakame"),
            row("Kane"),
            row("Bogo", meanings={"de": "kamelhaar"}),
        ]
    )
    assert hows(table, "kame") == [
        ("Kame", How.EXACT),
        ("Kamera", How.PREFIX),
        ("Turu", How.MEANING),
        ("Wakame", How.PART),
        ("Kane", How.ONE_ERROR),
        ("Bogo", How.MEANING_PREFIX),
    ]


def test_a_word_of_a_meaning_stands_before_a_headword_with_an_error():
    table = Table([row("Teta"), row("Chai", meanings={"en": "spiced milk teat"})])
    assert hows(table, "teat") == [("Chai", How.MEANING), ("Teta", How.ONE_ERROR)]


def test_tea_is_not_tet():
    table = Table([row("Tet"), row("Chai", meanings={"en": "spiced milk tea"})])
    assert hows(table, "tea") == [("Chai", How.MEANING)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tet", False),  # three letters: none
        ("phoo", True),  # four: one
        ("foho", False),
        ("ikgua", False),  # five: one
        ("iikgai", True),  # six: two
        ("kintusgi", True),
        ("kintzugy", True),
        ("kntzugy", False),
    ],
)
def test_longer_queries_may_have_more_errors(query, found):
    table = Table([row("Pho"), row("Ikigai"), row("Kintsugi"), row("Tat")])
    assert bool(table.find(asked(query), "de", 8)) == found


@pytest.mark.parametrize(
    "query", ["intsugi", "jintsugi", "ikntsugi", "gkintsugi", "jintsgui", "inttsugi", "kimts", "kitnsu"]
)
def test_errors_at_the_beginning_or_in_what_is_only_begun(query):
    table = Table([row("Kintsugi"), row("Onsen"), row("Komorebi")])
    assert words(table.find(asked(query), "de", 8)) == ["Kintsugi"]


def test_where_five_match_nothing_is_guessed():
    table = Table([row(f"Kaiz{letter}") for letter in "abcde"] + [row("Kain")])
    assert words(table.find(asked("kaiz"), "de", 8)) == ["Kaiza", "Kaizb", "Kaizc", "Kaizd", "Kaize"]


def test_nonsense_finds_nothing():
    table = Table([row(word, meanings={"de": "ein schönes wort"}) for word in ("Ikigai", "Xiqu", "Zaza", "Waqf")])
    assert table.find(asked("xqzvwk"), "de", 8) == []


def test_shorter_words_first():
    table = Table([row(word) for word in ("Kaisekiryori", "Kaiseki", "Kaizen", "Kai")])
    assert words(table.find(asked("kai"), "de", 8)) == ["Kai", "Kaizen", "Kaiseki", "Kaisekiryori"]


def test_what_was_typed_comes_before_what_it_may_stand_for():
    table = Table([row("Kimi"), row("Gimji", keys=[("loose-ko", "gimji")]), row("Kimjiang")])
    hits = table.find([("latin", "kimji"), ("loose-ko", "gimji")], "de", 8)
    assert words(hits) == ["Kimjiang", "Gimji", "Kimi"]
    literal = Table([row("Sita"), row("Shita", keys=[("loose-ja", "sita")])])
    assert words(literal.find([("latin", "sita"), ("loose-ja", "sita")], "de", 8)) == ["Sita", "Shita"]


def test_the_language_of_the_page_decides_ties_only():
    table = Table(
        [
            row("Aaa", meanings={"en": "hand of a friend"}),
            row("Bbb", meanings={"de": "hand eines freundes"}),
            row("Ccc", meanings={"de": "die linke hand"}),
            row("Ddd", meanings={"en": "hand"}),
        ]
    )
    assert words(table.find([(MEANING, "hand")], "de", 8))[:2] == ["Ddd", "Bbb"]
    same = Table([row("Aaa", meanings={"en": "hand"}), row("Bbb", meanings={"de": "hand"})])
    assert words(same.find([(MEANING, "hand")], "de", 8)) == ["Bbb", "Aaa"]
    assert words(same.find([(MEANING, "hand")], "en", 8)) == ["Aaa", "Bbb"]


@pytest.mark.parametrize(
    "query", ["food education", "food edu", "education food", "food eduction", "the food education"]
)
def test_several_words_of_a_meaning(query):
    table = Table(
        [
            row("Shokuiku", meanings={"en": "food education children learn what good eating is"}),
            row("Mamsik", meanings={"en": "the food of monks"}),
            row("Juku", meanings={"en": "education after school"}),
        ]
    )
    assert words(table.find([(MEANING, query)], "en", 8))[0] == "Shokuiku"


@pytest.mark.parametrize("query", ["waldb", "waldbaden", "baden", "waldbadem"])
def test_compounds_by_their_beginning_their_end_and_with_an_error(query):
    table = Table([row("Shinrinyoku", meanings={"de": "waldbaden sich im wald erholen"}), row("Onsen")])
    assert words(table.find(asked(query), "de", 8)) == ["Shinrinyoku"]


def test_a_word_that_stands_first_in_its_meaning_comes_first():
    table = Table(
        [
            row("Aaa", meanings={"en": "small bites eaten with tea"}),
            row("Bbb", meanings={"en": "black tea from small bulging glasses"}),
            row("Ccc", meanings={"en": "tea"}),
        ]
    )
    assert words(table.find([(MEANING, "tea")], "en", 8)) == ["Ccc", "Bbb", "Aaa"]


def test_a_word_of_a_meaning_stands_before_what_only_begins_to_sound_so():
    table = Table([row("Tencho", keys=[("loose-ja", "tencho")]), row("Cha", meanings={"de": "tee im glas"})])
    assert hows_by_sound(table, "tee", "te") == [("Cha", How.MEANING), ("Tencho", How.LOOSE_PREFIX)]


def test_a_short_sound_inside_a_word_is_no_reason():
    table = Table([row("Shinkansen", keys=[("loose-ja", "sinkansen")])])
    assert hows_by_sound(table, "see", "se") == []
    assert hows_by_sound(table, "kanssen", "kansen") == [("Shinkansen", How.PART)]
