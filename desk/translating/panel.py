"""What stands beside the translation editor, in the place in which Wagtail has its preview."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel


class SectionPanel(BaseSidePanel):
    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle preview of the section")
        icon_name = "mobile-alt"

    name = "section"
    title = _("The section as readers will see it")
    template_name = "desk/translating/panel.html"
    order = 50

    def __init__(self, instance, request, translation):
        super().__init__(instance, request)
        self.translation = translation

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {"translation": self.translation}
