"""The leaf blocks of our own. Migrations name them by this path: they never move.

wagtail-localize has no switch "the same in both editions" for one field of a block (its issue 307), so
the class of a leaf carries it: `Same…` yields nothing to translate and stays as in the source.
"""

from contextvars import ContextVar
from functools import cache
from operator import attrgetter
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator
from django.db import models
from django.utils.html import escape, strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.images.models import AbstractImage
from wagtail.models import Page
from wagtail.rich_text import RichText
from wagtail.rich_text.rewriters import LinkRewriter
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtail_localize.segments import OverridableSegmentValue
from wagtail_localize.segments.ingest import organise_template_segments
from wagtail_localize.strings import restore_strings

from glossary import languages
from publication.editions import absolute

from . import prose
from .faults import Fault
from .widgets import LanguageInput

PROSE_FEATURES = ["bold", "italic", "link", "ul", "ol"]


def validate_link(address):
    """Raise ValidationError unless `address` is http, https or mailto: what a reader can safely follow."""
    scheme, _colon, rest = address.partition(":")
    try:
        if scheme.lower() == "mailto":
            EmailValidator()(rest.partition("?")[0])
        else:
            URLValidator(schemes=["http", "https"])(address)
            urlsplit(address)
    except (ValidationError, ValueError) as error:
        raise ValidationError(
            _("%(address)s is no link that a reader can follow: use http://, https:// or mailto:."),
            params={"address": address[:80]},
            code="link",
        ) from error


def is_link(address):
    """Whether a reader can safely follow `address`."""
    try:
        validate_link(address)
    except ValidationError:
        return False
    return True


class SameCharBlock(blocks.CharBlock):
    """A line that is the same in both editions: a name, a number, an emoji, a native script."""

    def get_translatable_segments(self, value):
        return []


class LinkBlock(blocks.URLBlock):
    """An address to follow. From the source edition; the other may override it by another such address."""

    def __init__(self, required=True, help_text=None, **kwargs):
        super().__init__(required=required, help_text=help_text, **kwargs)
        self.field = forms.CharField(
            required=required, help_text=help_text, max_length=2000, validators=[validate_link]
        )

    def restore_translated_segments(self, value, segments):
        override = segments[0].data
        return override if is_link(override) else value


class OriginLanguageBlock(SameCharBlock):
    """The language a word comes from: any tag or name is taken, the BCP 47 tag is kept."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.field.widget = LanguageInput(attrs=self.field.widget.attrs)

    def clean(self, value):
        value = super().clean(value)
        try:
            return languages.find(value) if value else value
        except LookupError as error:
            raise ValidationError(
                _("“%(language)s” is no language that we know: write its name or its tag (ja, Japanese)."),
                params={"language": value[:40]},
            ) from error


class Prose(RichText):
    """Rich text whose page may have looked up where its links to pages lead: addresses by id, as strings."""

    addresses = None

    def __html__(self):
        if self.addresses is None:
            return super().__html__()
        return LinkRewriter(rules={"page": self._link})(self.source)

    def _link(self, attrs):
        address = self.addresses.get(attrs.get("id"))
        return f'<a href="{escape(address)}">' if address else "<a>"


class ProseBlock(blocks.RichTextBlock):
    """Paragraphs and lists with bold, italic and links: as much as the templates style."""

    def __init__(self, features=None, **kwargs):
        super().__init__(features=features or PROSE_FEATURES, **kwargs)

    def to_python(self, value):
        return Prose(value)

    def stored_references(self, stored):
        """What a stored value of it links to, as pairs of a model and an id."""
        return [(Page, int(pk)) for pk in prose.linked_pages(stored)] if stored else []

    def normalize(self, value):
        return Prose(super().normalize(value).source)

    def value_for_form(self, value):
        return prose.tidied(value.source)

    def get_api_representation(self, value, context=None):
        return str(value)

    def value_from_form(self, value):
        """Blanks are nothing: a takeaway of one empty paragraph would be a frame around nothing."""
        return Prose(value if strip_tags(value or "").strip() else "")

    def clean(self, value):
        value = super().clean(value)
        for link in prose.links(value.source):
            validate_link(link or _("A link without an address"))
        return value

    def restore_translated_segments(self, value, segments):
        """What wagtail-localize makes of rich text, but for links that no reader could follow."""
        followed = [
            segment for segment in segments if not isinstance(segment, OverridableSegmentValue) or is_link(segment.data)
        ]
        _format, template, strings = organise_template_segments(followed)
        return Prose(restore_strings(template, strings))


class Hand(dict):
    """What the sections of a page have chosen, by model and id; and the `addresses` of pages, by id as a string."""

    addresses = {}

    def shown(self, references):
        """All that a page may show of what is referred to, in pairs of a model and an id: what is in the rows."""
        return [
            self.addresses.get(str(pk)) if model is Page else contents(self.get(model, {}).get(pk))
            for model, pk in references
        ]


def contents(thing):
    """The row of a picture and the ids of its renditions; of a snippet, with the same of its pictures."""
    if not isinstance(thing, models.Model):
        return None
    found = [_row(type(thing))(thing)]
    if isinstance(thing, AbstractImage):
        return [*found, [rendition.pk for rendition in thing.renditions.all()]]
    pictures = (field for field in thing._meta.fields if field.related_model is get_image_model())
    return [*found, *(contents(getattr(thing, field.name)) for field in pictures)]


@cache
def _row(model):
    return attrgetter(*(field.attname for field in model._meta.concrete_fields))


# While sections are read: each kind would ask for its own.
at_hand = ContextVar("at_hand", default=Hand())  # noqa: B039 -- nobody writes into it


class FromHand:
    """A chooser that takes what is at hand. Stands before a chooser block."""

    def bulk_to_python(self, values):
        found = at_hand.get().get(self.model_class, {})
        if all(pk in found for pk in values if pk is not None):
            return [found.get(pk) for pk in values]
        return super().bulk_to_python(values)

    def stored_references(self, stored):
        """What a stored value of it has chosen, as pairs of a model and an id."""
        return [(self.model_class, stored)] if stored is not None else []


class PageBlock(FromHand, blocks.PageChooserBlock):
    """A page of the site."""

    def deconstruct(self):
        """For migrations it is Wagtail's own."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.PageChooserBlock", args, kwargs


class SnippetBlock(FromHand, SnippetChooserBlock):
    """A snippet."""

    def deconstruct(self):
        """For migrations it is Wagtail's own."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.snippets.blocks.SnippetChooserBlock", args, kwargs


class PictureBlock(FromHand, ImageChooserBlock):
    """A picture of the library."""

    def get_api_representation(self, value, context=None):
        """As readers see it, never the picture that was uploaded."""
        return value and absolute(value.get_rendition("width-1232|format-webp").url)


class PictureValue(blocks.StructValue):
    @property
    def spoken(self):
        """What stands for the picture where it is not seen; "" where it is decoration."""
        return "" if self["decorative"] else self["alt"] or ""


class PictureFields(blocks.StructBlock):
    """A picture as three siblings. (An ImageBlock without a picture crashes a translation.)"""

    image = PictureBlock(required=False, label=_("Picture"))
    alt = blocks.CharBlock(
        required=False,
        max_length=250,
        label=_("Alt text"),
        help_text=_("What the picture shows, for those who cannot see it."),
    )
    decorative = blocks.BooleanBlock(
        required=False, label=_("Decoration"), help_text=_("The picture says nothing that the text does not.")
    )

    def clean(self, value):
        value = super().clean(value)
        if self._is_unsaid(value) and not self.is_deferred_validation:
            raise StructBlockValidationError(
                {"alt": ValidationError(_("Say what the picture shows, or mark it as decoration."))}
            )
        return value

    def lacks(self, value):
        return [Fault("alt", "alt")] if self._is_unsaid(value) else []

    @staticmethod
    def _is_unsaid(value):
        return value["image"] and not value["alt"] and not value["decorative"]

    class Meta:
        value_class = PictureValue


class LinkURLField(models.CharField):
    """A column for a link, under the same rule as LinkBlock."""

    default_validators = [validate_link]

    def __init__(self, *args, max_length=2000, **kwargs):
        super().__init__(*args, max_length=max_length, **kwargs)
