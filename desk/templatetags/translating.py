from django import template
from wagtail.models import Page

from desk.checks.panel import FindingsSidePanel
from desk.together.hooks import address, is_offered
from desk.translating.panel import SectionPanel
from issues.models import IssuePage

register = template.Library()


@register.simple_tag(takes_context=True)
def panels_beside(context):
    """Adds ours to the side panels of the translation editor, whose view takes none from a hook."""
    instance, request = context["instance"], context["request"]
    if not isinstance(instance, Page):
        return ""
    panels = context["side_panels"]
    if isinstance(instance, IssuePage):
        panels.insert(0, FindingsSidePanel(instance, request))
    panels.insert(0, SectionPanel(instance, request, context["translation"]))
    return ""


@register.inclusion_tag("desk/translating/lacking.html", takes_context=True)
def lacking_above(context):
    """Where a script puts what to look at in a translation; and the way to publish both editions of an issue."""
    page, user = context["instance"], context["request"].user
    return {"translation": context["translation"], "together": address(page) if is_offered(page, user) else ""}
