"""A whole issue as Markdown: its twin for machines, the text part of its mail."""

from django.template.loader import render_to_string
from django.utils import translation

from publication.models import Publication

from .fetching import fetch
from .markdown import tidy


def as_markdown(page, place="page"):
    """The text of an IssuePage in its own language, with the sections that show at `place` ("page", "mail")."""
    with translation.override(page.language):
        context = {
            "page": page,
            "sections": fetch(page, place=place),
            "output": "plain",
            "publication": Publication.load(),
        }
        return tidy(render_to_string("issues/issue_page.md", context))
