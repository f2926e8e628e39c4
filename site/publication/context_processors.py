from django.utils.functional import SimpleLazyObject

from pagestore.kept import kept

from .models import Publication


def publication(request):
    """`publication` in every template, asked of the database only where a template uses it."""
    return {"publication": SimpleLazyObject(_publication)}


@kept
def _publication():
    return Publication.load()
