"""An issue in two editions, as editors change it."""

from wagtail_localize.models import StringTranslation, Translation

from desk.keeping.state import states
from issues.models import IssuePage
from tests.factories import issue
from tests.translating import enter, enter_all, press_publish, segments, submit

OTHER = {"de": "en", "en": "de"}


class Editions:
    def __init__(self, client, capture_callbacks):
        self.client = client
        self.capture_callbacks = capture_callbacks

    def publish_both(self, title, *texts, source="de", **fields):
        """An issue with a text section for each of `texts`, live in both editions; returns the source."""
        body = [("text", {"heading": "", "text": text}) for text in texts]
        page = issue(source, title=title, body=body, **fields)
        page.save_revision().publish()
        translation = submit(self.client, page, OTHER[source])
        enter_all(self.client, translation)
        with self.capture_callbacks(execute=True):
            press_publish(self.client, translation)
        assert self.other(page).live
        return IssuePage.objects.get(pk=page.pk)

    def other(self, page):
        return IssuePage.objects.exclude(pk=page.pk).get(translation_key=page.translation_key)

    def translation(self, page):
        return Translation.objects.get(source__object_id=page.translation_key)

    def publish(self, page):
        """What the publish button of the page editor does."""
        with self.capture_callbacks(execute=True):
            page.save_revision().publish()

    def rewrite(self, page, text, section=0):
        """Publish `page` with another text."""
        page = IssuePage.objects.get(pk=page.pk)
        page.body[section].value["text"] = type(page.body[section].value["text"])(text)
        self.publish(page)

    def press_publish(self, page):
        """The publish button of the translation editor."""
        with self.capture_callbacks(execute=True):
            return press_publish(self.client, self.translation(page))

    def state(self, page):
        """That of its translation."""
        other = self.other(page)
        return states([other])[other.pk]

    def changes(self, page):
        return [(each.old, each.new) for each in self.state(page).changes]

    def carried(self, page):
        return [(each.kind, each.old, each.new) for each in self.state(page).carried]

    def translated(self, page):
        """What stands for each sentence: (source, translation, whether it counts)."""
        translation = self.translation(page)
        rows = {
            (row.context_id, row.translation_of_id): row
            for row in StringTranslation.objects.filter(locale=translation.target_locale)
        }
        found = [(s.string.data, rows.get((s.context_id, s.string_id))) for s in segments(translation)]
        return [(words, row and row.data, bool(row) and not row.has_error) for words, row in found]

    def enter(self, page, words, text):
        """Type the translation of the sentence `words`."""
        translation = self.translation(page)
        segment = next(each for each in segments(translation) if each.string.data == words)
        enter(self.client, translation, segment, text)
