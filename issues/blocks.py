"""The composition: every section type, one line each."""

from uuid import uuid4

from wagtail import blocks

from .sections.chart.block import ChartBlock
from .sections.feedback.block import FeedbackBlock
from .sections.fortune_cookie.block import FortuneCookieBlock
from .sections.greeting.block import GreetingBlock
from .sections.highlights.block import HighlightsBlock
from .sections.in_this_issue.block import InThisIssueBlock
from .sections.market_bit.block import MarketBitBlock
from .sections.more.block import MoreBlock
from .sections.number_of_the_day.block import NumberOfTheDayBlock
from .sections.partner.block import PartnerBlock
from .sections.postscript.block import PostscriptBlock
from .sections.text.block import TextSectionBlock
from .sections.top_bit.block import TopBitBlock
from .sections.word_of_the_week.block import WordOfTheWeekBlock


class BodyBlock(blocks.StreamBlock):
    """The body of an issue, its sections in the order in which an issue usually has them."""

    greeting = GreetingBlock()
    in_this_issue = InThisIssueBlock()
    postscript = PostscriptBlock()
    chart = ChartBlock()
    top_bit = TopBitBlock()
    partner = PartnerBlock()
    number_of_the_day = NumberOfTheDayBlock()
    market_bit = MarketBitBlock()
    word_of_the_week = WordOfTheWeekBlock()
    highlights = HighlightsBlock()
    fortune_cookie = FortuneCookieBlock()
    more = MoreBlock()
    feedback = FeedbackBlock()
    text = TextSectionBlock()

    class Meta:
        # An issue opens as a list of its sections, each with what it says.
        collapsed = True


# What an import cannot place lands here, whole.
FALLBACK = "text"

# What a new issue opens with, ready to fill.
USUAL = (
    "greeting",
    "in_this_issue",
    "top_bit",
    "number_of_the_day",
    "market_bit",
    "word_of_the_week",
    "highlights",
    "fortune_cookie",
    "more",
    "feedback",
)


def usual_sections():
    """The usual sections in their usual order, empty: the default body of a new issue.

    With ids, since Wagtail's form would give all sections without one the same.
    """
    return [{"type": name, "value": {}, "id": str(uuid4())} for name in USUAL]
