"""The text of a file, whatever wrote it: UTF-8, UTF-16, or what Excel calls ANSI."""

import codecs
import unicodedata

from django.utils.translation import gettext as _

BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decoded(content):
    """(text, doubt): its line ends are "\\n"; `doubt` is what to tell of it, mostly ""."""
    text, doubt = _decoded(content)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(sign for sign in text if sign in "\t\n" or unicodedata.category(sign) != "Cc")
    return unicodedata.normalize("NFC", text.replace("\ufeff", "")), doubt


def _decoded(content):
    for bom, encoding in BOMS:
        if content.startswith(bom):
            return content.decode(encoding, "replace"), ""
    if content[:2000].count(0) > len(content[:2000]) / 4:
        return content.decode("utf-16-le" if content[1:2] == b"\0" else "utf-16-be", "replace"), ""
    try:
        return content.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        return _broken(content, error)


def _broken(content, error):
    """What is not UTF-8: that with a torn sign where most of it is, else Windows-1252."""
    text = content.decode("utf-8", "replace")
    torn = text.count("\ufffd")
    whole = sum(sign > "\x7f" for sign in text) - torn
    if whole > torn:
        line = content[: error.start].count(b"\n") + 1
        said = _("a sign in line %(line)d is not UTF-8: it is shown as %(sign)s")
        return text, said % {"line": line, "sign": "\ufffd"}
    return content.decode("cp1252", "replace"), _("read as Windows-1252, for it is not UTF-8")
