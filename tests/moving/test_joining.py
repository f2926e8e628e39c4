"""Two issues that came apart become one in two editions, and both read as before."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail_localize.models import Translation

from desk.keeping.state import states
from glossary.models import Term
from issues.importing.issue import import_issue
from issues.models import IssuePage
from moving import joining
from moving.archive.errors import CannotJoin
from tests.factories import issue
from tests.issues.importing.reading import leaves

SEED = Path(__file__).parents[3] / "shared" / "seed" / "issue-de.txt"

GERMAN = """# Reis im Regen

Guten Morgen,

der Markt von Busan wacht auf. [Mehr dazu](https://de.example/markt).

## TOP BIT

### Der Preis steigt

Ein Sack kostet **40 Euro**. Das ist viel.

Die Händler warten.

- Ernte: Sie fiel aus.
- Lager: Sie sind leer.

## WORD OF THE WEEK

🇰🇷 Nunchi 눈치

Ein Gespür für die Lage.

## FORTUNE COOKIE

Wer wartet, isst später.
"""
ENGLISH = """# Rice in the rain

Good morning,

the market of Busan wakes up. [More on this](https://en.example/market).

## TOP BIT

### The price rises

A sack costs **40 euros**. That is a lot.

The dealers wait.

- Harvest: It failed.
- Stores: They are empty.

## WORD OF THE WEEK

🇰🇷 Nunchi 눈치

A sense for the situation.

## FORTUNE COOKIE

Who waits eats later.
"""


@pytest.fixture
def bring(homes, tmp_path, django_capture_on_commit_callbacks):
    """Imports the German and the English text of one day as two issues, live unless said otherwise."""

    def bring(german, english, ending="md", publish=True):
        pages = []
        for language, text in (("de", german), ("en", english)):
            path = tmp_path / f"{language}.{ending}"
            path.write_text(text, encoding="utf-8")
            with django_capture_on_commit_callbacks(execute=True):
                pages.append(import_issue(path, language, date=date(2026, 2, 2), publish=publish).page)
        return pages

    return bring


@pytest.fixture
def join(django_capture_on_commit_callbacks):
    def join(german, english):
        with django_capture_on_commit_callbacks(execute=True):
            joined = joining.join(german, english)
        german.refresh_from_db()
        english.refresh_from_db()
        return joined

    return join


def said(page):
    """What readers of a page read, in order."""
    page = IssuePage.objects.get(pk=page.pk)
    page = page if page.live else page.get_latest_revision_as_object()
    return text_of(page)


def text_of(page):
    """Title, teaser and sections, but for the settings of a section, which no reader sees."""
    sections = [{**section.child.value, "edition": "", "place": ""} for section in page.sections()]
    said = (" ".join(leaf for value in section.values() for leaf in leaves(value)) for section in sections)
    return [page.title, page.teaser, *(" ".join(text.split()) for text in said)]


def rebuilt(english):
    """The text of a page as its translation alone gives it."""
    translation = Translation.objects.get(source__object_id=english.translation_key)
    return text_of(translation.source.get_ephemeral_translated_instance(english.locale, fallback=False))


def links(page):
    return set(re.findall(r'href="([^"]+)"', str(page.body)))


@pytest.mark.parametrize("publish", [True, False])
def test_two_texts_become_one_issue_and_read_as_before(bring, join, publish):
    german, english = bring(GERMAN, ENGLISH, publish=publish)
    before = said(german), said(english), english.slug
    joined = join(german, english)
    assert joined.left == []
    assert german.translation_key == english.translation_key
    assert german.number == english.number
    assert (said(german), said(english), english.slug) == before
    assert rebuilt(english) == before[1]
    state = states([english])[english.pk]
    assert (state.done, state.changes) == (state.total, [])
    assert state.total == joined.paired


def test_a_link_of_the_other_edition_stays_its_own(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    join(german, english)
    assert links(german) == {"https://de.example/markt"}
    assert links(english) == {"https://en.example/market"}


def test_one_sentence_edited_later_asks_for_one_translation(bring, join, django_capture_on_commit_callbacks):
    german, english = bring(GERMAN, ENGLISH)
    join(german, english)
    german = IssuePage.objects.get(pk=german.pk)
    story = german.body.first_block_by_name("top_bit")
    story.value["parts"][1].value = type(story.value["parts"][1].value)("<p>Die Händler warten lange.</p>")
    with django_capture_on_commit_callbacks(execute=True):
        german.save_revision().publish()
    changes = states([english])[english.pk].changes
    assert [(each.old, each.new) for each in changes] == [("Die Händler warten.", "Die Händler warten lange.")]


def test_joining_makes_no_draft(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    join(german, english)
    assert not german.has_unpublished_changes
    assert not english.has_unpublished_changes


def test_joined_twice_is_joined_once(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    join(german, english)
    assert join(german, english).before
    assert join(english, german).before
    assert Translation.objects.count() == 1


def test_word_stays_one_term_that_leads_to_both(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    join(german, english)
    terms = Term.objects.filter(appearances__word="Nunchi").distinct()
    assert len({term.translation_key for term in terms}) == 1
    for page in (german, english):
        section = page.body.first_block_by_name("word_of_the_week")
        assert [each.anchor for each in page.appearances.all()] == [f"s-{section.id}"]


def test_old_addresses_survive(bring, join, client):
    german, english = bring(GERMAN, ENGLISH)
    Redirect.objects.create(old_path="/p/rice", redirect_page=english)
    join(german, english)
    assert client.get("/p/rice")["location"].endswith(english.url)
    assert client.get(english.url).status_code == 200


def test_a_section_of_one_edition_is_shown_there_only(bring, join):
    more = "## MARKET BIT\n\n### Tin\n\nTin is dear.\n\n## FORTUNE COOKIE"
    german, english = bring(GERMAN, ENGLISH.replace("## FORTUNE COOKIE", more))
    before = said(german), said(english)
    (left,) = join(german, english).left
    assert left.language == "en"
    assert "Market Bit" in left.place
    assert (said(german), said(english)) == before
    assert rebuilt(english) == before[1]


def test_a_paragraph_more_leaves_only_its_section_apart(bring, join):
    german, english = bring(GERMAN, ENGLISH.replace("The dealers wait.", "The dealers wait.\n\nAnd wait."))
    before = said(german), said(english)
    left = join(german, english).left
    assert {(each.language, "Top Bit" in each.place) for each in left} == {("de", True), ("en", True)}
    assert (said(german), said(english)) == before
    assert rebuilt(english) == before[1]
    assert [section.type for section in english.sections()].count("top_bit") == 1


def test_a_teaser_of_one_edition_stays_and_is_told(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    english.teaser = "+ Tin"
    english.save_revision().publish()
    (left,) = join(german, english).left
    assert left.language == "en"
    assert said(english)[1] == "+ Tin"


def test_topics_of_both_are_topics_of_both(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    german.tags.add("Reis")
    german.save_revision().publish()
    english.tags.add("Korea")
    english.save_revision().publish()
    join(german, english)
    for page in (german, english):
        assert {tag.name for tag in IssuePage.objects.get(pk=page.pk).tags.all()} == {"Reis", "Korea"}


def test_no_third_partner(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    join(german, english)
    other = issue("en", date=german.date, number=90)
    with pytest.raises(CannotJoin, match="Reis im Regen"):
        join(german, other)


def test_issues_of_different_days_stay_apart(homes, join):
    with pytest.raises(CannotJoin, match="2026-02-03"):
        join(issue("de", number=90), issue("en", number=91, date=date(2026, 2, 3)))


def test_a_draft_of_a_live_page_is_not_lost(bring, join):
    german, english = bring(GERMAN, ENGLISH)
    english.title = "Rice, later"
    english.save_revision()
    with pytest.raises(CannotJoin):
        join(german, english)
    assert english.get_latest_revision_as_object().title == "Rice, later"


HEADS = {
    "PARTNER DER WOCHE": "PARTNER OF THE WEEK",
    "MEHR ASIABITS": "MORE ASIABITS",
    "DEIN FEEDBACK": "YOUR FEEDBACK",
    "Außerdem in dieser Ausgabe:": "Also in this issue:",
    "Der Kontext:": "The context:",
}


def in_english(text):
    """An English text of the same structure, made by rule: each word another one, numbers and signs kept."""
    return "\n".join(_line_in_english(line) for line in text.split("\n"))


def _line_in_english(line):
    for german, english in HEADS.items():
        if line.startswith(german):
            return english + _line_in_english(line.removeprefix(german))
    kept = line.isupper() or not line.strip() or "P.S." in line or "Takeaway" in line or "食育" in line or "📊" in line
    if kept or "Login" in line or line.startswith("Jim"):
        return line
    return re.sub(r"[A-Za-zÄÖÜäöüß]{4,}", lambda word: _word_in_english(word[0]), line)


def _word_in_english(word):
    made = "".join("aeioubcdfg"[(ord(letter) * 7 + at) % 10] for at, letter in enumerate(word.lower()))
    return made.capitalize() if word[0].isupper() else made


@pytest.mark.skipif(not SEED.is_file(), reason="the seed lies beside a development checkout only")
def test_the_seed_is_joined_with_an_english_text_of_its_structure(bring, join):
    text = SEED.read_text(encoding="utf-8")
    german, english = bring(text, in_english(text), ending="txt")
    before = said(german), said(english)
    assert before[0] != before[1]
    joined = join(german, english)
    assert [str(left) for left in joined.left] == []
    assert (said(german), said(english)) == before
    assert rebuilt(english) == before[1]
    state = states([english])[english.pk]
    assert state.done == state.total == joined.paired > 60


@pytest.mark.parametrize("arguments", [["{de}", "{en}"], ["{de}"], ["--all"]])
def test_the_command_joins_what_came_earlier(bring, arguments, capsys):
    german, english = bring(GERMAN, ENGLISH)
    call_command("join_editions", *(a.format(de=german.number, en=english.number) for a in arguments))
    english.refresh_from_db()
    assert english.translation_key == german.translation_key
    assert f"{german.number}" in capsys.readouterr().out


def test_a_dry_run_of_the_command_changes_nothing(bring, capsys):
    german, english = bring(GERMAN, ENGLISH)
    call_command("join_editions", "--all", "--dry-run")
    english.refresh_from_db()
    assert english.translation_key != german.translation_key
    assert "sentences" in capsys.readouterr().out


def test_the_command_refuses_a_number_that_is_none(homes):
    with pytest.raises(CommandError, match="99"):
        call_command("join_editions", "99")
