"""`{% defined_term_set page %}` and `{% defined_term page term recording %}`: JSON-LD for the head of a page."""

from django import template

from glossary import structured

register = template.Library()


@register.simple_tag
def defined_term_set(glossary):
    return structured.script(structured.term_set(glossary))


@register.simple_tag
def defined_term(glossary, term, recording=None):
    return structured.script(structured.term(glossary, term, recording))
