from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from publication.models import Promise

from . import editions
from .forms import TogetherForm
from .publishing import ChangedMeanwhileError, publish
from .rights import may_publish_both


class PublishTogetherView(WagtailAdminTemplateMixin, FormView):
    """Both editions of an issue side by side, with one button. Opened, it hands the newest draft to the translation."""

    form_class = TogetherForm
    template_name = "desk/together/publish.html"
    page_title = gettext_lazy("Publish both editions")
    header_icon = "upload"

    def dispatch(self, request, key):
        self.key = key
        pages = editions.of_issue(key)
        if not pages:
            raise Http404
        if not may_publish_both(pages, request.user):
            messages.error(request, _("Only those who may publish both editions publish both together."))
            return redirect("wagtailadmin_home")
        editions.bring_along(pages)
        return super().dispatch(request, key)

    @cached_property
    def sides(self):
        return editions.sides(self.key, self.request.user)

    @property
    def source(self):
        return next(side.page for side in self.sides if side.page)

    @cached_property
    def promise(self):
        """What readers are promised at present."""
        return Promise.objects.filter(translation_key=self.key).select_related("locale").first()

    def get_success_url(self):
        return reverse("desk_publish_together", args=[self.key])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"sides": self.sides}

    def get_initial(self):
        planned = next((side.planned for side in self.sides if side.planned), None)
        at = {"when": "at", "at": planned} if planned else {}
        return at | {"expected": self.promise and self.promise.expected}

    def post(self, request, *args, **kwargs):
        if "withdraw" in request.POST:
            Promise.objects.filter(translation_key=self.key).delete()
            messages.success(request, _("The promise is withdrawn."))
            return redirect(self.get_success_url())
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        if any(side.missing for side in form.going):
            form.add_error(None, _("Nothing was published: see at the editions what is missing."))
            return self.form_invalid(form)
        staying = form.staying
        promise = staying and Promise(
            translation_key=self.key, locale=staying.locale, expected=form.cleaned_data.get("expected")
        )
        if not promise and not any(side.would_change for side in form.going):
            form.add_error(None, _("There is nothing to publish: readers have the newest version."))
            return self.form_invalid(form)
        try:
            publish(form.going, self.request.user, form.cleaned_data["at"], promise)
        except ValidationError as error:
            form.add_error(None, ValidationError(error.messages))
            return self.form_invalid(form)
        except ChangedMeanwhileError:
            form.add_error(None, _("A newer version was saved in the meantime. Look at it, then publish."))
            return self.form_invalid(form)
        messages.success(self.request, self._success(form))
        return super().form_valid(form)

    def _success(self, form):
        at = form.cleaned_data["at"]
        titles = _("” and “").join(side.draft.title for side in form.going)
        if at:
            moment = formats.date_format(timezone.localtime(at), "DATETIME_FORMAT")
            return _("Planned for %(moment)s: “%(titles)s”.") % {"moment": moment, "titles": titles}
        return _("Published: “%(titles)s”.") % {"titles": titles}

    def get_breadcrumbs_items(self):
        page = self.source
        return [
            *self.breadcrumbs_items,
            {"url": reverse("wagtailadmin_explore", args=[page.get_parent().pk]), "label": page.get_parent().title},
            {"url": "", "label": self.get_page_title(), "sublabel": self.source.title},
        ]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "sides": self.sides,
            "promise": self.promise,
            "whole": not any(side.missing for side in self.sides),
        }
