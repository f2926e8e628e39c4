from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicationConfig(AppConfig):
    name = "publication"
    verbose_name = _("Publication")
    # Whatever changes one of their rows begins a new generation of the public pages (see pagestore).
    public_models = ["publication.Publication", "publication.Topic", "publication.Promise"]

    def ready(self):
        from .promises import register  # noqa: PLC0415 – it knows models, which are there only now

        register()
