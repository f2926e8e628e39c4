"""How a word is set: its script, its language, its flag."""

from django import template
from django.utils.translation import get_language

from glossary import languages, ruby, script

register = template.Library()

register.filter("flag", languages.flag)
register.filter("romanised", languages.romanised)
register.filter("direction", script.direction)
register.filter("is_latin", script.is_latin)
register.filter("width", script.width)


@register.filter
def language_name(tag):
    """What the language being spoken calls the language `tag`."""
    return languages.name(tag, get_language() or "en")


@register.inclusion_tag("glossary/script.html")
def native_script(text, language, reading=""):
    """`text` very large, on the practice grid or on a writing line, its reading above it.

    Each character has its own part of the reading where that can be told.
    """
    squares = script.squares(text)
    reading = "" if reading == text else reading
    return {
        "text": text,
        "language": language,
        "reading": reading,
        "read": list(zip(squares, ruby.over(squares, reading or "", language), strict=False)),
        "squares": squares,
        "ghosts": script.ghosts(squares),
        "line": script.line(text),
    }
