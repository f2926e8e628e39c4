from django.utils.functional import SimpleLazyObject

from .models import Publication


def publication(request):
    """`publication` in every template, asked of the database only where a template uses it."""
    return {"publication": SimpleLazyObject(lambda: Publication.load(request_or_site=request))}
