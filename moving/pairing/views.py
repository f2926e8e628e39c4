from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic.base import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from issues.models import IssuePage

from ..alone import counterpart
from ..archive.errors import CannotJoin
from ..joining import join, rehearse
from .rights import may_join


class JoinView(WagtailAdminTemplateMixin, View):
    """Shows what would become of two issues that came apart; joins them when it is posted."""

    page_title = gettext_lazy("Join with the other edition")
    header_icon = "link"
    template_name = "moving/join.html"

    def dispatch(self, request, pk):
        self.page = get_object_or_404(IssuePage.objects.select_related("locale"), pk=pk)
        other = counterpart(self.page)
        if other is None:
            raise Http404
        if not may_join([self.page, other], request.user):
            raise PermissionDenied
        # The edition in the publication's own language is the source.
        self.pair = sorted((self.page, other), key=lambda page: page.language != settings.LANGUAGE_CODE)
        return super().dispatch(request)

    def get(self, request):
        try:
            said = {"joined": rehearse(*self.pair)}
        except CannotJoin as why:
            said = {"refusal": str(why)}
        return self.render_to_response(self.get_context_data(pair=self.pair, **said))

    def post(self, request):
        try:
            joined = join(*self.pair)
        except CannotJoin as why:
            messages.error(request, _("Not joined: %(reason)s.") % {"reason": why})
            return redirect("moving_join", self.page.pk)
        said = ngettext(
            "Joined: %(count)d text has its translation.",
            "Joined: %(count)d texts have their translation.",
            joined.paired,
        )
        messages.success(request, said % {"count": joined.paired})
        return redirect("wagtailadmin_pages:edit", self.pair[1].pk)

    def get_breadcrumbs_items(self):
        above = {"url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]), "label": self.page.title}
        return [*super().get_breadcrumbs_items(), above, {"url": "", "label": self.page_title}]
