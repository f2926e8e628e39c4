from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST
from django.views.generic.base import View
from wagtail.admin.auth import permission_required
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from ..models import ArchiveRun
from .forms import BringForm
from .work import begin

allowed = permission_required("moving.bring_archive")
TITLE = gettext_lazy("Bring the archive")
# Of posts about which the report has something to say, so many are shown; the file holds them all.
SHOWN = 200


@method_decorator(allowed, name="dispatch")
class BringView(WagtailAdminTemplateMixin, View):
    """The form for a new archive, and the list of those that were brought."""

    page_title = TITLE
    header_icon = "download"
    template_name = "moving/bring.html"

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get(self, request):
        return self._show(BringForm())

    def post(self, request):
        form = BringForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._show(form)
        run = form.save(request.user)
        begin(run)
        return redirect("moving_run", run.pk)

    def _show(self, form):
        runs = ArchiveRun.objects.select_related("started_by").defer("report", "text")[:50]
        return self.render_to_response(self.get_context_data(form=form, runs=runs))


@method_decorator(allowed, name="dispatch")
class RunView(WagtailAdminTemplateMixin, View):
    """How far one is, then its report."""

    header_icon = "download"
    template_name = "moving/run.html"

    def get(self, request, pk):
        self.run = get_object_or_404(ArchiveRun, pk=pk)
        done, total, title, _silence = self.run.progress()
        posts = [post for post in self.run.report.get("posts", ()) if _is_told(post)]
        context = {"run": self.run, "state": self.run.current_state(), "done": done, "total": total, "post": title}
        return self.render_to_response(
            self.get_context_data(**context, posts=posts[:SHOWN], more=max(len(posts) - SHOWN, 0))
        )

    def get_page_title(self):
        return self.run.name

    def get_breadcrumbs_items(self):
        above = {"url": reverse("moving_bring"), "label": TITLE}
        return [*super().get_breadcrumbs_items(), above, {"url": "", "label": self.run.name}]


def _is_told(post):
    """Whether there is more to say of a post than that it came."""
    lost = post["lost"]
    return bool(post["reason"] or post["notes"] or post["left_out"] or any(lost.values()))


@allowed
@require_GET
def progress(request, pk):
    run = get_object_or_404(ArchiveRun, pk=pk)
    done, total, title, _silence = run.progress()
    running = run.current_state() in (run.State.WAITING, run.State.RUNNING)
    return JsonResponse({"running": running, "done": done, "total": total, "said": said(done, total), "post": title})


def said(done, total):
    if not total:
        return _("The archive is being read")
    return _("%(done)s of %(total)s posts") % {"done": done, "total": total}


@allowed
@require_GET
def report(request, pk):
    run = get_object_or_404(ArchiveRun, pk=pk)
    return HttpResponse(
        run.text,
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="report-{run.pk}.txt"'},
    )


@allowed
@require_POST
def go_on(request, pk):
    """Begin a run anew: one that was stopped goes on, one that was tried is done in earnest."""
    run = get_object_or_404(ArchiveRun, pk=pk)
    if run.can_go_on:
        if run.current_state() == run.State.DONE:
            run.dry_run = False
        begin(run)
    return redirect("moving_run", run.pk)
