from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from .sample import SAMPLE


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

    headings = ("DEIN FEEDBACK", "YOUR FEEDBACK", "UMFRAGE", "POLL")

    class Meta:
        icon = "help"
        label = _("Your feedback")
        group = _("Closing")
        description = _("A question to the readers, each answer a click.")
        preview_value = SAMPLE
