from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.snippets.models import register_snippet

from .admin import TermViewSet, editions_of
from .models import Term
from .search.keys import unkeyed

register_snippet(TermViewSet)


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def tell_what_finds_nothing(request, term):
    """A reading or spelling that search cannot use is kept, and the editor is told."""
    if isinstance(term, Term) and (lost := unkeyed(term)):
        entries = ", ".join(f"“{entry}”" for entry in lost)
        messages.warning(request, _("The search can do nothing with %(entries)s.") % {"entries": entries})


@hooks.register("before_edit_snippet")
def keep_to_own_edition(request, term):
    if isinstance(term, Term) and term.locale not in editions_of(request.user):
        raise PermissionDenied


@hooks.register("before_delete_snippet")
def keep_words_of_issues(request, snippets):
    """As with corrections: an issue's word goes when the issue drops it. Deleted here, it would be back one day."""
    for term in snippets:
        keep_to_own_edition(request, term)
        if isinstance(term, Term) and term.appearances.exists():
            messages.error(request, _("“%(word)s” stays: an issue features it. Take it out there.") % {"word": term})
            return redirect(Term.snippet_viewset.get_url_name("edit"), term.pk)
    return None
