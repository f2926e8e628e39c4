"""The glossary as a machine takes it along."""

from itertools import permutations

from wagtail.models import Locale

from glossary.linking.vocabulary import vocabulary

from .tickers import is_native


def pairs():
    """For each direction between the editions: the two languages, and the words of both as lines of TSV.

    In Latin letters: others are not sent. A word that may stand for two in the other edition is left out.
    """
    locales = list(Locale.objects.order_by("pk"))
    for here, there in permutations(locales, 2):
        others = vocabulary(there).entries
        meant = {}
        for entry in vocabulary(here).entries.values():
            if entry.key in others and not is_native(others[entry.key].word):
                for spelling in entry.spellings:
                    meant.setdefault(_line(spelling), set()).add(_line(others[entry.key].word))
        clear = [(word, *words) for word, words in meant.items() if len(words) == 1 and not is_native(word)]
        if clear:
            yield here.language_code, there.language_code, "\n".join("\t".join(words) for words in sorted(clear))


def _line(word):
    return " ".join(word.split())
