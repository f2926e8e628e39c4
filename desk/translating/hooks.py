from django.urls import path
from wagtail import hooks

from .files import UploadView
from .preview import PreviewView
from .views import HintsView


@hooks.register("register_admin_urls")
def addresses_of_the_views():
    return [
        path("desk/translating/<int:pk>/preview/", PreviewView.as_view(), name="desk_translating_preview"),
        path("desk/translating/<int:pk>/hints/", HintsView.as_view(), name="desk_translating_hints"),
    ]


@hooks.register("register_admin_urls", order=-30)
def shadow_the_upload():
    """Found before the address of the same path in wagtail-localize, whose name leads here."""
    return [path("localize/translate/<int:translation_id>/pofile/upload/", UploadView.as_view())]
