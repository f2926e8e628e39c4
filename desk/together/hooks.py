"""The ways to "Publish both editions": from the editor of an issue, and from the menu of its page."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.widgets import Button

from issues.models import IssuePage

from .editions import of_issue
from .rights import may_publish_both
from .views import PublishTogetherView

LABEL = _("Publish both editions…")


def address(page):
    return reverse("desk_publish_together", args=[page.translation_key])


def is_offered(page, user):
    issue = isinstance(page, IssuePage) and page.pk and not page.alias_of_id
    return bool(issue) and may_publish_both(of_issue(page.translation_key), user)


@hooks.register("register_admin_urls")
def address_of_the_view():
    return [path("desk/together/<uuid:key>/", PublishTogetherView.as_view(), name="desk_publish_together")]


class PublishTogetherItem(ActionMenuItem):
    label = LABEL
    name = "action-publish-together"
    icon_name = "upload"

    def is_shown(self, context):
        return context["view"] == "edit" and is_offered(context["page"], context["request"].user)

    def get_url(self, parent_context):
        return address(parent_context["page"])


@hooks.register("register_page_action_menu_item")
def offer_in_the_editor():
    return PublishTogetherItem(order=35)


@hooks.register("register_page_header_buttons")
def offer_in_the_menu_of_the_page(page, user, view_name, next_url=None):
    page = page.specific
    if is_offered(page, user):
        yield Button(LABEL, address(page), icon_name="upload", priority=55)
