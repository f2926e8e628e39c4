"""The issues of an edition as feed readers meet them: RSS, Atom, JSON Feed."""

import json
import xml.etree.ElementTree as ET
from urllib.parse import quote

import pytest
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction
from wagtail_factories import ImageFactory

from tests.factories import issue
from tests.issues.feed_rules import check

HOST = "http://127.0.0.1:8000"
ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
FORMS = ["rss", "atom", "json"]
TYPES = {
    "rss": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json; charset=utf-8",
}

NUMBER = {"number": "7", "caption": "Bild", "text": "<p>Da</p>"}

pytestmark = pytest.mark.django_db


@pytest.fixture
def items(homes, client):
    """The items of the JSON Feed at an address."""

    def items(address="/de/feed.json"):
        response = client.get(address)
        assert response.status_code == 200
        return json.loads(response.content)["items"]

    return items


def titles(items):
    return [item["title"] for item in items]


def said(text, **fields):
    return issue(body=[("text", {"text": text})], **fields)


@pytest.mark.parametrize("form", FORMS)
def test_every_format_brings_the_whole_text(homes, client, form):
    page = said("<p>Tee &amp; <b>Reis</b> &lt;roh&gt;</p>", title="Tee <& Reis>", teaser="Für zwei", authors="Mei")
    page.tags.add("Essen")
    page.save_revision().publish()
    response = client.get(f"/de/feed.{form}")
    assert (response.status_code, response["Content-Type"]) == (200, TYPES[form])
    assert response["Cache-Control"] == "public, no-cache"
    if form == "json":
        (item,) = json.loads(response.content)["items"]
        found = item["title"], item["summary"], item["content_html"], item["url"], item["tags"]
    elif form == "rss":
        item = ET.fromstring(response.content).find("channel/item")
        names = ("title", "description", CONTENT, "link")
        found = *(item.findtext(name) for name in names), [item.findtext("category")]
    else:
        item = ET.fromstring(response.content).find(f"{ATOM}entry")
        link = item.find(f"{ATOM}link").get("href")
        texts = [item.findtext(ATOM + name) for name in ("title", "summary", "content")]
        found = *texts, link, [item.find(f"{ATOM}category").get("term")]
        assert item.find(f"{ATOM}content").get("type") == "html"
    title, summary, content, link, topics = found
    assert (title, summary, link, topics) == ("Tee <& Reis>", "Für zwei", HOST + page.url, ["Essen"])
    assert "<p>Tee &amp; <b>Reis</b> &lt;roh&gt;</p>" in content


@pytest.mark.parametrize("form", FORMS)
def test_an_edition_without_issues_has_a_feed_without_items(homes, client, form):
    response = client.get(f"/en/feed.{form}")
    assert response.status_code == 200
    assert b"<item>" not in response.content and b"<entry>" not in response.content


def test_each_edition_has_its_own(items):
    said("<p>Hallo</p>", title="Reis")
    issue("en", title="Rice", number=9)
    assert titles(items()) == ["Reis"]
    assert titles(items("/en/feed.json")) == ["Rice"]


def test_the_newest_twenty_come_first(items):
    for number in range(1, 23):
        issue(title=f"Nummer {number}", number=number, date=f"2026-03-{number:02}")
    assert titles(items()) == [f"Nummer {number}" for number in range(22, 2, -1)]


def test_dates_bear_a_zone(items):
    issue(date="2026-07-01")
    assert items()[0]["date_published"] == "2026-07-01T00:00:00+02:00"


def test_links_and_pictures_lead_from_anywhere(items):
    other = issue(title="Früher", date="2026-01-01")
    picture = ImageFactory(file=get_test_image_file(size=(8, 6)))
    text = f'<p><a linktype="page" id="{other.pk}">Früher</a> <a href="/de/x/">da</a> <a href="#unten">unten</a></p>'
    number = {"number": "7", "image": picture, "alt": "Ein Bild", "caption": "Bild", "text": "<p>Da</p>"}
    page = issue(cover=picture, body=[("text", {"text": text}), ("number_of_the_day", number)], date="2026-02-01")
    item = items()[0]
    content = item["content_html"]
    assert f'href="{HOST}{other.url}"' in content
    assert f'href="{HOST}/de/x/"' in content
    assert f'href="{HOST}{page.url}#unten"' in content
    assert content.count(f'src="{HOST}/media/') == 2
    assert item["image"].startswith(f"{HOST}/media/")
    assert 'alt="Ein Bild"' in content


@pytest.mark.parametrize("trace", ["class=", "srcset", "style=", "data-", ' id="', "aria-"])
def test_nothing_in_it_needs_our_styles(items, trace):
    word = {"word": "Shokuiku", "language": "ja", "native_script": "食育", "reading": "しょくいく", "text": "<p>Da</p>"}
    issue(body=[("word_of_the_week", word), ("in_this_issue", {}), ("feedback", {"question": "Gut?"})])
    content = items()[0]["content_html"]
    assert trace not in content
    assert "食育" in content


def test_signs_that_xml_lacks_are_left_out(homes, client):
    said("<p>Ein \x08Fach ]]> \ufffe.</p>", title="Ti\x0btel")
    item = ET.fromstring(client.get("/de/feed.rss").content).find("channel/item")
    assert item.findtext("title") == "Titel"
    assert "Ein Fach" in item.findtext(CONTENT)


def test_a_corrected_issue_is_no_new_item(items):
    page = issue(title="Reiss")
    before = items()[0]["id"]
    page.title, page.slug = "Reis", "reis-neu"
    page.save_revision().publish()
    assert (items()[0]["id"], titles(items())) == (before, ["Reis"])


def test_sections_for_the_mail_alone_stay_out(items):
    said("<p>Nur Post</p>")
    issue(
        body=[("text", {"text": "<p>Nur Post</p>", "place": "mail"}), ("text", {"text": "<p>Seite</p>"})],
        number=999_999,
    )
    newest = items()[0]["content_html"]
    assert "Seite" in newest and "Nur Post" not in newest


def closed(page, by):
    if by == "draft":
        page.unpublish()
    elif by == "expired":
        page.expired = True
        page.live = False
        page.save()
    elif by == "deleted":
        page.delete()
    elif by == "below a private page":
        PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="login")
    else:
        PageViewRestriction.objects.create(page=page, restriction_type=by, password="x")


CLOSED = ["draft", "expired", "deleted", "login", "password", "groups", "below a private page"]


@pytest.mark.parametrize("by", CLOSED)
@pytest.mark.parametrize("form", FORMS)
def test_what_is_not_for_all_is_gone_with_the_next_request(homes, client, form, by):
    page = said("<p>Geheimnis</p>", title="Geheim")
    page.tags.add("Tee")
    page.save_revision().publish()
    places = [f"/de/feed.{form}", f"/de/ausgaben/thema/tee/feed.{form}"]
    before = [client.get(place) for place in places]
    assert all("Geheimnis" in response.content.decode() for response in before)
    closed(page, by)
    for place, response in zip(places, before, strict=True):
        after = client.get(place, headers={"if-none-match": response["ETag"]})
        assert after.status_code in (200, 404)
        assert "Geheim" not in after.content.decode()


@pytest.mark.parametrize("form", FORMS)
def test_what_has_not_changed_is_not_sent_again(homes, client, form):
    page = issue(title="Reis")
    address = f"/de/feed.{form}"
    first = client.get(address)
    again = client.get(address, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    page.title = "Tee"
    page.save_revision().publish()
    assert client.get(address, headers={"if-none-match": first["ETag"]}).status_code == 200


def test_a_topic_has_its_own_feed(items, client):
    tea = issue(title="Tee", number=8)
    tea.tags.add("Getränke")
    tea.save_revision().publish()
    issue(title="Reis", number=9)
    address = f"/de/ausgaben/thema/{tea.tags.get().slug}/"
    assert titles(items(f"{address}feed.json")) == ["Tee"]
    feed = json.loads(client.get(f"{address}feed.json").content)
    assert feed["title"] == "Getränke – asiabits"
    assert feed["home_page_url"] == f"{HOST}{quote(address)}"
    assert feed["feed_url"] == f"{HOST}{quote(address)}feed.json"


def test_a_type_of_section_has_its_own_feed(items):
    page = issue(title="Reis", body=[("number_of_the_day", NUMBER), ("text", {"text": "<p>Anderes</p>"})])
    issue(title="Tee", date="2026-01-01", body=[("text", {"text": "<p>Noch</p>"})])
    mail = NUMBER | {"place": "mail"}
    issue(title="Post", date="2026-01-02", body=[("number_of_the_day", mail)])
    (item,) = items("/de/ausgaben/rubrik/number-of-the-day/feed.json")
    assert item["url"] == f"{HOST}{page.url}#number-of-the-day"
    assert item["summary"] == "Reis"
    assert "<p>Da</p>" in item["content_html"] and "Anderes" not in item["content_html"]
    assert item["id"] != items()[0]["id"]


@pytest.mark.parametrize("by", CLOSED)
def test_no_section_of_what_is_not_for_all_is_in_its_feed(items, by):
    page = issue(title="Geheim", body=[("number_of_the_day", NUMBER)])
    assert len(items("/de/ausgaben/rubrik/number-of-the-day/feed.json")) == 1
    closed(page, by)
    address = "/de/ausgaben/rubrik/number-of-the-day/feed.json"
    assert by == "below a private page" or items(address) == []


def test_it_costs_the_same_whatever_its_length(homes, client, django_assert_max_num_queries):
    picture = ImageFactory(file=get_test_image_file(size=(8, 6)))
    issue(title="Erste", cover=picture, body=[("number_of_the_day", NUMBER | {"image": picture})])
    client.get("/de/feed.rss")
    with django_assert_max_num_queries(16) as few:
        client.get("/de/feed.rss")
    for _number in range(5):
        issue(cover=picture, body=[("number_of_the_day", NUMBER | {"image": picture})])
    with django_assert_max_num_queries(len(few)):
        client.get("/de/feed.rss")


@pytest.mark.parametrize(
    "address",
    [
        "/de/ausgaben/rubrik/nirgends/feed.rss",
        "/de/ausgaben/rubrik/feedback/feed.rss",
        "/de/ausgaben/2026/feed.rss",
        "/de/feed.xml",
        "/fr/feed.rss",
        "/de/ausgaben/thema/nirgends/feed.rss",
        "/de/ausgaben/thema/feed.rss",
        "/de/ausgaben/seite/2/feed.rss",
        "/de/nirgends/thema/tee/feed.rss",
        "/en/issues/thema/tee/feed.rss",
        f"/de/ausgaben/thema/{'x' * 5000}/feed.rss",
        "/de/ausgaben/thema/..%2f..%2ftee/feed.rss",
        "/de//feed.rss",
    ],
)
def test_where_nothing_is_there_is_no_feed(homes, client, address):
    assert client.get(address, follow=True).status_code == 404


def test_a_feed_is_read_only(homes, client):
    issue()
    assert client.post("/de/feed.rss").status_code == 405
    head = client.head("/de/feed.rss")
    assert (head.status_code, head.content) == (200, b"")
    assert client.get("/de/feed.rss?x=" + "y" * 10_000).status_code == 200


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", ["", "ausgaben/thema/tee/", "ausgaben/rubrik/number-of-the-day/"])
def test_it_keeps_the_rules_of_its_format(homes, client, form, place):
    picture = ImageFactory(file=get_test_image_file(size=(8, 6)))
    text = '<p>Mit <a href="/de/süß/">Link</a>, <a href="mailto:a@example.org">Post</a> und 食育</p>'
    number = NUMBER | {"image": picture, "text": text}
    word = {"word": "Shokuiku", "language": "ja", "native_script": "食育", "reading": "しょくいく", "text": text}
    body = [("number_of_the_day", number), ("word_of_the_week", word), ("feedback", {"question": "Gut?"})]
    for title in ("Süß & <gut>", "Tee"):
        page = issue(title=title, slug="süß" if "&" in title else "tee", cover=picture, body=body, authors="Mei")
        page.tags.add("Tee")
        page.save_revision().publish()
    address = f"/de/{place}feed.{form}"
    assert len(check(form, client.get(address).content, f"{HOST}{quote(address)}")) == 2


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_one_keeps_them_too_and_stays_the_same(homes, client, form):
    first = client.get(f"/en/feed.{form}")
    assert check(form, first.content, f"{HOST}/en/feed.{form}") == []
    assert client.get(f"/en/feed.{form}", headers={"if-none-match": first["ETag"]}).status_code == 304


@pytest.mark.parametrize("place", ["thema/tee/", "rubrik/number-of-the-day/"])
def test_the_page_of_a_topic_or_section_leads_to_its_feeds(homes, client, place):
    page = issue(body=[("number_of_the_day", NUMBER)])
    page.tags.add("Tee")
    page.save_revision().publish()
    html = client.get(f"/de/ausgaben/{place}").content.decode()
    for form in FORMS:
        address = f"/de/ausgaben/{place}feed.{form}"
        assert f'href="{address}"' in html and f'href="/de/feed.{form}"' in html
        assert client.get(address).status_code == 200
    assert "2026/feed." not in client.get("/de/ausgaben/2026/").content.decode()
