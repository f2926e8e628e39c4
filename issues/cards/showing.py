"""What the cards of an issue show. It asks the page and its sections, and no database."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from publication.cards.card import Card
from publication.cards.motifs import Headline

KIND = "issue"


def owner(pk):
    """What the cards of the issue with this primary key are kept under."""
    return f"{KIND}-{pk}"


def of_issue(issue):
    """The card of the whole issue."""
    with override(issue.language):
        motif = Headline(issue.title, issue.teaser)
        return Card(owner(issue.pk), issue.language, motif, _number(issue), _date(issue), issue.cover)


def of_section(issue, section):
    """The card of one of its sections; None for one that has nothing to show."""
    with override(issue.language):
        if (motif := section.card) is None:
            return None
        foot = " · ".join(filter(None, (_number(issue), _date(issue))))
        return Card(owner(issue.pk), issue.language, motif, str(section.label), foot)


def of_all(issue):
    """The cards of the issue and of its sections."""
    cards = [of_issue(issue), *(of_section(issue, section) for section in issue.sections())]
    return [card for card in cards if card]


def _number(issue):
    return "" if issue.number is None else _("No. %(number)s") % {"number": issue.number}


def _date(issue):
    return date_format(issue.date, _("j F Y")) if issue.date else ""
