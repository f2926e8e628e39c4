from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IssuesConfig(AppConfig):
    name = "issues"
    verbose_name = _("Issues")
    public_models = ["issues.IssueTopic", "issues.Partner"]

    def ready(self):
        from .cards import keeping  # noqa: PLC0415 – like the next, it knows models, which are there only now
        from .signal_handlers import register  # noqa: PLC0415

        register()
        keeping.register()
