"""The old addresses of posts and topics lead to the new ones."""

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
        return f"{path}: the address is too long"
    first = old.strip("/").split("/")[0]
    if first in OWN or Page.objects.child_of(Page.get_first_root_node()).filter(slug=first).exists():
        return f"{path}: the site has pages of its own there"
    redirect = Redirect.objects.filter(old_path=old, site=site).first()
    if redirect is None:
        Redirect.objects.create(
            old_path=old, site=site, redirect_page=page, redirect_page_route_path=route, is_permanent=True
        )
        return ""
    leads = (redirect.redirect_page_id, redirect.redirect_page_route_path)
    return "" if leads == (page.pk, route) else f"{path}: leads to {redirect.link} already"


def topic_route(archive, topic):
    """The path of a topic's page below an archive."""
    with override(archive.locale.language_code):
        return f"/{archive.reverse_subpage('of_topic', kwargs={'slug': topic.slug})}"
