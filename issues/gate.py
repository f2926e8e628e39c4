"""The gate as an editor meets it in the admin: a list of what is left to translate, never a fault."""

from django import forms
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from wagtail import hooks
from wagtail.admin import messages
from wagtail_localize.models import Translation
from wagtail_localize.views.update_translations import UpdateTranslationsView

from .refusal import RefusedError
from .translation import TranslatedPage
from .untranslated import refuse_untranslated


class RefusalMiddleware:
    """Answers a refused publication, whichever view asked for it, with the list."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, RefusedError):
            return None
        summary, *lines = exception.messages
        listed = format_html_join("", "<li>{}</li>", ((line,) for line in lines))
        messages.error(request, format_html("{}<ul>{}</ul>", summary, listed))
        editor = reverse("wagtailadmin_pages:edit", args=[exception.page.pk])
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return JsonResponse({"step": "success", "redirect": editor})  # what the dialog of a workflow follows
        return redirect(editor)


@hooks.register("before_edit_page", order=-10)
def refuse_before_the_translation_is_saved(request, page):
    """The button of the translation editor: wagtail-localize would write the live row, and only then publish."""
    if request.method == "POST" and request.POST.get("action") == "publish" and isinstance(page, TranslatedPage):
        for translation in Translation.objects.filter(
            source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
        ):
            refuse_untranslated(
                translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
            )


@hooks.register("before_publish_page")
def refuse_before_a_plan_is_made(request, page):
    """The publish button of the page editor, which is the button for a planned time too."""
    if isinstance(page, TranslatedPage):
        refuse_untranslated(page)


@hooks.register("before_copy_page")
def refuse_a_copy_without_a_source(request, page):
    """A copy is a page of its own, which nothing could tell from one that was written in this language."""
    page = page.specific
    if isinstance(page, TranslatedPage):
        refuse_untranslated(page.get_latest_revision_as_object())


class SyncTranslationsView(UpdateTranslationsView):
    """Without "Publish immediately": "The changes will use the original language until translated"."""

    def get_form(self):
        form = super().get_form()
        form.fields["publish_translations"].disabled = True
        form.fields["publish_translations"].widget = forms.HiddenInput()
        return form


@hooks.register("register_admin_urls", order=-10)
def shadow_the_sync_view():
    """Found before the address of the same path in wagtail-localize, whose name leads here."""
    view = SyncTranslationsView.as_view()
    return [path("localize/update/<int:translation_source_id>/", view, name="sync_translations")]
