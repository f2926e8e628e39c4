"""Views of wagtail-localize that ask for less than they do: found before the address of its own, whose name stays."""

from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import HttpResponseBadRequest
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.datastructures import MultiValueDictKeyError
from wagtail import hooks
from wagtail.models import Locale, Page
from wagtail_localize.views import convert, edit_translation
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from issues.gate import SyncTranslationsView


def may_begin(user, page, locale):
    """Whether `user` may begin `page` in the edition of `locale`: who may change the page above it there."""
    for above in page.get_ancestors().reverse():
        if there := above.get_translation_or_none(locale):
            return there.permissions_for_user(user).can_edit()
    return user.is_superuser


class SubmitView(SubmitPageTranslationView):
    """Only into editions of one's own."""

    def get_object(self):
        page = super().get_object()
        locales = Locale.objects.exclude(pk=page.locale_id)
        self.own = [locale.pk for locale in locales if may_begin(self.request.user, page, locale)]
        if not self.own:
            raise PermissionDenied
        return page

    def get_form(self):
        form = super().get_form()
        form.fields["locales"].queryset = form.fields["locales"].queryset.filter(pk__in=self.own)
        return form


class SyncView(SyncTranslationsView):
    """It makes a draft of each translation: only for who may make one."""

    def get_object(self):
        source = super().get_object()
        for translation in source.translations.filter(enabled=True).select_related("target_locale"):
            if not edit_translation.user_can_edit_instance(self.request.user, translation.get_target_instance()):
                raise PermissionDenied
        return source


def convert_to_alias(request, page_id):
    """It takes a page from its readers, as unpublishing does."""
    page = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    return convert.convert_to_alias(request, page_id)


def with_value(view):
    @wraps(view)
    def checked(request, *args, **kwargs):
        try:
            return view(request, *args, **kwargs)
        except MultiValueDictKeyError:
            return HttpResponseBadRequest()

    return checked


@hooks.register("register_admin_urls", order=-20)
def stand_before_the_views():
    translate = "localize/translate/<int:translation_id>"
    return [
        path("localize/submit/page/<int:page_id>/", SubmitView.as_view()),
        path("localize/update/<int:translation_source_id>/", SyncView.as_view()),
        path("localize/page/<int:page_id>/convert_to_alias/", convert_to_alias),
        path(
            f"{translate}/strings/<int:string_segment_id>/edit/", with_value(edit_translation.edit_string_translation)
        ),
        path(f"{translate}/overrides/<int:overridable_segment_id>/edit/", with_value(edit_translation.edit_override)),
    ]
