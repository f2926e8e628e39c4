"""What the search of the archive keeps: the sections of published issues, and their vocabulary."""

from django.conf import settings
from django.db import models
from wagtail.models import Locale
from wagtail.search import index


class IndexedSection(index.Indexed, models.Model):
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
    # The terms, where a search server is to find it: see search/elsewhere.py.
    found_by = models.TextField(blank=True)

    # What it is found by there; nowhere else.
    searched = [index.SearchField("found_by"), index.FilterField("id")]
    search_fields = searched if "archive" in settings.WAGTAILSEARCH_BACKENDS else []
    search_auto_update = False


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
