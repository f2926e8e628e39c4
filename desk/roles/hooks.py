from django.contrib.auth.models import Permission
from wagtail import hooks

from . import doors

__all__ = ["doors"]


@hooks.register("register_permissions")
def offer_to_groups():
    """Django's own: here it lets somebody see issues of every edition on the board."""
    return Permission.objects.filter(content_type__app_label="issues", codename="view_issuepage")
