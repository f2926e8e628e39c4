"""Filters for the `plain.md` of sections."""

from django import template

from .. import markdown

register = template.Library()

register.filter("markdown", markdown.markdown)
register.filter("absolute", markdown.absolute)
register.filter("led_by", markdown.led_by)


@register.filter
def item(text, sign="- "):
    """`text` as an item of a list, its further lines below its first."""
    return markdown.hang(markdown.tidy(text).strip(), sign, " " * len(sign))


@register.filter
def quoted(text):
    """`text` as a quote."""
    return markdown.hang(markdown.tidy(text).strip(), "> ", "> ")


@register.filter
def to(text, url):
    """A link from `text`, a plain line, to `url`; the text alone where there is none."""
    return markdown.link(markdown.markdown(text), url) if url else markdown.markdown(text)
