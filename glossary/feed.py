"""The words of the week of one edition as a feed: RSS 2.0, with a recording as enclosure."""

import datetime
import uuid
from contextlib import suppress

from django.contrib.syndication.views import Feed
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response, set_response_etag
from django.utils.feedgenerator import Enclosure, Rss201rev2Feed
from django.utils.translation import gettext as _

from publication.editions import absolute
from publication.elsewhere import Steady, read_elsewhere, speakable
from publication.models import Publication

from . import recordings

NEWEST = 30
NAMESPACE = uuid.UUID("0d4c6f3e-6a0b-5c55-9f58-2f8f1c1b7a92")


def answer(request, glossary):
    """The feed, or that it has not changed.

    Told by its content alone: what became private is gone without any later date, so there is no Last-Modified.
    """
    response = WordsOfTheWeek()(request, glossary)
    del response["Last-Modified"]
    response["Cache-Control"] = "public, no-cache"
    set_response_etag(response)
    return get_conditional_response(request, etag=response["ETag"], response=response)


class SteadyRss(Steady, Rss201rev2Feed):
    pass


class WordsOfTheWeek(Feed):
    """Each word as an issue featured it, the newest first, and only those that the public may see."""

    feed_type = SteadyRss
    item_guid_is_permalink = False

    def get_object(self, request, glossary):
        self.glossary, self.address = glossary, absolute(glossary.get_url(request))
        self.publication = Publication.load(request_or_site=request)
        return glossary

    def title(self):
        return f"Word of the Week – {self.publication.name}"

    def description(self):
        return _("Every issue brings a Word of the Week, and each of them is kept here.")

    def link(self):
        return self.address

    def feed_url(self, glossary):
        return self.address + glossary.reverse_subpage("feed")

    def items(self, glossary):
        featured = list(glossary.words_of_the_week()[:NEWEST])
        self.recordings = type(featured[0].term).objects.recorded([one.term for one in featured]) if featured else {}
        return featured

    def item_title(self, item):
        return speakable(" ".join(filter(None, (item.word, item.native_script))))

    def item_link(self, item):
        return self.address + self.glossary.reverse_subpage("term", args=[item.term.slug])

    def item_description(self, item):
        html = render_to_string("glossary/feed_item.html", {"shown": item, "language": item.term.language})
        return read_elsewhere(html, absolute(item.page.url))

    def item_guid(self, item):
        """The same whatever is corrected in the word: it hangs on where the word stands."""
        return uuid.uuid5(NAMESPACE, f"{item.page_id} {item.block_id}").urn

    def item_pubdate(self, item):
        return datetime.datetime.combine(item.date, datetime.time())

    def item_categories(self, item):
        return [speakable(topic.label) for topic in item.topics.all()]

    def item_enclosures(self, item):
        recording = self.recordings.get(item.term.translation_key)
        # A file that storage has lost is no reason to be silent about the words.
        with suppress(OSError):
            if recording:
                kind = recordings.media_type(recording)
                return [Enclosure(absolute(recording.url), str(recording.size), kind)]
        return []
