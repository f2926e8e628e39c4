"""What stands on the page of a word besides its texts."""

import re

import pytest

from glossary import ruby
from tests.glossary.words import term


@pytest.fixture
def read(homes, client):
    return lambda address: client.get(address).content.decode()


def test_other_spellings_are_shown_each_in_its_language(read):
    term("Ikigai", "生き甲斐", other_spellings="生きがい\n\nikigai <b>")
    text = read("/de/glossar/ikigai/")
    also = re.search(r'<p class="also">(.*?)</p>', text)[1]
    assert also == ('Auch: <span lang="ja" dir="ltr">生きがい</span>, <span lang="ja-Latn">ikigai &lt;b&gt;</span>')


def test_a_word_without_other_spellings_says_nothing_of_them(read):
    term("Ikigai")
    assert "Auch:" not in read("/de/glossar/ikigai/")


def test_a_spelling_from_right_to_left_runs_so(read):
    term("Majlis", "مجلس", "ar", other_spellings="مَجْلِس")
    assert '<span lang="ar" dir="rtl">مَجْلِس</span>' in read("/de/glossar/majlis/")


def test_each_character_has_its_syllable(read):
    term("Guanxi", "关系", "zh", reading="guānxì")
    text = read("/de/glossar/guanxi/")
    assert re.findall(r"<span>(.)</span><rp>\(</rp><rt[^>]*>([^<]+)</rt><rp>\)</rp>", text) == [
        ("关", "guān"),
        ("系", "xì"),
    ]
    assert '<rt lang="zh-Latn">' in text


def test_kana_stand_over_the_whole_word(read):
    term("Shokuiku", "食育", reading="しょくいく")
    text = read("/de/glossar/shokuiku/")
    assert re.search(r'<ruby><span class="squares".*</span><rp>\(</rp><rt>しょくいく</rt><rp>\)</rp></ruby>', text)


def test_a_reading_that_is_the_word_itself_is_not_said_twice(read):
    term("Mottainai", "もったいない", reading="もったいない")
    assert "<rt" not in read("/de/glossar/mottainai/")


@pytest.mark.parametrize(
    ("number", "reading", "language", "parts"),
    [
        (2, "guānxì", "zh", ["guān", "xì"]),
        (2, "guan1xi5", "zh", ["guan1", "xi5"]),
        (2, "Guān xì", "zh-Hant", ["Guān", "xì"]),
        (2, "xī’ān", "zh", ["xī", "ān"]),
        (2, "xī'ān", "zh", ["xī", "ān"]),
        (2, "xiān", "zh", []),
        (2, "míngē", "zh", ["mín", "gē"]),
        (2, "lǜchá", "zh", ["lǜ", "chá"]),
        (2, "nǚ’ér", "zh", ["nǚ", "ér"]),
        (3, "túshūguǎn", "zh", ["tú", "shū", "guǎn"]),
        (4, "rénshānrénhǎi", "zh", ["rén", "shān", "rén", "hǎi"]),
        (2, "wok6 hei3", "yue", ["wok6", "hei3"]),
        (2, "wok6hei3", "yue", ["wok6", "hei3"]),
        (2, "しょく いく", "ja", ["しょく", "いく"]),
        (2, "しょくいく", "ja", []),
        (2, "guānxì", "ja", []),
        (3, "guānxì", "zh", []),
        (2, "", "zh", []),
        (1, "yì", "zh", []),
        (0, "yì", "zh", []),
        (6, "yī èr sān sì wǔ liù", "zh", []),
        (2, "ā" * 120, "zh", []),
        (5, "zhuang" * 20, "zh", []),
    ],
)
def test_a_reading_is_taken_apart_where_that_is_sure(number, reading, language, parts):
    assert ruby.over("字" * number, reading, language) == parts
