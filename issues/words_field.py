"""Where the editor of an issue switches off the linking of words."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .linked_words import keys


class WordsInput(forms.Widget):
    """A switch for each word that is offered: on, it is linked. The value is the keys of those that are off.

    `offered()` gives the Entries that the issue knows. Keys that are not among them stay as they are: a word may be
    out of this draft, or out of the glossary, for a while.
    """

    template_name = "issues/widgets/words.html"
    offered = staticmethod(list)

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        off = keys(value)
        entries = self.offered()
        others = off.difference(entry.key for entry in entries)
        context["words"] = [(entry, entry.key not in off) for entry in entries]
        # What the form knew when it was opened; each word has a name of its own among its boxes.
        context["asked"] = " ".join(str(key) for key in [*(entry.key for entry in entries), *sorted(others)])
        context["others"] = sorted(map(str, others))
        return context

    def format_value(self, value):
        return value

    def value_from_datadict(self, data, files, name):
        asked = data.get(name, "").split()
        return [str(key) for key in sorted(keys(asked)) if f"{name}-{key}" not in data]

    def value_omitted_from_data(self, data, files, name):
        return name not in data


class WordsField(forms.Field):
    """The translation keys of the words that are switched off."""

    widget = WordsInput

    def __init__(self, **kwargs):
        super().__init__(label=_("Linked words"), **kwargs)

    def has_changed(self, initial, data):
        return keys(initial) != keys(data)
