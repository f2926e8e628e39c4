"""Which stretches of a text are taken for a word of the glossary."""

import time
import unicodedata

import pytest

from glossary.linking.matching import Matcher, fold_text, forms

WORDS = {
    "Ikigai": ["生き甲斐"],
    "Kōban": ["交番"],
    "Konbini": ["コンビニ"],
    "Shinrin-yoku": ["森林浴"],
    "Nüshu": ["女书"],
    "Hande": [],
    "Sanuk": ["สนุก"],
    "Nunchi": ["눈치"],
    "Jeong": ["정"],
    "Phở": ["phở"],
    "Áo dài": ["áo dài"],
    "Dim sum": ["點心"],
    "Dim": [],
    "Ger": ["гэр"],
    "Losar": ["ལོ་གསར"],
    "Krama": ["ក្រមា"],
    "Nowruz": ["نوروز"],
    "Xi'an": [],
}
MATCHER = Matcher((text, word) for word, others in WORDS.items() for text in [word, *others])


def found(text):
    return [(text[match.start : match.end], *match.words) for match in MATCHER.find(text)]


@pytest.mark.parametrize(
    ("text", "marked", "word"),
    [
        ("das IKIGAI", "IKIGAI", "Ikigai"),
        ("am Koban", "Koban", "Kōban"),
        (unicodedata.normalize("NFD", "am Kōban"), unicodedata.normalize("NFD", "Kōban"), "Kōban"),
        ("die Kobans", "Kobans", "Kōban"),
        ("one’s ikigai’s worth", "ikigai", "Ikigai"),
        ("Ikigai-Prinzip", "Ikigai", "Ikigai"),
        ("Iki\u00adgai", "Iki\u00adgai", "Ikigai"),
        ("Shinrin Yoku", "Shinrin Yoku", "Shinrin-yoku"),
        ("shinrinyoku", "shinrinyoku", "Shinrin-yoku"),
        ("Nushu", "Nushu", "Nüshu"),
        ("ein\nÁo\ndài", "Áo\ndài", "Áo dài"),
        ("AO\u00a0DAI", "AO\u00a0DAI", "Áo dài"),
        ("Xi’an", "Xi’an", "Xi'an"),
        ("Phở-Suppe", "Phở", "Phở"),
        ("in der Ger.", "Ger", "Ger"),
        ("눈치를 보다", "눈치", "Nunchi"),
        ("눈치에서는", "눈치", "Nunchi"),
        (unicodedata.normalize("NFD", "눈치를"), unicodedata.normalize("NFD", "눈치"), "Nunchi"),
        ("これは生き甲斐です", "生き甲斐", "Ikigai"),
        ("Ikigai生き甲斐", "Ikigai", "Ikigai"),
        ("近くのコンビニで", "コンビニ", "Konbini"),
        ("ความสนุกมาก", "สนุก", "Sanuk"),
        ("ខ្ញុំពាក់ក្រមាថ្មី", "ក្រមា", "Krama"),
        ("ལོ་གསར་བཟང", "ལོ་གསར", "Losar"),
        ("جشن نوروز است", "نوروز", "Nowruz"),
    ],
)
def test_is_found(text, marked, word):
    assert (marked, word) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ikigaisierung",
        "Hände",  # no Hande
        "San UK",
        "GER ger",  # three letters count as they are spelt
        "pho",
        "정도 정이 정",  # one character is no word
        "눈치코치",
        "コンビニエンスストア",
        "ལོ་གསརའི",
        "ikigai.com",
        "https://a.example/ikigai/ikigai",
        "info@ikigai.example",
        "K ō b a n",
    ],
)
def test_is_not_found(text):
    assert found(text) == []


def test_the_longest_wins():
    assert found("Dim sum") == [("Dim sum", "Dim sum")]


def test_a_word_of_a_script_with_marks_is_not_cut():
    matcher = Matcher([("กา", "crow")])
    assert [match.start for match in matcher.find("กา กาน้ำ")] == [0, 3]
    assert not list(Matcher([("กก", "x")]).find("กกิ"))


def test_two_words_that_are_spelt_alike_are_both_told():
    matcher = Matcher([("Jiaozi", 1), ("Jiaozi", 2), ("饺子", 1), ("交子", 2)])
    assert [match.words for match in matcher.find("Jiaozi 饺子 交子")] == [(1, 2), (1,), (2,)]


def test_of_two_that_differ_in_accents_the_one_is_meant_that_is_spelt_so():
    matcher = Matcher([("Kōban", 1), ("Koban", 2)])
    assert [match.words for match in matcher.find("Kōban Koban")] == [(1,), (2,)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\0",
        "\ud800",
        "\u202e\u200f",
        "🎉" * 50,
        "a\u0301" * 5000,
        ".*[(" * 2500,
        "'" * 10_000,
        "a-" * 5000,
        "a." * 5000,
    ],
)
def test_hostile_text_is_read_in_a_moment(text):
    # Of the processor: what else the machine does is not to count.
    start = time.thread_time()
    assert found(text) == []
    forms(text[:80])
    assert time.thread_time() - start < 1


@pytest.mark.parametrize("word", WORDS)
def test_the_folded_text_holds_a_form_of_what_is_found(word):
    for spelling in [word, *WORDS[word]]:
        for text in (f"Das {spelling}, ja", f"x {spelling.upper()} y"):
            if any(word in match.words for match in MATCHER.find(text)):
                assert any(form in fold_text(text) for form in forms(spelling)), (spelling, text)
