from collections import Counter
from itertools import chain

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Cast
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet
from wagtail_localize.fields import SynchronizedField

from glossary.linking.vocabulary import vocabulary
from pagestore.kept import ByContents
from publication.editions import open_to_all
from publication.models import Topic
from publication.pages import PublicPage
from publication.tree import published_of

from .. import plain
from ..around import Around, around
from ..blocks import BodyBlock, usual_sections
from ..cards import showing
from ..editing import IssueForm, NewerVersionsPanel
from ..fetching import fetch
from ..linked_words import featured, found_in, unlinked
from ..parallel import side_by_side
from ..sections.base import Section
from ..sections.fields import at_hand, contents
from ..translation import TranslatedPage

_minutes = ByContents(256)
# Below the address of an issue: both editions side by side.
PARALLEL = "parallel"


class IssueTopic(ItemBase):
    tag = models.ForeignKey(Topic, models.CASCADE, related_name="issue_topics")
    content_object = ParentalKey("issues.IssuePage", on_delete=models.CASCADE, related_name="issue_topics")


class IssueQuerySet(PageQuerySet):
    def published(self):
        """What any reader may see, newest first."""
        return open_to_all(self).order_by("-date", "-number")

    def published_in(self, locale):
        """The published issues of one edition, newest first; an alias is no issue of its own."""
        return self.published().filter(locale=locale, alias_of__isnull=True)

    def with_section(self, kind):
        """Those whose body holds a section of the type `kind`, read from what is stored."""
        return self.annotate(stored=Cast("body", models.TextField())).filter(stored__contains=f'"type": "{kind}"')

    def on_topics(self, topics):
        """Those that bear one of `topics`."""
        return self.filter(pk__in=IssueTopic.objects.filter(tag__in=topics).values("content_object"))


def next_number():
    """One more than the highest of both editions, drafts included."""
    return (IssuePage.objects.aggregate(highest=models.Max("number"))["highest"] or 0) + 1


class IssuePage(PublicPage, RoutablePageMixin, TranslatedPage):
    """One issue in one edition."""

    teaser = models.CharField(_("teaser"), max_length=250, blank=True, help_text=_("The second line of the masthead."))
    number = models.PositiveIntegerField(
        _("number"),
        default=next_number,
        validators=[MinValueValidator(1)],
        help_text=_("The running number, the same in both editions."),
    )
    date = models.DateField(_("date"), default=timezone.localdate)
    cover = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("cover")
    )
    cover_alt = models.CharField(
        _("alt text of the cover"), max_length=250, blank=True, help_text=_("Empty: the cover is decoration.")
    )
    authors = models.CharField(_("authors"), max_length=250, blank=True)
    tags = ClusterTaggableManager(through=IssueTopic, blank=True, verbose_name=_("topics"))
    link_words = models.BooleanField(_("link words of the glossary"), default=True)
    # The translation keys of those that stay without a link here.
    unlinked_words = models.JSONField(_("words"), default=list, blank=True)
    body = StreamField(BodyBlock(), default=usual_sections, blank=True, verbose_name=_("sections"))

    objects = PageManager.from_queryset(IssueQuerySet)()

    parent_page_types = ["issues.IssuesPage"]
    subpage_types = []

    base_form_class = IssueForm
    exclude_fields_in_copy = ["number"]
    content_panels = [
        NewerVersionsPanel(heading=_("Saved in the meantime"), icon="warning"),
        TitleFieldPanel(
            "title",
            placeholder=_("Title of the issue"),
            help_text=_("The headline of the masthead, and the subject of the mail."),
        ),
        FieldPanel("teaser"),
        FieldRowPanel([FieldPanel("number"), FieldPanel("date")]),
        MultiFieldPanel(
            [FieldPanel("cover"), FieldPanel("cover_alt"), FieldRowPanel([FieldPanel("authors"), FieldPanel("tags")])],
            heading=_("Cover, authors, topics"),
            classname="collapsed",
        ),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldPanel("link_words"), FieldPanel("unlinked_words")],
            heading=_("Words of the glossary in this issue"),
            classname="collapsed",
            help_text=_("As last saved. The first time that a word occurs, it leads to its page in the glossary."),
        ),
    ]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "slug",
                    help_text=_(
                        "Follows the title until the issue is first published. A later change leaves a redirect."
                    ),
                ),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
            ],
            heading=_("For search engines"),
        )
    ]
    override_translatable_fields = [
        SynchronizedField("number", overridable=False),
        SynchronizedField("date", overridable=False),
        SynchronizedField("authors", overridable=False),
        SynchronizedField("link_words", overridable=False),
        SynchronizedField("unlinked_words", overridable=False),
        *TranslatedPage.override_translatable_fields,
    ]

    class Meta:
        verbose_name = _("issue")
        verbose_name_plural = _("issues")

    def save(self, *args, **kwargs):
        if self._state.adding:
            other = IssuePage.objects.filter(translation_key=self.translation_key).first()
            self.number = other.number if other else self.number
        super().save(*args, **kwargs)

    def clean(self):
        super().clean()
        self._check_number()
        if self.slug.isdigit():
            raise ValidationError({"slug": _("A number alone is the address of a year in the archive.")})

    def _check_number(self):
        """Its number is its own and its other edition's. (A database constraint with locale: models.E016.)"""
        others = IssuePage.objects.filter(number=self.number, alias_of__isnull=True)
        other = others.exclude(translation_key=self.translation_key).select_related("locale").first()
        if other and not self.alias_of_id:
            message = _("Number %(number)s is taken by “%(title)s” (%(locale)s). The next free one is %(next)s.")
            params = {"number": self.number, "title": other.title, "locale": other.locale, "next": next_number()}
            raise ValidationError({"number": ValidationError(message, code="unique", params=params)})

    @property
    def language(self):
        return self.locale.language_code

    def slug_without_words(self):
        return f"{'ausgabe' if self.language == 'de' else 'issue'}-{self.number}"

    @cached_property
    def archive(self):
        """The IssuesPage that it stands in, None for an issue that stands nowhere yet."""
        parent = self.get_parent()
        return parent and parent.specific

    def sections(self, place="page", kind=None):
        """The sections that show at `place` in this edition, each with its address on the page; all, or of one type."""
        return [section for section in self._placed(kind) if section.shows(self.language, place)]

    def _placed(self, kind=None):
        """The sections; the only one of its type is called by the type, one of several by its id too.

        A block cannot know its siblings, so the page gives the addresses.
        """
        all_stored = list(self.body.raw_data)
        types = Counter(stored["type"] for stored in all_stored)
        for number, stored in enumerate(all_stored):
            if kind not in (None, stored["type"]):
                continue
            child = self.body[number]
            anchor = child.block_type.replace("_", "-")
            if types[child.block_type] > 1:
                anchor += f"-{(child.id or '')[:6]}"
            yield Section(child, anchor, stored, at_hand.get())

    def words(self):
        """The words that this page features, as pairs of (section, glossary.words.Word)."""
        return [(section, word) for section in self.sections() for word in section.words]

    def running_text(self):
        """What it says, as pairs of (section, lines), where words of the glossary are found."""
        return [(section, section.lines) for section in self.sections() if section.lines]

    def known_words(self):
        """The words of the glossary that can be linked in it, as vocabulary.Entry, in its order."""
        return found_in(self, vocabulary(self.locale))

    @property
    def minutes(self):
        """How long a reader takes for it, at 200 words a minute; at least one."""
        return _minutes.get((self.language, list(self.body.raw_data)), self._count_minutes)

    def _count_minutes(self):
        texts = (section.child.block.get_searchable_content(section.child.value) for section in self.sections())
        return max(1, round(sum(len(text.split()) for text in chain.from_iterable(texts)) / 200))

    @property
    def cover_contents(self):
        """All that a page may show of its cover."""
        return contents(self.cover)

    def as_markdown(self, place="page"):
        """The whole issue as Markdown, with the sections that show at `place`."""
        return plain.as_markdown(self, place)

    def before(self, number):
        """The `number` published issues of this edition before this one, newest first."""
        return self._beside("lt")[:number]

    def after(self, number):
        """The `number` published issues of this edition after this one, the next one first."""
        return self._beside("gt").order_by("date", "number")[:number]

    def _beside(self, direction):
        """Those before ("lt") or after ("gt") this one: by date, on one day by number."""
        there = Q(**{f"date__{direction}": self.date})
        if self.number is not None:
            there |= Q(date=self.date, **{f"number__{direction}": self.number})
        return IssuePage.objects.published_in(self.locale).filter(there).exclude(pk=self.pk)

    def topics(self):
        """Its Topics, in the order in which they were given."""
        return [borne.tag for borne in self.issue_topics.select_related("tag").order_by("pk")]

    @path(f"{PARALLEL}/")
    def parallel(self, request):
        """Both editions side by side, where a reader may open both."""
        editions = {code: page.specific for code, page in published_of(request, self).items()}
        other = next((page for code, page in editions.items() if code != self.language), None)
        if other is None or self.language not in editions:
            raise Http404
        context = {
            "other": other,
            "rows": side_by_side(self, other, request),
            "canonical": self.get_url(request),
            "addresses": {code: f"{page.get_url(request)}{PARALLEL}/" for code, page in editions.items()},
        }
        return TemplateResponse(request, "issues/parallel_page.html", Page.get_context(self, request) | context)

    @path("<slug:anchor>/")
    def section(self, request, anchor):
        """One of its sections alone, to be shared by its own card; the issue remains its canonical address."""
        context = self.get_context(request)
        section = next((section for section in context["sections"] if section.anchor == anchor), None)
        if section is None or not section.permalink:
            raise Http404
        alone = {
            "section": section,
            "sections": [section],
            "card": showing.of_section(self, section),
            "shared_title": section.summary,
            "shared_address": self.get_url(request) + section.permalink,
        }
        return TemplateResponse(request, "issues/section_page.html", context | alone)

    def get_context(self, request, *args, **kwargs):
        above = self.archive
        topics = self.topics()
        beside = around(self, above.register, topics) if above else Around()
        sections, words = fetch(self, request), vocabulary(self.locale)
        return super().get_context(request, *args, **kwargs) | {
            "sections": sections,
            "vocabulary": words,
            "unlinked": unlinked(self, words),
            "featured": featured(sections, words),
            "output": "web",
            "topics": [(topic, above.address("of_topic", slug=topic.slug)) for topic in topics] if above else [],
            "permalinks": True,
            "around": beside,
            "before": next(iter(beside.before), None),
            "after": beside.after,
            "related": beside.related,
            "card": showing.of_issue(self),
            "published": self.first_published_at,
        }
