"""On a word's page: the sentences of later issues in which it occurs."""

import datetime

import pytest
from django.core.management import call_command
from wagtail.models import PageViewRestriction

from glossary.linking.sentences import sentences
from glossary.models import Passage
from issues.models import IssuePage
from tests.factories import issue
from tests.glossary.words import term

WORD = {"language": "ja", "word": "Ikigai", "native_script": "生き甲斐", "text": "<p>Ikigai eben.</p>"}


@pytest.fixture
def publish(homes, django_capture_on_commit_callbacks):
    def publish(*sections, month=2, language="de", **fields):
        body = [("text", {"text": one}) if isinstance(one, str) else ("word_of_the_week", one) for one in sections]
        page = issue(language, live=False, body=body, date=datetime.date(2026, month, 2), **fields)
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()
        return IssuePage.objects.get(pk=page.pk)

    return publish


def mentions(client, address="/de/glossar/ikigai/"):
    html = client.get(address).content.decode().partition('id="h-later"')[2].partition("</section>")[0]
    return [" ".join(part.partition("</p>")[0].split()) for part in html.split("<p>")[1:]]


def test_a_later_issue_is_quoted_with_the_word_marked_and_a_link_to_its_section(publish, client):
    publish(WORD, month=1)
    page = publish("<p>Vorher. Dr. Sato &amp; sein <b>Ikigai</b>, z. B. am 2. Februar. Nachher.</p>", title="Spät")
    assert mentions(client) == ["Dr. Sato &amp; sein <b>Ikigai</b>, z. B. am 2. Februar."]
    html = client.get("/de/glossar/ikigai/").content.decode()
    assert f'<a href="{page.url}#s-{page.body[0].id}">Spät</a>' in html
    assert f'id="s-{page.body[0].id}"' in client.get(page.url).content.decode()


def test_neither_an_earlier_issue_nor_one_that_features_the_word_is_quoted(publish, client):
    publish("<p>Frühes Ikigai.</p>", month=1)
    publish(WORD, "<p>Dasselbe Ikigai.</p>", month=2)
    publish(WORD, "<p>Wieder Ikigai.</p>", month=4)
    publish("<p>Spätes Ikigai.</p>", month=3)
    assert mentions(client) == ["Spätes <b>Ikigai</b>."]


def test_the_newest_comes_first(publish, client):
    term("Ikigai", "生き甲斐")
    for month in (3, 5, 4):
        publish(f"<p>Im {month}. Monat Ikigai.</p>", month=month)
    assert [text[3:4] for text in mentions(client)] == ["5", "4", "3"]


def test_native_script_and_other_spellings_count_and_longer_words_do_not(publish, client):
    term("Ikigai", "生き甲斐", other_spellings="Iki gai")
    publish("<p>これは生き甲斐です。次。</p><p>Iki Gai!</p><p>Ikigaisierung.</p>")
    assert mentions(client) == ["これは<b>生き甲斐</b>です。", "<b>Iki Gai</b>!"]


def test_switches_of_linking_do_not_count(publish, client):
    word = term("Ikigai", "生き甲斐", auto_link=False)
    publish("<p>Ikigai.</p>", link_words=False, unlinked_words=[str(word.translation_key)])
    assert mentions(client) == ["<b>Ikigai</b>."]


@pytest.mark.parametrize("hide", ["unpublish", "restrict", "delete"])
def test_what_a_reader_may_not_see_is_not_quoted(publish, client, hide):
    term("Ikigai")
    page = publish("<p>Geheimes Ikigai.</p>")
    assert mentions(client)
    match hide:
        case "unpublish":
            page.unpublish()
        case "restrict":
            PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="login")
        case "delete":
            page.delete()
    assert mentions(client) == []


def test_the_other_edition_quotes_its_own_issues(publish, client):
    term("Ikigai")
    term("Ikigai", edition="en", meaning="meaning")
    publish("<p>English ikigai.</p>", language="en")
    assert mentions(client) == []
    assert mentions(client, "/en/glossary/ikigai/") == ["English <b>ikigai</b>."]


def test_of_very_many_some_are_shown_and_the_others_counted(publish, client):
    term("Ikigai")
    publish("".join(f"<p>Ikigai {number}.</p>" for number in range(35)))
    assert len(mentions(client)) == 30
    assert "und 5 weitere Stellen" in client.get("/de/glossar/ikigai/").content.decode()


def test_publishing_again_and_rebuilding_change_nothing(publish, client):
    term("Ikigai")
    page = publish("<p>Ikigai.</p>")
    before = list(Passage.objects.values())
    page.save_revision().publish()
    call_command("rebuild_glossary", verbosity=0)
    assert list(Passage.objects.values()) == before
    Passage.objects.all().delete()
    call_command("rebuild_glossary", verbosity=0)
    assert mentions(client) == ["<b>Ikigai</b>."]


def test_advertisements_names_and_addresses_are_no_text_of_the_issue(homes):
    item = {"headline": "Da", "text": "<p>Hier.</p>", "url": "https://a.example", "emoji": "🎉"}
    body = [("highlights", {"items": [item]}), ("feedback", {"question": "Und?"})]
    page = issue(body=body)
    assert [lines for _section, lines in page.running_text()] == [["Da", "Hier."]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eins. Zwei! Drei? Vier", ["Eins.", "Zwei!", "Drei?", "Vier"]),
        ("Z. B. am 2. Februar bei Dr. Sato, d. h. bald. Dann nicht.", 2),
        ("Im Jahr 2025. Dann kam Prof. Li mit ca. 3,5 Mio. Euro bzw. Mr. Kim.", 2),
        ("The U.S. President met Mrs. Park at St. Mary’s, e.g. in Jan. 2024. He left.", 2),
        ("„Ja.“ Das war alles… und mehr. (Nein.) Ende", 4),
        ("Nr. 5, No. 7 lost. No. Never.", 3),
        ("这是第一句。这是第二句！「好。」完", ["这是第一句。", "这是第二句！", "「好。」", "完"]),
        ("Zeile eins\nZeile zwei. Drei", ["Zeile eins", "Zeile zwei.", "Drei"]),
        ("वह गया। वह आया।", ["वह गया।", "वह आया।"]),
        ("", []),
    ],
)
def test_sentences(text, expected):
    found = [text[start:end] for start, end in sentences(text)]
    assert (found if isinstance(expected, list) else len(found)) == expected, found
