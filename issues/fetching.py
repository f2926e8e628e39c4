"""What the sections of a page would ask of the database one by one, fetched at once."""

from collections import defaultdict
from contextlib import contextmanager

from wagtail.images import get_image_model
from wagtail.models import Page

from pagestore.kept import kept
from publication.editions import Restricted

from .sections.fields import Hand, ProseBlock, at_hand
from .sections.leaves import leaves

# What a link asks of a page.
LED_TO = ("translation_key", "locale__language_code", "path", "url_path", "live", "alias_of")


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
    pictures = picture.objects.prefetch_related("renditions").in_bulk(asked.pop(picture))
    editions = _editions(asked.pop(Page, ()))
    linked = _linked(editions, pages)
    leads = {edition.pk: linked.get(edition.translation_key, edition) for edition in editions}
    hand = Hand({picture: pictures, Page: {edition.pk: edition for edition in editions}})
    hand |= {model: _snippets(model) for model in asked}
    hand.addresses = {str(pk): edition.get_url(request) for pk, edition in leads.items() if edition.live}
    reset = at_hand.set(hand)
    try:
        found = [(page, page.sections(place, kind)) for page in pages]
    finally:
        at_hand.reset(reset)
    for page, sections in found:
        page.cover, page.linked = pictures.get(page.cover_id), linked
        for section in sections:
            _follow_links(section, hand.addresses)
    return found


@contextmanager
def by_id(pages):
    """Within it the bodies of IssuePages are built in one query for each model of which others hang on what they say.

    Pictures and pages that they refer to are there by their ids alone, whether they still exist or not.
    """
    asked = _asked(pages, None)
    bare = {model: {pk: _bare(model, pk) for pk in asked.pop(model, ())} for model in (get_image_model(), Page)}
    reset = at_hand.set(Hand(bare | {model: model._default_manager.in_bulk(pks) for model, pks in asked.items()}))
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
        for stored in page.body.raw_data:
            block = page.body.stream_block.child_blocks.get(stored["type"])
            for model, pk in block.references(stored["value"]) if block and kind in (None, stored["type"]) else ():
                asked[model].add(pk)
    return asked


@kept
def _snippets(model):
    """All rows of a snippet, which are few, by id; with the renditions of their pictures."""
    pictures = [field.name for field in model._meta.fields if field.related_model is get_image_model()]
    return model._default_manager.prefetch_related(*(f"{name}__renditions" for name in pictures)).in_bulk()


def _editions(ids):
    """The pages with these ids, each in all of its editions."""
    keys = Page.objects.filter(pk__in=ids).values("translation_key")
    editions = Page.objects.filter(translation_key__in=keys).annotate(restricted=Restricted()).select_related("locale")
    return list(editions.only(*LED_TO).order_by()) if ids else []


def _linked(editions, pages):
    """Those of `editions` that are open to all in the edition of `pages`, by translation key."""
    return {
        edition.translation_key: edition
        for edition in editions
        if edition.live
        and not edition.restricted
        and edition.locale_id == pages[0].locale_id
        and not edition.alias_of_id
    }


def _follow_links(section, addresses):
    """Tells its prose where links to pages lead: to the page's edition where that is open to all, else to the page."""
    if any(model is Page for model, _pk in section.references):
        for leaf in leaves(section.child.block, section.child.value):
            if isinstance(leaf.block, ProseBlock):
                leaf.value.addresses = addresses
