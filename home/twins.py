"""An issue or a word of the glossary as Markdown, at its address without the last slash, plus `.md`."""

from functools import singledispatch

from django.db.models import prefetch_related_objects
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.encoding import iri_to_uri
from django.utils.translation import get_language_info
from wagtail.models import Page
from wagtail.rich_text import RichText

from glossary.models import GlossaryPage, Term
from glossary.models.terms import with_appearances
from issues.markdown import tidy
from issues.models import IssuePage
from publication.editions import absolute, open_to_all, published
from publication.reading import read_only


@read_only
def twin(request, path):
    """What the page at `path` says; Http404 for one that is not open to all, or has no twin."""
    found = Page.route_for_request(request, path)
    pages = Page.objects.filter(pk=found.page.pk, alias_of__isnull=True) if found else Page.objects.none()
    if not open_to_all(pages).exists():
        raise Http404
    return _of(found.page, request)


@singledispatch
def _of(page, request):
    raise Http404


@_of.register
def _of_issue(issue: IssuePage, request):
    editions = published(issue.translation_key)
    return _answer(request, issue.as_markdown(), {code: page.get_url(request) for code, page in editions.items()})


@_of.register
def _of_word(glossary: GlossaryPage, request):
    term = _word(request, glossary)
    if term.slug != request.routable_resolver_match.kwargs["slug"]:
        return redirect(address_of_twin(glossary.address(term)), permanent=True)
    return _answer(request, *_about(request, glossary, term))


def _answer(request, text, addresses):
    own = request.path.removesuffix(".md") + "/"
    response = HttpResponse(f"{_head(own, addresses)}\n\n{text}", content_type="text/markdown; charset=utf-8")
    response["Link"] = f'<{iri_to_uri(absolute(own))}>; rel="canonical"'
    return response


def address_of_twin(address):
    """Where the twin of what is read at `address` is."""
    return f"{absolute(address).removesuffix('/')}.md"


def _head(own, addresses):
    """A line of links: to the twin in the other edition, and to the page itself."""
    others = [
        f"[{get_language_info(code)['name_local']}]({iri_to_uri(address_of_twin(address))})"
        for code, address in addresses.items()
        if address != own
    ]
    return " · ".join([*others, f"[HTML]({iri_to_uri(absolute(own))})"])


def _word(request, glossary):
    """The word that is asked for; an old address of it leads to its own."""
    asked = request.routable_resolver_match
    term = glossary.word(asked.kwargs["slug"]) if asked.url_name == "term" else None
    if term is None:
        raise Http404
    prefetch_related_objects([term], with_appearances())
    return term


def _about(request, glossary, term):
    context = {"term": term, "shown": term.shown, "text": RichText(term.shown.text)}
    terms = Term.objects.shown().filter(translation_key=term.translation_key).prefetch_related(None)
    slugs, glossaries = dict(terms.values_list("locale__language_code", "slug")), published(glossary.translation_key)
    addresses = {
        code: page.get_url(request) + glossary.reverse_subpage("term", args=[slugs[code]])
        for code, page in glossaries.items()
        if code in slugs
    }
    return tidy(render_to_string("home/term.md", context)), addresses
