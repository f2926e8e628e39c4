from django.views.generic import TemplateView

from .hints import hints
from .rights import editable


class HintsView(TemplateView):
    """The hints of all texts of a translation, which the script of the editor puts into their places."""

    template_name = "desk/translating/hints.html"

    def get_context_data(self, pk, **kwargs):
        translation, _instance = editable(self.request.user, pk)
        found = hints(translation)
        return super().get_context_data(**kwargs) | {
            "translation": translation,
            "hints": [hint for hint in found if hint.words or hint.asks],
            "asking": [hint for hint in found if hint.asks],
        }
