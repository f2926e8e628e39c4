"""Each model is one whose rows readers see, or one of which somebody has said that they do not."""

from django.apps import apps
from wagtail.models import Page

from pagestore.changes import public_models

# What belongs to editors, to a session, to a search (its answers are never files), or is made while a page is.
PRIVATE = {
    # The editors' desk.
    *("desk.Change", "desk.CheckLevels", "desk.LinkAnswer"),
    # What came with an archive.
    *("moving.ArchiveRun", "moving.Arrival", "moving.KeptPicture"),
    *("auth.Group", "auth.Permission", "auth.User", "contenttypes.ContentType", "sessions.Session"),
    *("glossary.Change", "glossary.Key", "glossary.Version"),
    *("issues.Import", "issues.IndexedSection", "issues.Word"),
    "pagestore.Generation",
    # Of pictures: editors find them by it. Issues and words have topics.
    *("taggit.Tag", "taggit.TaggedItem"),
    *("wagtailadmin.Admin", "wagtailadmin.EditingSession", "wagtailadmin.FormState", "wagtailusers.UserProfile"),
    # Their deletion counts, their making does not: a page makes what it lacks.
    "wagtailimages.Rendition",
    *("wagtailsearch.IndexEntry", "wagtailsearch.SQLiteFTSIndexEntry"),
}
# Apps of which nothing is public but what is declared.
PRIVATE_APPS = {"wagtail_localize", "wagtailcore"}
# Written in bulk, which no signal tells of: what writes it begins the generation.
BULK = {"glossary.Passage"}


def unsaid(model):
    label, pages = model._meta.label, issubclass(model, Page)
    return not (pages or model._meta.app_label in PRIVATE_APPS or label in PRIVATE | BULK)


def test_each_model_is_public_or_said_to_be_private():
    models = {model for model in apps.get_models() if unsaid(model)}
    assert models == {model for model in public_models() if model._meta.app_label not in PRIVATE_APPS}
