"""The issue whose every text bears a mark, in both editions, among issues and words that anybody may read."""

import datetime

from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page
from wagtail_factories import ImageFactory

from issues.models import IssuePage
from tests.factories import issue
from tests.glossary.words import term

# How each edition's own texts begin, and no other text on the site.
MARKS = {"de": "zyx", "en": "qwv"}
# What a reader might search for: it is in the body, and says nothing.
SEARCHED = {"de": "Fahrrad", "en": "bicycle"}
NUMBER = 73192461


class Secret:
    """`pages` by language, each saved in every way that publishing goes; `live`: published with all that follows."""

    def __init__(self, live):
        for language in MARKS:
            term("Sencha", language="ja", edition=language, meaning="Tee")
            # Read before and after it, and on its topic; the later one leads to those before.
            for number, month in ((1, 1), (2, 12)):
                page = issue(
                    language,
                    title=f"Nachbar {number}",
                    number=number if language == "de" else number + 10,
                    date=datetime.date(2026, month, 1),
                    body=[("more", {"links": []})],
                )
                page.tags.add("Tee")
                page.save_revision().publish()
        self.pages = {}
        for language in MARKS:
            self.pages[language] = self._page(language, live)

    def _page(self, language, live):
        mark = MARKS[language]
        other = next(iter(self.pages.values()), None)
        picture = ImageFactory(title=f"{mark}datei", file=get_test_image_file(size=(8, 6)))
        page = issue(
            language,
            title=f"{mark}titel",
            teaser=f"{mark}anriss",
            search_description=f"{mark}suche",
            authors=f"{mark}name",
            cover=picture,
            cover_alt=f"{mark}umschlag",
            number=NUMBER,
            date=datetime.date(2026, 6, 6),
            live=False,
            body=_body(mark, SEARCHED[language], picture),
            **({"translation_key": other.translation_key} if other else {}),
        )
        page.tags.add("Tee", f"{mark}thema")
        revision = page.save_revision()
        if live:
            revision.publish()
        return IssuePage.objects.get(pk=page.pk)

    def read_anew(self):
        """Its pages are then as they are stored."""
        self.pages = {language: IssuePage.objects.get(pk=page.pk) for language, page in self.pages.items()}

    def again(self, language):
        """The page as it is stored now; None where it is no more."""
        return Page.objects.filter(pk=self.pages[language].pk).first()


def _body(mark, searched, picture):
    image = {"image": picture, "alt": f"{mark}bild", "caption": f"{mark}unterschrift"}
    parts = [("paragraph", f"<p>Mein {searched} trinkt Sencha im {mark}satz.</p>"), ("image", image)]
    word = {"language": "ja", "word": f"{mark}wort", "native_script": "食育", "meaning": f"{mark}sinn"}
    return [
        ("top_bit", {"headline": f"{mark}kopf", "parts": parts, "takeaway": f"<p>{mark}fazit</p>"}),
        ("number_of_the_day", {"number": f"7,31 {mark}mrd", "caption": f"{mark}zahl", "text": f"<p>{mark}</p>"}),
        ("word_of_the_week", word | {"text": f"<p>{mark}erklärung</p>"}),
    ]
