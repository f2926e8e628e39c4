"""The form in which an issue is edited: it does not save over a version that its writer has not seen.

Wagtail asks that of its autosave only; with an ordinary post the second, older save silently wins.
"""

import re
from datetime import UTC, datetime, timedelta
from itertools import groupby

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.panels import Panel

from .words_field import WordsField

# An autosave may still be under way when its writer presses the button.
AUTOSAVE = timedelta(seconds=10)


class IssueForm(WagtailAdminPageForm):
    """Carries the time of the version that its writer has seen, as text to the microsecond; "" for none."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    unlinked_words = WordsField(required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen"].initial = self.latest
        self.fields["unlinked_words"].widget.offered = self.instance.known_words
        # Left empty, it follows the title.
        self.fields["slug"].required = False

    @property
    def latest(self):
        """The time of the newest version, in the manner of `seen`."""
        moment = self.instance.latest_revision_created_at
        return moment.isoformat() if moment else ""

    @cached_property
    def newer(self):
        """The versions saved since this form was opened that its writer did not agree to replace, oldest first."""
        saves = self.is_bound and self.subscription and "seen" in self.data
        if not saves or self.latest in (self.data["seen"], self.data.get("replace")):
            return []
        newer = list(self._versions(created_at__gt=self._seen))
        recently = timezone.now() - AUTOSAVE
        own = all(version.user == self.for_user and version.created_at > recently for version in newer)
        return [] if own else newer

    @cached_property
    def _seen(self):
        """A time that no form of ours sends is before all versions."""
        try:
            return parse_datetime(self.data["seen"]).astimezone()
        except (AttributeError, OverflowError, ValueError):
            return datetime.fromtimestamp(0, UTC)

    def _versions(self, **which):
        return self.instance.revisions.filter(**which).order_by("created_at").select_related("user")

    def clean(self):
        cleaned = super().clean()
        if self.newer:
            message = _("Not saved: this issue was saved elsewhere after you opened it. Nothing you typed is lost.")
            self.add_error(None, ValidationError(message, code="newer"))
        return cleaned

    def get_field_updates_for_resave(self):
        """What an autosave changes in the open form: the version it has just saved is seen."""
        return [*super().get_field_updates_for_resave(), ("seen", self.latest)]

    def saved_elsewhere(self):
        """Who saved what: (last version of a row by one user, what changed in it), oldest first.

        Autosaves of one window overwrite their own version; where that was the version seen, what changed in
        the first row is what differs from this form.
        """
        before = self._versions(created_at=self._seen).first()
        before = before.as_object() if before else self.instance
        for _user, versions in groupby(self.newer, key=lambda version: version.user_id):
            *_overtaken, version = versions
            after = version.as_object()
            yield version, list(changes(before, after))
            before = after


def changes(before, after):
    """What differs between two versions of a page, in the words of its form: its fields, then its sections."""
    for compare in type(after).get_edit_handler().get_bound_panel(instance=after).get_comparison():
        comparison = compare(before, after)
        if comparison.field.name != "body" and comparison.has_changed():
            yield comparison.field_label()
    yield from _changed_sections(before.body, after.body)


def _changed_sections(before, after):
    old = {child.id: child for child in before}
    new = {child.id: child for child in after}
    for key, child in new.items():
        if key not in old:
            yield _("%(section)s (new)") % {"section": child.block.label}
        elif _said(child.get_prep_value()) != _said(old[key].get_prep_value()):
            yield str(child.block.label)
    for key in old.keys() - new.keys():
        yield _("%(section)s (removed)") % {"section": old[key].block.label}
    if [key for key in old if key in new] != [key for key in new if key in old]:
        yield _("Order of the sections")


def _said(value):
    """A stored value without what a form adds to it by itself: ids, keys of paragraphs, "" for nothing."""
    if isinstance(value, dict):
        said = {name: _said(child) for name, child in value.items() if name != "id"}
        return {name: child for name, child in said.items() if child}
    if isinstance(value, list):
        return [_said(child) for child in value]
    return re.sub(r' data-block-key="\w*"', "", value).strip() if isinstance(value, str) else value


class NewerVersionsPanel(Panel):
    """Tells who saved what since the form was opened, and asks whose version is to stay."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "issues/newer_versions.html"

        def is_shown(self):
            return bool(self.form and self.form.newer)
