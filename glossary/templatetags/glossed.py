"""The words of the glossary in a page, and where else a word is mentioned."""

from django import template

from glossary.linking import links, mentions

register = template.Library()


@register.simple_block_tag(takes_context=True)
def glossed(context, content, off=(), featured=None):
    """The block with the first occurrence of each word as a link, and a card for each; see links.link.

    The page has its `vocabulary` in the context.
    """
    html, entries = links.link(content, context["vocabulary"], off=off, featured=featured)
    if not entries:
        return html
    cards = context.template.engine.get_template("glossary/card.html")
    with context.push(entries=entries):
        return html + cards.render(context)


@register.inclusion_tag("glossary/mentions.html")
def mentioned(term):
    """The sentences of later issues in which `term` occurs."""
    found, more = mentions.of(term)
    return {"mentions": found, "more": more}
