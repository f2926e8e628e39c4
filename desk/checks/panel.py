"""The findings of the version last saved, beside the form of an issue."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.pages.create import CreateView
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
        draft = self.object.get_latest_revision_as_object() if self.object.pk else None
        self.findings = findings([draft])[draft.pk] if draft else []

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {
            "saved": bool(self.object.pk),
            "blocking": [finding for finding in self.findings if finding.blocking],
            "advising": [finding for finding in self.findings if not finding.blocking],
        }

    class Media:
        js = ["desk/findings.js"]


class WithFindings:
    def get_side_panels(self):
        side_panels = super().get_side_panels()
        if not self.page.alias_of_id:
            side_panels.insert(1, FindingsSidePanel(self.page, self.request))
        return side_panels


class CreateIssueView(WithFindings, CreateView):
    """The form of a new issue, which becomes one of editing with its first autosave, and has the place for them."""


class EditIssueView(WithFindings, EditView):
    pass


class IssueViewSet(PageViewSet):
    model = IssuePage
    add_view_class = CreateIssueView
    edit_view_class = EditIssueView
    # The explorer of the archive stays as it is.
    parent_models = []


@hooks.register("register_admin_viewset")
def edit_issues_with_findings():
    return IssueViewSet()
