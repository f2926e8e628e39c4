import re

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from ..fields import ProseBlock
from .sample import SAMPLE

SALUTATION = re.compile(
    r"\W*(guten (morgen|tag|abend)|hallo|hi|hey|moin|servus|grüezi|willkommen|lieber?|"
    r"good (morning|afternoon|evening)|hello|dear|welcome)\b[^.:?]*"
    r"([,!]|\b(freunde|leute|alle|zusammen|ihr lieben|friends|all|everyone|readers))\W*$",
    re.IGNORECASE,
)


class GreetingBlock(SectionBlock):
    salutation = blocks.CharBlock(max_length=120, label=_("Salutation"))
    text = ProseBlock(label=_("Text"))

    def summary(self, value):
        return ""

    def opens(self, line, before):
        """The first line that greets; or, at the start, a short one that ends in a comma."""
        short = line.kind in ("heading", "paragraph") and len(line.text) <= self.room("salutation")
        begins = not before and len(line.text) <= 60 and line.text.endswith(",")
        return short and self not in before and bool(begins or SALUTATION.match(line.text))

    def read(self, passage):
        return {"salutation": passage.take_text(self.room("salutation")), "text": passage.take_rich()}

    class Meta:
        icon = "user"
        label = _("Greeting")
        label_format = "{salutation}"
        group = _("Opening")
        description = _("The good morning of the issue, with a few lines of introduction.")
        preview_value = SAMPLE
