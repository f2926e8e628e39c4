"""Partners and icons at the desk; the gate has its hooks in gate.py."""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import ReferenceIndex
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from . import gate  # noqa: F401
from .models import Partner


class PartnerViewSet(SnippetViewSet):
    model = Partner
    icon = "group"
    menu_label = gettext_lazy("Partners")
    menu_order = 310
    add_to_admin_menu = True
    list_display = ["name", "url"]
    search_fields = ["name", "url"]
    ordering = ["name"]


register_snippet(PartnerViewSet)


@hooks.register("before_delete_snippet")
def keep_partners_in_use(request, snippets):
    """No issue loses the name of who paid for its advertisement."""
    for partner in snippets:
        if isinstance(partner, Partner) and ReferenceIndex.get_references_to(partner).exists():
            message = _("“%(partner)s” stays: the issues below name it.") % {"partner": partner}
            messages.error(request, message)
            return redirect(Partner.snippet_viewset.get_url_name("usage"), partner.pk)
    return None


@hooks.register("register_icons")
def draw_sections(icons):
    """The sections for which Wagtail has no picture."""
    return icons + [f"issues/icons/{name}.svg" for name in ("bars-rising", "market", "practice-grid", "slip")]
