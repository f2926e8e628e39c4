"""Stands between wagtail-localize and a translator of its own, and lets only words through."""

import re

import requests
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from wagtail_localize.machine_translators.base import BaseMachineTranslator
from wagtail_localize.strings import StringValue

from ...keeping.wording import plain
from ..faults import fault
from ..tickers import native_words
from .failures import FailedError, of_status

# DeepL takes so many texts at once; LibreTranslate and Google take a few thousand characters.
MOST_TEXTS, MOST_CHARACTERS = 50, 4500
STAND_IN = re.compile(r"<x id=\"?n(\d+)\"?\s*(?:/>|>\s*</x>)")
LETTER = re.compile(r"[^\W\d_]")


class Guarded(BaseMachineTranslator):
    """`options` name the translator behind it as "CLASS", with its own "OPTIONS".

    Words in a script of their own stay here, and are put back where the answer has their stand-ins. A text without
    any other word is not sent at all. An answer that lost a link, a stand-in or its words is no translation.
    """

    def __init__(self, options):
        super().__init__(options)
        self.service = import_string(options["CLASS"])(options["OPTIONS"])

    @property
    def display_name(self):
        return self.service.display_name

    def can_translate(self, source_locale, target_locale):
        return self.service.can_translate(source_locale, target_locale)

    def translate(self, source_locale, target_locale, strings):
        """The translations of `strings`, by StringValue; without those that are no translation.

        Raises FailedError where the service fails, with what it had translated before.
        """
        done = {}
        for texts in _portions([text for text in map(_Text, strings) if text.has_words]):
            sent = [StringValue(text.sent) for text in texts]
            try:
                answer = self._ask(source_locale, target_locale, sent)
            except FailedError as error:
                raise FailedError(error.reason, done) from error
            for text, value in zip(texts, sent, strict=True):
                if translation := text.restored(answer.get(value)):
                    done[text.string] = translation
        return done

    def _ask(self, source_locale, target_locale, sent):
        try:
            return self.service.translate(source_locale, target_locale, sent)
        except requests.HTTPError as error:
            raise FailedError(of_status(error.response.status_code)) from error
        except requests.JSONDecodeError as error:
            raise FailedError(_("its answer cannot be read")) from error
        except requests.RequestException as error:
            raise FailedError(of_status(0)) from error
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            raise FailedError(_("its answer cannot be read")) from error


class _Text:
    """A StringValue, and what of it is sent."""

    def __init__(self, string):
        self.string = string
        # The longest first: one may be a part of another.
        words = sorted(set(native_words(plain(string.data))), key=len, reverse=True)
        self.kept = []
        self.sent = re.sub("|".join(map(re.escape, words)), self._keep, string.data) if words else string.data

    def _keep(self, match):
        self.kept.append(match[0])
        return f'<x id="n{len(self.kept)}"></x>'

    @property
    def has_words(self):
        return bool(LETTER.search(plain(self.sent)))

    def restored(self, answer):
        """The StringValue that `answer` means; None where it is no translation of the text."""
        data = getattr(answer, "data", None)
        if not isinstance(data, str) or len(data) > 5 * len(self.sent) + 200:
            return None
        numbers = sorted(int(match[1]) for match in STAND_IN.finditer(data))
        if numbers != list(range(1, len(self.kept) + 1)):
            return None
        data = STAND_IN.sub(lambda match: self.kept[int(match[1]) - 1], data)
        if fault(self.string.data, data):
            return None
        return StringValue.from_translated_html(data)


def _portions(texts):
    """Lists of texts, each of which a service takes at once."""
    portion, length = [], 0
    for text in texts:
        if portion and (len(portion) == MOST_TEXTS or length + len(text.sent) > MOST_CHARACTERS):
            yield portion
            portion, length = [], 0
        portion.append(text)
        length += len(text.sent)
    if portion:
        yield portion
