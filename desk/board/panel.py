"""The newest issues, and what is due, on the first page of the admin."""

from django import forms
from django.utils import timezone
from wagtail.admin.ui.components import Component

from .columns import table
from .rights import Rights
from .rows import Board, planned

SHOWN = 5


class BoardPanel(Component):
    name = "board"
    template_name = "desk/board/panel.html"
    order = 100
    media = forms.Media(css={"all": ["desk/board.css"]})

    def get_context_data(self, parent_context):
        request = parent_context["request"]
        rights = Rights(request.user)
        newest = rights.explorable.order_by("-date", "-number", "-pk")[: SHOWN * 2]
        keys = list(dict.fromkeys(newest.values_list("translation_key", flat=True)))[:SHOWN]
        rows = Board(keys, rights).rows
        return {
            "request": request,
            "table": table(rows, short=True) if rows else None,
            "due": [(page, rights.may_edit(page)) for page in _due(rights)],
            "now": timezone.now(),
        }


def _due(rights):
    """The pages that are planned, the next one first; one whose moment has passed waits for `publish_scheduled`."""
    found = planned(rights.explorable).filter(planned__isnull=False)
    return found.select_related("locale").defer("body").order_by("planned", "pk")[:SHOWN]
