"""The words of the glossary: what they are (Term), and where they appeared (Appearance)."""

import uuid
from itertools import chain, count

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from taggit.models import ItemBase
from wagtail.fields import RichTextField
from wagtail.models import Page

from publication.editions import open_to_all
from publication.models import Topic

from .. import folding, languages
from ..forms import TermForm

# What a glossary has at such an address is no word.
RESERVED = {"download", "feed", "suggest"}
NAMESPACE = uuid.UUID("6f3c1a52-8f0e-5b86-9d5e-0a6f5b1f4c11")


def identity(language, word, native_script):
    """The same word, in whichever edition or issue, has the same key; 饺子 and 交子, both Jiaozi, have two."""
    written = folding.fold(word) if not native_script else " ".join(native_script.casefold().split())
    return uuid.uuid5(NAMESPACE, f"{languages.base(language)} {written}")


class Shown(models.Model):
    """What the glossary shows of a word: as an issue had it, or as it was entered by hand."""

    word = models.CharField(_("word"), max_length=80, help_text=_("In Latin letters."))
    native_script = models.CharField(_("native script"), max_length=80, blank=True)
    reading = models.CharField(_("reading"), max_length=120, blank=True, help_text=_("Kana, pinyin with tones …"))
    meaning = models.CharField(_("meaning"), max_length=300, blank=True, help_text=_("In one line."))
    text = RichTextField(_("text"), blank=True, features=["bold", "italic", "link", "ul", "ol"])

    class Meta:
        abstract = True

    @transaction.atomic
    def save(self, *args, **kwargs):
        """What follows from a saved word (its keys, the version of the search) is there with it or not at all."""
        super().save(*args, **kwargs)


class TermTopic(ItemBase):
    tag = models.ForeignKey(Topic, models.CASCADE, related_name="term_topics")
    content_object = models.ForeignKey("glossary.Term", models.CASCADE, related_name="term_topics")


def with_appearances(texts=False):
    """What fetches the `visible` appearances of terms, with or without their texts."""
    appearances = Appearance.objects.visible().select_related("page__locale")
    return Prefetch("appearances", appearances if texts else appearances.defer("text"), to_attr="visible")


class TermQuerySet(models.QuerySet):
    def shown_in(self, locale):
        """What a reader of this edition finds, each with its `visible` appearances, newest first."""
        return self.shown().filter(locale=locale)

    def shown(self):
        """What a reader finds in any edition, each with its `visible` appearances, newest first.

        Asked of the pages each time: what is unpublished, deleted or private is gone with the next request.
        """
        visible = Appearance.objects.visible()
        own = ~Q(meaning="", text="")
        return self.filter(Exists(visible.filter(term=OuterRef("pk"))) | own).prefetch_related(with_appearances())

    def about(self, topic):
        """Those that bear the topic of this slug themselves, or appeared under it where a reader sees it."""
        appeared = Appearance.objects.visible().filter(term=OuterRef("pk"), topics__slug=topic)
        borne = TermTopic.objects.filter(content_object=OuterRef("pk"), tag__slug=topic)
        return self.filter(Exists(appeared) | Exists(borne))

    def recorded(self, terms):
        """The recordings of `terms` by their translation key: their own, else that of the word in the other edition."""
        own = {term.translation_key: term.recording for term in terms if term.recording}
        lacking = {term.translation_key for term in terms} - own.keys()
        others = self.filter(translation_key__in=lacking).exclude(recording="") if lacking else []
        return {term.translation_key: term.recording for term in others} | own

    def from_language(self, language):
        """Those from this language, in whichever of its scripts and regions: "zh" finds "zh-Hant" too."""
        return self.filter(Q(language=language) | Q(language__startswith=f"{language}-"))


class Term(Shown):
    """A word in one edition: what it is, and what people entered.

    What it shows is chosen when it is asked for (`shown`). The rows of one word in both editions share their
    translation key.
    """

    locale = models.ForeignKey("wagtailcore.Locale", models.PROTECT, related_name="+", verbose_name=_("edition"))
    translation_key = models.UUIDField(editable=False)
    language = models.CharField(
        _("language of origin"), max_length=60, help_text=_("Its name or its tag: Japanese, ja.")
    )
    slug = models.SlugField(
        _("address"), max_length=100, blank=True, help_text=_("Empty: made from the word. The old one redirects.")
    )
    other_spellings = models.TextField(
        _("other spellings"), blank=True, help_text=_("One a line, in any script. Readers find the word by them too.")
    )
    auto_link = models.BooleanField(
        _("link in later issues"),
        default=True,
        help_text=_("Off where the word is also a German or English word: Ger, Chai."),
    )
    recording = models.FileField(_("recording"), upload_to="recordings", blank=True)
    sort_key = models.CharField(max_length=100, editable=False)
    sort_letter = models.CharField(max_length=1, editable=False, default="#")
    tags = TaggableManager(through=TermTopic, blank=True, verbose_name=_("topics"))

    objects = TermQuerySet.as_manager()
    base_form_class = TermForm

    class Meta:
        verbose_name = _("glossary word")
        verbose_name_plural = _("glossary words")
        ordering = ["sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["translation_key", "locale"], name="one_term_in_an_edition"),
            models.UniqueConstraint(
                fields=["locale", "slug"],
                name="one_address_in_an_edition",
                violation_error_message=_("Another word of this edition has this address."),
            ),
        ]

    def __str__(self):
        return f"{self.word} {self.native_script}".strip()

    @transaction.atomic
    def save(self, *args, **kwargs):
        """Derives key, address and place in the alphabet; the address it had before leads here from now on."""
        self.translation_key = identity(self.language, self.word, self.native_script)
        self.sort_key = folding.sort_key(self.word)
        self.sort_letter = folding.sort_letter(self.sort_key)
        self.slug = self.slug or self._free_slug()
        before = Term.objects.filter(pk=self.pk).exclude(slug=self.slug).values_list("slug", flat=True).first()
        super().save(*args, **kwargs)
        if before:
            OldSlug.objects.get_or_create(term=self, slug=before)

    def clean(self):
        """Makes of the language its tag, and refuses a word that this edition has already."""
        try:
            self.language = languages.find(self.language)
        except LookupError as error:
            unknown = _("“%(language)s” is no language that we know: write its name or its tag (ja, Japanese).")
            raise ValidationError(
                {"language": ValidationError(unknown, params={"language": self.language[:40]})}
            ) from error
        self.slug = self.slug.lower()
        if self.slug in RESERVED:
            raise ValidationError({"slug": _("The glossary itself uses this address.")})
        self.translation_key = identity(self.language, self.word, self.native_script)
        same = Term.objects.filter(translation_key=self.translation_key, locale_id=self.locale_id)
        if same.exclude(pk=self.pk).exists():
            raise ValidationError({"word": _("This edition has this word already.")})
        self.slug = self.slug or self._free_slug()

    def _free_slug(self):
        """Made from the word; where another word has it, the language tag tells the two apart."""
        tag = self.language.lower()
        plain = folding.slug(self.word) or tag
        taken = RESERVED.union(
            Term.objects.filter(locale_id=self.locale_id, slug__startswith=plain)
            .exclude(pk=self.pk)
            .values_list("slug", flat=True)
        )
        candidates = chain((plain, f"{plain}-{tag}"), (f"{plain}-{tag}-{number}" for number in count(2)))
        return next(slug for slug in candidates if slug not in taken)

    def rename(self, word):
        """Takes the spelling of `word` (a glossary.words.Word) and the address made from it."""
        self.language, self.word, self.native_script = word.language, word.word, word.native_script
        self.slug = ""
        self.save()

    @transaction.atomic
    def join(self, other):
        """Hands what people entered, the appearances and the addresses to `other`, and is no more."""
        for name in ("reading", "meaning", "text", "recording"):
            setattr(other, name, getattr(other, name) or getattr(self, name))
        spellings = (other.other_spellings, self.other_spellings)
        other.other_spellings = "\n".join(dict.fromkeys("\n".join(spellings).split("\n"))).strip("\n")
        other.auto_link = other.auto_link and self.auto_link
        other.save()
        other.tags.add(*self.tags.all())
        for appearance in self.appearances.all():
            appearance.term = other
            appearance.save()
        for slug in {self.slug, *self.old_slugs.values_list("slug", flat=True)} - {other.slug}:
            OldSlug.objects.get_or_create(term=other, slug=slug)
        self.delete()

    @property
    def stands_alone(self):
        """Whether it has texts of its own, so that it shows without any page that features it."""
        return bool(self.meaning or self.text)

    @property
    def entered(self):
        """Whether people entered anything but the word itself."""
        own = self.reading or self.other_spellings or self.recording or not self.auto_link
        return self.stands_alone or bool(own) or self.tags.exists()

    @property
    def spellings(self):
        """Its other spellings, as a list."""
        return [line for line in self.other_spellings.splitlines() if line.strip()]

    @property
    def shown(self):
        """What it shows now: its newest visible appearance, else its own texts. Only after `shown_in`."""
        return self.visible[0] if self.visible else self

    @property
    def issues(self):
        """Its visible appearances, the first of each page, oldest first. Only after `shown_in`."""
        return list({one.page_id: one for one in self.visible}.values())[::-1]

    @property
    def first(self):
        """Its first visible appearance, or None."""
        return self.visible[-1] if self.visible else None

    def topics(self):
        """Its own topics and those of its visible appearances. Only after `shown_in`."""
        found = Q(term_topics__content_object=self) | Q(appearances__in=[one.pk for one in self.visible])
        return Topic.objects.filter(found).distinct()


class OldSlug(models.Model):
    """An address under which a term was found before."""

    term = models.ForeignKey(Term, models.CASCADE, related_name="old_slugs")
    slug = models.SlugField(max_length=100)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["term", "slug"], name="one_old_slug_of_a_term")]

    def __str__(self):
        return self.slug


class AppearanceQuerySet(models.QuerySet):
    def visible(self):
        """Those on pages that any reader may see now, newest first."""
        pages = open_to_all(Page.objects.filter(alias_of__isnull=True))
        return self.filter(page__in=pages, page__locale=F("term__locale")).order_by("-date", "-number", "-pk")


class Appearance(Shown):
    """A word on a page that features it: everything that the glossary shows of it."""

    term = models.ForeignKey(Term, models.CASCADE, related_name="appearances")
    page = models.ForeignKey(Page, models.CASCADE, related_name="appearances")
    block_id = models.CharField(max_length=36)
    anchor = models.CharField(max_length=60)
    number = models.PositiveIntegerField()
    date = models.DateField()
    topics = models.ManyToManyField(Topic, related_name="appearances")

    objects = AppearanceQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["page", "block_id"], name="one_appearance_in_a_block")]

    def __str__(self):
        return f"{self.word} ({self.number})"

    @property
    def url(self):
        """Where a reader finds it: the page, at the section."""
        return f"{self.page.url}#{self.anchor}"
