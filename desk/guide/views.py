from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

TITLE = _("Guide for editors")
# Each language has words of its own, in templates/desk/guide, and pictures, in static/desk/guide.
LANGUAGES = ("en", "de")


class GuideView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "desk/guide/guide.html"
    page_title = TITLE
    header_icon = "help"

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        language = (get_language() or "").partition("-")[0]
        language = language if language in LANGUAGES else LANGUAGES[0]
        return super().get_context_data(**kwargs) | {
            "language": language,
            "chapters": f"desk/guide/{language}.html",
            "pictures": f"desk/guide/{language}",
        }
