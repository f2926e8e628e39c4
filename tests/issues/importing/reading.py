"""What an import made, in a shape that a test can compare."""

import re
from collections import Counter
from html import unescape

from wagtail.blocks import StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.blocks.stream_block import StreamValue
from wagtail.rich_text import RichText


class Result:
    """A page and the report on it."""

    def __init__(self, page, report):
        self.page = page
        self.report = report

    @property
    def types(self):
        return [child.block_type for child in self.page.body]

    def section(self, section_type, n=0):
        """What the nth section of a type holds: filled fields only."""
        found = [child for child in self.page.body if child.block_type == section_type]
        return native(found[n].value)

    def text(self):
        """All its words, as plain text: title, teaser and every leaf."""
        return " ".join([self.page.title, self.page.teaser, *leaves(self.page.body)])

    def addresses(self):
        """Every address that one of its links has, or that is a leaf of its own."""
        everything = " ".join(leaves(self.page.body, plain=False))
        return {
            unescape(address)
            for address in re.findall(r'(?:href="|(?<= ))((?:https?|mailto):[^"\s]+)', f" {everything}")
        }


def native(value):
    """A value as dicts, lists and strings, without what is empty."""
    if isinstance(value, StructValue):
        return {name: native(field) for name, field in value.items() if native(field)}
    if isinstance(value, StreamValue):
        return [(child.block_type, native(child.value)) for child in value]
    if isinstance(value, ListValue):
        return [native(item) for item in value]
    if isinstance(value, RichText):
        return value.source
    return value if isinstance(value, str | bool) or value is None else str(value)


def leaves(value, plain=True):
    value = native(value) if isinstance(value, StructValue | StreamValue | ListValue) else value
    if isinstance(value, dict):
        for field in value.values():
            yield from leaves(field, plain)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from leaves(item, plain)
    elif isinstance(value, str):
        yield text_of(value) if plain else value


def text_of(html):
    """Rich text, or any HTML, as plain text, its blocks apart."""
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</?(p|li|ul|ol|br|div|td|tr|h\d)\b[^>]*>", " ", html)))


def words(text):
    """How often each word stands in a text."""
    return Counter(re.findall(r"[^\W_]+", text.casefold()))
