from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Home")

    def ready(self):
        from .signal_handlers import register  # noqa: PLC0415 – it knows models, which are there only now

        register()
