"""Where what a check found is mended: the form in which an editor writes it, opened at the field."""

from django.urls import reverse
from wagtail_localize.models import StringSegment


def edit_urls(cases, places):
    """The address for each place, by (primary key of the page, path); `places` are the paths of each page.

    What is translated is mended in the translation, what is the same in both editions in the source.
    """
    translated = {case.page.pk: source for case in cases if (source := _source(case))}
    segments = _segments([case for case in cases if case.page.pk in translated and places[case.page.pk]], places)
    urls = {}
    for case in cases:
        page = case.page
        source = translated.get(page.pk)
        for path in places[page.pk]:
            segment = source and segments.get((page.translation_key, source.locale_id, path))
            if source and not segment:
                urls[page.pk, path] = edit_url(source.pk, path)
            else:
                urls[page.pk, path] = _editor(page.pk) + f"#segment-{segment}" if segment else edit_url(page.pk, path)
    return urls


def edit_url(pk, path):
    """Wagtail's editor of the page, which goes to the field of this path."""
    return f"{_editor(pk)}#:w:contentpath={path}"


def _editor(pk):
    return reverse("wagtailadmin_pages:edit", args=[pk])


def _source(case):
    """The Row of the page that the page of this case translates, or None."""
    editions = {row.locale_id: row for row in case.around.editions[case.page.translation_key]}
    own = editions.get(case.page.locale_id)
    return own and editions.get(own.source)


def _segments(cases, places):
    """The ids of the texts to translate, by (translation key, locale of the source, path)."""
    if not cases:
        return {}
    found = StringSegment.objects.filter(
        source__object_id__in=[case.page.translation_key for case in cases],
        context__path__in={path for case in cases for path in places[case.page.pk]},
    )
    return {
        (key, locale, path): pk
        for pk, key, locale, path in found.values_list(
            "pk", "source__object_id", "source__locale", "context__path"
        ).order_by("-pk")
    }
