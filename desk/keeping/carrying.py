"""What is carried to the sentences that a source says anew, so that no edit loses its translation."""

import json
from collections import defaultdict

from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation
from wagtail_localize.strings import StringValue, validate_translation_links

from ..models import Change
from .alignment import ALIKE, out_of_order, pairs
from .small import adapted
from .wording import difference, plain

# So alike are two sentences in different places if one became the other.
ALIKE_ELSEWHERE = 0.6
# What is written over a suggestion that was left behind.
GIVEN = ["data", "translation_type", "tool_name", "last_translated_by", "has_error", "field_error"]


def carry(source, before, after):
    """Give the sentences `after` the translations of those `before`, lists of `segments.Sentence` of `source`."""
    for translation in source.translations.select_related("target_locale"):
        _Carrying(source, translation.target_locale, before, after).carry()


def addresses(attrs):
    """The addresses of the links of a StringSegment, of which `attrs` are the attributes in JSON."""
    return " ".join(tag["href"] for tag in json.loads(attrs or "{}").values() if tag.get("href"))


def _is_valid(data, words):
    """As wagtail-localize asks of every translation that is entered."""
    try:
        StringValue.from_translated_html(data)
        validate_translation_links(words, data)
    except ValueError:
        return False
    return bool(plain(data))


class _Carrying:
    """Into one language."""

    def __init__(self, source, locale, before, after):
        self.languages = (source.locale.language_code, locale.language_code)
        self.locale = locale
        self.before = {sentence.key: sentence for sentence in before}
        self.after = {sentence.key: sentence for sentence in after}
        rows = StringTranslation.objects.filter(context__object_id=source.object_id, locale=locale)
        self.known = {(row.context_id, row.translation_of_id): row for row in rows.select_related("change")}
        self.gone = {key: sentence for key, sentence in self.before.items() if key not in self.after}
        self.fresh = {
            key: sentence
            for key, sentence in self.after.items()
            if key not in self.before and not self._is_settled(self.known.get(key))
        }
        # What is to be written: a translation and its change, or a change of one that stays.
        self.written = []

    def carry(self):
        self._follow_moves()
        self._follow_links()
        self._follow_copies()
        self._follow_rewriting()
        self._write()

    @staticmethod
    def _is_settled(row):
        """Whether it is a translation: also one with a fault, but no suggestion that was left behind."""
        return row is not None and not (row.has_error and open_change(row))

    def _follow_moves(self):
        for key in out_of_order(list(self.before), list(self.after)):
            self._note(key, Change.Kind.MOVED, self.after[key].words)

    def _follow_links(self):
        for key in self.after.keys() & self.before.keys():
            if self.before[key].attrs != self.after[key].attrs:
                self._note(key, Change.Kind.LINK, addresses(self.before[key].attrs))

    def _note(self, key, kind, previous):
        """List a translation that stays as it is, unless it is listed already."""
        row = self.known.get(key)
        if row and not row.has_error and not open_change(row):
            self.written.append((row, Change(kind=kind, previous=previous)))

    def _follow_copies(self):
        """The same sentence in another place, first of all one that it left."""
        places = defaultdict(list)
        for row in self.known.values():
            places[row.translation_of_id].append(row)
        for sentence in list(self.fresh.values()):
            others = [row for row in places[sentence.string] if row.context_id != sentence.context and row.data]
            if others:
                self._give(sentence, min(others, key=self._remoteness), sentence.words, Change.Kind.MOVED)

    def _remoteness(self, row):
        return row.has_error, (row.context_id, row.translation_of_id) not in self.gone, -row.pk

    def _follow_rewriting(self):
        olds, news = _by_context(self.gone), _by_context(self.fresh)
        alone = _by_context(self.before), _by_context(self.after)
        for context in olds.keys() & news.keys():
            is_field = all(len(sentences[context]) == 1 for sentences in alone)
            self._pair(olds[context], news[context], -1 if is_field else ALIKE)
        self._pair(list(self.gone.values()), list(self.fresh.values()), ALIKE_ELSEWHERE)

    def _pair(self, olds, news, alike):
        for i, j in pairs([old.words for old in olds], [new.words for new in news], alike):
            row = self.known.get(olds[i].key)
            if row is not None and row.data:
                self._give(news[j], row, olds[i].words, Change.Kind.CARRIED)
                del self.gone[olds[i].key]

    def _give(self, sentence, row, words, kind):
        """Give `sentence` the translation `row` of `words`, if that may be done unseen, else as a suggestion."""
        change = open_change(row)
        base = change.base(words) if change else words
        data = adapted(base, sentence.words, row.data, self.languages)
        unseen = data is not None and _is_valid(data, sentence.words)
        given = StringTranslation(
            translation_of_id=sentence.string,
            context_id=sentence.context,
            locale=self.locale,
            data=data if unseen else row.data,
            translation_type=row.translation_type,
            tool_name=row.tool_name,
            last_translated_by_id=row.last_translated_by_id,
            has_error=not unseen,
            field_error="" if unseen else said_of(base, sentence.words),
        )
        self.written.append((given, Change(kind=kind if unseen else Change.Kind.CHANGED, previous=base)))
        del self.fresh[sentence.key]

    def _write(self):
        if not self.written:
            return
        rows = [row for row, _change in self.written if row.pk is None]
        StringTranslation.objects.bulk_create(
            rows,
            update_conflicts=True,
            unique_fields=["locale", "translation_of", "context"],
            update_fields=[*GIVEN, "updated_at"],
        )
        for row, change in self.written:
            change.translation = row
        Change.objects.bulk_create(
            [change for _row, change in self.written],
            update_conflicts=True,
            unique_fields=["translation"],
            update_fields=["previous", "kind", "confirmed", "noticed_at"],
        )


def said_of(old, new):
    """What the translation editor says beside a suggestion."""
    return _("Changed in the source: “%(old)s” → “%(new)s”") % dict(
        zip(("old", "new"), difference(old, new), strict=True)
    )


def open_change(row):
    """The Change of a StringTranslation that nobody has confirmed yet."""
    change = getattr(row, "change", None)
    return change if change and not change.confirmed else None


def _by_context(sentences):
    contexts = defaultdict(list)
    for sentence in sentences.values():
        contexts[sentence.context].append(sentence)
    return contexts
