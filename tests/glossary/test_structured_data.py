"""What a search engine reads of the glossary."""

import json
import re

import pytest

from tests.glossary.featured import featured
from tests.glossary.sounds import upload
from tests.glossary.words import term

HOST = "http://127.0.0.1:8000"


@pytest.fixture
def read(homes, client):
    def read(address):
        text = client.get(address).content.decode()
        (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
        return json.loads(data)

    return read


def test_the_glossary_is_a_set_of_terms(read):
    assert read("/en/glossary/") == {
        "@context": "https://schema.org",
        "@type": "DefinedTermSet",
        "@id": f"{HOST}/en/glossary/",
        "url": f"{HOST}/en/glossary/",
        "name": "Glossary",
        "inLanguage": "en",
    }


def test_a_word_is_a_term_of_the_set(read):
    found = featured(reading="しょくいく")
    found.term.other_spellings = "shoku-iku\n食育"
    found.term.save()
    data = read("/de/glossar/shokuiku/")
    assert data.pop("inDefinedTermSet")["@id"] == f"{HOST}/de/glossar/"
    assert data == {
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "@id": f"{HOST}/de/glossar/shokuiku/",
        "url": f"{HOST}/de/glossar/shokuiku/",
        "name": "Shokuiku",
        "alternateName": ["食育", "しょくいく", "shoku-iku"],
        "description": "Essen lernen",
        "inLanguage": "ja",
        "termCode": "shokuiku",
    }


def test_what_a_word_lacks_is_not_said(read):
    term("Adda", language="bn", meaning="", text="<p>Ein <b>langes</b> Gespräch.</p>")
    data = read("/de/glossar/adda/")
    assert "alternateName" not in data
    assert data["description"] == "Ein langes Gespräch."


def test_a_recording_is_told(read):
    word = term("Ikigai", recording=upload("wort.ogg"))
    assert read("/de/glossar/ikigai/")["subjectOf"] == {
        "@type": "AudioObject",
        "contentUrl": HOST + word.recording.url,
        "encodingFormat": "audio/ogg",
    }


def test_no_text_ends_the_script(read):
    nasty = "</script><script>alert(1)</script><!-- & \u2028"
    term("Ikigai", meaning=nasty, other_spellings=nasty)
    data = read("/de/glossar/ikigai/")
    assert data["description"] == nasty
    assert data["alternateName"] == nasty.splitlines()
