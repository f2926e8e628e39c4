from pathlib import Path

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from ..models import ArchiveRun

ENDINGS = [".zip", ".csv", ".json", ".html", ".htm", ".md", ".txt"]


class BringForm(forms.ModelForm):
    field_order = ["upload", "language", "dry_run", "drafts"]

    upload = forms.FileField(
        label=_("Archive"),
        help_text=_("An export of beehiiv (CSV) or Ghost (JSON), or a zip of it with its pictures, or of texts."),
        widget=forms.FileInput(attrs={"accept": ",".join(ENDINGS)}),
    )
    language = forms.ChoiceField(
        label=_("Edition"),
        choices=[("", _("as the posts say")), *settings.LANGUAGES],
        required=False,
        help_text=_("Of posts that do not name their language."),
    )

    def clean_upload(self):
        upload = self.cleaned_data["upload"]
        ending = Path(upload.name).suffix.lower()
        if ending not in ENDINGS:
            raise ValidationError(
                _("“%(name)s” is no archive: choose a file that ends in %(endings)s.")
                % {"name": upload.name, "endings": ", ".join(ENDINGS)}
            )
        if upload.size > settings.ARCHIVE_MAX_UPLOAD_SIZE:
            raise ValidationError(
                _("“%(name)s” is too large: it has %(size)s, and at most %(most)s can be uploaded.")
                % {
                    "name": upload.name,
                    "size": filesizeformat(upload.size),
                    "most": filesizeformat(settings.ARCHIVE_MAX_UPLOAD_SIZE),
                }
            )
        return upload

    def save(self, user):
        run = super().save(commit=False)
        run.name, run.started_by = self.cleaned_data["upload"].name[-250:], user
        run.keep(self.cleaned_data["upload"])
        run.save()
        return run

    class Meta:
        model = ArchiveRun
        fields = ["language", "dry_run", "drafts"]
        labels = {"dry_run": _("Try it first"), "drafts": _("Drafts only")}
        help_texts = {
            "dry_run": _("Says what would be imported and what would be lost, and writes nothing."),
            "drafts": _("Off: what was published stays published."),
        }
