"""What machines read of the glossary: schema.org's DefinedTermSet, and a DefinedTerm for each word."""

import json

from django.utils.safestring import mark_safe
from wagtail.rich_text import get_text_for_indexing

from publication.editions import absolute

from . import recordings

ESCAPES = str.maketrans({"<": "\\u003C", ">": "\\u003E", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def term_set(glossary):
    """The glossary of one edition; `inLanguage` is the language that it explains the words in."""
    address = absolute(glossary.url)
    return {
        "@type": "DefinedTermSet",
        "@id": address,
        "url": address,
        "name": glossary.title,
        "inLanguage": glossary.locale.language_code,
    }


def term(glossary, term, recording=None):
    """A word, as `shown_in` gives it; `inLanguage` is the language that it comes from."""
    shown, address = term.shown, absolute(glossary.address(term))
    names = (shown.native_script, shown.reading or term.reading, *term.spellings)
    found = {
        "@type": "DefinedTerm",
        "@id": address,
        "url": address,
        "name": shown.word,
        "alternateName": [name for name in dict.fromkeys(names) if name and name != shown.word],
        "description": shown.meaning or get_text_for_indexing(shown.text),
        "inLanguage": term.language,
        "termCode": term.slug,
        "inDefinedTermSet": term_set(glossary),
    }
    if recording:
        found["subjectOf"] = {
            "@type": "AudioObject",
            "contentUrl": absolute(recording.url),
            "encodingFormat": recordings.media_type(recording),
        }
    return {name: value for name, value in found.items() if value}


def script(data):
    """`data` as JSON-LD in its element, which no text in it can end."""
    text = json.dumps({"@context": "https://schema.org"} | data, ensure_ascii=False).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')
