"""The groups of the desk, in the editions that are there; `desk.roles.groups` opens those that come later."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

EDITIONS = {"de": ("Editors German", "Approval German"), "en": ("Editors English", "Approval English")}
CHIEF_EDITORS = "Chief editors"
TRANSLATORS = "Translators"

EVERYONE = ["wagtailadmin.access_admin", "issues.view_issuepage", "wagtail_localize.submit_translation"]
WORDS = [f"glossary.{action}_term" for action in ("add", "change", "delete")]
OF_EDITORS = [*EVERYONE, *WORDS, "issues.add_partner", "publication.add_topic"]
OF_CHIEF_EDITORS = [
    *EVERYONE,
    *WORDS,
    *(f"issues.{action}_partner" for action in ("add", "change", "delete")),
    *(f"publication.{action}_topic" for action in ("add", "change", "delete")),
    *(f"wagtailredirects.{action}_redirect" for action in ("add", "change", "delete")),
    "publication.change_publication",
    "desk.change_checklevels",
    "moving.bring_archive",
]
PAGES = {"editors": ("add", "change", "publish", "lock", "unlock"), "translators": ("change",)}
PAGES["chief editors"] = (*PAGES["editors"], "bulk_delete")
PICTURES = {"editors": ("add", "choose"), "chief editors": ("add", "change", "choose"), "translators": ("choose",)}
APPS = (
    *("wagtailadmin", "wagtailcore", "wagtailimages", "wagtailredirects", "wagtail_localize"),
    *("publication", "glossary", "issues", "desk", "moving"),
)


def make_groups(apps, schema_editor):
    """Where a group of the name is there already, it is given what it lacks."""
    Group = apps.get_model("auth", "Group")
    groups = {}

    def make(name, role, permissions):
        groups[name] = group = Group.objects.get_or_create(name=name)[0]
        group.permissions.add(*(permission(apps, label) for label in permissions))
        allow_pictures(apps, group, PICTURES[role])

    have_permissions(apps)
    for name, _approval in EDITIONS.values():
        make(name, "editors", OF_EDITORS)
    make(CHIEF_EDITORS, "chief editors", OF_CHIEF_EDITORS)
    make(TRANSLATORS, "translators", EVERYONE)
    for language, (editors, approval) in EDITIONS.items():
        workflow = make_approval(apps, approval, [groups[editors], groups[CHIEF_EDITORS]])
        roles = {"editors": editors, "chief editors": CHIEF_EDITORS, "translators": TRANSLATORS}
        for home in homes(apps, language):
            for role, name in roles.items():
                allow_pages(apps, groups[name], home, PAGES[role])
            apps.get_model("wagtailcore", "WorkflowPage").objects.get_or_create(
                page=home, defaults={"workflow": workflow}
            )
    drop_stock_groups(apps, groups[CHIEF_EDITORS])


def have_permissions(apps):
    """Django makes them after the last migration only."""
    for label in APPS:
        config = apps.get_app_config(label)
        if not hasattr(config, "models_module"):
            config.models_module = True  # of an app as a migration sees it; without it nothing is made
        create_permissions(config, apps=apps, verbosity=0)


def permission(apps, label):
    app, _dot, codename = label.partition(".")
    return apps.get_model("auth", "Permission").objects.get(content_type__app_label=app, codename=codename)


def homes(apps, language):
    return apps.get_model("wagtailcore", "Page").objects.filter(
        depth=2, locale__language_code=language, content_type__app_label="home", content_type__model="homepage"
    )


def allow_pages(apps, group, home, actions):
    for action in actions:
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
            group=group, page=home, permission=permission(apps, f"wagtailcore.{action}_page")
        )


def allow_pictures(apps, group, actions):
    root = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    for action in actions:
        apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
            group=group, collection=root, permission=permission(apps, f"wagtailimages.{action}_image")
        )


def make_approval(apps, name, groups):
    """Who may publish an edition approves what is submitted in it."""
    types = apps.get_model("contenttypes", "ContentType").objects
    Task = apps.get_model("wagtailcore", "GroupApprovalTask")
    workflow, created = apps.get_model("wagtailcore", "Workflow").objects.get_or_create(name=name)
    if created:
        kind, _created = types.get_or_create(app_label="wagtailcore", model="groupapprovaltask")
        task = Task.objects.create(name=name, content_type=kind)
        task.groups.set(groups)
        apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow


def drop_stock_groups(apps, chief_editors):
    """Wagtail's own "Editors" and "Moderators", who would write in both editions; not where somebody is in them."""
    unused = apps.get_model("auth", "Group").objects.filter(name__in=["Editors", "Moderators"], user=None)
    for task in apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(groups__in=unused).distinct():
        task.groups.add(chief_editors)
    unused.delete()


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0002_checks"),
        ("glossary", "0003_keys"),
        ("issues", "0004_pictures_in_texts"),
        ("moving", "0002_archive_runs"),
        ("publication", "0003_promise"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtailcore", "0098_apitoken"),
        # It lets all groups that are there choose documents.
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
