"""Words for tests, entered as an editor would."""

from wagtail.models import Locale

from glossary.models import Term


def term(word="Ikigai", native_script="", language="ja", edition="de", meaning="Lebenssinn", **fields):
    return Term.objects.create(
        locale=Locale.objects.get(language_code=edition),
        word=word,
        native_script=native_script,
        language=language,
        meaning=meaning,
        **fields,
    )


def shown(edition="de"):
    """The words that a reader of this edition finds, by their address."""
    return {term.slug: term for term in Term.objects.shown_in(Locale.objects.get(language_code=edition))}
