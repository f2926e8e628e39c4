"""`{% news_article frame %}` and `{% archive_data frame %}`: JSON-LD for the head of an issue and of the archive."""

from django import template

from .. import structured

register = template.Library()


@register.simple_tag(takes_context=True)
def news_article(context, frame):
    above = [page for page in (frame.home, frame.archive) if page]
    topics = [topic for topic, *_address in context.get("topics", ())]
    return structured.of_issue(context["page"], context["publication"], above, topics)


@register.simple_tag(takes_context=True)
def archive_data(context, frame):
    above = [frame.home] if frame.home else []
    part = context.get("heading") or ""
    return structured.of_archive(context["page"], context["publication"], above, part, context["canonical"])
