from wagtail.snippets.models import register_snippet

from .admin import TermViewSet

register_snippet(TermViewSet)
