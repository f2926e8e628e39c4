from django.db.models.signals import post_save

from desk.roles.groups import open_edition

from .models import HomePage


def home_made(sender, instance, created, raw, **kwargs):
    if created and not raw:
        open_edition(instance)


def register():
    post_save.connect(home_made, sender=HomePage, dispatch_uid="home.home_made")
