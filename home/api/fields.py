"""What several answers of the API say in the same way."""

from rest_framework.serializers import SerializerMethodField
from wagtail.api.v2.serializers import BaseSerializer

from publication.editions import absolute

from ..twins import address_of_twin

META = ["type", "detail_url", "locale", "html_url", "markdown_url", "alternates"]


class PublicSerializer(BaseSerializer):
    """Of a row whose `address` in its edition, and whose `editions` (the same in each language), are set already."""

    locale = SerializerMethodField()
    html_url = SerializerMethodField()
    markdown_url = SerializerMethodField()
    alternates = SerializerMethodField()
    topics = SerializerMethodField()

    def get_locale(self, row):
        return row.locale.language_code

    def get_html_url(self, row):
        return absolute(row.address)

    def get_markdown_url(self, row):
        return address_of_twin(row.address)

    def get_alternates(self, row):
        """The other editions, as their own addresses."""
        return [
            {
                "id": other.pk,
                "locale": code,
                "detail_url": self._detail_url(other),
                "html_url": absolute(other.address),
                "markdown_url": address_of_twin(other.address),
            }
            for code, other in sorted(row.editions.items())
            if code != row.locale.language_code
        ]

    def _detail_url(self, row):
        return absolute(self.context["router"].get_object_detail_urlpath(type(row), row.pk))


def topic(topic):
    return {"slug": topic.slug, "name": topic.label}


def file(rendition):
    return {"url": absolute(rendition.url), "width": rendition.width, "height": rendition.height}
