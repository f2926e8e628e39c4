from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class GlossaryConfig(AppConfig):
    name = "glossary"
    verbose_name = _("Glossary")
    public_models = ["glossary.Appearance", "glossary.OldSlug", "glossary.Term", "glossary.TermTopic"]

    def ready(self):
        from .signal_handlers import register  # noqa: PLC0415 – it knows models, which are there only now

        register()
