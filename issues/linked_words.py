"""Which words of the glossary are linked in an issue, and where the editor switches them off."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _


def featured(sections, vocabulary):
    """The translation keys of the words that each section features, by its anchor: there they are not linked."""
    words = {section.anchor: map(vocabulary.entry, section.words) for section in sections if section.words}
    return {anchor: frozenset(entry.key for entry in entries if entry) for anchor, entries in words.items()}


def unlinked(issue, vocabulary):
    """The translation keys of the words that are not linked in `issue`: it introduces them, or its editor says so."""
    if not issue.link_words:
        return frozenset(vocabulary.entries)
    # An alias shows the text of its source, and introduces what that introduces.
    introduced = vocabulary.introduced.get(issue.alias_of_id or issue.pk, ())
    return frozenset(introduced).union(_keys(issue.unlinked_words))


def found_in(issue, vocabulary):
    """The Entries that can be linked in `issue`, whatever its switches say, in the order of its text."""
    sections = issue.sections()
    aside = featured(sections, vocabulary)
    entries = {}
    for section in sections:
        for match in vocabulary.matcher.find("\n".join(section.lines)):
            entry = vocabulary.meant(match)
            if entry and entry.linked and entry.key not in aside.get(section.anchor, ()):
                entries[entry.key] = entry
    introduced = vocabulary.introduced.get(issue.pk, ())
    return [entry for key, entry in entries.items() if key not in introduced]


def _keys(stored):
    """Stored keys as they are compared; what is none is passed over, for code can store anything."""
    keys = set()
    for key in stored if isinstance(stored, list) else ():
        try:
            keys.add(UUID(str(key)))
        except ValueError:
            continue
    return keys


class WordsInput(forms.Widget):
    """A switch for each word that is offered: on, it is linked. The value is the keys of those that are off.

    `offered()` gives the Entries that the issue knows. Keys that are not among them stay as they are: a word may be
    out of this draft, or out of the glossary, for a while.
    """

    template_name = "issues/widgets/words.html"
    offered = staticmethod(list)

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        off = _keys(value)
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
        return [str(key) for key in sorted(_keys(asked)) if f"{name}-{key}" not in data]

    def value_omitted_from_data(self, data, files, name):
        return name not in data


class WordsField(forms.Field):
    """The translation keys of the words that are switched off."""

    widget = WordsInput

    def __init__(self, **kwargs):
        super().__init__(label=_("Linked words"), **kwargs)

    def has_changed(self, initial, data):
        return _keys(initial) != _keys(data)
