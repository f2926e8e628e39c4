"""What all of our pages are for readers, whatever they show."""

from wagtail.models import PageViewRestriction

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
