from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from glossary import languages, script
from glossary.words import Word
from publication.cards.motifs import Script

from ...passage import rich
from ..base import Seal, SectionBlock
from ..fields import OriginLanguageBlock, ProseBlock, SameCharBlock
from . import spelling
from .sample import SAMPLE


class WordOfTheWeekBlock(SectionBlock):
    language = OriginLanguageBlock(max_length=60, label=_("Language of origin"))
    word = SameCharBlock(max_length=80, label=_("Word"), help_text=_("In Latin letters."))
    native_script = SameCharBlock(required=False, max_length=80, label=_("Native script"))
    reading = SameCharBlock(
        required=False, max_length=120, label=_("Reading"), help_text=_("Kana, pinyin with tones …")
    )
    meaning = blocks.CharBlock(required=False, max_length=200, label=_("Meaning"), help_text=_("In one line."))
    text = ProseBlock(label=_("Text"))
    closing = ProseBlock(required=False, label=_("Closing"))

    seal = Seal("zì", "zh-Latn", _("the character"))
    plural = "Words of the Week"
    headings = ("WORD OF THE WEEK", "WORT DER WOCHE")

    def summary(self, value):
        return " ".join(filter(None, (value["word"], value["native_script"])))

    def card(self, value):
        names = ("word", "native_script", "language", "meaning")
        word, native, language, meaning = (value[name] or "" for name in names)
        return Script(word, native, language, tuple(script.squares(native)), meaning) if word or native else None

    def words(self, value):
        text = value["text"].source + (value["closing"].source if value["closing"] else "")
        names = ("language", "word", "native_script", "reading", "meaning")
        return [Word(text=text, **{name: value[name] or "" for name in names})]

    def get_context(self, value, parent_context=None):
        """With the `entry` of the glossary to which its word leads, on a page that has its `vocabulary` at hand."""
        context = super().get_context(value, parent_context=parent_context)
        return context | {"entry": self._entry(value, context)}

    def shows_beside(self, value, context):
        entry = self._entry(value, context)
        return entry and entry.url

    def _entry(self, value, context):
        vocabulary = context.get("vocabulary")
        return vocabulary.entry(*self.words(value)) if vocabulary else None

    def read(self, passage):
        pictures = passage.take_all("picture")
        line = passage.take("heading", "paragraph")
        if not line or len(line.text) > 160:
            return {}
        around = " ".join(other.text for other in (passage.head, *passage) if other)
        word, left_out = spelling.take_apart(line.text, around)
        for text, why in left_out:
            passage.leave_out(text, why)
        if word["language"]:
            name = languages.name(word["language"], "en")
            passage.unsure(f"the language, {name}, is a guess from what stands beside the word")
        line = passage.next("heading", "paragraph")
        if not word["meaning"] and line and line.may_head and len(passage) > 1:
            word["meaning"] = passage.take_text(self.room("meaning"))
        lines = list(passage.take_all())
        last = max((at for at, line in enumerate(lines) if line.kind == "item"), default=len(lines) - 1)
        return word | {"text": rich([*pictures, *lines[: last + 1]]), "closing": rich(lines[last + 1 :])}

    class Meta:
        icon = "practice-grid"
        label = "Word of the Week"
        label_format = "{word} {native_script}"
        group = _("Sections")
        description = _("A word that our languages lack. It goes into the glossary.")
        preview_value = SAMPLE
