"""The way to "Join with the other edition": from the menu of an issue that stands alone, and has a counterpart."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets import Button

from issues.models import IssuePage

from ..alone import counterpart
from .rights import may_join
from .views import JoinView


@hooks.register("register_admin_urls")
def address_of_the_view():
    return [path("archive/join/<int:pk>/", JoinView.as_view(), name="moving_join")]


@hooks.register("register_page_header_buttons")
def offer_in_the_menu_of_the_page(page, user, view_name, next_url=None):
    page = page.specific
    other = counterpart(page) if isinstance(page, IssuePage) else None
    if other and may_join([page, other], user):
        yield Button(
            _("Join with the other edition…"), reverse("moving_join", args=[page.pk]), icon_name="link", priority=56
        )
