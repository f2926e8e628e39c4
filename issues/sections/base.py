"""What every section can be asked. Nothing outside a section's folder names its type."""

import re
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter

SETTINGS = ["edition", "place"]


class Extractor(StreamFieldSegmentExtractor):
    """Passes over a field that was left out: a string to translate cannot be None."""

    def handle_block(self, block_type, block_value, raw_value=None):
        return [] if block_value is None else super().handle_block(block_type, block_value, raw_value)


class InFolder:
    """A block whose folder holds its templates: `web.html`, `plain.md`, one file for each output."""

    def get_template(self, value=None, context=None):
        """The template for the output that the context names, "web" where it names none."""
        output = (context or {}).get("output", "web")
        return f"{self.folder()}/{output}.{'md' if output == 'plain' else 'html'}"

    @classmethod
    def folder(cls):
        """Its folder as templates name it: issues.sections.top_bit.block is "sections/top_bit"."""
        return "/".join(cls.__module__.split(".")[1:-1])


class SectionBlock(InFolder, blocks.StructBlock):
    """One kind of section. Its folder's name is its type."""

    edition = blocks.ChoiceBlock(
        [("de", _("German only")), ("en", _("English only"))],
        required=False,
        label=_("Edition"),
        search_index=False,
        help_text=_("Empty: both. A section of one edition is written in its language, never translated."),
    )
    place = blocks.ChoiceBlock(
        [("page", _("page only")), ("mail", _("mail only"))],
        required=False,
        label=_("Place"),
        search_index=False,
        help_text=_("Empty: page and mail."),
    )

    # The lines that open such a section in a text to be imported; case and ornaments do not count.
    headings = ()

    @classmethod
    def type(cls):
        """The name of its folder; stored in the database, it never changes."""
        return Path(cls.folder()).name

    def shows(self, value, language, place="page"):
        """Whether it is there in the edition of `language` ("de"), at `place` ("page", "mail")."""
        return value["edition"] in ("", None, language) and value["place"] in ("", None, place)

    def words(self, value):
        """The words that it gives to the glossary, a list of `glossary.words.Word`."""
        return []

    def summary(self, value):
        """What a list of contents says of it; "" leaves it out of the list."""
        return str(value.get("headline", ""))

    def opens(self, line, before):
        """Whether the plain text `line` opens such a section, `before` being the types of those read so far.

        By default: one of its headings, at the start of the line, alone or before a colon.
        """
        line = re.sub(r"^\W+|[^\w)?!]+$", "", line).casefold()
        return any(line == heading or line.startswith(f"{heading}:") for heading in map(str.casefold, self.headings))

    def get_form_layout(self):
        content = [name for name in self.meta.form_layout or self.child_blocks if name not in SETTINGS]
        return blocks.BlockGroup(content, settings=SETTINGS)

    def normalize(self, value):
        """Fills what a sample or a default leaves out; without that, `(type, {})` is a KeyError."""
        if isinstance(value, self.meta.value_class):
            return value
        defaults = {name: block.get_default() for name, block in self.child_blocks.items()}
        return super().normalize(defaults | (value or {}))

    def get_translatable_segments(self, value):
        """Nothing of a section of one edition; else what wagtail-localize makes of any struct."""
        if value["edition"]:
            return []
        raw_value = {"value": self.get_prep_value(value)}
        return Extractor(None, include_overridables=True).handle_struct_block(value, raw_value=raw_value)

    def restore_translated_segments(self, value, segments):
        return StreamFieldSegmentsWriter(None, None, None).handle_struct_block(value, segments)


@dataclass(frozen=True)
class Section:
    """A section as it stands on a page, with the address that the page gave it."""

    child: StreamValue.StreamChild
    anchor: str

    @property
    def id(self):
        return self.child.id

    @property
    def type(self):
        return self.child.block_type

    @property
    def label(self):
        return self.child.block.label

    @property
    def summary(self):
        return self.child.block.summary(self.child.value)

    @property
    def words(self):
        return self.child.block.words(self.child.value)
