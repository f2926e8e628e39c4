from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from glossary.words import Word

from ..base import SectionBlock
from ..fields import OriginLanguageBlock, ProseBlock, SameCharBlock
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

    headings = ("WORD OF THE WEEK", "WORT DER WOCHE")

    def summary(self, value):
        return " ".join(filter(None, (value["word"], value["native_script"])))

    def words(self, value):
        text = value["text"].source + (value["closing"].source if value["closing"] else "")
        names = ("language", "word", "native_script", "reading", "meaning")
        return [Word(text=text, **{name: value[name] or "" for name in names})]

    class Meta:
        icon = "openquote"
        label = "Word of the Week"
        group = _("Sections")
        description = _("A word that our languages lack. It goes into the glossary.")
        preview_value = SAMPLE
