import re
from urllib.parse import quote, urlencode

from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from .sample import SAMPLE

LEADING_EMOJI = re.compile(r"([^\w\s„“”‚‘’«»\"'(\[]+)\s+(\S.*)", re.DOTALL)
USUAL = (_("😍 Loved every bit"), _("🙂 Quite good"), _("😕 Not my thing"))


# What the old site said to those who were not logged in.
LOGIN = re.compile(
    r"\b(log ?in|sign ?in|einloggen|anmelden|subscribe|abonnieren)\b.*"
    r"\b(umfragen?|teilzunehmen|polls?|participate|vote)\b",
    re.IGNORECASE,
)


class FeedbackBlock(SectionBlock):
    question = blocks.CharBlock(max_length=200, label=_("Question"))
    answers = blocks.ListBlock(
        blocks.CharBlock(max_length=80, label=_("Answer")),
        min_num=0,
        max_num=5,
        default=[],
        label=_("Answers"),
        help_text=_("Leave empty for the usual three, from good to bad."),
    )

    def get_context(self, value, parent_context=None):
        """Adds `answers`, a list of {"emoji", "text", "url"}; empty where no mail reaches the editors."""
        context = super().get_context(value, parent_context)
        mail = getattr(context.get("publication"), "editors_mail", "")
        answers = [str(answer) for answer in value["answers"] or USUAL] if mail else []
        context["answers"] = [
            {**_parts(answer), "url": _mailto(mail, answer, context.get("page"))} for answer in answers
        ]
        return context

    def shows_beside(self, value, context):
        page = context.get("page")
        return getattr(context.get("publication"), "editors_mail", ""), page and (page.number, page.title)

    headings = ("DEIN FEEDBACK", "YOUR FEEDBACK", "UMFRAGE", "POLL")

    def lines(self, value):
        return []

    def read(self, passage):
        for line in [line for line in passage if LOGIN.search(line.text) and len(line.text) <= 120]:
            passage.remove(line)
            passage.leave_out(line, gettext_noop("site furniture: readers answer without a login"))
        value = {"question": passage.take_text(self.room("question")), "answers": []}
        room = self.child_blocks["answers"].child_block.field.max_length
        most = self.child_blocks["answers"].meta.max_num
        while (line := passage.next("item", "paragraph")) and len(value["answers"]) < most and len(line.text) <= room:
            if line.kind == "paragraph" and not line.emoji()[0]:
                break
            value["answers"].append(passage.take().text)
        if not value["answers"]:
            passage.unsure("no answers: the usual three")
        return value

    class Meta:
        icon = "comment"
        label = _("Your feedback")
        label_format = "{question}"
        group = _("Closing")
        description = _("A question to the readers, each answer a click.")
        preview_value = SAMPLE


def _parts(answer):
    """An answer's leading emoji, "" where it has none, and the rest."""
    found = LEADING_EMOJI.fullmatch(answer)
    emoji, text = found.groups() if found else ("", answer)
    return {"emoji": emoji, "text": text}


def _mailto(mail, answer, page):
    """A link that opens a mail to the editors in which issue and answer are filled in (RFC 6068)."""
    subject = gettext("Feedback")
    lines = [gettext("My answer: %(answer)s") % {"answer": answer}, "", ""]
    if page:
        subject = gettext("Feedback on issue %(number)s") % {"number": page.number}
        lines.insert(0, gettext("Issue %(number)s: %(title)s") % {"number": page.number, "title": page.title})
    fields = {"subject": f"{subject}: {answer}", "body": "\r\n".join(lines)}
    return f"mailto:{quote(mail, safe='@')}?{urlencode(fields, quote_via=quote, safe='')}"
