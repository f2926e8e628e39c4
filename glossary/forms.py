from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm


class TermForm(WagtailAdminModelForm):
    """A word that an issue features is corrected in the issue; a word of its own needs something to say."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.featured = bool(self.instance.pk) and self.instance.appearances.exists()
        if self.featured:
            for name in ("locale", "language", "word", "native_script"):
                self.fields[name].disabled = True
                self.fields[name].help_text = _("As an issue has it: correct it there.")

    def clean_text(self):
        """An emptied editor sends an empty paragraph, which is nothing to show."""
        text = self.cleaned_data["text"]
        return text if strip_tags(text).strip() else ""

    def clean(self):
        cleaned = super().clean()
        if not (self.featured or cleaned.get("meaning") or cleaned.get("text")):
            self.add_error("meaning", _("Write a meaning or a text: no issue features this word."))
        return cleaned
