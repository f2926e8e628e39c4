from django.urls import path
from wagtail import hooks

from .preview import PreviewView
from .views import HintsView


@hooks.register("register_admin_urls")
def addresses_of_the_views():
    return [
        path("desk/translating/<int:pk>/preview/", PreviewView.as_view(), name="desk_translating_preview"),
        path("desk/translating/<int:pk>/hints/", HintsView.as_view(), name="desk_translating_hints"),
    ]
