from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .views import TITLE, GuideView


@hooks.register("register_admin_urls")
def address_of_the_guide():
    return [path("guide/", GuideView.as_view(), name="desk_guide")]


@hooks.register("register_help_menu_item")
def offer_the_guide():
    return MenuItem(TITLE, reverse("desk_guide"), name="guide", icon_name="help", order=100)
