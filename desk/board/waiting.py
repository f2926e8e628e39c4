"""What waits in an edition, gathered into lists that a cell of the board opens."""

from dataclasses import dataclass

from django.utils.translation import ngettext

from ..keeping.wording import difference
from ..models import Change

# So many are told; who has more to do goes to the editor.
LISTED = 10


@dataclass(frozen=True)
class Line:
    """Of a sentence its place and what changed, `old` and `new`; of a check its `text`. `url` is where it is mended."""

    place: str = ""
    said: str = ""
    old: str = ""
    new: str = ""
    text: str = ""
    url: str = ""


@dataclass(frozen=True)
class Waiting:
    """`kind` is one of changed, machine, carried, blocking, advising."""

    kind: str
    summary: str
    lines: list[Line]
    more: int


def waiting(edition):
    """The Waiting of an Edition, what is most urgent first."""
    state = edition.state
    lists = [
        ("blocking", _blocking(len(edition.blocking)), edition.blocking, _check),
        ("changed", _changed(len(state.changes)), state.changes, _sentence),
        ("machine", _machine(len(state.machine)), state.machine, _sentence),
        ("advising", _advising(len(edition.advising)), edition.advising, _check),
        ("carried", _carried(state), state.carried, _sentence),
    ]
    return [
        Waiting(kind, summary, [line(each, edition) for each in found[:LISTED]], max(len(found) - LISTED, 0))
        for kind, summary, found, line in lists
        if found
    ]


def _sentence(sentence, edition):
    url = sentence.edit_url if edition.may_edit else ""
    said = "" if sentence.kind in (Change.Kind.CHANGED, Change.Kind.MACHINE) else Change.Kind(sentence.kind).label
    if sentence.old == sentence.new:
        return Line(place=sentence.place, said=said, text=sentence.new, url=url)
    old, new = difference(sentence.old, sentence.new)
    return Line(place=sentence.place, said=said, old=old, new=new, url=url)


def _check(finding, _edition):
    return Line(text=finding.message, url=finding.edit_url)


def _blocking(count):
    return ngettext("%(count)d check stands against it", "%(count)d checks stand against it", count) % {"count": count}


def _advising(count):
    return ngettext("%(count)d piece of advice", "%(count)d pieces of advice", count) % {"count": count}


def _changed(count):
    said = ngettext("%(count)d sentence changed in the source", "%(count)d sentences changed in the source", count)
    return said % {"count": count}


def _machine(count):
    said = ngettext(
        "%(count)d sentence from a machine to confirm", "%(count)d sentences from a machine to confirm", count
    )
    return said % {"count": count}


def _carried(state):
    """Punctuation, spaces, emoji and numbers are small; a sentence that moved or another link is not even that."""
    rest = len(state.carried) - state.small
    said = []
    if state.small:
        words = ngettext("%(count)d small change carried over", "%(count)d small changes carried over", state.small)
        said.append(words % {"count": state.small})
    if rest:
        words = ngettext("%(count)d sentence moved or linked anew", "%(count)d sentences moved or linked anew", rest)
        said.append(words % {"count": rest})
    return ", ".join(said)
