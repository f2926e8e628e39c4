"""The newest issues of an edition as a feed, all of them or those on a topic; or its newest sections of one type."""

import datetime
import uuid

from django.contrib.syndication.views import Feed
from django.template.loader import render_to_string
from django.utils.encoding import iri_to_uri
from django.utils.translation import gettext as _

from publication.editions import absolute
from publication.elsewhere import read_elsewhere, speakable
from publication.models import Publication

from ..fetching import fetch_all
from .formats import FORMATS

NEWEST = 20


class IssuesFeed(Feed):
    """Whole issues. One instance answers one request."""

    item_guid_is_permalink = False
    template = "issues/feed_item.html"

    def __init__(self, form, archive, issues, about="", address=""):
        """`issues` are public and newest first; `about` names what they have in common, which is read at `address`."""
        self.feed_type, self.form, self.archive, self.issues = FORMATS[form], form, archive, issues
        self.about, self.address = about, address

    def get_object(self, request):
        self.request = request
        self.publication = Publication.load(request_or_site=request)

    def title(self):
        return speakable(f"{self.about} – {self.publication.name}" if self.about else self.publication.name)

    def description(self):
        return _("Each issue of %(name)s, whole.") % {"name": self.publication.name}

    def link(self):
        return iri_to_uri(absolute(self.address or self.archive.get_url(self.request)))

    def feed_url(self):
        return iri_to_uri(absolute(self.request.path))

    def author_name(self):
        return self.publication.name

    def items(self):
        issues = self.issues.select_related("locale").prefetch_related("issue_topics__tag")[:NEWEST]
        return fetch_all(issues, self.request)

    def item_title(self, item):
        return speakable(item[0].title)

    def item_link(self, item):
        return absolute(item[0].get_url(self.request))

    def item_description(self, item):
        return speakable(item[0].teaser or item[0].search_description)

    def item_guid(self, item):
        """The same whatever is corrected in it, title and address included."""
        issue, _sections = item
        return uuid.uuid5(issue.translation_key, issue.language).urn

    def item_author_name(self, item):
        return speakable(item[0].authors) or self.publication.name

    def item_pubdate(self, item):
        return datetime.datetime.combine(item[0].date, datetime.time())

    def item_updateddate(self, item):
        return item[0].last_published_at or self.item_pubdate(item)

    def item_categories(self, item):
        return [speakable(each.tag.label) for each in item[0].issue_topics.all()]

    def item_extra_kwargs(self, item):
        issue, sections = item
        picture = issue.cover.get_rendition("width-1232|format-webp") if issue.cover else None
        return {
            "content": self._content(issue, sections),
            "image": absolute(picture.url) if picture else "",
        }

    def _content(self, issue, sections):
        context = {"page": issue, "sections": sections, "output": "web", "publication": self.publication}
        return read_elsewhere(render_to_string(self.template, context), absolute(issue.get_url(self.request)))


class SectionsFeed(IssuesFeed):
    """The sections of the type `kind`, each an item of its own."""

    template = "issues/feed_section.html"

    def __init__(self, form, archive, kind, about, address):
        super().__init__(form, archive, archive.issues().with_section(kind), about, address)
        self.kind = kind

    def description(self):
        return self.title()

    def items(self):
        issues = self.issues.select_related("locale").prefetch_related("issue_topics__tag")[:NEWEST]
        found = fetch_all(issues, self.request, kind=self.kind)
        return [(issue, [section]) for issue, sections in found for section in sections][:NEWEST]

    def item_title(self, item):
        issue, (section,) = item
        return speakable(section.summary or issue.title)

    def item_link(self, item):
        _issue, (section,) = item
        return f"{super().item_link(item)}#{section.anchor}"

    def item_description(self, item):
        return speakable(item[0].title)

    def item_guid(self, item):
        issue, (section,) = item
        return uuid.uuid5(issue.translation_key, f"{issue.language} {section.id}").urn
