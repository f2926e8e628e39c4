"""The sections of an issue, from their written form to the JSON form of a StreamField."""

import uuid

from .writing import Both

NAMESPACE = uuid.UUID("5f0a5ad2-6d3c-4d0e-9d58-0a51ab175000")


def stream(children, language, place, refer):
    """The JSON form of `children`, a list of (type, value), in `language`.

    `place` is where they stand, as in "shinkansen.top_bit": every id comes from it, so both languages get the same
    ids, and wagtail-localize sees two editions of one section. `refer` gives the key of a picture, partner or issue.
    """
    return [
        {"type": name, "id": _id(path), "value": spoken(value, language, path, refer)}
        for path, (name, value) in _placed(children, place)
    ]


def spoken(value, language, place, refer):
    """`value` as it is in `language`, with the keys of what it refers to."""
    match value:
        case Both():
            return getattr(value, language)
        case dict():
            return {name: spoken(part, language, f"{place}.{name}", refer) for name, part in value.items()}
        case [tuple(), *_]:
            return stream(value, language, place, refer)
        case list():
            return [
                {"type": "item", "id": _id(path), "value": spoken(item, language, path, refer)}
                for path, item in _placed(value, place)
            ]
        case str():
            return value
        case _:
            return refer(value)


def _placed(items, place):
    return [(f"{place}.{position}", item) for position, item in enumerate(items)]


def _id(path):
    return str(uuid.uuid5(NAMESPACE, path))
