"""What follows where a word changes, or what the public may see of it: its keys, and a new version of the search."""

from django.db.models import Q
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from wagtail.models import Page, PageViewRestriction, Site, get_page_models

from .cards import keeping
from .models import Appearance, GlossaryPage, Term
from .recordings import recording_left, recording_replaced
from .search.fresh import bump
from .search.stored import store, store_appearance

# What of a page decides whether, and where, a reader sees it; a page that is moved gets another path of its address.
DECIDING = ("live", "url_path", "locale_id", "alias_of_id")


def words_below(path):
    """The words (translation keys) that the page of this tree path or one below it features."""
    return Term.objects.filter(appearances__page__path__startswith=path).values_list("translation_key", flat=True)


def words_change(words):
    """Before they do, see `bump`: in the search, and on their cards."""
    keys = set(words)
    bump(keys)
    keeping.words_changed(keys)


def term_changes(sender, instance, raw=False, **kwargs):
    """A word that is renamed was another one until now."""
    if not raw:
        was = Term.objects.filter(pk=instance.pk).values_list("translation_key", flat=True)
        words_change({instance.translation_key, *was})


def term_saved(sender, instance, raw, **kwargs):
    if not raw:
        store(instance)


def appearance_changes(sender, instance, raw=False, **kwargs):
    if not raw:
        # One that is new was of no term.
        was = Appearance.objects.filter(pk=instance.pk).values("term")
        terms = Term.objects.filter(Q(pk=instance.term_id) | Q(pk__in=was))
        words_change(terms.values_list("translation_key", flat=True))


def appearance_saved(sender, instance, raw, **kwargs):
    if not raw:
        store_appearance(instance)


def page_changes(sender, instance, raw, **kwargs):
    """Published, unpublished, moved, at another address: `Page.save` is one transaction, which a move is part of."""
    if raw:
        return
    was = Page.objects.filter(pk=instance.pk).values(*DECIDING).first()
    if was and was != {name: getattr(instance, name) for name in DECIDING}:
        page_seen_otherwise(instance)
    elif not was and isinstance(instance, GlossaryPage):
        bump()


def page_seen_otherwise(page):
    """By some, or at another address: it, and all below it."""
    words_change(words_below(page.path))
    if GlossaryPage.objects.filter(path__startswith=page.path).exists():
        keeping.all_changed()


def glossary_goes(sender, **kwargs):
    bump()
    keeping.all_changed()


def restriction_changed(sender, instance, **kwargs):
    page_seen_otherwise(instance.page)


def site_changed(sender, **kwargs):
    """The addresses of all pages hang on it."""
    bump()


def register():
    keeping.register()
    for signal, handler, sender in [
        (pre_save, term_changes, Term),
        (pre_delete, term_changes, Term),
        (post_save, term_saved, Term),
        (pre_save, recording_replaced, Term),
        (post_delete, recording_left, Term),
        (pre_save, appearance_changes, Appearance),
        (pre_delete, appearance_changes, Appearance),
        (post_save, appearance_saved, Appearance),
        *[(pre_save, page_changes, model) for model in get_page_models()],
        (pre_delete, glossary_goes, GlossaryPage),
        (post_save, restriction_changed, PageViewRestriction),
        (pre_delete, restriction_changed, PageViewRestriction),
        (post_save, site_changed, Site),
        (post_delete, site_changed, Site),
    ]:
        signal.connect(handler, sender=sender, dispatch_uid=f"glossary.{handler.__name__}")
