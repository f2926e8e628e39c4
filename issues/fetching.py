"""What the sections of a page would ask of the database one by one, fetched at once."""

from collections import defaultdict
from contextlib import contextmanager

from django.db.models import prefetch_related_objects
from wagtail.images import get_image_model
from wagtail.models import Page

from publication.editions import Restricted

from .sections.fields import FromHand, ProseBlock, at_hand
from .sections.leaves import leaves, stored_leaves


def fetch(page, request=None, place="page"):
    """The sections of an IssuePage at `place`, ready to be rendered: pictures with renditions, links with addresses."""
    ((_page, sections),) = fetch_all([page], request, place)
    return sections


def fetch_all(pages, request=None, place="page", kind=None):
    """The same of several IssuePages of one edition, as pairs of a page and its sections; all, or those of one type.

    Sections of other types are not even built.
    """
    asked = _asked(pages, kind)
    picture = get_image_model()
    pictures = picture.objects.in_bulk(asked[picture])
    editions = _editions(asked[Page])
    reset = at_hand.set({picture: pictures, Page: {edition.pk: edition for edition in editions}})
    try:
        found = [(page, page.sections(place, kind)) for page in pages]
    finally:
        at_hand.reset(reset)
    for page in pages:
        page.cover = pictures.get(page.cover_id)
    shown = [picture for _page, sections in found for section in sections for picture in section.pictures]
    prefetch_related_objects([*shown, *(page.cover for page in pages if page.cover)], "renditions")
    if found:
        _follow_links(found, editions, request)
    return found


@contextmanager
def by_id(pages):
    """Within it the bodies of IssuePages are built in one query for each model of which others hang on what they say.

    Pictures and pages that they refer to are there by their ids alone, whether they still exist or not.
    """
    asked = _asked(pages, None)
    bare = {model: {pk: _bare(model, pk) for pk in asked.pop(model, ())} for model in (get_image_model(), Page)}
    reset = at_hand.set(bare | {model: model._default_manager.in_bulk(pks) for model, pks in asked.items()})
    try:
        yield
    finally:
        at_hand.reset(reset)


def _bare(model, pk):
    """The row with this id; what else is in it is fetched when it is asked for."""
    return model.from_db(None, [model._meta.pk.attname], [pk])


def _asked(pages, kind):
    """The ids of what the pages show and link to, by model, read from what is stored: to build it is to fetch it."""
    asked = defaultdict(set)
    asked[get_image_model()] = {page.cover_id for page in pages if page.cover_id}
    for page in pages:
        stored = [section for section in page.body.get_prep_value() if kind in (None, section["type"])]
        for block, value in stored_leaves(page.body.stream_block, stored):
            if isinstance(block, (FromHand, ProseBlock)):
                for model, pk in block.stored_references(value):
                    asked[model].add(pk)
    return asked


def _editions(ids):
    """The pages with these ids, each in all of its editions."""
    keys = Page.objects.filter(pk__in=ids).values("translation_key")
    editions = Page.objects.filter(translation_key__in=keys).annotate(restricted=Restricted()).select_related("locale")
    return list(editions) if ids else []


def _follow_links(found, editions, request):
    """Sets `linked` on each page, those of `editions` that are open pages of its edition, by translation key, and
    tells all prose where its links to pages lead: to the edition of the page where it is open to all, else to
    themselves. `found` are pairs of a page and its sections, all of one edition.
    """
    locale = found[0][0].locale
    linked = {
        edition.translation_key: edition
        for edition in editions
        if edition.live and not edition.restricted and edition.locale == locale and not edition.alias_of_id
    }
    leads = {str(edition.pk): linked.get(edition.translation_key, edition) for edition in editions}
    addresses = {pk: edition.get_url(request) for pk, edition in leads.items() if edition.live}
    for page, sections in found:
        page.linked = linked
        for leaf in (leaf for section in sections for leaf in leaves(section.child.block, section.child.value)):
            if isinstance(leaf.block, ProseBlock):
                leaf.value.addresses = addresses
