"""`{% shown section %}`: a section as HTML."""

from django import template
from django.utils.translation import get_language

from pagestore.kept import ByContents

register = template.Library()

_html = ByContents(512)


@register.simple_tag(takes_context=True)
def shown(context, section):
    """As `{% include_block section.child with section=section %}`, but what hangs on nothing else is kept."""

    def render():
        return section.child.render_as_block(context.flatten() | {"section": section})

    if not section.child.block.alone:
        return render()
    page, permalinks = context.get("page"), context.get("permalinks")
    link = permalinks and (section.address or page.get_url(context.get("request")))
    hangs_on = get_language(), link, context.get("output"), section.anchor, section.address, section.stored
    html = _html.get(hangs_on, lambda: render() if section.is_kept else None)
    return render() if html is None else html
