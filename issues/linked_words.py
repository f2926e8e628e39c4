"""Which words of the glossary are linked in an issue."""

from uuid import UUID


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
    return frozenset(introduced).union(keys(issue.unlinked_words))


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


def keys(stored):
    """Stored keys as they are compared; what is none is passed over, for code can store anything."""
    found = set()
    for key in stored if isinstance(stored, list) else ():
        try:
            found.add(UUID(str(key)))
        except ValueError:
            continue
    return found
