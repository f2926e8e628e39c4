"""Each check, where it has something to say and where it has not."""

import datetime

import pytest
import wagtail_factories
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from desk.checks import findings
from desk.checks.addresses import digest
from desk.checks.registry import CHECKS
from desk.models import CheckLevels, LinkAnswer
from issues.models import IssuePage
from tests.factories import PartnerFactory, issue
from tests.translating import segments, submit

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate()
STORY = {
    "headline": "Reis",
    "parts": [],
    "takeaway": "<p>Reis ist gut.</p>",
    "sources": [{"name": "NHK", "url": "https://nhk.example/reis"}],
}
WORD = {"language": "ja", "word": "Shokuiku", "native_script": "食育", "text": "<p>Bildung beim Essen.</p>"}


def days(number):
    return TODAY + datetime.timedelta(days=number)


@pytest.fixture(autouse=True)
def in_english(homes):
    with translation.override("en"):
        yield


def draft(language="de", **fields):
    """An issue of today that was saved and not published, as it is handed to the checks."""
    defaults = {"title": "Reis im Regen", "teaser": "Und Tee", "date": TODAY, "live": False, "first_published_at": None}
    page = issue(language, **defaults | fields)
    page.save_revision()
    return IssuePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def said(page):
    """What the checks find of a page, as pairs of a check and a message."""
    return [(finding.check, finding.message) for finding in findings([page])[page.pk]]


def names(page):
    return [finding.check for finding in findings([page])[page.pk]]


def with_part(kind, value):
    return [("top_bit", STORY | {"parts": [(kind, value)]})]


def quote(name):
    return with_part("quote", {"text": "Der Trend braucht fünf Sekunden.", "name": name, "role": ""})


def image(alt, decorative=False):
    picture = wagtail_factories.ImageFactory()
    return with_part("image", {"image": picture, "alt": alt, "decorative": decorative, "caption": "", "credit": ""})


def number_picture(alt):
    picture = wagtail_factories.ImageFactory()
    return [("number_of_the_day", {"image": picture, "alt": alt, "caption": "Tee", "text": "<p>Viel.</p>"})]


def partner(label):
    return [("partner", {"partner": PartnerFactory(), "headline": "Tee", "text": "<p>Tee.</p>", "button_label": label})]


@pytest.mark.parametrize(
    "check, bad, good, field",
    [
        ("alt", lambda: image(""), lambda: image("Ein Feld"), "alt"),
        ("alt", lambda: image(""), lambda: image("", decorative=True), "alt"),
        ("alt", lambda: number_picture(""), lambda: number_picture("Ein Feld"), "alt"),
        ("speaker", lambda: quote(""), lambda: quote("Bäuerin"), "name"),
        ("label", lambda: partner(""), lambda: partner("Zum Angebot"), "button_label"),
        ("takeaway", lambda: [("top_bit", STORY | {"takeaway": ""})], lambda: [("top_bit", STORY)], "takeaway"),
        ("sources", lambda: [("market_bit", STORY | {"sources": []})], lambda: [("market_bit", STORY)], "sources"),
    ],
)
def test_what_sections_lack(check, bad, good, field):
    page = draft(body=bad())
    assert names(page) == [check]
    (found,) = findings([page])[page.pk]
    assert found.path.startswith(f"body.{page.body[0].id}.")
    assert found.path.endswith(f".{field}")
    assert found.edit_url == f"/admin/pages/{page.pk}/edit/#:w:contentpath={found.path}"
    assert names(draft(body=good())) == []


@pytest.mark.parametrize("title, finds", [("a" * 61, ["title"]), ("a" * 60, [])])
def test_a_long_title(title, finds):
    assert names(draft(title=title)) == finds


@pytest.mark.parametrize("teaser, finds", [("", ["teaser"]), (" ", ["teaser"]), ("Und Tee", [])])
def test_a_missing_teaser(teaser, finds):
    assert names(draft(teaser=teaser)) == finds


@pytest.mark.parametrize(
    "number, date, finds",
    [
        (12, TODAY, ""),
        (13, TODAY, "Number 13 follows number 11: between them a number is left out."),
        (11, TODAY, "Another issue has the number 11, too."),
        (12, days(-9), "is out of order: number 11 is of"),
        (9, days(-5), "is out of order: number 10 is of"),
    ],
)
def test_the_order_of_numbers(number, date, finds):
    issue(number=10, date=days(-8))
    issue(number=11, date=days(-7))
    page = draft(number=12)
    page.number, page.date = number, date
    found = [message for check, message in said(page) if check == "number"]
    assert len(found) == bool(finds)
    assert finds in "".join(found)


def test_a_number_that_the_other_edition_alone_has_is_not_left_out():
    issue("de", number=10, date=days(-8))
    issue("en", number=11, date=days(-7))
    assert names(draft(number=12)) == []


@pytest.mark.parametrize(
    "fields, finds",
    [
        ({"date": TODAY}, False),
        ({"date": days(3)}, False),
        ({"date": days(-1)}, True),
        ({"date": days(90)}, True),
        ({"date": days(3), "go_live_at": timezone.now() + datetime.timedelta(days=3)}, False),
        ({"date": days(3), "go_live_at": timezone.now() + datetime.timedelta(days=4)}, True),
        ({"date": days(-30), "live": True, "first_published_at": timezone.now()}, False),
        ({"date": days(2), "live": True, "first_published_at": timezone.now()}, True),
    ],
)
def test_the_date(fields, finds):
    assert ("date" in names(draft(**fields))) is finds


def test_a_word_that_was_featured_before(django_capture_on_commit_callbacks):
    first = issue(number=4, date=days(-7), body=[("word_of_the_week", WORD)])
    with django_capture_on_commit_callbacks(execute=True):
        first.save_revision().publish()
    assert said(draft(number=5, body=[("word_of_the_week", WORD)])) == [
        ("word", "“Shokuiku” was the Word of the Week in issue 4 already.")
    ]
    assert names(draft(number=6, body=[("word_of_the_week", WORD | {"word": "Mono", "native_script": ""})])) == []
    assert "word" not in names(first), "it was the first"
    first.unpublish()
    assert "word" not in names(draft(number=7, body=[("word_of_the_week", WORD)])), "no reader finds it"


@pytest.mark.parametrize(
    "status, finds",
    [(200, False), (301, False), (403, False), (429, False), (404, True), (410, True), (500, True), (0, True)],
)
def test_links(status, finds):
    url = STORY["sources"][0]["url"]
    LinkAnswer.objects.create(digest=digest(url), url=url, status=status, checked_at=timezone.now())
    page = draft(body=[("top_bit", STORY)])
    assert names(page) == ["link"] * finds
    if finds:
        (found,) = findings([page])[page.pk]
        assert found.path.endswith(".url")
        assert url in found.message


def test_links_in_texts_and_of_partners():
    addresses = ["https://one.example/", "https://two.example/", "https://three.example/"]
    for url in addresses:
        LinkAnswer.objects.create(digest=digest(url), url=url, status=404, checked_at=timezone.now())
    text = f'<p>Siehe <a href="{addresses[0]}">hier</a> und <a href="mailto:a@b.example">dort</a>.</p>'
    advertisement = {"partner": PartnerFactory(url=addresses[1]), "headline": "T", "text": text, "button_label": "Los"}
    page = draft(body=[("partner", advertisement | {"button_url": addresses[2]})])
    assert len([message for check, message in said(page) if check == "link"]) == 3


def cookie(**settings):
    return [("fortune_cookie", {"text": "Geduld."} | settings)]


@pytest.mark.parametrize(
    "settings, finds",
    [
        ({}, []),
        ({"edition": "de"}, []),
        ({"edition": "de", "place": "mail"}, []),
        ({"edition": "en"}, ["nowhere"]),
        ({"edition": "fr"}, ["nowhere"]),
        ({"edition": "de", "place": "nowhere"}, ["nowhere"]),
    ],
)
def test_a_section_that_no_edition_shows(settings, finds):
    assert names(draft(body=cookie(**settings))) == finds


def test_a_section_of_the_other_edition_once_that_is_there(desk):
    page = issue(title="Reis im Regen", teaser="Und Tee", date=TODAY, body=cookie(edition="en"))
    assert names(page) == ["nowhere"]
    submit(desk.client, page)
    assert names(page) == []


def test_a_section_that_only_the_other_edition_shows_is_judged_there(desk):
    body = [("top_bit", STORY | {"takeaway": "", "edition": "en"})]
    page = issue(title="Reis im Regen", teaser="Und Tee", date=TODAY, body=body)
    english = submit(desk.client, page).get_target_instance()
    assert names(IssuePage.objects.get(pk=page.pk)) == []
    (found,) = findings([english])[english.pk]
    assert found.check == "takeaway"
    assert found.edit_url.startswith(f"/admin/pages/{page.pk}/edit/#"), "it is written in the source"


def test_what_is_translated_is_mended_in_the_translation(desk):
    page = issue(title="R" * 61, teaser="Und Tee", date=TODAY)
    translated = submit(desk.client, page)
    english = translated.get_target_instance()
    (found,) = findings([english])[english.pk]
    title = next(segment for segment in segments(translated) if segment.context.path == "title")
    assert (found.check, found.edit_url) == ("title", f"/admin/pages/{english.pk}/edit/#segment-{title.pk}")


def test_the_team_says_what_blocks():
    page = draft(body=image(""), teaser="")
    assert [(found.check, found.blocking) for found in findings([page])[page.pk]] == [("alt", True), ("teaser", False)]
    levels = CheckLevels.load()
    levels.alt, levels.teaser = "off", "blocks"
    levels.save()
    assert [(found.check, found.blocking) for found in findings([page])[page.pk]] == [("teaser", True)]


def test_each_check_has_its_level():
    assert set(CHECKS) == {field.name for field in CheckLevels._meta.fields} - {"id"}


def test_it_takes_as_many_queries_for_30_issues_as_for_3(desk):
    body = [
        *image(""),
        *partner("Los"),
        ("word_of_the_week", WORD),
        ("more", {"links": [{"page": IssuePage.objects.first(), "url": "https://one.example/", "label": "Da"}]}),
    ]
    pages = [issue(body=body, number=n, date=days(n)) for n in range(1, 31)]
    submit(desk.client, pages[0])
    drafts = list(IssuePage.objects.order_by("number"))
    taken = {}
    for number in (3, 30):
        fresh = [IssuePage.objects.get(pk=page.pk) for page in drafts[:number]]
        with CaptureQueriesContext(connection) as queries:
            found = findings(fresh)
        assert len(found) == number
        assert all("alt" in [one.check for one in of_page] for of_page in found.values())
        taken[number] = len(queries)
    assert taken[3] == taken[30] <= 6
