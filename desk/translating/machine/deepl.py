"""DeepL, with the words of the glossary."""

import hashlib

import requests
from django.conf import settings
from wagtail_localize.machine_translators.deepl import DeepLTranslator
from wagtail_localize.strings import StringValue

from ..glossary import pairs

SECONDS = 30


class DeepL(DeepLTranslator):
    """As wagtail-localize has it, but an error is one, and English is British.

    DeepL keeps the glossary: one for both directions, whose name tells what is in it. It is made anew when a word
    has changed. https://developers.deepl.com/api-reference/multilingual-glossaries
    """

    def __init__(self, options):
        super().__init__(dict(options))
        self.glossary = None

    def translate(self, source_locale, target_locale, strings):
        if self.glossary is None:
            self.glossary = self._bring_glossary()
        translated = self._ask("POST", "/v2/translate", data=self.get_parameters(source_locale, target_locale, strings))
        texts = [StringValue(found["text"]) for found in translated["translations"]]
        return dict(zip(strings, texts, strict=True))

    def get_parameters(self, source_locale, target_locale, strings):
        parameters = super().get_parameters(source_locale, target_locale, strings)
        if parameters["target_lang"] == "EN":
            parameters["target_lang"] = "EN-GB"
        if self.glossary:
            parameters["glossary_id"] = self.glossary
        return parameters

    def _ask(self, method, path, **what):
        """What DeepL answers; raises requests.RequestException, of a bad status too."""
        address = self.options.get("ADDRESS") or self.get_api_endpoint().removesuffix("/v2/translate")
        response = requests.request(
            method, address + path, timeout=SECONDS, headers=self.get_headers(), allow_redirects=False, **what
        )
        response.raise_for_status()
        return response.json() if response.content else {}

    def _bring_glossary(self):
        """The id of the glossary as it is now; "" where there are no words."""
        dictionaries = [
            {"source_lang": here, "target_lang": there, "entries": entries, "entries_format": "tsv"}
            for here, there, entries in pairs()
        ]
        if not dictionaries:
            return ""
        name = f"{settings.WAGTAIL_SITE_NAME} {hashlib.sha256(repr(dictionaries).encode()).hexdigest()[:16]}"
        for known in self._ask("GET", "/v3/glossaries")["glossaries"]:
            if known["name"] == name:
                return known["glossary_id"]
            if known["name"].startswith(f"{settings.WAGTAIL_SITE_NAME} "):
                # The free plan keeps one only.
                self._ask("DELETE", f"/v3/glossaries/{known['glossary_id']}")
        made = self._ask("POST", "/v3/glossaries", json={"name": name, "dictionaries": dictionaries})
        return made["glossary_id"]
