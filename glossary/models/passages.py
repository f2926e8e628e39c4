"""The running text of pages, in which words of the glossary are found again."""

from django.db import models
from wagtail.models import Page


class Passage(models.Model):
    """A stretch of a page's text in plain words: a section of an issue."""

    page = models.ForeignKey(Page, models.CASCADE, related_name="passages")
    anchor = models.CharField(max_length=60)
    number = models.PositiveIntegerField()
    date = models.DateField()
    text = models.TextField()
    # The text as a word is compared with it.
    folded = models.TextField()
