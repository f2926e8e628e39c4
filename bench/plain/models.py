from wagtail.blocks import RichTextBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page


class PlainPage(Page):
    """A page as everyone's first: paragraphs and pictures."""

    body = StreamField([("text", RichTextBlock()), ("picture", ImageBlock())])
