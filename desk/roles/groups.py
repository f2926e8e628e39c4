"""What each group may do on the pages of an edition. The groups themselves are made by desk.migrations.0003_groups."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Workflow, WorkflowPage

EDITORS = {"de": "Editors German", "en": "Editors English"}
CHIEF_EDITORS = "Chief editors"
TRANSLATORS = "Translators"
APPROVALS = {"de": "Approval German", "en": "Approval English"}

EDITING = ("add", "change", "publish", "lock", "unlock")


def open_edition(home):
    """Let the groups into the edition that begins at this page; a group or approval that is gone stays so."""
    language = home.locale.language_code
    may = {EDITORS.get(language): EDITING, CHIEF_EDITORS: (*EDITING, "bulk_delete"), TRANSLATORS: ("change",)}
    permissions = {
        permission.codename.removesuffix("_page"): permission
        for permission in Permission.objects.filter(
            content_type__app_label="wagtailcore", codename__in=[f"{action}_page" for action in may[CHIEF_EDITORS]]
        )
    }
    for group in Group.objects.filter(name__in=may):
        for action in may[group.name]:
            GroupPagePermission.objects.get_or_create(group=group, page=home, permission=permissions[action])
    workflow = Workflow.objects.filter(name=APPROVALS.get(language), active=True).first()
    if workflow:
        WorkflowPage.objects.get_or_create(page=home, defaults={"workflow": workflow})
