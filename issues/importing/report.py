"""What an import did, for a terminal."""

from wagtail.rich_text import RichText

WIDTH = 20


def lines(imported):
    """The report of an Imported, line by line."""
    page = imported.page
    state = "Published" if page.live else "Draft"
    if imported.before:
        yield f"This text is issue {page.number} already, “{page.title}” (page {page.pk}). Nothing was changed."
        yield "With --again it becomes another draft."
        return
    yield f"{state}: issue {page.number} of {page.date}, edition {page.locale.language_code}, page {page.pk}"
    yield from _part("title", page.title, [])
    yield from _part("teaser", page.teaser or "–", [("unsure", doubt) for doubt in imported.doubts])
    for what, why in imported.left_out:
        yield _row("", f"left out  {what} ({why})")
    for section in imported.placed:
        notes = [("found by", f"“{section.head.text}”")] if section.head else []
        notes += [("took", _taken(section) or "nothing")]
        notes += [("unsure", doubt) for doubt in section.doubts]
        notes += [("left out", f"{what} ({why})") for what, why in section.left_out]
        yield from _part(section.block.type(), section.block.summary(section.value), notes)


def _part(name, summary, notes):
    yield _row(name, " ".join(summary.split()))
    for kind, note in notes:
        yield _row("", f"{kind:<8}  {note}")


def _row(name, text):
    return f"{name:<{WIDTH}}{text}".rstrip()


def _taken(section):
    """The filled fields of a section, with the number of its parts."""
    return ", ".join(
        f"{name} ({len(value)})" if hasattr(value, "__len__") and not isinstance(value, str | RichText) else name
        for name, value in section.value.items()
        if value
    )
