from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagestoreConfig(AppConfig):
    name = "pagestore"
    verbose_name = _("Page store")

    def ready(self):
        from .changes import register  # noqa: PLC0415 – it knows models, which are there only now

        register()
