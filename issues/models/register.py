"""The register of an edition: which issues it has, by year, by topic and by what is in them.

To count them is to read a row of each; to leaf through them must not hang on their number. So each process counts them
once in a generation (see pagestore.generation), and a page fetches the few that it shows. What readers may see of them
is asked anew then: an old register leaks nothing.
"""

import json

from django.conf import settings
from django.db import connection, models
from django.db.models import BooleanField, ExpressionWrapper, Q
from django.db.models.functions import Cast
from django.utils.functional import cached_property

from pagestore import generation
from publication.models import Topic

from .issue import IssuePage, IssueTopic

# By the id of the locale: a generation, and the Register that was made in it.
_kept = {}


def register(locale):
    """The Register of an edition. Within a transaction it is made anew: nobody else is to see what that writes."""
    name = None if connection.in_atomic_block else generation.current()
    if name is None:
        return Register(locale)
    made_in, kept = _kept.get(locale.pk, (None, None))
    if made_in != name:
        kept = Register(locale)
        _kept[locale.pk] = name, kept
    return kept


class Register:
    """What a reader of the edition `locale` may see, as ids of issues, the newest first."""

    def __init__(self, locale):
        self.locale = locale
        # By year, the newest first.
        self.years = {}
        for pk, date in self._issues.values_list("pk", "date"):
            self.years.setdefault(date.year, []).append(pk)
        self.issues = [pk for issues in self.years.values() for pk in issues]
        self._with_section = {}

    @property
    def _issues(self):
        return IssuePage.objects.published_in(self.locale)

    def all(self):
        return self.issues

    def of_year(self, year):
        return self.years.get(year, [])

    def on_topic(self, pk):
        return self.topics.get(pk, [])

    @cached_property
    def topics(self):
        """By the id of the topic."""
        place = {pk: number for number, pk in enumerate(self.issues)}
        topics = {}
        for topic, issue in IssueTopic.objects.values_list("tag", "content_object"):
            if issue in place:
                topics.setdefault(topic, set()).add(issue)
        return {topic: sorted(issues, key=place.get) for topic, issues in topics.items()}

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
