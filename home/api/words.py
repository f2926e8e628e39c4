"""Words of the glossary, as `/api/v2/terms/` tells them."""

from django.db.models import Exists, OuterRef, Prefetch
from django.utils.functional import cached_property
from django.utils.translation import override
from rest_framework.serializers import SerializerMethodField
from wagtail.rich_text import RichText

from glossary import languages
from glossary.models import Appearance, GlossaryPage, Term
from publication.editions import absolute, open_to_all
from publication.elsewhere import read_elsewhere

from .asked import SeveralWords
from .fields import META, PublicSerializer, topic
from .views import PublicAPI


class WordSerializer(PublicSerializer):
    word = SerializerMethodField()
    native_script = SerializerMethodField()
    language_name = SerializerMethodField()
    reading = SerializerMethodField()
    meaning = SerializerMethodField()
    text = SerializerMethodField()
    other_spellings = SerializerMethodField()
    recording = SerializerMethodField()
    issues = SerializerMethodField()

    def get_word(self, term):
        return term.shown.word

    def get_native_script(self, term):
        return term.shown.native_script

    def get_language_name(self, term):
        return languages.name(term.language, term.locale.language_code)

    def get_reading(self, term):
        return term.shown.reading or term.reading

    def get_meaning(self, term):
        return term.shown.meaning

    def get_text(self, term):
        return read_elsewhere(str(RichText(term.shown.text)), absolute(term.address))

    def get_other_spellings(self, term):
        return term.spellings

    def get_recording(self, term):
        recording = self.context["view"].recordings.get(term.translation_key)
        return absolute(recording.url) if recording else None

    def get_topics(self, term):
        topics = {borne.tag for borne in term.term_topics.all()}
        topics |= {topic for one in term.visible for topic in one.topics.all()}
        with override(term.locale.language_code):
            return [topic(each) for each in sorted(topics, key=lambda each: each.slug)]

    def get_issues(self, term):
        """Those in which it is the Word of the Week, oldest first."""
        router, request = self.context["router"], self.context["request"]
        return [
            {
                "id": one.page_id,
                "number": one.number,
                "date": one.date.isoformat(),
                "detail_url": absolute(router.get_object_detail_urlpath(one.page.specific_class, one.page_id)),
                "html_url": f"{absolute(one.page.get_url(request))}#{one.anchor}",
            }
            for one in term.issues
        ]


class WordsAPI(PublicAPI):
    """The words that readers find in the glossaries of both editions, from A to Z."""

    model = Term
    several = SeveralWords
    base_serializer_class = WordSerializer
    meta_fields = META
    body_fields = ["id", "word", "native_script", "language", "language_name", "reading", "other_spellings"]
    body_fields += ["meaning", "topics", "recording", "issues", "text"]
    detail_only_fields = ["text"]
    listing_default_fields = [*meta_fields, *body_fields[:-1]]

    @cached_property
    def glossaries(self):
        """Those that any reader may open, by the id of their locale."""
        pages = open_to_all(GlossaryPage.objects.filter(alias_of__isnull=True)).select_related("locale")
        return {page.locale_id: page for page in pages}

    def get_queryset(self):
        appearances = Appearance.objects.visible().select_related("page__locale").prefetch_related("topics")
        visible = Prefetch("appearances", appearances, to_attr="visible")
        terms = Term.objects.shown().filter(locale__in=self.glossaries).select_related("locale")
        return terms.prefetch_related(None).prefetch_related(visible, "term_topics__tag")

    def narrowed(self, queryset, asked):
        if asked["locale"]:
            queryset = queryset.filter(locale__language_code=asked["locale"])
        if asked["topic"]:
            queryset = queryset.about(asked["topic"])
        if asked["language"]:
            queryset = queryset.from_language(asked["language"])
        there = {"number": asked["number"], "date__year": asked["year"]}
        if there := {field: value for field, value in there.items() if value}:
            queryset = queryset.filter(Exists(Appearance.objects.visible().filter(term=OuterRef("pk"), **there)))
        order = ("-sort_key", "-pk") if asked["order"] == "-word" else ("sort_key", "pk")
        return queryset.order_by(*order)

    def prepared(self, found):
        keys = {term.translation_key for term in found}
        terms = Term.objects.shown().filter(translation_key__in=keys, locale__in=self.glossaries)
        terms = list(terms.prefetch_related(None).select_related("locale"))
        self.recordings = Term.objects.shown().prefetch_related(None).recorded(found)
        for term in (*found, *terms):
            term.address = self.glossaries[term.locale_id].address(term)
        for term in found:
            same = (each for each in terms if each.translation_key == term.translation_key)
            term.editions = {each.locale.language_code: each for each in same}
        return found
