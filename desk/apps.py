from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    name = "desk"
    verbose_name = _("Editors’ desk")
    public_models = []

    def ready(self):
        from .checks import asking, refusal  # noqa: PLC0415 – they know models, which are there only now
        from .keeping import signal_handlers, stand_ins  # noqa: PLC0415
        from .translating import ephemeral  # noqa: PLC0415
        from .translating.machine import applying  # noqa: PLC0415

        stand_ins.put_in_place()
        signal_handlers.register()
        asking.register()
        refusal.put_in_place()
        applying.put_in_place()
        ephemeral.put_in_place()
