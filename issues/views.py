from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import get_language

from .models import IssuePage


def short_address(request, number):
    """From /de/123 to the issue of that number, for those who type; the number stays, the address may change."""
    published = IssuePage.objects.published().filter(locale__language_code=get_language(), alias_of__isnull=True)
    issue = published.filter(number=number).first()
    if issue is None:
        raise Http404
    return redirect(issue.get_url(request))
