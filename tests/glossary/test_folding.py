import pytest

from glossary import folding


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Phở", "pho"),
        ("Kōban", "koban"),
        ("Đổi mới", "doi moi"),
        ("  Dim   Sum ", "dim sum"),
        ("Grüße", "grusse"),
        ("食育", "食育"),
        ("ﾌｸﾛｳ", "フクロウ"),
        ("a\0b\n", "a b"),
        ("", ""),
    ],
)
def test_case_accents_and_width_do_not_count(text, folded):
    assert folding.fold(text) == folded


@pytest.mark.parametrize("word", ["しょくいく が", "눈치", "สนุก", "चाय", "សុខ"])
def test_other_scripts_keep_their_marks(word):
    assert folding.fold(word) == word


@pytest.mark.parametrize(
    ("word", "slug"),
    [("Phở", "pho"), ("Áo dài", "ao-dai"), ("Shinrin-yoku", "shinrin-yoku"), ("食育", "shiyu"), ("…", "")],
)
def test_an_address_is_made_of_plain_letters(word, slug):
    assert folding.slug(word) == slug


def test_words_sort_letter_by_letter():
    words = ["Áo dài", "Ärger", "Adda", "Aoba", "Çay", "Chai"]
    assert sorted(words, key=folding.sort_key) == ["Adda", "Aoba", "Áo dài", "Ärger", "Çay", "Chai"]
