"""`{% kept "seals" %}…{% endkept %}`: HTML that hangs on nothing but the language and what else the tag names."""

from django import template
from django.utils.translation import get_language

from pagestore.kept import ByContents

register = template.Library()

_html = ByContents(512)


@register.tag
def kept(parser, token):
    """Each tag has a name of its own; of what follows it, `repr` tells all (see kept.ByContents)."""
    hangs_on = [parser.compile_filter(bit) for bit in token.split_contents()[1:]]
    nodelist = parser.parse(("endkept",))
    parser.delete_first_token()
    return Kept(nodelist, hangs_on)


class Kept(template.Node):
    def __init__(self, nodelist, hangs_on):
        self.nodelist, self.hangs_on = nodelist, hangs_on

    def render(self, context):
        hangs_on = self._hangs_on(context)
        return _html.get(hangs_on, lambda: self._for_long(context, hangs_on)) or self.nodelist.render(context)

    def _for_long(self, context, hangs_on):
        html = self.nodelist.render(context)
        # The first time it may draw pictures, which it did not know of.
        return html if self._hangs_on(context) == hangs_on else None

    def _hangs_on(self, context):
        return get_language(), [each.resolve(context) for each in self.hangs_on]
