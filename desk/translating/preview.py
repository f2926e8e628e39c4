"""A section of a translation as readers will see it, with all that is saved, published or not."""

from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.decorators import method_decorator
from django.views import View
from wagtail.models import Page
from wagtail.utils.decorators import xframe_options_sameorigin_override

from glossary.linking.vocabulary import vocabulary
from issues.fetching import fetch
from issues.linked_words import featured, unlinked
from issues.models import IssuePage

from .rights import editable


@method_decorator(xframe_options_sameorigin_override, name="dispatch")
class PreviewView(View):
    """The section `?section=<block id>` of an issue; its head for what stands in none. Of other pages, the page."""

    def get(self, request, pk):
        translation, instance = editable(request.user, pk)
        if not isinstance(instance, Page):
            raise Http404
        page = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
        if isinstance(page, IssuePage):
            # Through the middleware of a public page, in its language; Wagtail asks the page for its preview.
            page.serve_preview = lambda asked, mode: _alone(page, request.GET.get("section", ""), asked)
        return page.make_preview_request(request, page.default_preview_mode)


def _alone(page, block, request):
    sections = fetch(page, request)
    words = vocabulary(page.locale)
    context = {
        "page": page,
        "section": next((one for one in [*sections, *page.sections("mail")] if one.id == block), None),
        "sections": sections,
        "output": "web",
        "vocabulary": words,
        "unlinked": unlinked(page, words),
        "featured": featured(sections, words),
    }
    return TemplateResponse(request, "desk/translating/preview.html", context)
