"""The findings of the version last saved, beside the form of an issue."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.viewsets.pages import PageViewSet

from issues.models import IssuePage

from .judging import findings


class FindingsSidePanel(BaseSidePanel):
    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle checks before publication")
        icon_name = "tasks"

        def get_context_data(self, parent_context):
            context = super().get_context_data(parent_context)
            context["count"] = len(self.panel.findings)
            return context

    name = "findings"
    title = _("Checks before publication")
    template_name = "desk/checks/side_panel.html"
    # Before the preview and Wagtail's own checks of what is accessible.
    order = 150

    def __init__(self, *args):
        super().__init__(*args)
        draft = self.object.get_latest_revision_as_object()
        self.findings = findings([draft])[draft.pk]

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {
            "blocking": [finding for finding in self.findings if finding.blocking],
            "advising": [finding for finding in self.findings if not finding.blocking],
        }

    class Media:
        js = ["desk/findings.js"]


class EditIssueView(EditView):
    def get_side_panels(self):
        side_panels = super().get_side_panels()
        # An autosave brings it up to date, but a form that has just become one of editing has no place for it.
        if not self.page.alias_of_id and not self.hydrate_create_view:
            side_panels.insert(1, FindingsSidePanel(self.page, self.request))
        return side_panels


class IssueViewSet(PageViewSet):
    model = IssuePage
    edit_view_class = EditIssueView
    # The explorer of the archive stays as it is.
    parent_models = []


@hooks.register("register_admin_viewset")
def edit_issues_with_findings():
    return IssueViewSet()
