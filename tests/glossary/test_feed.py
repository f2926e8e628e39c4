"""The words of the week as a feed reader meets them."""

import xml.etree.ElementTree as ET

import pytest
from wagtail.models import PageViewRestriction

from glossary.models import GlossaryPage
from tests.glossary.featured import featured
from tests.glossary.sounds import upload
from tests.glossary.words import term
from tests.issues.feed_rules import check

HOST = "http://127.0.0.1:8000"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def feed(homes, client):
    """The channel of an edition's feed."""

    def feed(edition="de"):
        response = client.get({"de": "/de/glossar/feed/", "en": "/en/glossary/feed/"}[edition])
        assert response.status_code == 200
        assert response["Content-Type"] == "application/rss+xml; charset=utf-8"
        return ET.fromstring(response.content).find("channel")

    return feed


def titles(channel):
    return [item.findtext("title") for item in channel.findall("item")]


@pytest.mark.parametrize(("edition", "address"), [("de", "/de/glossar/"), ("en", "/en/glossary/")])
def test_it_names_itself_in_each_edition(feed, edition, address):
    channel = feed(edition)
    assert channel.findtext("title") == "Word of the Week – asiabits"
    assert channel.findtext("language") == edition
    assert channel.findtext("link") == HOST + address
    assert channel.find(f"{ATOM}link").attrib == {"rel": "self", "href": f"{HOST}{address}feed/"}
    assert ("Ausgabe" in channel.findtext("description")) is (edition == "de")
    assert titles(channel) == []


def test_it_has_the_words_of_issues_the_newest_first(feed):
    featured("Shokuiku", "食育", number=3)
    featured("Ikigai", "生き甲斐", number=7)
    featured("Adda", "", "bn", number=5)
    featured("Shokuiku", "食育", number=9, edition="en")
    term("Konbini")
    assert titles(feed()) == ["Ikigai 生き甲斐", "Adda", "Shokuiku 食育"]
    assert titles(feed("en")) == ["Shokuiku 食育"]


def test_an_item_holds_the_whole_word(feed):
    page = featured(reading="しょくいく", meaning="Essen & <lernen>", text="<p>Ein <b>Fach</b>.</p>").page
    page.tags.add("Essen")
    item = feed().find("item")
    text = item.findtext("description")
    assert item.findtext("link") == f"{HOST}/de/glossar/shokuiku/"
    assert item.findtext("pubDate") == "Fri, 02 Jan 2026 00:00:00 +0100"
    assert '<span dir="ltr" lang="ja">食育</span>' in text or '<span lang="ja" dir="ltr">食育</span>' in text
    assert "しょくいく" in text
    assert "Essen &amp; &lt;lernen&gt;" in text
    assert "<b>Fach</b>" in text


def test_links_in_it_lead_from_anywhere(feed, homes):
    page = featured().page
    featured(
        "Ikigai",
        number=2,
        text=f'<p><a linktype="page" id="{page.pk}">hier</a> <a href="/de/x/?a=1&amp;b=2">da</a> '
        '<a href="https://example.org/">dort</a> <a href="#unten">unten</a> <a href="//[x">nirgends</a></p>',
    )
    item = feed().find("item")
    text = item.findtext("description")
    assert f'href="{HOST}{page.url}"' in text
    assert f'href="{HOST}/de/x/?a=1&amp;b=2"' in text
    assert 'href="https://example.org/"' in text
    assert "#unten" in text and 'href="#unten"' not in text


def test_a_corrected_word_is_no_new_item(feed):
    found = featured()
    before = feed().find("item/guid")
    found.term.word = found.word = "Shoku-iku"
    found.term.slug = ""
    found.term.save()
    found.save()
    after = feed().find("item/guid")
    assert after.text == before.text
    assert before.attrib == {"isPermaLink": "false"}


def test_a_recording_is_enclosed(feed):
    found = featured()
    found.term.recording = upload("wort.m4a")
    found.term.save()
    enclosure = feed().find("item/enclosure").attrib
    assert enclosure == {
        "url": f"{HOST}{found.term.recording.url}",
        "length": str(found.term.recording.size),
        "type": "audio/mp4",
    }


def test_the_recording_of_the_other_edition_is_enclosed(feed):
    featured()
    word = term("Shokuiku", "食育", edition="en", recording=upload())
    assert feed().find("item/enclosure").attrib["url"] == HOST + word.recording.url


def test_a_lost_recording_silences_nobody(feed):
    found = featured()
    found.term.recording = "recordings/gone.mp3"
    found.term.save()
    item = feed().find("item")
    assert item.find("enclosure") is None
    assert item.findtext("title") == "Shokuiku 食育"


@pytest.mark.parametrize("close", ["unpublish", "restrict"])
def test_what_became_private_is_gone_with_the_next_request(feed, client, close):
    page = featured().page
    etag = client.get("/de/glossar/feed/")["ETag"]
    if close == "unpublish":
        page.unpublish()
    else:
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert titles(feed()) == []
    assert client.get("/de/glossar/feed/", headers={"if-none-match": etag}).status_code == 200


def test_the_feed_of_a_private_glossary_tells_nothing(homes, client):
    featured()
    glossary = GlossaryPage.objects.get(locale__language_code="de")
    PageViewRestriction.objects.create(page=glossary, restriction_type="password", password="x")
    assert "Fach" not in client.get("/de/glossar/feed/").content.decode()


def test_what_has_not_changed_is_not_sent_again(homes, client):
    found = featured()
    first = client.get("/de/glossar/feed/")
    again = client.get("/de/glossar/feed/", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    found.meaning = "Besser essen"
    found.save()
    assert client.get("/de/glossar/feed/", headers={"if-none-match": first["ETag"]}).status_code == 200


def test_signs_that_xml_lacks_are_left_out(feed):
    featured("Shoku\x0biku", text="<p>Ein \x08Fach ]]> & \ufffe.</p>")
    item = feed().find("item")
    assert item.findtext("title") == "Shokuiku 食育"
    assert "Ein Fach ]]&gt; &amp; ." in item.findtext("description")


@pytest.mark.parametrize("address", ["/de/", "/de/glossar/", "/de/glossar/shokuiku/"])
def test_pages_lead_to_it(homes, client, address):
    featured()
    text = client.get(address).content.decode()
    assert (
        '<link rel="alternate" type="application/rss+xml" title="Word of the Week – asiabits" href="/de/glossar/feed/">'
        in text
    )
    assert ('href="/de/glossar/feed/" type="application/rss+xml">Feed' in text) is (address == "/de/glossar/")


def test_it_costs_the_same_whatever_its_length(homes, client, django_assert_max_num_queries):
    featured("Wort0", number=1)
    client.get("/de/glossar/feed/")
    with django_assert_max_num_queries(14) as few:
        client.get("/de/glossar/feed/")
    for number in range(2, 12):
        featured(f"Wort{number}", number=number)
    with django_assert_max_num_queries(len(few)):
        client.get("/de/glossar/feed/")


def test_it_keeps_the_rules_of_its_format(homes, client):
    featured(text='<p><a href="/de/x/">da</a></p>').term.recording = upload("wort.ogg")
    featured("Adda", "", "bn", number=5)
    assert len(check("rss", client.get("/de/glossar/feed/").content, f"{HOST}/de/glossar/feed/")) == 2
    assert check("rss", client.get("/en/glossary/feed/").content, f"{HOST}/en/glossary/feed/") == []
