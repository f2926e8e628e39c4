"""What the sections of a page would ask of the database one by one, fetched at once."""

from itertools import chain

from django.db.models import prefetch_related_objects
from wagtail.images import get_image_model
from wagtail.models import Page

from publication.editions import restricted

from .sections.fields import PictureBlock, ProseBlock, pictures_at_hand
from .sections.leaves import leaves, stored_leaves


def fetch(page, request=None, place="page"):
    """The sections of an IssuePage at `place`, ready to be rendered: pictures with renditions, links with addresses."""
    ((_page, sections),) = fetch_all([page], request, place)
    return sections


def fetch_all(pages, request=None, place="page", kind=None):
    """The same of several IssuePages of one edition, as pairs of a page and its sections; all, or those of one type.

    Sections of other types are not even built.
    """
    pictures = get_image_model().objects.in_bulk(set(chain.from_iterable(_pictures(page, kind) for page in pages)))
    reset = pictures_at_hand.set(pictures)
    try:
        found = [(page, page.sections(place, kind)) for page in pages]
    finally:
        pictures_at_hand.reset(reset)
    for page in pages:
        page.cover = pictures.get(page.cover_id)
    shown = [picture for _page, sections in found for section in sections for picture in section.pictures]
    prefetch_related_objects([*shown, *(page.cover for page in pages if page.cover)], "renditions")
    if found:
        _follow_links(found, request)
    return found


def _pictures(page, kind):
    """The ids of its pictures, read from what is stored: to build a section is to fetch them."""
    stored = [section for section in page.body.get_prep_value() if kind in (None, section["type"])]
    leaves_stored = stored_leaves(page.body.stream_block, stored)
    chosen = {pk for block, pk in leaves_stored if isinstance(block, PictureBlock)}
    return (chosen | {page.cover_id}) - {None}


def _follow_links(found, request):
    """Sets `linked` on each page, the open pages of its edition that the sections link to, by translation key, and
    tells all prose where its links to pages lead: to the edition of the page where it is open to all, else to
    themselves. `found` are pairs of a page and its sections, all of one edition.
    """
    locale = found[0][0].locale
    sections = [section for _page, sections in found for section in sections]
    all_leaves = [leaf for section in sections for leaf in leaves(section.child.block, section.child.value)]
    asked = {
        pk for leaf in all_leaves for model, pk, *_path in leaf.block.extract_references(leaf.value) if model is Page
    }
    keys = Page.objects.filter(pk__in=asked).values("translation_key")
    editions = Page.objects.filter(translation_key__in=keys).annotate(restricted=restricted()).select_related("locale")
    editions = list(editions) if asked else []
    linked = {
        edition.translation_key: edition
        for edition in editions
        if edition.live and not edition.restricted and edition.locale == locale and not edition.alias_of_id
    }
    leads = {str(edition.pk): linked.get(edition.translation_key, edition) for edition in editions}
    addresses = {pk: edition.get_url(request) for pk, edition in leads.items() if edition.live}
    for page, _sections in found:
        page.linked = linked
    for leaf in all_leaves:
        if isinstance(leaf.block, ProseBlock):
            leaf.value.addresses = addresses
