"""The head of a Markdown or HTML file: `key: value`, lists in brackets or below their key. Not all of YAML."""

import re

HEAD = re.compile(r"\s*(?:<!--\s*)?(?:---|\+\+\+)\n((?:[^\n]*\n)*?)(?:---|\.\.\.|\+\+\+)(?:\s*-->)?[ \t]*(?:\n|$)")
FIELD = re.compile(r"([A-Za-z_][\w -]*?)\s*[:=](?:\s+(.*)|\s*)$")
ITEM = re.compile(r"\s*-\s+(.*)")


def split(text):
    """({name: a string, or a list of them}, the text below the head)."""
    head = HEAD.match(text)
    if not head or not any(FIELD.match(line) for line in head[1].splitlines()):
        return {}, text
    said, name = {}, ""
    for line in head[1].splitlines():
        field, item = FIELD.match(line), ITEM.match(line)
        if item and name and isinstance(said[name] or [], list):
            said[name] = [*(said[name] or []), _bare(item[1])]
        elif field and not line[:1].isspace():
            name = field[1].strip().casefold().replace("-", "_").replace(" ", "_")
            said[name] = _value((field[2] or "").strip())
        elif line.strip() and name and isinstance(said[name], str):
            said[name] = f"{said[name].lstrip('>|-')} {line.strip()}".strip()
    return said, text[head.end() :]


def listed(value):
    """A value as a list, also one that is written between commas."""
    if isinstance(value, list):
        return [part for part in value if part]
    return [part for part in (part.strip() for part in str(value or "").split(",")) if part]


def _value(written):
    if written.startswith("[") and written.endswith("]"):
        return [_bare(part) for part in written[1:-1].split(",") if _bare(part)]
    return _bare(written)


def _bare(written):
    written = written.strip()
    if written[:1] in ("'", '"') and written.endswith(written[0]) and len(written) > 1:
        return written[1:-1].replace('\\"', '"').replace("''", "'" if written[0] == "'" else "''").strip()
    return written
