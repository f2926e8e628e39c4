from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Topic


class TopicViewSet(SnippetViewSet):
    model = Topic
    icon = "tag"
    menu_label = _("Topics")
    menu_order = 320
    add_to_admin_menu = True
    list_display = ["name", "name_de", "name_en"]
    search_fields = ["name", "name_de", "name_en"]
    ordering = ["name"]


register_snippet(TopicViewSet)


@hooks.register("construct_main_menu")
def leave_out_documents(request, menu_items):
    menu_items[:] = [item for item in menu_items if item.name != "documents"]
