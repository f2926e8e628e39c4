"""Wagtail's addresses; the way to a page goes through the tree."""

from django.urls import re_path
from wagtail import urls
from wagtail.urls import serve_pattern

from . import views

urlpatterns = [
    *(pattern for pattern in urls.urlpatterns if pattern.name != "wagtail_serve"),
    re_path(serve_pattern, views.serve, name="wagtail_serve"),
]
