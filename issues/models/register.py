"""The register of an edition: which issues it has, by year, by topic and by what is in them.

To count them is to read a row of each; to leaf through them must not hang on their number. So each process counts them
once in a generation (see pagestore.generation), and a page fetches the few that it shows. What readers may see of them
is asked anew then: an old register leaks nothing.
"""

import json
from bisect import bisect_left, bisect_right
from math import inf

from django.conf import settings
from django.db import models
from django.db.models import BooleanField, ExpressionWrapper, Q
from django.db.models.functions import Cast
from django.utils.functional import cached_property

from pagestore.kept import kept
from publication.models import Topic

from .issue import IssuePage, IssueTopic


@kept
def register(locale):
    """The Register of an edition."""
    return Register(locale)


class Register:
    """What a reader of the edition `locale` may see, as ids of issues, the newest first."""

    def __init__(self, locale):
        self.locale = locale
        # By year, the newest first.
        self.years = {}
        # How new they are: their dates and numbers.
        self._newness = {}
        for pk, date, number in self._issues.values_list("pk", "date", "number"):
            self.years.setdefault(date.year, []).append(pk)
            self._newness[pk] = date, number
        self.issues = [pk for issues in self.years.values() for pk in issues]
        self._with_section = {}

    @property
    def _issues(self):
        return IssuePage.objects.published_in(self.locale)

    def __contains__(self, pk):
        return pk in self._newness

    def all(self):
        return self.issues

    def of_year(self, year):
        return self.years.get(year, [])

    def on_topic(self, pk):
        return self.topics.get(pk, [])

    @cached_property
    def topics(self):
        """By the id of the topic."""
        topics = {}
        for topic, issue in IssueTopic.objects.values_list("tag", "content_object"):
            if issue in self._newness:
                topics.setdefault(topic, set()).add(issue)
        return {topic: self._newest_first(issues) for topic, issues in topics.items()}

    def on_topics(self, topics, but=None):
        """Those on any of these Topics, without the issue `but`."""
        return self._newest_first({pk for topic in topics for pk in self.on_topic(topic.pk)} - {but})

    def beside(self, issue, number):
        """The `number` issues right before an IssuePage, which need not be among them, and the `number` right after it.

        By date, on one day by number; each beginning with the one that is next to it.
        """
        known = self._oldest_first
        first = bisect_left(known, (issue.date, issue.number or 0), key=self._newness.get)
        last = bisect_right(known, (issue.date, inf if issue.number is None else issue.number), key=self._newness.get)
        return known[max(0, first - number) : first][::-1], known[last : last + number]

    @cached_property
    def _oldest_first(self):
        return self.issues[::-1]

    def _newest_first(self, issues):
        return sorted(issues, key=self._newness.get, reverse=True)

    def labelled_topics(self):
        """The Topics, each with its `count` of issues, the most frequent first; labels are those spoken now."""
        topics = list(Topic.objects.filter(pk__in=self.topics))
        for topic in topics:
            topic.count = len(self.topics[topic.pk])
        return sorted(topics, key=lambda topic: (-topic.count, topic.label.casefold()))

    def with_section(self, kind):
        """Those on whose page a section of the type `kind` shows."""
        if kind not in self._with_section:
            self._with_section[kind] = list(self._showing(kind))
        return self._with_section[kind]

    def _showing(self, kind):
        block = IssuePage.body.field.stream_block.child_blocks[kind]
        language = self.locale.language_code
        issues = self._issues.with_section(kind)
        # To read a body takes long: only one with a section that shows elsewhere is read.
        elsewhere = Q(stored__contains='"place": "mail"')
        for code, _name in settings.LANGUAGES:
            if code != language:
                elsewhere |= Q(stored__contains=f'"edition": "{code}"')
        asked = issues.annotate(unsure=ExpressionWrapper(elsewhere, output_field=BooleanField()))
        asked = list(asked.values_list("pk", "unsure"))
        unsure = IssuePage.objects.filter(pk__in=[pk for pk, is_unsure in asked if is_unsure])
        bodies = dict(unsure.annotate(stored=Cast("body", models.TextField())).values_list("pk", "stored"))
        for pk, is_unsure in asked:
            sections = json.loads(bodies.get(pk, "[]")) if is_unsure else []
            settings_of = [{"edition": "", "place": ""} | each["value"] for each in sections if each["type"] == kind]
            if not is_unsure or any(block.shows(each, language) for each in settings_of):
                yield pk
