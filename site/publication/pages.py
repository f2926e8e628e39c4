"""What all of our pages are for readers, whatever they show."""

from wagtail.models import PageViewRestriction, Site

from .public import open_up


class PublicPage:
    """A page that any reader may have, and all that it serves below its address. Stands before Wagtail's classes."""

    # The Tree knows where no view restriction closes a page; of any other page Wagtail asks.
    restricted = True

    def serve(self, request, *args, **kwargs):
        return open_up(request, super().serve(request, *args, **kwargs))

    def get_view_restrictions(self):
        """As stock, but in no query where there is none."""
        return super().get_view_restrictions() if self.restricted else PageViewRestriction.objects.none()

    def get_url(self, request=None, current_site=None):
        """As stock, but a request, which shows many links to one page, works its address out once."""
        site = Site.find_for_request(request)
        if site is None or current_site is not None:
            return super().get_url(request, current_site)
        found = self.__dict__.setdefault("_found_at", {})
        asked = site.pk, self.url_path
        if asked not in found:
            found[asked] = super().get_url(request)
        return found[asked]
