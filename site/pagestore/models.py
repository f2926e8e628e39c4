from django.db import models


class Generation(models.Model):
    """One row: the name of what the public may see now. Whatever changes that gives it another, at random:

    a counter would bring an old store back to life after a rollback or from a restored backup.
    """

    name = models.CharField(max_length=40)
