"""The old addresses of posts and topics lead to the new ones."""

from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

# What the site itself answers at.
OWN = ("admin", "static", "media", "api", "django-admin", "documents", "images")


def lead(path, page, route=""):
    """Have the old `path` lead to `page`, or to its `route`. Returns why it cannot, "" where it does."""
    site = Site.objects.get(is_default_site=True)
    old = Redirect.normalise_path(path)
    if not old.strip("/"):
        return ""
    if len(old) > 255:
        return _("%(path)s: the address is too long") % {"path": path}
    first = old.strip("/").split("/")[0]
    if first in OWN or Page.objects.child_of(Page.get_first_root_node()).filter(slug=first).exists():
        return _("%(path)s: the site has pages of its own there") % {"path": path}
    redirect = Redirect.objects.filter(old_path=old, site=site).first()
    if redirect is None:
        Redirect.objects.create(
            old_path=old, site=site, redirect_page=page, redirect_page_route_path=route, is_permanent=True
        )
        return ""
    leads = (redirect.redirect_page_id, redirect.redirect_page_route_path)
    if leads == (page.pk, route):
        return ""
    return _("%(path)s: leads to %(target)s already") % {"path": path, "target": redirect.link}


def topic_route(archive, topic):
    """The path of a topic's page below an archive."""
    with override(archive.locale.language_code):
        return f"/{archive.reverse_subpage('of_topic', kwargs={'slug': topic.slug})}"
