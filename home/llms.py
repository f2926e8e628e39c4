"""What language models may begin with: https://llmstxt.org/, the newest issues and words of both editions."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language_info, override
from django.utils.translation import gettext as _

from glossary.models import GlossaryPage
from issues.markdown import link, markdown
from issues.models import IssuesPage
from publication.editions import absolute, open_to_all
from publication.models import Publication
from publication.reading import read_only

from .models import HomePage
from .twins import address_of_twin

NEWEST = 20


@read_only
def llms(request):
    """Nothing where the team keeps the crawlers of language models away."""
    publication = Publication.load(request_or_site=request)
    if not publication.open_to_ai:
        raise Http404
    lines = [f"# {markdown(publication.name)}", ""]
    for code, _name in settings.LANGUAGES:
        with override(code):
            lines += _edition(request, code)
    lines += ["## API", "", *(_item(f"JSON: {name}", absolute(f"/api/v2/{name}/")) for name in ("issues", "terms")), ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def _edition(request, code):
    """What readers find in the edition of `code`, with it as the language that is spoken."""
    home, archive, glossary = (_open_page(model, code) for model in (HomePage, IssuesPage, GlossaryPage))
    name = get_language_info(code)["name_local"]
    if home and home.motto:
        yield from (f"> {name}: {' '.join(markdown(home.motto).split())}", "")
    if archive:
        yield from (f"## {name}: {_('Newest issues')}", "")
        for issue in archive.issues().select_related("locale").defer_streamfields()[:NEWEST]:
            told = ": ".join(filter(None, (f"{issue.date:%Y-%m-%d}", markdown(issue.teaser))))
            yield _item(issue.title, address_of_twin(issue.get_url(request)), told)
        yield _item(archive.title, absolute(archive.get_url(request)))
        yield from (_item(form.upper(), absolute(reverse("feed", args=[form]))) for form in ("rss", "json"))
        yield ""
    if glossary:
        yield from (f"## {name}: {markdown(glossary.title)}", "")
        words = {one.term_id: one for one in glossary.words_of_the_week()[:NEWEST]}
        for one in words.values():
            yield _item(one.word, address_of_twin(glossary.address(one.term)), markdown(one.meaning))
        yield _item(glossary.title, absolute(glossary.get_url(request)))
        yield ""


def _open_page(model, code):
    pages = model.objects.filter(locale__language_code=code, alias_of__isnull=True)
    return open_to_all(pages).select_related("locale").first()


def _item(text, address, told=""):
    found = f"- {link(markdown(text), address)}"
    return " ".join(f"{found}: {told}".split()) if told else found
