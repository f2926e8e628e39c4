"""Which part of a reading stands over which character."""

import re
import unicodedata

from . import languages

# A row of the practice grid holds so many squares on every screen.
MOST = 5
INITIAL = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])"
FINAL = (
    "(?:iang|iong|uang|iao|ian|ing|uai|uan|ang|eng|ong|van|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|vn"
    "|[aoeiuv])"
)
TONE = "[1-5]?"
BETWEEN = r"[\s’'ʼ·-]*"


def over(characters, reading, language):
    """`reading` in as many parts as there are `characters`, [] where it cannot be told which belongs to which.

    What an editor sets apart (wok6 hei3, しょく いく) is taken as it is; pinyin is taken apart by its syllables.
    """
    if not 1 < len(characters) <= MOST:
        return []
    parts = re.findall(r"[^\s’'ʼ·\d-]+\d?", reading)
    if len(parts) == len(characters):
        return parts
    return _pinyin(reading.strip(), len(characters)) if languages.base(language) == "zh" else []


def _pinyin(reading, number):
    """Its syllables; only an apostrophe lets a later one begin with a vowel: xī’ān are two, xiān is one."""
    clusters = re.findall(r"[^\u0300-\u036f][\u0300-\u036f]*", unicodedata.normalize("NFD", reading))
    letters = "".join("v" if cluster[1:].find("\u0308") >= 0 else cluster[0] for cluster in clusters).lower()
    later = f"{BETWEEN}({INITIAL}{FINAL}{TONE}|(?<![a-z]){FINAL}{TONE})"
    found = re.fullmatch(f"({INITIAL}?{FINAL}{TONE}){later * (number - 1)}", letters)
    if not found or len(letters) != len(clusters):
        return []
    parts = ("".join(clusters[slice(*found.span(group))]) for group in range(1, number + 1))
    return [unicodedata.normalize("NFC", part) for part in parts]
