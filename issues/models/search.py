"""What the search of the archive keeps: the sections of published issues, and their vocabulary."""

from django.db import models
from wagtail.models import Locale


class IndexedSection(models.Model):
    """A section of a published issue in plain text; its terms are in the database's own index, under its id.

    Whether the public may see it is asked of its page, whenever it is found.
    """

    # See search/ids.py: it rises with the date.
    id = models.BigIntegerField(primary_key=True)
    page = models.ForeignKey("issues.IssuePage", models.CASCADE, related_name="indexed_sections")
    anchor = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=60, blank=True)
    headline = models.TextField(blank=True)
    text = models.TextField(blank=True)
    # The stems in their order, for phrases.
    stream = models.TextField()


class Word(models.Model):
    """A word of the archive: what compounds are made of, and what a slip of the pen may mean."""

    locale = models.ForeignKey(Locale, models.CASCADE, related_name="+")
    # Folded, and as it is first written.
    word = models.CharField(max_length=80)
    written = models.CharField(max_length=80)
    stem = models.CharField(max_length=80, db_index=True)
    # The stem from its end, for the heads of compounds.
    rev = models.CharField(max_length=80, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["locale", "word"], name="word_once_in_each_edition")]
