from django import template

from desk.checks import findings

register = template.Library()


@register.inclusion_tag("desk/checks/findings.html")
def findings_of(page):
    """What the checks find of the newest draft of an IssuePage, each with the link to its field."""
    draft = page.get_latest_revision_as_object()
    found = findings([draft])[draft.pk]
    return {
        "blocking": [finding for finding in found if finding.blocking],
        "advising": [finding for finding in found if not finding.blocking],
    }
