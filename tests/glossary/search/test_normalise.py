import pytest

from glossary.search.normalise import normalise


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("Shinrin-yoku", "shinrin yoku"),
        ("  Áo\tdài ", "ao dai"),
        ("Đổi mới", "doi moi"),
        ("Straße", "strasse"),
        ("Ægir Øl Łódź", "aegir ol lodz"),
        ("İIıi", "iiii"),
        ("ta'arof taʿarof ta’arof ta`arof", "taarof taarof taarof taarof"),
        ("ｓｈｏｋｕ", "shoku"),
        ("ｼｮｸｲｸ ｶﾞ", "しょくいく が"),
        ("フクロウ", "ふくろう"),
        ("関係 關係 关系", "关系 关系 关系"),
        ("人々", "人人"),
        ("葛\U000e0100城", "葛城"),
        ("ㄴㅊ", "ㄴㅊ"),
        ("\u1102\u110e", "ㄴㅊ"),
        ("\u1102\u116e\u11ab\u110e\u1175", "눈치"),
        ("ㄏㄨㄥˊ ㄅㄠ ㄉㄜ˙", "ㄏㄨㄥ ㄅㄠ ㄉㄜ"),
        ("जुगाड़", "जुगाड"),
        ("हिन्दी", "हिंदी"),
        ("ที่", "ที"),
        ("سُوق", "سوق"),
        ("تہذیب", "تهذیب"),
        ("كتاب", "کتاب"),
        ("نو\u200cروز", "نوروز"),
        ("أحمد", "احمد"),
        ("ལོ་གསར་", "ལོ གསར"),
        ("ᲡᲣᲤᲠᲐ", "სუფრა"),
        ("Ёлка йод", "елка иод"),
        ("ဟင်းခါး", "ဟင်းခါး"),
        ("a\0b\ud800c", "a b c"),
        ("\u202eabc\u200f", "abc"),
        ("🍜 ramen 🍜", "ramen"),
        ("", ""),
    ],
)
def test_normalise(text, normalised):
    assert normalise(text) == normalised


@pytest.mark.parametrize("text", ["Nüshu 女書", "ཧ་ྲ", "हिन्दी", "ﷺ", "ｶﾞｯ", "ǿ", "ㄳ", "İ", "เเม่", "人々々", "नँ"])
def test_normalised_stays_as_it_is(text):
    assert normalise(normalise(text)) == normalise(text)


def test_only_the_beginning_counts():
    assert normalise("é" * 100_000) == "e" * 1000
