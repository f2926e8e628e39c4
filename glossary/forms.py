from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from . import recordings


class RecordingInput(forms.ClearableFileInput):
    """A file of sound; the one that is there is heard before it is replaced."""

    template_name = "glossary/widgets/recording.html"


class TermForm(WagtailAdminModelForm):
    """A word that an issue features is corrected in the issue; a word of its own needs something to say."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.featured = bool(self.instance.pk) and self.instance.appearances.exists()
        if self.featured:
            for name in ("locale", "language", "word", "native_script"):
                self.fields[name].disabled = True
                self.fields[name].help_text = _("As an issue has it: correct it there.")
        # The file gets a name of ours.
        self.fields["recording"].max_length = None

    def clean_text(self):
        """An emptied editor sends an empty paragraph, which is nothing to show."""
        text = self.cleaned_data["text"]
        return text if strip_tags(text).strip() else ""

    def clean_other_spellings(self):
        """One a line, without blanks around, empty lines and doubles."""
        lines = (" ".join(line.split()) for line in self.cleaned_data["other_spellings"].splitlines())
        return "\n".join(dict.fromkeys(filter(None, lines)))

    def clean_recording(self):
        recording = self.cleaned_data["recording"]
        if isinstance(recording, UploadedFile):
            recordings.check(recording)
        return recording

    def clean(self):
        cleaned = super().clean()
        if not (self.featured or cleaned.get("meaning") or cleaned.get("text")):
            self.add_error("meaning", _("Write a meaning or a text: no issue features this word."))
        if isinstance(recording := cleaned.get("recording"), UploadedFile):
            recording.name = recordings.name(cleaned.get("word", ""), recording.name)
        return cleaned
