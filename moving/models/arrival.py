from django.db import models


class Arrival(models.Model):
    """A post of an archive that became an issue, so that it does not become one twice.

    A row of its own, written in one transaction with the page; a deleted page takes it along, so that the post may
    come again.
    """

    source = models.CharField(max_length=20)
    key = models.CharField(max_length=500)
    fingerprint = models.CharField(max_length=64)
    # Whether its number is the source's own, not given here.
    numbered = models.BooleanField(default=False)
    # Whether what follows from its publication was done: a run may be killed right after it.
    settled = models.BooleanField(default=False)
    page = models.OneToOneField("issues.IssuePage", models.CASCADE, related_name="arrival")

    class Meta:
        indexes = [models.Index(fields=["source", "key"], name="arrival_of_a_post")]
