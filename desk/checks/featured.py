"""Words of the Week that readers had before."""

from django.utils.translation import gettext as _

from glossary.models.terms import identity

from .trouble import Trouble


def key(word):
    """The translation key of the term of a `glossary.words.Word`."""
    return identity(word.language, word.word, word.native_script)


def word(case):
    page = case.page
    for path, child in case.sections:
        for shown in child.block.words(child.value):
            before = [
                one
                for one in case.around.appearances.get(key(shown), ())
                if one.translation_key != page.translation_key and (one.date, one.number) < (page.date, page.number)
            ]
            if before:
                message = _("“%(word)s” was the Word of the Week in issue %(number)d already.")
                latest = max(before, key=lambda one: (one.date, one.number))
                yield Trouble(path, message % {"word": shown.word, "number": latest.number})
