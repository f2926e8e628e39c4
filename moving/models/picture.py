from django.db import models


class KeptPicture(models.Model):
    """A picture that came from an archive, by the hash of its file, so that the library has it once."""

    digest = models.CharField(max_length=64, unique=True)
    image = models.OneToOneField("wagtailimages.Image", models.CASCADE, related_name="+")
