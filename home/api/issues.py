"""Issues, as `/api/v2/issues/` tells them."""

from itertools import groupby

from django.template.loader import render_to_string
from django.utils.translation import override
from rest_framework.serializers import SerializerMethodField

from issues.cards import showing
from issues.fetching import fetch
from issues.models import IssuePage
from publication.cards.card import HEIGHT, WIDTH
from publication.editions import absolute
from publication.elsewhere import read_elsewhere
from publication.models import Publication

from .asked import SeveralIssues
from .fields import META, PublicSerializer, file, topic
from .views import PublicAPI


class IssueSerializer(PublicSerializer):
    summary = SerializerMethodField()
    image = SerializerMethodField()
    card = SerializerMethodField()
    sections = SerializerMethodField()

    def get_summary(self, issue):
        return issue.teaser or issue.search_description

    def get_topics(self, issue):
        with override(issue.language):
            return [topic(borne.tag) for borne in issue.issue_topics.all()]

    def get_image(self, issue):
        """The cover as readers see it."""
        if not issue.cover:
            return None
        return file(issue.cover.get_rendition("width-1232|format-webp")) | {"alt": issue.cover_alt}

    def get_card(self, issue):
        """What is shown where its address is passed on."""
        return _card(showing.of_issue(issue))

    def get_sections(self, issue):
        request = self.context["request"]
        with override(issue.language):
            shared = {"page": issue, "output": "web", "publication": Publication.load(), "request": request}
            return [self._section(issue, section, shared) for section in fetch(issue, request)]

    def _section(self, issue, section, shared):
        html = render_to_string("issues/feed_section.html", shared | {"sections": [section]})
        block, value = section.child.block, section.child.value
        card = showing.of_section(issue, section)
        return {
            "id": section.id,
            "type": section.type,
            "label": str(section.label),
            "summary": section.summary,
            "html_url": f"{absolute(issue.address)}#{section.anchor}",
            "card": card and _card(card) | {"html_url": absolute(issue.address + section.permalink)},
            "html": read_elsewhere(html, absolute(issue.address)),
            "value": block.get_api_representation(value, shared),
        }


class IssuesAPI(PublicAPI):
    """The published issues of both editions, the newest first."""

    model = IssuePage
    several = SeveralIssues
    base_serializer_class = IssueSerializer
    meta_fields = [*META, "last_published_at"]
    body_fields = ["id", "title", "number", "date", "summary", "authors", "topics", "image", "card", "sections"]
    detail_only_fields = ["sections"]
    listing_default_fields = [*meta_fields, *body_fields[:-1]]

    def get_queryset(self):
        issues = IssuePage.objects.published().filter(alias_of__isnull=True)
        issues = issues.select_related("locale", "cover").prefetch_related("issue_topics__tag", "cover__renditions")
        return issues if "pk" in self.kwargs else issues.defer_streamfields()

    def narrowed(self, queryset, asked):
        conditions = {"locale__language_code": "locale", "number": "number", "date__year": "year"}
        conditions |= {"issue_topics__tag__slug": "topic"}
        queryset = queryset.filter(**{field: asked[name] for field, name in conditions.items() if asked[name]})
        if asked["section"]:
            queryset = queryset.with_section(asked["section"])
        return queryset.order_by(asked["order"] or "-date", "-number", "pk")

    def prepared(self, found):
        keys = {issue.translation_key for issue in found}
        issues = IssuePage.objects.published().filter(translation_key__in=keys, alias_of__isnull=True)
        issues = issues.select_related("locale").defer_streamfields().order_by("translation_key")
        editions = {
            key: {issue.language: issue for issue in same}
            for key, same in groupby(issues, lambda issue: issue.translation_key)
        }
        for issue in found:
            issue.editions = editions.get(issue.translation_key, {})
            for each in (issue, *issue.editions.values()):
                each.address = each.get_url(self.request)
        return found


def _card(card):
    return {"url": card.address, "width": WIDTH, "height": HEIGHT, "alt": card.spoken}
