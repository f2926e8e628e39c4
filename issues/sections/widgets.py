"""Form widgets of the sections' fields."""

from django import forms
from django.utils.translation import get_language

from glossary import languages

# The origins that words come from most; any other can be typed.
COMMON = (*languages.FLAGS, "ar", "bo", "jv", "ku", "mnc", "nan", "pa", "ps", "sa", "ta", "te", "ug", "yue")


class LanguageInput(forms.TextInput):
    """A line to type a language in, with the common ones suggested by flag and name."""

    template_name = "issues/widgets/language.html"

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        widget_attrs = context["widget"]["attrs"]
        widget_attrs["list"] = f"{widget_attrs.get('id', name)}-languages"
        spoken = get_language() or "en"
        names = ((tag, languages.name(tag, spoken)) for tag in COMMON)
        context["languages"] = [
            (tag, f"{languages.flag(tag)} {label}".strip()) for tag, label in sorted(names, key=lambda pair: pair[1])
        ]
        return context
