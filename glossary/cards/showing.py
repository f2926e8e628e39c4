"""What the card of a word shows. It asks the word, and no database."""

from django.utils.translation import gettext as _
from django.utils.translation import override

from publication.cards.card import Card
from publication.cards.motifs import Script

from .. import languages, script

KIND = "word"


def owner(key):
    """What the cards of the word with this translation key are kept under, those of both editions."""
    return f"{KIND}-{key.hex}"


def of_term(term):
    """The card of a word in its edition, as `shown_in` gives it."""
    shown, code = term.shown, term.locale.language_code
    native, reading = shown.native_script, shown.reading or term.reading
    with override(code):
        squares = tuple(script.squares(native))
        motif = Script(shown.word, native, term.language, squares, shown.meaning, reading if reading != native else "")
        return Card(owner(term.translation_key), code, motif, _("Glossary"), languages.name(term.language, code))
