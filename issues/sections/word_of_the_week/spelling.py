"""The line that names a word: "🇯🇵 Shokuiku 食育", "Jiaozi 饺子 (jiǎozi) – Teigtasche"."""

import re
import unicodedata

from django.utils.translation import gettext_noop

from glossary import languages

from ...passage import EMOJI

FLAG = re.compile(r"[\U0001f1e6-\U0001f1ff]{2}")
# What a script suggests where no flag does; kana before Han, which Japanese mixes with them.
SCRIPTS = (
    ("HIRAGANA", "ja"), ("KATAKANA", "ja"), ("HANGUL", "ko"), ("CJK", "zh"), ("THAI", "th"), ("LAO", "lo"),
    ("KHMER", "km"), ("MYANMAR", "my"), ("TIBETAN", "bo"), ("DEVANAGARI", "hi"), ("BENGALI", "bn"), ("TAMIL", "ta"),
    ("SINHALA", "si"), ("GEORGIAN", "ka"), ("ARMENIAN", "hy"), ("HEBREW", "he"), ("ARABIC", "ar"), ("MONGOLIAN", "mn"),
)  # fmt: skip


def take_apart(line, around=""):
    """(the fields that `line` holds, [(what it left out, why)]); a flag may stand in the text `around` it."""
    flags = FLAG.findall(line)
    left_out = [(flag, gettext_noop("the page shows the flag of the language")) for flag in flags]
    signs = [sign for sign in EMOJI.findall(FLAG.sub("", line)) if sign.strip("\ufe0f\u200d")]
    left_out += [(sign, gettext_noop("an ornament of the word")) for sign in signs]
    language, line = _language_before(EMOJI.sub(" ", line).strip(), left_out)
    line, meaning = _split(line)
    asides = re.split("[,;、]", ",".join(re.findall(r"[(（\[]([^)）\]]*)[)）\]]", line)))
    tokens = [token.strip(',;·/|„“”"') for token in re.sub(r"[(（\[][^)）\]]*[)）\]]", " ", line).split()]
    latin = [token for token in tokens if token and not _native(token)]
    native = [token for token in tokens if _native(token)]
    readings = [token for token in native if len(native) > 1 and _script(token) in ("HIRAGANA", "KATAKANA")]
    native = [token for token in native if token not in readings]
    for aside in filter(None, map(str.strip, asides)):
        named = "" if language or len(aside) < 4 or not aside[0].isupper() else _named(aside)
        if named:
            language = named
            left_out.append((aside, gettext_noop("the name of the language: the page sets it")))
        elif _native(aside) and not native:
            native.append(aside)
        else:
            readings.append(aside)
    native_script = " ".join(native)
    fields = {
        "language": language or _guess(flags or FLAG.findall(around), line),
        "word": " ".join(latin) or native_script,
        "native_script": native_script,
        "reading": ", ".join(readings),
        "meaning": meaning,
    }
    return fields, left_out


def _language_before(line, left_out):
    """The language whose name stands before the word and a colon, "" where none does; and the word."""
    name, _colon, word = line.partition(": ")
    tag = _named(name)
    names = [languages.name(tag, spoken).casefold() for spoken in ("de", "en")]
    if not tag or not word or name.casefold() not in names:
        return "", line
    left_out.append((name, gettext_noop("the name of the language: the page sets it")))
    return tag, word.strip()


def _split(line):
    """The word and what stands for its meaning behind a dash, a colon or an equals sign."""
    sign = re.search(r"\s+[–—=-]\s+|:\s+", line)
    if not sign or not sign.start():
        return line, ""
    word, rest = line[: sign.start()], line[sign.end() :].strip()
    if _native(rest.partition(" ")[0]) and not _native(word):
        return _split(f"{word} {rest}")
    return word, rest


def _native(text):
    return any(
        character.isalpha() and not unicodedata.name(character, "LATIN").startswith("LATIN") for character in text
    )


def _script(text):
    """The first word of its letters' Unicode name, where they agree; the prolonged sound mark is kana too."""
    names = {unicodedata.name(character, "").split("-")[0].split(" ")[0] for character in text if character.isalpha()}
    return names.pop() if len(names) == 1 else ""


def _named(text):
    try:
        return languages.find(text)
    except LookupError:
        return ""


def _guess(flags, line):
    """The language that the flag suggests, else the script; "" where neither does."""
    for flag in flags:
        try:
            return languages.of_flag(flag)
        except LookupError:
            continue
    names = [unicodedata.name(character, "") for character in line]
    return next((language for script, language in SCRIPTS if any(name.startswith(script) for name in names)), "")
