"""An editor who translates, through the views of wagtail-localize."""

from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, Translation


def submit(client, page, language="en"):
    """Submit `page` for translation; returns its Translation."""
    locale = Locale.objects.get(language_code=language)
    response = client.post(
        reverse("wagtail_localize:submit_page_translation", args=[page.pk]), {"locales": [locale.pk]}
    )
    assert response.status_code == 302, response.context["form"].errors
    return Translation.objects.get(source__object_id=page.translation_key, target_locale=locale)


def segments(translation):
    return list(StringSegment.objects.filter(source=translation.source).select_related("string").order_by("order"))


def enter(client, translation, segment, text):
    """Type the translation of one string."""
    response = client.put(
        reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk]),
        urlencode({"value": text}),
        content_type="application/x-www-form-urlencoded",
    )
    assert response.status_code in (200, 201)


def enter_all(client, translation, leave_out=0, to_english=lambda text: f"E {text}"):
    """Translate every string but the last `leave_out`."""
    all_segments = segments(translation)
    for segment in all_segments[: len(all_segments) - leave_out]:
        enter(client, translation, segment, to_english(segment.string.data))


def press_publish(client, translation):
    """The publish button of the translation editor; returns the page to which it leads, with its messages."""
    page = translation.get_target_instance()
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"}, follow=True)
