from django.db.models import Min, Q
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.base import ViewSet

from issues.models import IssuePage

from .columns import table
from .filters import BoardFilterSet
from .judge import Judge
from .rights import EXPLORE, Rights
from .rows import Board


class BoardView(PermissionCheckedMixin, BaseListingView):
    """All issues, the newest first."""

    model = IssuePage
    any_permission_required = EXPLORE
    page_title = _("Issues")
    header_icon = "calendar-check"
    template_name = "desk/board/board.html"
    index_url_name = "board:index"
    index_results_url_name = "board:results"
    paginate_by = 50
    is_searchable = True
    filterset_class = BoardFilterSet
    verbose_name_plural = _("issues")

    @cached_property
    def rights(self):
        return Rights(self.request.user)

    @cached_property
    def judge(self):
        return Judge()

    def get_base_queryset(self):
        """One page for each issue: the first of its editions that this person may see."""
        first = self.rights.explorable.values("translation_key").annotate(first=Min("pk"))
        return IssuePage.objects.filter(pk__in=first.values("first")).only("translation_key")

    def get_filterset_kwargs(self):
        about = {"rights": self.rights, "judge": self.judge}
        return super().get_filterset_kwargs() | {"queryset": IssuePage.objects.none()} | about

    def order_queryset(self, queryset):
        return queryset.order_by("-date", "-number", "-pk")

    def search_queryset(self, queryset):
        """By number, or by what any edition is called, also in its draft."""
        if not self.is_searching:
            return queryset
        words = self.search_query.strip().removeprefix("#")
        called = Q(title__icontains=words) | Q(draft_title__icontains=words)
        if words.isdecimal() and len(words) < 10:
            called |= Q(number=int(words))
        found = self.rights.explorable.filter(called)
        return queryset.filter(translation_key__in=found.values("translation_key"))

    def get_table(self, object_list):
        keys = [page.translation_key for page in object_list]
        return table(Board(keys, self.rights, self.judge).rows, base_url=self.index_url)


class BoardMenuItem(MenuItem):
    def is_shown(self, request):
        return Rights(request.user).explores


class BoardViewSet(ViewSet):
    name = "board"
    icon = "calendar-check"
    menu_label = _("Issues")
    menu_name = "board"
    menu_order = 50
    add_to_admin_menu = True
    menu_item_class = BoardMenuItem

    def get_urlpatterns(self):
        return [
            path("", self.construct_view(BoardView), name="index"),
            path("results/", self.construct_view(BoardView, results_only=True), name="results"),
        ]
