"""What every section can be asked. Nothing outside a section's folder names its type."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter

from pagestore.kept import ByContents
from publication.cards.motifs import Headline

from ..passage import key
from . import prose
from .faults import faults
from .fields import FromHand, Hand, LinkBlock, PictureBlock, ProseBlock, SameCharBlock
from .leaves import leaves, stored_leaves

SETTINGS = ["edition", "place"]
_references = ByContents(1024)


class Extractor(StreamFieldSegmentExtractor):
    """Passes over a field that was left out: a string to translate cannot be None."""

    def handle_block(self, block_type, block_value, raw_value=None):
        return [] if block_value is None else super().handle_block(block_type, block_value, raw_value)


def filled(block, value):
    """`value`, in the form that a block's `normalize` takes, with the defaults of the fields that it leaves out."""
    if isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        fields = block.child_blocks.items()
        return {name: filled(child, value[name]) if name in value else child.get_default() for name, child in fields}
    if isinstance(block, blocks.ListBlock) and isinstance(value, list):
        return [filled(block.child_block, item) for item in value]
    if isinstance(block, blocks.StreamBlock) and isinstance(value, list):
        return [(name, filled(block.child_blocks[name], child)) for name, child in value]
    return value


def is_said(leaf):
    """Whether a leaf is text that stands on the page in the language of its edition."""
    if isinstance(leaf.block, SameCharBlock) or leaf.name.endswith(("alt", "sources_label")):
        return False
    return isinstance(leaf.block, (ProseBlock, blocks.CharBlock, blocks.TextBlock))


class InFolder:
    """A block whose folder holds its templates: `web.html`, `plain.md`, one file for each output."""

    def get_template(self, value=None, context=None):
        """The template for the output that the context names, "web" where it names none."""
        output = (context or {}).get("output", "web")
        return f"{self.folder()}/{output}.{'md' if output == 'plain' else 'html'}"

    def card(self, value):
        """What a share card of it shows, a motif of `publication.cards`; None where it has nothing to show."""
        return None

    @classmethod
    def folder(cls):
        """Its folder as templates name it: issues.sections.top_bit.block is "sections/top_bit"."""
        return "/".join(cls.__module__.split(".")[1:-1])


class Seal(NamedTuple):
    """How the character on a section's seal is read, in which language, and what it means."""

    reading: str
    language: str
    meaning: str


class SectionBlock(InFolder, blocks.StructBlock):
    """One kind of section. Its folder's name is its type."""

    # The character itself is in its style.css.
    seal = None

    # What the archive calls all of its kind ("Top Bits"); "" where the archive has no page of them.
    plural = ""

    edition = blocks.ChoiceBlock(
        [("", _("both editions")), ("de", _("German only")), ("en", _("English only"))],
        required=False,
        label=_("Edition"),
        search_index=False,
        help_text=_("A section of one edition is written in its language, never translated."),
    )
    place = blocks.ChoiceBlock(
        [("", _("page and mail")), ("page", _("page only")), ("mail", _("mail only"))],
        required=False,
        label=_("Place"),
        search_index=False,
    )

    # The lines that open such a section in a text to be imported; case and ornaments do not count.
    headings = ()

    @property
    def plural_language(self):
        """The language of `plural` where that is not the page's, as of a label."""
        return "" if isinstance(self.plural, Promise) else "en"

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

    def lines(self, value):
        """Its running text in plain lines, where words of the glossary are found; no names, sources and addresses."""
        said = [leaf for leaf in leaves(self, value) if is_said(leaf)]
        return [line for leaf in said for line in prose.lines(leaf.value) if line]

    def summary(self, value):
        """What it says, in a line, where an issue tells what is in it; "" leaves it out there."""
        return str(value.get("headline", ""))

    def card(self, value):
        """Its summary, unless it has more to show."""
        summary = self.summary(value)
        return Headline(summary) if summary else None

    def shows_beside(self, value, context):
        """What its HTML shows beside its value and what that refers to; None where that is too much to be told."""
        return ()

    def references(self, stored):
        """What its value in JSON form has chosen, and the pages that it links to, as pairs of a model and an id."""
        return _references.get((self.type(), stored), lambda: tuple(self._references(stored)))

    def _references(self, stored):
        for block, value in stored_leaves(self, stored):
            if isinstance(block, (FromHand, ProseBlock)):
                yield from block.stored_references(value)

    def pictures(self, value):
        """The pictures that it shows."""
        return [leaf.value for leaf in leaves(self, value) if leaf.value and isinstance(leaf.block, PictureBlock)]

    def addresses(self, value):
        """Where its links lead outside the site, as pairs of the path of the field and the address."""
        for leaf in leaves(self, value):
            if isinstance(leaf.block, ProseBlock) and leaf.value:
                yield from ((leaf.path, address) for address in prose.links(leaf.value.source) if address)
            elif isinstance(leaf.block, LinkBlock) and leaf.value:
                yield leaf.path, leaf.value

    def faults(self, value):
        """What it lacks, as `faults.Fault`s: what itself, its pictures and its parts say that they lack."""
        return list(faults(self, value))

    def called(self, value):
        """Its name in the list beside the issue: its label, unless it bears a heading of its own."""
        return self.label

    def opens(self, line, before):
        """Whether `line`, a `passage.Line`, opens such a section; `before` are the blocks of those read so far.

        By default: one of its headings, at the start of the line, alone or before a colon.
        """
        return self.behind_heading(line) is not None

    def behind_heading(self, line):
        """What follows one of its headings in `line`: a Line, mostly empty. None where it is no such heading."""
        headings = [key(heading) for heading in self.headings]
        at = next((end for start, end in line.beginnings if start in headings), None)
        return None if at is None else line.cut(at)[1].without_ornaments()

    def keeps(self, line):
        """Whether `line`, in capitals like the heading of a section, is but a heading within this one."""
        return False

    def read(self, passage):
        """Its value in JSON form ("" for nothing, never None), from what it takes of a `passage.Passage`."""
        return {}

    def room(self, name):
        """How many characters its field `name` holds."""
        return self.child_blocks[name].field.max_length

    def get_form_layout(self):
        content = [name for name in self.meta.form_layout or self.child_blocks if name not in SETTINGS]
        return blocks.BlockGroup(content, settings=SETTINGS)

    def get_api_representation(self, value, context=None):
        """What readers see of it; where it shows is the editors' business."""
        found = super().get_api_representation(value, context)
        return {name: said for name, said in found.items() if name not in SETTINGS}

    def normalize(self, value):
        """Fills what a sample or a default leaves out; without that, `(type, {})` is a KeyError."""
        return value if isinstance(value, self.meta.value_class) else super().normalize(filled(self, value or {}))

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
    # Its block in JSON form.
    stored: dict = field(compare=False, repr=False)
    # What it refers to, as far as it was fetched for its page.
    hand: Hand = field(default_factory=Hand, compare=False, repr=False)
    # Where it is read, on a page that is not its issue's.
    address: str = ""

    @property
    def references(self):
        return self.child.block.references(self.stored["value"])

    def hangs_on(self, context):
        """All that its HTML hangs on, beside where it stands; None where that cannot be told."""
        if self.references and not self.hand:
            return None
        beside = self.child.block.shows_beside(self.child.value, context)
        return None if beside is None else (beside, self.stored, self.hand.shown(self.references))

    def elsewhere(self, issue):
        """The same as another page shows it, among sections of other issues than `issue`."""
        address = issue.url + (self.permalink or f"#{self.anchor}")
        return replace(self, anchor=f"{self.anchor}-{issue.number}", address=address)

    @property
    def id(self):
        return self.child.id

    @property
    def type(self):
        return self.child.block_type

    @property
    def label(self):
        return self.child.block.label

    def shows(self, language, place):
        return self.child.block.shows(self.child.value, language, place)

    @property
    def listed(self):
        """Whether the list beside the issue leads to it: it bears a seal, or has a summary."""
        return bool(self.child.block.seal or self.summary)

    @property
    def repeated(self):
        """Whether the page has several of its type, so that its label alone does not tell it from them."""
        return self.anchor != self.type.replace("_", "-")

    @property
    def language(self):
        """The language of its label where that is not the page's: a label that is never translated is English."""
        return "" if self.repeated or isinstance(self.label, Promise) else "en"

    @property
    def called(self):
        """Its name in the list beside the issue; its summary where its label would not tell it from others."""
        return self.summary if self.repeated else self.child.block.called(self.child.value)

    @property
    def summary(self):
        return self.child.block.summary(self.child.value)

    @property
    def card(self):
        return self.child.block.card(self.child.value)

    @property
    def permalink(self):
        """Where it is read alone, from the address of its issue; "" for one that has no card to be shared by."""
        return f"{self.anchor}/" if self.card else ""

    @property
    def pictures(self):
        return self.child.block.pictures(self.child.value)

    @property
    def lines(self):
        return self.child.block.lines(self.child.value)

    @property
    def words(self):
        return self.child.block.words(self.child.value)
