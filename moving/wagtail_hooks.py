"""The way of an archive into the admin: below Settings, for those who may."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .bringing import views
from .pairing import hooks as pairing  # noqa: F401


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("archive/", views.BringView.as_view(), name="moving_bring"),
        path("archive/<int:pk>/", views.RunView.as_view(), name="moving_run"),
        path("archive/<int:pk>/progress/", views.progress, name="moving_progress"),
        path("archive/<int:pk>/report/", views.report, name="moving_report"),
        path("archive/<int:pk>/go-on/", views.go_on, name="moving_go_on"),
    ]


class BringItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm("moving.bring_archive")


@hooks.register("register_settings_menu_item")
def entry():
    return BringItem(views.TITLE, reverse("moving_bring"), name="bring-archive", icon_name="download", order=900)


@hooks.register("register_permissions")
def permissions():
    return Permission.objects.filter(content_type__app_label="moving", codename="bring_archive")
