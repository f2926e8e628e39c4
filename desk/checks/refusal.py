"""What blocks publication in the admin, whichever button asks for it: the editor reads a list of what is to be mended.

Asked where a person decides, also of a time to come. What is due by itself (`publish_scheduled`) was decided before,
and code that publishes decides for itself; `issues.gate` stands in their way, not these checks.
"""

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.models import Page, WorkflowState
from wagtail_localize.models import Translation

from issues.models import IssuePage
from issues.refusal import RefusedError

from .judging import findings


class ChecksError(RefusedError):
    """A page is not published, for what its `findings` say."""

    def __init__(self, page, blocking):
        self.findings = blocking
        summary = ngettext(
            "“%(title)s” is saved, but not published: %(count)d check stands against it.",
            "“%(title)s” is saved, but not published: %(count)d checks stand against it.",
            len(blocking),
        ) % {"title": page.title, "count": len(blocking)}
        lines = [
            format_html('{} <a href="{}">{}</a>', finding.message, finding.edit_url, _("Mend it"))
            for finding in blocking
        ]
        super().__init__(page, summary, lines)


def refuse_blocked(pages):
    """Raise ChecksError for the first of `pages`, as they are handed over, for which a check blocks."""
    issues = [page for page in pages if isinstance(page, IssuePage) and not page.alias_of_id]
    found = findings(issues)
    for page in issues:
        if blocking := [finding for finding in found[page.pk] if finding.blocking]:
            raise ChecksError(page, blocking)


@hooks.register("before_publish_page", order=10)
def refuse_in_the_page_editor(request, page):
    if isinstance(page, IssuePage):
        # Only what is stored has the ids of its sections.
        refuse_blocked([page.get_latest_revision_as_object()])


# After the gate, before wagtail-localize.
@hooks.register("before_edit_page", order=-5)
def refuse_in_the_translation_editor(request, page):
    if request.method == "POST" and request.POST.get("action") == "publish" and isinstance(page, IssuePage):
        translations = Translation.objects.filter(
            source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
        )
        refuse_blocked(
            translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
            for translation in translations
        )


@hooks.register("before_bulk_action", order=10)
def refuse_many_at_once(request, action_type, objects, action):
    if request.method == "POST" and action_type == "publish":
        pages = [page for page in objects if isinstance(page, Page)]
        if request.POST.get("include_descendants"):
            pages += [below for page in pages for below in page.get_descendants().not_live()]
        refuse_blocked([page.specific.get_latest_revision_as_object() for page in pages])


_finish = WorkflowState.on_finish


def finish_workflow(workflow_state, user=None):
    """What a workflow does with a page that all have approved; WAGTAIL_FINISH_WORKFLOW_ACTION is read too early."""
    page = workflow_state.content_object
    if isinstance(page, Page):
        refuse_blocked([page.specific.get_latest_revision_as_object()])
    _finish(workflow_state, user=user)


def put_in_place():
    WorkflowState.on_finish = finish_workflow
