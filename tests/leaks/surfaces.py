"""Every place at which the public reads of an issue: names, with the addresses that are asked for."""

import re
from pathlib import Path

from django.conf import settings
from django.utils.translation import override

from glossary.models import Term
from issues.cards import showing
from pagestore import generation
from tests.pagestore.conftest import HOST

from .secret import MARKS, NUMBER, SEARCHED

FORMS = ("rss", "atom", "json")
KINDS = ("top-bit", "number-of-the-day", "word-of-the-week")
WORDS = {
    "de": {"archive": "ausgaben", "topic": "thema", "section": "rubrik", "glossary": "glossar", "search": "suche"},
    "en": {"archive": "issues", "topic": "topic", "section": "section", "glossary": "glossary", "search": "search"},
}


class Surfaces:
    """The addresses that tell of a Secret, as long as it is there to be asked where it is.

    `own` are those of the issue itself, in which its title stands, so that they cannot be its secret.
    """

    def __init__(self, secret):
        self.own, self.shared, self.cards = {}, {}, {}
        for language, page in secret.pages.items():
            with override(language):
                self._of(language, page)

    def _of(self, language, page):
        name, mark = WORDS[language], MARKS[language]
        home, twin = f"/{language}/", page.url.removesuffix("/") + ".md"
        archive, glossary = f"{home}{name['archive']}/", f"{home}{name['glossary']}/"
        parts = [f"{archive}{name['section']}/{kind}/" for kind in KINDS]
        parts += [f"{archive}{name['topic']}/tee/", f"{archive}{name['topic']}/{mark}thema/"]
        anchors = [section.permalink for section in page.sections()]
        word = f"{glossary}{mark}wort/"
        self.own[language] = [
            *(page.url, twin, f"{page.url}parallel/", *(page.url + anchor for anchor in anchors)),
            *(f"/api/v2/issues/{page.pk}/", f"{parts[-1]}", word, word.removesuffix("/") + ".md"),
            *(f"{parts[-1]}feed.{form}" for form in FORMS),
        ]
        term = Term.objects.filter(locale=page.locale, native_script="食育").first()
        if term:
            self.own[language].append(f"/api/v2/terms/{term.pk}/")
        self.shared[language] = [
            *(home, archive, f"{home}{NUMBER}", f"{archive}2026/", *parts[:-1]),
            *(f"{place}feed.{form}" for place in (home, *parts[:-1]) for form in FORMS),
            *(f"{archive}nachbar-1/", f"{archive}nachbar-2/", f"{archive}nachbar-2.md"),
            *("/sitemap.xml", "/llms.txt", "/api/v2/issues/", f"/api/v2/issues/?number={NUMBER}"),
            *(
                f"/api/v2/issues/?topic={mark}thema",
                "/api/v2/terms/",
                f"/api/v2/terms/?locale={language}&number={NUMBER}",
            ),
            *(
                f"{home}{name['search']}/?q={SEARCHED[language]}",
                f"{home}{name['search']}/?q={SEARCHED[language]}&year=2026",
            ),
            # Asked with an error in it, for the word that was meant.
            f"{home}{name['search']}/?q={mark[0]}{mark[2]}{mark[1]}satz",
            *(
                glossary,
                f"{glossary}?letter={mark[0]}",
                f"{glossary}?language=ja",
                f"{glossary}?q=食育",
                f"{glossary}sencha/",
            ),
            *(f"{glossary}feed/", *(f"{glossary}download/{form}/" for form in ("csv", "json", "anki"))),
            f"{glossary}suggest/?q=食育",
        ]
        self.cards[language] = [card.address.partition(settings.PUBLIC_ADDRESS)[2] for card in showing.of_all(page)]

    def walk(self, client, *languages):
        """What `client` reads at each of the addresses in `languages`, and at the issue's own in any edition."""
        own = {address for addresses in self.own.values() for address in addresses}
        shared = {address for language in languages for address in self.shared[language]}
        return {address: _said(client, address, address in own) for address in sorted(own | shared)}

    def drawn(self, client, language):
        """The addresses of share cards at which `client` gets a picture."""
        return [address for address in self.cards[language] if client.get(address).status_code == 200]


def _said(client, address, own):
    """All that is answered, head and body, but for the address itself where it is the issue's own."""
    response = client.get(address, headers={"host": HOST})
    body = b"".join(response.streaming_content) if response.streaming else response.content
    said = f"{response.headers}\n{body.decode()}".lower()
    return re.sub(r"/[^\s\"'<>]*", "", said) if own else said


def kept(mark):
    """The files of the open store, which anybody may read, in which `mark` stands."""
    opened = generation.store.opened()
    if opened is None:
        return []
    root = generation.store.root / "stores" / opened
    files = [file for file in root.rglob("*") if file.is_file() and file.suffix != ".br"]
    return [str(file.relative_to(root)) for file in files if mark.encode() in file.read_bytes().lower()]


def cards_on_disk(page):
    return list((Path(settings.MEDIA_ROOT) / "cards" / showing.owner(page.pk)).glob("*"))
