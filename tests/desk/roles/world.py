"""An installation in which everything is there that an address of the admin may name, in both editions."""

from datetime import date
from types import SimpleNamespace

from django.contrib.auth.models import Group, User
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, Locale, Site, Task, Workflow
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from desk.models import CheckLevels
from glossary.models import GlossaryPage, Term
from issues.models import IssuePage, IssuesPage, Partner
from moving.models import ArchiveRun
from publication.models import Publication, Topic
from tests.factories import issue

TEXT = '<p>%s aus <a href="https://asien.example/">Asien</a></p>'
DAY, DAY_OF_BOTH = date(2026, 2, 2), date(2026, 3, 2)
OTHER = {"de": "en", "en": "de"}
# Each group with the editions that it walks through, and what they are to it. The other editors have the same rights,
# turned round: test_groups.py.
ROLES = {
    "Editors German": {"de": "own", "en": "other"},
    "Chief editors": {"en": "chief"},
    "Translators": {"en": "translator"},
}


def member(name):
    """The browser of somebody who is in this group, in the admin's English."""
    user = User.objects.create_user("karl", "karl@asiabits.example", "a password")
    user.groups.add(Group.objects.get(name=name))
    client = Client(headers={"accept-language": "en"}, raise_request_exception=False)
    client.force_login(user)
    client.user = user
    return client


def build(homes):
    """The world; `world[language]` is what is an edition's own."""
    world = SimpleNamespace()
    world.root = User.objects.create_superuser("root", "root@asiabits.example", "a password")
    world.locales = {locale.language_code: locale for locale in Locale.objects.all()}
    world.image = get_image_model().objects.create(
        title="Reis", file=get_test_image_file(), uploaded_by_user=world.root
    )
    world.document = get_document_model().objects.create(title="Reis", file=ContentFile(b"Reis", "reis.txt"))
    world.collection = Collection.get_first_root_node().add_child(name="Bilder")
    world.partner, world.topic = Partner.objects.create(name="Reishandel"), Topic.objects.create(name="Reis")
    world.redirect = Redirect.objects.create(old_path="/alt", redirect_link="/de/")
    world.run = ArchiveRun.objects.create(name="archiv.zip", started_by=world.root, state="done")
    world.site = Site.objects.get()
    world.editions = {language: edition(world, homes, language) for language in ("de", "en")}
    for language, here in world.editions.items():
        translate(world, here, world.editions[OTHER[language]])
    return world


def edition(world, homes, language):
    here = SimpleNamespace(language=language, locale=world.locales[language], home=homes[language])
    here.archive = IssuesPage.objects.get(locale=here.locale)
    here.glossary = GlossaryPage.objects.get(locale=here.locale)
    first = 10 if language == "de" else 20
    here.page, here.draft, here.single = (
        issue(language, title=name, number=first + n, live=live, date=day, body=[("text", {"text": TEXT % name})])
        for n, (name, live, day) in enumerate((("Reis", True, DAY), ("Salz", False, DAY), ("Tee", True, DAY_OF_BOTH)))
    )
    for page in (here.page, here.draft, here.single):
        page.refresh_from_db()
        page.save_revision(user=world.root)
    workflow = here.draft.get_workflow()
    here.workflow_state = workflow.start(here.draft, user=world.root)
    here.plan = here.single.save_revision(
        user=world.root, approved_go_live_at=timezone.now() + timezone.timedelta(days=1)
    )
    here.term = Term.objects.create(
        locale=here.locale, language="zh", word=f"Cha {language}", meaning="Tee", native_script="茶" + language
    )
    return here


def translate(world, source, target):
    """The source's issue, live in the other edition too, every sentence translated but one that is wrong."""
    text, _created = TranslationSource.get_or_create_from_instance(source.page)
    translation = Translation.objects.create(source=text, target_locale=target.locale)
    for segment in text.stringsegment_set.all():
        StringTranslation.objects.create(
            translation_of=segment.string,
            locale=target.locale,
            context=segment.context,
            data=f"X {segment.string.data}",
        )
    translation.save_target(user=world.root, publish=False)
    page = translation.get_target_instance()
    page.get_latest_revision().publish()
    target.source, target.translation = text, translation
    target.translated = IssuePage.objects.get(pk=page.pk)
    target.segment = text.stringsegment_set.first()
    target.override = text.overridablesegment_set.first()
    target.foreign = source.single


def rows_of(world, language, live=False):
    """What an edition is in the database, `live` its readers' part of it: two equal answers, nothing has changed."""
    here = world.editions[language]
    pages = IssuePage.objects.filter(locale=here.locale)
    text = (
        "pk",
        "path",
        "title",
        "slug",
        "number",
        "live",
        "live_revision_id",
        "body",
        "teaser",
        "alias_of_id",
        "expired",
    )
    told = {
        "pages": [[str(value) for value in row] for row in pages.order_by("pk").values_list(*text)],
        "above": list(here.home.get_descendants(inclusive=True).values("pk", "path", "title", "live", "numchild")),
        "restrictions": [list(page.view_restrictions.values()) for page in pages],
        "terms": list(Term.objects.filter(locale=here.locale).order_by("pk").values()),
    }
    if not live:
        told |= {
            "state": list(
                pages.order_by("pk").values("locked", "latest_revision_id", "has_unpublished_changes", "owner")
            ),
            "revisions": [
                list(page.revisions.order_by("pk").values("pk", "content", "approved_go_live_at")) for page in pages
            ],
            "translated": list(StringTranslation.objects.filter(locale=here.locale).order_by("pk").values()),
            "moderation": [list(page.workflow_states.order_by("pk").values("pk", "status")) for page in pages],
        }
    return told


def arguments(world, here, name, wanted):
    """The arguments, queries and labels with which an address leads into one edition; KeyError where none are known."""
    settings = [
        {"app_name": model._meta.app_label, "model_name": model._meta.model_name, "pk": model.load().pk}
        for model in (Publication, CheckLevels)
    ]
    special = {
        "wagtailadmin_pages:workflow_action": [
            {"action_name": action, "page_id": here.draft.pk} for action in ("approve", "reject")
        ],
        "wagtailadmin_pages:collect_workflow_action_data": [{"action_name": "approve", "page_id": here.draft.pk}],
        "wagtailadmin_pages:confirm_workflow_cancellation": [{"page_id": here.draft.pk}],
        "wagtailadmin_pages:workflow_preview": [{"page_id": here.draft.pk}],
        "wagtailadmin_pages:workflow_history": [{"page_id": here.draft.pk}],
        "wagtailadmin_pages:workflow_history_detail": [{"page_id": here.draft.pk}],
        "wagtailadmin_pages:revisions_unschedule": [{"page_id": here.single.pk, "revision_id": here.plan.pk}],
        "wagtailadmin_pages:unlock": [{"page_id": here.draft.pk}],
        "wagtail_localize:submit_page_translation": [{"page_id": here.foreign.pk}],
        "wagtail_localize:convert_to_alias": [{"page_id": here.translated.pk}],
        "wagtail_localize:submit_snippet_translation": [],
        "wagtail_localize:preview_translation": [] if "mode" in wanted else [{}],
        "wagtailadmin_api:pages:action": [
            {"pk": here.page.pk, "action_name": action}
            for action in ("convert_alias", "copy", "copy_for_translation", "create_alias", "delete", "move", "publish",
                           "revert_to_page_revision", "unpublish")
        ],
        "wagtail_bulk_action": [
            {"app_label": "wagtailcore", "model_name": "page", "action": action, "query": f"?id={here.single.pk}"}
            for action in ("delete", "move", "publish", "unpublish")
        ] + [{"app_label": "glossary", "model_name": "term", "action": "delete", "query": f"?id={here.term.pk}"}],
        # Without a key they lead on to the one row.
        "wagtailsettings:edit": settings if "pk" in wanted else [],
        "wagtailsettings:preview_on_edit": settings,
        "wagtailimages:preview": [{"filter_spec": "fill-20x20"}],
        "wagtaildocs:delete_multiple": [{"doc_id": world.document.pk}],
    }  # fmt: skip
    objects = {
        "wagtailsnippets_issues_partner": world.partner.pk, "wagtailsnippetchoosers_issues_partner": world.partner.pk,
        "wagtailsnippets_glossary_term": here.term.pk, "wagtailsnippetchoosers_glossary_term": here.term.pk,
        "wagtailsnippets_publication_topic": world.topic.pk,
        "wagtailsnippetchoosers_publication_topic": world.topic.pk,
        "wagtailadmin_collections": world.collection.pk, "wagtaillocales": here.locale.pk,
        "wagtailsites": world.site.pk,
        "wagtailusers_users": world.root.pk, "wagtailusers_groups": Group.objects.first().pk,
        "wagtaildocs_chooser": world.document.pk, "wagtailimages_chooser": world.image.pk,
        "wagtailadmin_api:pages": here.page.pk, "wagtailadmin_api:images": world.image.pk,
        "wagtailadmin_api:documents": world.document.pk, "wagtailadmin_pages": here.page.pk,
        "moving_join": here.single.pk,
        "desk_translating_preview": here.translation.pk, "desk_translating_hints": here.translation.pk,
    }  # fmt: skip
    namespace = name.rpartition(":")[0] or name
    if namespace == "wagtailadmin_workflows":
        model = Task if "task" in name else Workflow
        objects[namespace] = model.objects.filter(name__startswith="Approval").first().pk
    known = {
        "pk": objects.get(namespace, world.run.pk if name.startswith("moving") else None),
        "page_id": here.page.pk, "parent_page_id": here.archive.pk, "page_to_move_id": here.page.pk,
        "destination_id": here.archive.pk, "revision_id": here.page.latest_revision_id, "page_pk": here.home.pk,
        "revision_id_a": "earliest", "revision_id_b": "latest",
        "task_state_id": here.workflow_state.current_task_state_id,
        "task_id": here.workflow_state.current_task_state.task_id,
        "workflow_state_id": here.workflow_state.pk, "workflow_pk": here.workflow_state.workflow_id,
        "content_type_app_name": "issues", "content_type_model_name": "issuepage", "app_name": "publication",
        "app_label": "issues", "model_name": "issuepage", "object_id": here.page.pk,
        "translation_source_id": here.source.pk, "translation_id": here.translation.pk,
        "string_segment_id": here.segment.pk, "overridable_segment_id": here.override.pk,
        "key": here.page.translation_key, "collection_id": world.collection.pk, "redirect_id": world.redirect.pk,
        "image_id": world.image.pk, "document_id": world.document.pk, "doc_id": world.document.pk,
    }  # fmt: skip
    if "tag_model" in name:
        known |= {"app_name": "publication", "model_name": "topic"}
    if "add_task" in name:
        known |= {"app_label": "wagtailcore", "model_name": "groupapprovaltask"}
    if "snippets_api" in name:
        known |= {"app_label": "issues", "model_name": "partner", "pk": world.partner.pk}
    found = []
    for chosen in special.get(name, [{}]):
        args = {part: chosen.get(part, known.get(part)) for part in wanted}
        if None in args.values():
            raise KeyError(f"{name}: {args}")
        found.append(
            (
                args,
                chosen.get("query", ""),
                " ".join(str(chosen[part]) for part in ("model_name", "action", "action_name") if part in chosen),
            )
        )
    return found


def sent(world, here):
    """What any form may ask for; each takes what it knows."""
    there = world.editions[OTHER[here.language]]
    return {
        "action": "publish", "next": "/admin/pages/", "locales": [locale.pk for locale in world.locales.values()],
        "restriction_type": "login", "new_title": "Neu", "new_slug": "neu", "new_parent_page": here.archive.pk,
        "destination_page_id": here.archive.pk, "chooser": here.archive.pk, "move_applies_to_children": "on",
        "publish_copies": "on", "value": "neu", "editions": "both", "when": "now", "localize-restart-translation": "1",
        "comment": "", "position": "0", "locale": there.locale.language_code, "action-publish": "on",
        "disabled": "false", "include_descendants": "on", "title": "Neu", "slug": "neu",
    }  # fmt: skip
