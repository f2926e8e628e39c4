"""What the sections of a page would ask of the database one by one, fetched at once."""

from django.db.models import prefetch_related_objects
from wagtail.models import Page

from .sections.fields import ProseBlock
from .sections.leaves import leaves


def fetch(page, sections, request=None):
    """Gives the pictures of `sections` their renditions and their prose the addresses of the pages it links to."""
    found = [leaf for section in sections for leaf in leaves(section.child.block, section.child.value)]
    pictures = [picture for section in sections for picture in section.pictures]
    pictures += [page.cover] if page.cover else []
    prefetch_related_objects(pictures, "renditions")
    prose = [leaf for leaf in found if isinstance(leaf.block, ProseBlock)]
    linked = {pk for leaf in prose for model, pk, *_path in leaf.block.extract_references(leaf.value) if model is Page}
    addresses = _addresses(linked, page.locale, request) if linked else {}
    for leaf in prose:
        leaf.value.addresses = addresses


def _addresses(linked, locale, request):
    """Where links to the pages with these ids lead: to a page's edition in `locale`, else to itself, if live."""
    keys = Page.objects.filter(pk__in=linked).values("translation_key")
    pages = Page.objects.filter(translation_key__in=keys).select_related("locale")
    live = [page for page in pages if page.live]
    here = {page.translation_key: page for page in live if page.locale == locale and not page.alias_of_id}
    leads = {str(page.pk): here.get(page.translation_key, page) for page in pages}
    return {pk: page.get_url(request) for pk, page in leads.items() if page.live}
