from django.db import models


class LinkAnswer(models.Model):
    """What the address of a link answered when it was last asked."""

    # Of the address, by `digest`: a database does not index 2000 characters.
    digest = models.CharField(max_length=64, unique=True)
    url = models.TextField()
    # The status of HTTP; 0 where nobody answered, or nobody may be asked.
    status = models.PositiveSmallIntegerField()
    checked_at = models.DateTimeField()
