"""Issues that nobody wrote: words at the frequencies of a language, the same ones each time, in both editions."""

import datetime
import json
import random
import re
import uuid
from itertools import accumulate
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from issues.models import IssuePage, IssuesPage
from issues.models.issue import IssueTopic
from publication.models import Topic

# The newest, and its number; one on each day before.
NEWEST, NUMBER = datetime.date(2026, 11, 2), 100_000
TOPICS = 40
SECTIONS, WORDS = 12, 55
BATCH = 500

_PAIRS = [line.split("\t") for line in (Path(__file__).parent / "words_of_meanings.tsv").read_text().splitlines()]
_FUNCTION = {
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
    "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis",
    "en": "the of and to a in for is on that by this with it not or are from at as an be has was have will its more "
    "one had but their which about up they out who been than when can were would all there into some other may over",
}
_SYLLABLES = re.findall("..", "kalimorenshitubadogeihajunkelaominopeiqirosetanwuyazeno")


def _vocabulary(language):
    """Words, the most frequent first: small words, nouns, and what is made of two of them or of syllables."""
    dice = random.Random(language)
    nouns = [german if language == "de" else english for english, german in _PAIRS]
    dice.shuffle(nouns)
    words = [*_FUNCTION[language].split(), *nouns]
    words += [one + two.lower() for one in nouns for two in nouns[:60]] if language == "de" else []
    while len(words) < 40_000:
        word = "".join(dice.choices(_SYLLABLES, k=dice.choice((2, 3, 3, 4))))
        words.append(word.capitalize() if dice.random() < 0.5 else word)
    return words


class Writer:
    """Writes the texts of one edition, without the words that `is_left_out` says."""

    def __init__(self, language, is_left_out=None):
        self.words = [word for word in _vocabulary(language) if not (is_left_out and is_left_out(word))]
        # As Zipf and Mandelbrot have it.
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def sentences(self, dice, words):
        chosen = dice.choices(self.words, cum_weights=self.weights, k=words)
        parts = [chosen[start : start + 11] for start in range(0, words, 11)]
        return " ".join(f"{' '.join(part)}." for part in parts)

    def body(self, dice, length, extra=""):
        sections = [
            ("top_bit", {"headline": self.sentences(dice, 5), "parts": [self._paragraph(dice, extra)]}),
            ("market_bit", {"headline": self.sentences(dice, 5), "parts": [self._paragraph(dice)]}),
            ("number_of_the_day", {"number": f"{dice.randrange(1, 9999)}", "caption": self.sentences(dice, 6)}),
        ]
        sections += [
            ("text", {"text": f"<p>{self.sentences(dice, WORDS)}</p>"}) for _each in range(len(sections), length)
        ]
        return [{"type": kind, "value": value, "id": _uuid(dice)} for kind, value in sections]

    def _paragraph(self, dice, extra=""):
        return {"type": "paragraph", "value": f"<p>{extra}{self.sentences(dice, WORDS)}</p>", "id": _uuid(dice)}


def enter(ages, languages=("de", "en"), sentences=(), length=SECTIONS, is_left_out=None):
    """Makes an issue of `length` sections for each of `ages`, a range of days before the newest, in each edition.

    They are as if published long ago; nothing of them is indexed. `sentences` are pairs of a language and a sentence,
    each of which stands in an issue of that edition; no other has a word that `is_left_out`.
    """
    topics = [Topic(name=f"Thema {number}", slug=f"thema-{number}") for number in range(TOPICS)]
    Topic.objects.bulk_create(topics, ignore_conflicts=True)
    topics = list(Topic.objects.filter(slug__startswith="thema-").order_by("pk"))
    for language in languages:
        special = [sentence for of, sentence in sentences if of == language]
        places = {ages[place * len(ages) // len(special)]: f"{sentence} " for place, sentence in enumerate(special)}
        writer = Writer(language, is_left_out)
        for start in range(0, len(ages), BATCH):
            _enter(language, writer, ages[start : start + BATCH], places, topics, length)
    ReferenceIndex.objects.all().delete()


def _enter(language, writer, ages, sentences, topics, length):
    archive = IssuesPage.objects.get(locale__language_code=language)
    kind = ContentType.objects.get_for_model(IssuePage)
    last = Page.objects.filter(path__startswith=archive.path, depth=archive.depth + 1).order_by("-path").first()
    at = int(last.path[-4:], 36) if last else 0
    issues = []
    for age in ages:
        dice, number = random.Random(f"{language} {age}"), NUMBER - age
        at += 1
        issues.append(
            IssuePage(
                title=writer.sentences(dice, 4),
                draft_title="",
                slug=f"heft-{number}",
                url_path=f"{archive.url_path}heft-{number}/",
                path=f"{archive.path}{_base36(at)}",
                depth=archive.depth + 1,
                content_type=kind,
                locale=archive.locale,
                translation_key=uuid.uuid5(uuid.NAMESPACE_URL, f"issue {number}"),
                live=True,
                teaser=writer.sentences(dice, 8),
                number=number,
                date=NEWEST - datetime.timedelta(days=age),
                body=json.dumps(writer.body(dice, length, sentences.get(age, ""))),
            )
        )
    pages = [
        Page(**{field.attname: getattr(issue, field.attname) for field in Page._meta.concrete_fields})
        for issue in issues
    ]
    Page.objects.bulk_create(pages, batch_size=BATCH)
    keys = dict(Page.objects.filter(path__in=[page.path for page in pages]).values_list("path", "pk"))
    for issue in issues:
        issue.pk = issue.page_ptr_id = keys[issue.path]
    # A model that has its parent's row too is refused by bulk_create.
    IssuePage._base_manager.all()._batched_insert(issues, IssuePage._meta.local_concrete_fields, batch_size=50)
    borne = [
        IssueTopic(tag=topic, content_object_id=issue.pk)
        for issue in issues
        for topic in random.Random(issue.number).sample(topics, 2)
    ]
    IssueTopic.objects.bulk_create(borne, batch_size=BATCH)
    archive.numchild += len(issues)
    archive.save(update_fields=["numchild"])


def _uuid(dice):
    return str(uuid.UUID(int=dice.getrandbits(128), version=4))


def _base36(number):
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(digits[number // 36**place % 36] for place in (3, 2, 1, 0))
