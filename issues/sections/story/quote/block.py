import re
from itertools import takewhile

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from publication.cards.motifs import Quote

from ...base import InFolder
from ...faults import Fault
from ...fields import SameCharBlock


def _speaks(line):
    """Whether `line` looks like a name, perhaps with a role behind a comma."""
    name = line.text.lstrip("—–- ").partition(",")[0].strip()
    is_name = re.match(r"[^\W\d_]", name) and not name[0].islower() and len(name) <= 60 and len(line.text) <= 120
    return line.kind in ("paragraph", "quote") and bool(is_name) and line.text[-1] not in '.!?:;…“”"' and not line.links


class QuoteBlock(InFolder, blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), rows=3, help_text=_("Without its outer quotation marks."))
    name = SameCharBlock(max_length=120, label=_("Speaker"))
    role = blocks.CharBlock(required=False, max_length=120, label=_("Role"))

    def card(self, value):
        return Quote(value["text"], ", ".join(filter(None, (value["name"], value["role"])))) if value["text"] else None

    def lacks(self, value):
        return [Fault("speaker", "name")] if value["text"] and not value["name"] else []

    def opens(self, passage):
        return bool(self._said(passage))

    def read(self, passage):
        lines, speaker = self._said(passage)
        for _line in range(len(lines) + (speaker in list(passage))):
            passage.popleft()
        text = "\n\n".join(line.unquoted() or line.text for line in lines)
        name, _comma, role = (part.strip() for part in speaker.text.lstrip("—–- ").partition(","))
        return {"text": text, "name": name, "role": role}

    def _said(self, passage):
        """(the lines of a quote, the line with its speaker) at the start of `passage`; () where there is none."""
        lines = list(takewhile(lambda line: line.kind == "quote", passage))
        if not lines and passage[0].kind == "paragraph" and passage[0].unquoted():
            lines = [passage[0]]
        below = passage[len(lines)] if lines and len(passage) > len(lines) else None
        speaker = lines.pop() if len(lines) > 1 and _speaks(lines[-1]) else below
        if not lines or not speaker or not _speaks(speaker) or any(line.links for line in lines):
            return ()
        return lines, speaker

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("Somebody’s words, pulled out, with the speaker.")
        preview_value = {
            "text": "Der Strauch braucht fünf Jahre. Der Trend braucht fünf Sekunden.",
            "name": "Teebäuerin",
            "role": "dritte Generation, Uji",
        }
