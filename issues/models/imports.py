from django.db import models

from .issue import IssuePage


class Import(models.Model):
    """A text that became an issue, so that it does not become one twice by mistake.

    A row of its own, not a column of the page: copies, translations and older versions of a page did not
    come from the file, and a deleted page takes its row along, so that the file may come again.
    """

    fingerprint = models.CharField(max_length=64, db_index=True)
    page = models.ForeignKey(IssuePage, models.CASCADE, related_name="imports")
