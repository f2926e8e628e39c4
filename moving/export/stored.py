"""A walk through a body as it is stored, in which every leaf is exchanged."""

import re

from django.utils.translation import gettext as _
from wagtail import blocks

from issues.sections.fields import FromHand

LINK = re.compile(r"<a\b[^>]*>")
LEADS_TO_PAGE = re.compile(r"""\blinktype=["']page["']""")
ID = re.compile(r"""(\bid=)(["'])([^"']*)\2""")


class Malformed(Exception):
    """What is no body of this site. Its message says where, and why."""


def exchanged(block, value, refer, where="body"):
    """The JSON form `value` of a value of `block`, with other references.

    `refer(block, leaf)` gives what is to stand for a leaf; it raises ValueError where nothing can. Raises Malformed for
    what is no value of `block`.
    """
    if isinstance(block, blocks.StreamBlock):
        return [_item(block, item, refer, where) for item in _a(list, value, where)]
    if isinstance(block, blocks.ListBlock):
        return [_entry(block, item, refer, where) for item in _a(list, value, where)]
    if isinstance(block, blocks.StructBlock):
        fields = block.child_blocks
        said = _a(dict, value, where)
        for name in said:
            if name not in fields:
                raise Malformed(_("%(where)s: there is no field “%(name)s”") % {"where": where, "name": str(name)[:60]})
        # In the order of the block, in which it is compared with what it is translated to.
        return {
            name: exchanged(child, said[name], refer, f"{where}.{name}")
            for name, child in fields.items()
            if name in said
        }
    return _leaf(block, value, refer, where)


def _a(kind, value, where):
    if value is None:
        return kind()
    if not isinstance(value, kind):
        raise _other(kind, value, where)
    return value


def _other(kind, value, where):
    said = {"where": where, "kind": kind.__name__, "value": repr(str(value)[:40])}
    return Malformed(_("%(where)s: a %(kind)s was expected, not %(value)s") % said)


def _item(block, item, refer, where):
    kind, name = _a(dict, item, where).get("type"), item.get("id")
    if not isinstance(kind, str) or kind not in block.child_blocks:
        said = {"where": where, "kind": str(kind)[:60]}
        raise Malformed(_("%(where)s: there is no section or part of the type “%(kind)s”") % said)
    value = exchanged(block.child_blocks[kind], item.get("value"), refer, f"{where}.{kind}")
    return {"type": kind, "value": value} | _id(name, where)


def _entry(block, item, refer, where):
    if not (isinstance(item, dict) and item.get("type") == "item"):
        return exchanged(block.child_block, item, refer, where)
    value = exchanged(block.child_block, item.get("value"), refer, where)
    return {"type": "item", "value": value} | _id(item.get("id"), where)


def _id(name, where):
    if name is not None and not (isinstance(name, str) and re.fullmatch(r"[\w-]{1,36}", name)):
        said = {"where": where, "value": repr(str(name)[:40])}
        raise Malformed(_("%(where)s: an id of letters and digits was expected, not %(value)s") % said)
    return {} if name is None else {"id": name}


def _leaf(block, value, refer, where):
    plain = () if isinstance(block, FromHand) else bool if isinstance(block, blocks.BooleanBlock) else str
    if value is not None and plain and not isinstance(value, plain):
        raise _other(plain, value, where)
    try:
        return refer(block, value)
    except ValueError as error:
        raise Malformed(f"{where}: {error}") from error


def led(prose, refer):
    """Rich text with other references to pages; not a sign besides them changes."""

    def link(tag):
        return ID.sub(lambda found: f"{found[1]}{found[2]}{refer(found[3])}{found[2]}", tag[0])

    return LINK.sub(lambda tag: link(tag) if LEADS_TO_PAGE.search(tag[0]) else tag[0], prose)
