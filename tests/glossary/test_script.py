import pytest

from glossary import script


@pytest.mark.parametrize("word", ["食育", "おもてなし", "눈치", "コンビニ", "木漏れ日", "人々"])
def test_square_scripts_go_on_the_grid(word):
    assert script.squares(word) == list(word)


@pytest.mark.parametrize("word", ["สนุก", "चाय", "مجلس", "phở", "もったいないこころ", "食x", "🙂", ""])
def test_others_and_long_words_go_on_a_line(word):
    assert script.squares(word) == []


def test_a_mark_stays_with_its_letter():
    assert script.characters("मि") == ["मि"]


@pytest.mark.parametrize(("number", "row"), [(1, 6), (2, 6), (3, 6), (4, 8), (5, 10), (7, 8), (8, 8)])
def test_ghosts_fill_the_row(number, row):
    squares = list("一二三四五六七八")[:number]
    assert len(squares + script.ghosts(squares)) == row


@pytest.mark.parametrize(("word", "direction"), [("مجلس", "rtl"), ("שלום", "rtl"), ("食育", "ltr"), ("", "ltr")])
def test_arabic_runs_from_right_to_left(word, direction):
    assert script.direction(word) == direction


@pytest.mark.parametrize(("word", "line"), [("thai", 4), ("Tết Nguyên Đán", 9), ("สงกรานต์", 6), ("ა" * 90, 21)])
def test_a_line_is_as_long_as_its_word(word, line):
    assert script.line(word) == line
