"""What may be asked of the API in the query of an address."""

from django import forms
from django.conf import settings

from issues.models import IssuePage

MOST = 20
# Beyond it a database counts for long, and a slip of the pen is likelier than so many issues.
FARTHEST = 100_000


def one_of(*names):
    """A choice, which says what there is to choose rather than repeat at length what was asked for."""
    unknown = f"This is one of: {', '.join(names)}."
    choices = [(name, name) for name in names]
    return forms.ChoiceField(choices=choices, required=False, error_messages={"invalid_choice": unknown})


class One(forms.Form):
    """Of one issue or word."""

    # As Wagtail reads it: names, "*" for all, "_" for none; "-" before a name leaves it out.
    fields = forms.RegexField(r"^[*_a-z,-]+$", max_length=300, required=False)


class Several(One):
    """Of a list."""

    locale = one_of(*(code for code, _name in settings.LANGUAGES))
    limit = forms.IntegerField(min_value=1, max_value=MOST, required=False)
    offset = forms.IntegerField(min_value=0, max_value=FARTHEST, required=False)
    topic = forms.SlugField(max_length=100, required=False, allow_unicode=True)
    number = forms.IntegerField(min_value=1, max_value=999_999_999, required=False)
    year = forms.IntegerField(min_value=1, max_value=9999, required=False)


class SeveralIssues(Several):
    section = forms.CharField(max_length=40, required=False)
    order = one_of("date", "-date", "number", "-number")

    def clean_section(self):
        """The type of section that is called so in addresses: "top-bit"."""
        kind = self.cleaned_data["section"].replace("-", "_")
        if kind and kind not in IssuePage.body.field.stream_block.child_blocks:
            raise forms.ValidationError("There is no such type of section.")
        return kind


class SeveralWords(Several):
    language = forms.RegexField(r"^[A-Za-z0-9-]+$", max_length=35, required=False)
    order = one_of("word", "-word")
