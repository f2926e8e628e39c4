import langcodes
import pytest

from glossary import languages


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("ja", "ja"),
        ("JA", "ja"),
        ("Japanese", "ja"),
        ("Japanisch", "ja"),
        (" japanisch ", "ja"),
        ("Hokkien", "nan"),
        ("Cantonese", "yue"),
        ("Kantonesisch", "yue"),
        ("Mandarin", "zh"),
        ("cmn", "zh"),
        ("Tagalog", "fil"),
        ("zh_TW", "zh-TW"),
        ("zh-hant", "zh-Hant"),
        ("Tibetisch", "bo"),
    ],
)
def test_a_language_is_found_by_tag_and_by_name(text, tag):
    assert languages.find(text) == tag


@pytest.mark.parametrize(
    "text", ["", "  ", "Japanish", "zxx", "und", "mul", "qaa", "x-foo", "ja-x-foo", "a\0b", "ja" * 99, "🇯🇵", None]
)
def test_what_is_no_language_is_refused(text):
    with pytest.raises(LookupError):
        languages.find(text)


@pytest.mark.parametrize(
    ("tag", "german", "english"),
    [
        ("ja", "Japanisch", "Japanese"),
        ("nan", "Hokkien", "Hokkien"),
        ("nan-Hant", "Hokkien", "Hokkien"),
        ("bn", "Bengalisch", "Bengali"),
        ("yue", "Kantonesisch", "Cantonese"),
    ],
)
def test_a_language_has_a_name_in_both_editions(tag, german, english):
    assert (languages.name(tag, "de"), languages.name(tag, "en")) == (german, english)


def test_a_name_stored_unchecked_is_shown_as_it_is():
    assert languages.name("Elbisch (Hochsprache)", "de") == "Elbisch (Hochsprache)"
    assert languages.flag("Elbisch (Hochsprache)") == ""


@pytest.mark.parametrize(
    ("tag", "flag"),
    [("ja", "🇯🇵"), ("zh-Hans", "🇨🇳"), ("zh-TW", "🇹🇼"), ("yue", ""), ("bo", ""), ("sa", ""), ("es-419", "")],
)
def test_a_flag_stands_for_a_country_only(tag, flag):
    assert languages.flag(tag) == flag


@pytest.mark.parametrize("tag", ["ja", "ain", "zh-TW", "zh-Hant", "zh-Hant-HK", "sr-Cyrl", "es-419", "pa-Arab", "mnu"])
def test_names_are_those_of_cldr(tag):
    for locale in ("de", "en"):
        assert languages.name(tag, locale) == langcodes.Language.get(tag).display_name(locale)
