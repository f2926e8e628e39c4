"""`{% shown section %}`: a section as HTML."""

from django import template
from django.utils.translation import get_language

from pagestore.kept import ByContents

register = template.Library()

_html = ByContents(512)


@register.simple_tag(takes_context=True)
def shown(context, section):
    """As `{% include_block section.child with section=section %}`, but kept by all that it hangs on."""

    def render():
        return section.child.render_as_block(context.flatten() | {"section": section})

    def render_for_long():
        html = render()
        # The first time it may draw pictures, which it did not know of.
        return html if section.hangs_on(context) == hangs_on else None

    hangs_on = section.hangs_on(context)
    if hangs_on is None:
        return render()
    page, permalinks = context.get("page"), context.get("permalinks")
    link = permalinks and (section.address or page.get_url(context.get("request")))
    where = get_language(), link, context.get("output"), section.anchor, section.address
    return _html.get((where, hangs_on), render_for_long) or render()
