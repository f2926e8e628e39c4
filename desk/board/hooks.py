"""The board's place in the admin: a view with its entry in the menu, and a panel on the first page."""

from wagtail import hooks

from .panel import BoardPanel
from .rights import Rights
from .views import BoardViewSet


@hooks.register("register_admin_viewset")
def show_the_board():
    return BoardViewSet()


@hooks.register("construct_homepage_panels")
def show_the_newest_issues(request, panels):
    if Rights(request.user).explores:
        panels.append(BoardPanel())
