"""What the lists and the single views of the API have in common."""

from functools import wraps

from django.http import Http404, HttpResponse
from django.urls import path, re_path
from django.utils.translation import override
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import JSONRenderer
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import BaseAPIViewSet

from publication.public import CACHE_CONTROL
from publication.reading import read_only

from .asked import One


class AlwaysTheFirst(BaseContentNegotiation):
    """There is one way to say it, whatever an `Accept` prefers."""

    def select_renderer(self, request, renderers, format_suffix=None):
        return renderers[0], renderers[0].media_type


class PublicAPI(BaseAPIViewSet):
    """Reads no cookie and no session: what it says hangs on the address alone. Errors are in English."""

    renderer_classes = [JSONRenderer]
    content_negotiation_class = AlwaysTheFirst
    authentication_classes = []
    permission_classes = []
    # The form of what may be asked of the list.
    several = None

    @classmethod
    def get_urlpatterns(cls):
        """As stock, without `find/`, which stumbles over numbers that are none."""
        return [
            path("", _for_anybody(cls.as_view({"get": "listing_view"})), name="listing"),
            re_path(r"^(?P<pk>[0-9]{1,9})/$", _for_anybody(cls.as_view({"get": "detail_view"})), name="detail"),
        ]

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.asked = self._checked(One if "pk" in kwargs else self.several)

    def _checked(self, form_class):
        form = form_class(self.request.GET)
        if unknown := sorted(self.request.GET.keys() - form.fields.keys()):
            allowed = ", ".join(sorted(form.fields))
            raise BadRequestError(f"“{unknown[0][:40]}” cannot be asked for here. What can: {allowed}.")
        for name, (first, *_others) in form.errors.items():
            raise BadRequestError(f"{name}: {first}")
        return form.cleaned_data

    def check_query_parameters(self, queryset):
        """Done before, by the form."""

    def filter_queryset(self, queryset):
        """A list is narrowed to what was asked for; the one of an address is asked for by that alone."""
        return queryset if "pk" in self.kwargs else self.narrowed(queryset, self.asked)

    def paginate_queryset(self, queryset):
        return self.prepared(list(super().paginate_queryset(queryset)))

    def get_object(self):
        if not hasattr(self, "_cached_object"):
            (self._cached_object,) = self.prepared([super().get_object()])
        return self._cached_object

    def narrowed(self, queryset, asked):
        """`queryset` in its order, without what was not asked for."""
        raise NotImplementedError

    def prepared(self, found):
        """The rows of `found`, each with all that its serializer will want to know; a few queries for all of them."""
        raise NotImplementedError

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        if response.status_code == 200:
            # Also where there is a query: every cache keeps answers by their whole address.
            response["Cache-Control"] = CACHE_CONTROL
        return response


def _for_anybody(view):
    """`view` to be read only, by scripts of any site too: it knows nobody, so it tells nobody's secrets."""

    @read_only
    def rendered(request, *args, **kwargs):
        with override("en"):
            response = view(request, *args, **kwargs).render()
        # A plain one, of which `read_only` can make that it has not changed.
        return HttpResponse(response.content, status=response.status_code, headers=response.headers)

    @wraps(rendered)
    def answered(request, *args, **kwargs):
        response = rendered(request, *args, **kwargs)
        response["Access-Control-Allow-Origin"] = "*"
        return response

    return answered


class Nothing(PublicAPI):
    """An address of which the API knows nothing."""

    @classmethod
    def get_urlpatterns(cls):
        """Programs are not sent to look for it in an edition."""
        return [re_path(r"^(?:.*/)?$", _for_anybody(cls.as_view({"get": "listing_view"})))]

    def initial(self, request, *args, **kwargs):
        raise Http404("Nothing is here. What there is: /api/v2/issues/ and /api/v2/terms/.")
