"""In which language a post is written."""

import re
from collections import Counter

# Words of every text, that stand in the other language rarely or never.
STOPS = {
    "de": "der die das und ist nicht ein eine einen mit für auf von dem den des sich auch wie bei aus nach zum zur "
    "wird sind hat wir ihr euch als noch über mehr im am es ich zu",
    "en": "the and is of to with for on from that this it are was has have we you your our as by at more be an its "
    "not their will which but they there what",
}
STOPS = {language: frozenset(words.split()) for language, words in STOPS.items()}
NAMES = {"german": "de", "deutsch": "de", "ger": "de", "deu": "de", "english": "en", "englisch": "en", "eng": "en"}


def said(written):
    """The language that "de", "de-AT", "German" names; "" for none of ours."""
    word = re.split(r"[-_ ]", str(written or "").strip().casefold())[0]
    word = NAMES.get(word, word)
    return word if word in STOPS else ""


def detected(text):
    """The language of a text: that of at least three stop words, and of twice as many as the other. "" if unsure."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    found = sorted(((sum(words[stop] for stop in stops), language) for language, stops in STOPS.items()), reverse=True)
    (most, language), (next_most, _other) = found[0], found[1]
    return language if most >= 3 and most >= 2 * next_most else ""
