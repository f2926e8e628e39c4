"""What the sections of a page would ask of the database one by one, fetched at once."""

from django.db.models import prefetch_related_objects
from wagtail.images import get_image_model
from wagtail.models import Page

from publication.editions import restricted

from .sections.fields import PictureBlock, ProseBlock, pictures_at_hand
from .sections.leaves import leaves, stored_leaves


def fetch(page, request=None, place="page"):
    """The sections of an IssuePage at `place`, ready to be rendered: pictures with renditions, links with addresses."""
    pictures = get_image_model().objects.in_bulk(_pictures(page))
    page.cover = pictures.get(page.cover_id)
    reset = pictures_at_hand.set(pictures)
    try:
        sections = page.sections(place)
    finally:
        pictures_at_hand.reset(reset)
    shown = [picture for section in sections for picture in section.pictures]
    prefetch_related_objects([*shown, page.cover] if page.cover else shown, "renditions")
    _follow_links(page, sections, request)
    return sections


def _pictures(page):
    """The ids of its pictures, read from what is stored: to build a section is to fetch them."""
    stored = stored_leaves(page.body.stream_block, page.body.get_prep_value())
    chosen = {pk for block, pk in stored if isinstance(block, PictureBlock)}
    return (chosen | {page.cover_id}) - {None}


def _follow_links(page, sections, request):
    """Sets `page.linked`, the open pages of its edition that its sections link to, by translation key, and tells
    all prose where its links to pages lead: to the edition of `page` where it is open to all, else to themselves.
    """
    found = [leaf for section in sections for leaf in leaves(section.child.block, section.child.value)]
    asked = {pk for leaf in found for model, pk, *_path in leaf.block.extract_references(leaf.value) if model is Page}
    keys = Page.objects.filter(pk__in=asked).values("translation_key")
    editions = Page.objects.filter(translation_key__in=keys).annotate(restricted=restricted()).select_related("locale")
    editions = list(editions) if asked else []
    page.linked = {
        edition.translation_key: edition
        for edition in editions
        if edition.live and not edition.restricted and edition.locale == page.locale and not edition.alias_of_id
    }
    leads = {str(edition.pk): page.linked.get(edition.translation_key, edition) for edition in editions}
    addresses = {pk: edition.get_url(request) for pk, edition in leads.items() if edition.live}
    for leaf in found:
        if isinstance(leaf.block, ProseBlock):
            leaf.value.addresses = addresses
