"""What begins a new generation: every change of what the public may see, whichever page, setting or row it is in."""

from functools import wraps

from django.apps import apps
from django.db import connections, transaction
from django.db.models.signals import m2m_changed, post_delete, post_migrate, post_save, pre_save
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, get_page_models

from . import generation

# What saving a draft writes into the row of its live page; readers see none of it.
DRAFT = {"draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at"}
DRAFT |= {"locked", "locked_at", "locked_by"}
# Wagtail's own, by which any page may change.
WAGTAILS = ("wagtailcore.Locale", "wagtailcore.PageViewRestriction", "wagtailcore.Site", "wagtailredirects.Redirect")


def public_models():
    """The models whose rows readers see: Wagtail's, and those that an app names in its AppConfig's `public_models`."""
    named = (name for config in apps.get_app_configs() for name in getattr(config, "public_models", ()))
    return [get_document_model(), get_image_model(), *(apps.get_model(name) for name in (*WAGTAILS, *named))]


def page_saving(sender, instance, **kwargs):
    if generation.store is not None:
        instance._was_live = Page.objects.filter(pk=instance.pk, live=True).exists()


def page_saved(sender, instance, update_fields=None, **kwargs):
    """Those below a page show its address, so one that has any counts although it is no more than a draft itself."""
    drafted = update_fields and DRAFT.issuperset(update_fields)
    if not drafted and (instance.live or getattr(instance, "_was_live", True) or instance.numchild):
        generation.begin()


def changed(sender, **kwargs):
    generation.begin()


def migrated(sender, using, plan=(), **kwargs):
    """A migration writes rows past all signals. One that goes backwards may have taken the generation itself away."""
    table = generation.Generation._meta.db_table
    if plan and table in connections[using].introspection.table_names():
        generation.begin()


def links_changed(sender, action, **kwargs):
    if action.startswith("post_"):
        generation.begin()


def in_one_transaction(model):
    """Saves rows of `model` so that `post_save` comes before the commit: the generation changes with the row."""
    save_base = model.save_base

    @wraps(save_base)
    def save_base_atomically(self, *args, using=None, **kwargs):
        with transaction.atomic(using=using, savepoint=False):
            save_base(self, *args, using=using, **kwargs)

    model.save_base = save_base_atomically


def register():
    for model in get_page_models():
        pre_save.connect(page_saving, sender=model, dispatch_uid="pagestore.page_saving")
        post_save.connect(page_saved, sender=model, dispatch_uid="pagestore.page_saved")
        post_delete.connect(changed, sender=model, dispatch_uid="pagestore.changed")
    post_migrate.connect(migrated, sender=apps.get_app_config("pagestore"), dispatch_uid="pagestore.migrated")
    # A page makes the renditions that it lacks, but its file names those that it found.
    post_delete.connect(changed, sender=get_image_model().get_rendition_model(), dispatch_uid="pagestore.changed")
    for model in public_models():
        in_one_transaction(model)
        post_save.connect(changed, sender=model, dispatch_uid="pagestore.changed")
        post_delete.connect(changed, sender=model, dispatch_uid="pagestore.changed")
        for field in model._meta.many_to_many:
            m2m_changed.connect(
                links_changed, sender=field.remote_field.through, dispatch_uid="pagestore.links_changed"
            )
