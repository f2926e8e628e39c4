"""`{% front_data %}`, `{% news_article frame %}`, `{% archive_data frame %}`: JSON-LD for the heads of pages."""

from django import template

from .. import structured

register = template.Library()


@register.simple_tag(takes_context=True)
def news_article(context, frame):
    above = [page for page in (frame.home, frame.archive) if page]
    topics = [topic for topic, *_address in context.get("topics", ())]
    return structured.of_issue(context["page"], context["publication"], above, topics)


@register.simple_tag(takes_context=True)
def front_data(context):
    home = context["page"]
    return structured.of_front(home, context["publication"]) if home.url else ""


@register.simple_tag(takes_context=True)
def archive_data(context, frame):
    above = [frame.home] if frame.home else []
    part = context.get("heading") or ""
    return structured.of_archive(context["page"], context["publication"], above, part, context["canonical"])
