from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404
from wagtail_localize.models import Translation
from wagtail_localize.views.edit_translation import user_can_edit_instance


def editable(user, pk):
    """The Translation of this primary key and what it makes, where `user` may edit that; else 404 or 403."""
    found = Translation.objects.filter(enabled=True).select_related("source__locale", "target_locale")
    translation = get_object_or_404(found, pk=pk)
    try:
        instance = translation.get_target_instance()
    except ObjectDoesNotExist as error:
        raise Http404 from error
    if not user_can_edit_instance(user, instance):
        raise PermissionDenied
    return translation, instance
