"""What the search keeps in the database: keys, and which words have changed since when."""

from django.db import models

from .terms import Appearance, Term


class Key(models.Model):
    """One way to look a term up: by what it is itself, or by what an appearance of it says."""

    term = models.ForeignKey(Term, models.CASCADE, related_name="keys")
    appearance = models.ForeignKey(Appearance, models.CASCADE, null=True, related_name="keys")
    scheme = models.CharField(max_length=20)
    key = models.TextField()

    def __str__(self):
        return f"{self.scheme}: {self.key}"


class Version(models.Model):
    """One row that counts the changes; who raises it holds it until the end of the transaction."""

    number = models.PositiveBigIntegerField(default=0)


class Change(models.Model):
    """A word (the translation key of its terms) that changed with this version, or is no more."""

    word = models.UUIDField(unique=True)
    version = models.PositiveBigIntegerField(db_index=True)
