"""Origin languages: BCP 47 tags, their names from CLDR, and a flag where one is fair."""

from functools import cache
from pathlib import Path

import langcodes

# Languages that stand for one country; the others (Arabic, Cantonese, Tibetan, Sanskrit …) fly no flag.
FLAGS = {
    "bn": "🇧🇩", "dz": "🇧🇹", "fa": "🇮🇷", "fil": "🇵🇭", "he": "🇮🇱", "hi": "🇮🇳", "hy": "🇦🇲",
    "id": "🇮🇩", "ja": "🇯🇵", "ka": "🇬🇪", "kk": "🇰🇿", "km": "🇰🇭", "ko": "🇰🇷", "ky": "🇰🇬",
    "lo": "🇱🇦", "mn": "🇲🇳", "ms": "🇲🇾", "my": "🇲🇲", "ne": "🇳🇵", "ru": "🇷🇺", "si": "🇱🇰",
    "tg": "🇹🇯", "th": "🇹🇭", "tk": "🇹🇲", "tr": "🇹🇷", "ur": "🇵🇰", "uz": "🇺🇿", "vi": "🇻🇳",
    "zh": "🇨🇳",
}  # fmt: skip

# Where CLDR does not say what an editor or a reader would.
NAMES = {
    "bn": {"en": "Bengali"},
    "hak": {"en": "Hakka"},
    "nan": {"de": "Hokkien", "en": "Hokkien"},
}
SAME = {"cmn": "zh", "tl": "fil"}
# What a word cannot come from: no language, an unknown one, many, one without a code, signs.
NONE = {"und", "zxx", "mul", "mis", "sgn", "art"}


@cache
def find(text):
    """The BCP 47 tag of `text`, itself a tag or a language's English or German name.

    Raises LookupError where no such language is known.
    """
    text = " ".join(str(text).split())
    if not text.isprintable() or len(text) > 60:
        raise LookupError(text)
    tag = _standard(text) or _standard(_named(text))
    if tag is None:
        raise LookupError(text)
    return tag


def _named(text):
    """The tag of the language with this English or German name, "" where there is none."""
    for spoken in ("en", "de"):
        try:
            return langcodes.find(text, spoken).to_tag()
        except LookupError:
            continue
    return ""


def _standard(tag):
    try:
        language = langcodes.Language.get(tag)
    except langcodes.LanguageTagError:
        return None
    code = language.language or "und"
    if not language.is_valid() or not code.isalpha() or language.private or code in NONE or "qaa" <= code <= "qtz":
        return None
    return langcodes.Language.make(SAME.get(code, code), script=language.script, territory=language.territory).to_tag()


def base(tag):
    """The language of `tag` without script and region: base("zh-Hant") is "zh"."""
    return tag.partition("-")[0]


def romanised(tag):
    """The tag of the language of `tag` in Latin letters: romanised("ja") is "ja-Latn"."""
    return f"{base(tag)}-Latn"


@cache
def name(tag, locale):
    """What `locale` ("de", "en") calls the language `tag`: name("ja", "de") is "Japanisch".

    What is no tag (code can store anything) is given back as it is.
    """
    try:
        tag = find(tag)
    except LookupError:
        return tag
    if own := NAMES.get(base(tag), {}).get(locale):
        return own
    language = langcodes.Language.get(tag).simplify_script()
    called = [_called(part, locale) for part in (language.language, language.script, language.territory) if part]
    return f"{called[0]} ({', '.join(called[1:])})" if called[1:] else called[0]


def _called(code, locale):
    """What `locale` calls a language, a script or a region; in English where it is not German."""
    start = _table().find(f"\n{code}\t")
    if start < 0:
        return code
    _code, german, english = _table()[start + 1 : _table().index("\n", start + 1)].split("\t")
    return (base(locale) == "de" and german) or english


@cache
def _table():
    """Searched as the text that it is: 9,000 rows in a dict would take 2 MB."""
    return Path(__file__).with_name("language_names.tsv").read_text("utf-8")


@cache
def flag(tag):
    """The flag of `tag` as an emoji, or "" where no country can stand for the language."""
    try:
        tag = find(tag)
    except LookupError:
        return ""
    territory = langcodes.Language.get(tag).territory or ""
    if territory.isalpha():
        return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in territory)
    return FLAGS.get(base(tag), "")


def of_flag(flag):
    """The tag of the language that a flag suggests: of_flag("🇯🇵") is "ja". A guess; LookupError where it is no flag."""
    if len(flag) != 2 or not all("🇦" <= letter <= "🇿" for letter in flag):
        raise LookupError(flag)
    known = {flag: tag for tag, flag in FLAGS.items()}
    territory = "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in flag)
    return known.get(flag) or find(langcodes.Language.make(territory=territory).maximize().language)
