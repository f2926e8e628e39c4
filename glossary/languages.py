"""Origin languages: BCP 47 tags, their names from CLDR (langcodes), and a flag where one is fair."""

from functools import cache

import langcodes

# Languages that stand for one country; the others (Cantonese, Tibetan, Sanskrit …) fly no flag.
FLAGS = {
    "ar": "🇸🇦", "bn": "🇧🇩", "fa": "🇮🇷", "fil": "🇵🇭", "he": "🇮🇱", "hi": "🇮🇳", "hy": "🇦🇲",
    "id": "🇮🇩", "ja": "🇯🇵", "ka": "🇬🇪", "kk": "🇰🇿", "km": "🇰🇭", "ko": "🇰🇷", "ky": "🇰🇬",
    "lo": "🇱🇦", "mn": "🇲🇳", "ms": "🇲🇾", "my": "🇲🇲", "ne": "🇳🇵", "ru": "🇷🇺", "si": "🇱🇰",
    "tg": "🇹🇯", "th": "🇹🇭", "tk": "🇹🇲", "tl": "🇵🇭", "tr": "🇹🇷", "ur": "🇵🇰", "uz": "🇺🇿",
    "vi": "🇻🇳", "zh": "🇨🇳",
}  # fmt: skip


@cache
def find(text):
    """The BCP 47 tag of `text`, itself a tag or a language's English or German name.

    Raises LookupError where no such language is known.
    """
    text = " ".join(str(text).split())
    try:
        language = langcodes.Language.get(text)
        if language.is_valid() and text:
            return langcodes.standardize_tag(text)
    except langcodes.LanguageTagError:
        pass
    for spoken in ("en", "de"):
        try:
            return langcodes.find(text, spoken).to_tag()
        except LookupError:
            continue
    raise LookupError(text)


@cache
def name(tag, locale):
    """What `locale` ("de", "en") calls the language `tag`: name("ja", "de") is "Japanisch"."""
    return langcodes.Language.get(tag).display_name(locale)


def flag(tag):
    """The flag of `tag` as an emoji, or "" where no country can stand for the language."""
    language = langcodes.Language.get(tag)
    if language.territory:
        return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in language.territory)
    return FLAGS.get(language.language, "")
