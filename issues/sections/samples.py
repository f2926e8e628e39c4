"""What the samples of sections borrow from the database. They only look: a preview makes no rows."""

from django.apps import apps
from wagtail.images import get_image_model
from wagtail.models import Locale, Page


def picture():
    """The newest picture of the library, or None."""
    return get_image_model().objects.order_by("-pk").first()


def partner():
    """The newest partner, or one that exists in the sample only."""
    Partner = apps.get_model("issues.Partner")
    return Partner.objects.order_by("-pk").first() or Partner(name="Kontor Hanse", url="https://www.example.org/")


def page():
    """The newest live page of the first edition, or None."""
    return Page.objects.live().filter(depth__gt=1, locale=Locale.get_default()).order_by("-pk").first()
