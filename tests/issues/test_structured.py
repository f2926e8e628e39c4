"""What search engines read of an issue and of the archive: schema.org's JSON-LD."""

import json
import re

import pytest
from wagtail.images.tests.utils import get_test_image_file
from wagtail_factories import ImageFactory

from tests.factories import issue

HOST = "http://127.0.0.1:8000"

pytestmark = pytest.mark.django_db


@pytest.fixture
def graph(homes, client):
    """What a page says in JSON-LD, by type."""

    def graph(address):
        html = client.get(address).content.decode()
        (text,) = re.findall('<script type="application/ld\\+json">(.*?)</script>', html)
        return {thing["@type"]: thing for thing in json.loads(text)["@graph"]}

    return graph


def test_an_issue_is_an_article_in_an_issue(graph):
    picture = ImageFactory(file=get_test_image_file(size=(1300, 700)))
    page = issue(title="Reis", teaser="Viel", authors="Mei Li und Jo Su", number=7, cover=picture)
    page.tags.add("Essen")
    page.save_revision().publish()
    page.refresh_from_db()
    found = graph(page.url)
    article = found["NewsArticle"]
    assert article["headline"] == "Reis"
    assert article["description"] == "Viel"
    assert article["url"] == HOST + page.url
    assert article["inLanguage"] == "de"
    assert article["datePublished"] == "2026-02-02"
    assert article["dateModified"] == page.last_published_at.isoformat()
    assert [author["name"] for author in article["author"]] == ["Mei Li", "Jo Su"]
    assert article["keywords"] == ["Essen"]
    assert article["image"]["url"].startswith(f"{HOST}/media/")
    assert (article["isPartOf"]["@type"], article["isPartOf"]["issueNumber"]) == ("PublicationIssue", 7)
    assert article["publisher"]["@id"] == found["Organization"]["@id"]
    assert found["Organization"]["name"] == "asiabits"
    steps = [(step["name"], step["item"]) for step in found["BreadcrumbList"]["itemListElement"]]
    places = [("asiabits", "/de/"), ("Archiv", "/de/ausgaben/"), ("Reis", page.url)]
    assert steps == [(name, HOST + address) for name, address in places]


def test_no_text_in_it_ends_its_element(graph):
    page = issue(title="</script><script>alert(1)</script>", authors="<!--")
    assert graph(page.url)["NewsArticle"]["headline"] == "</script><script>alert(1)</script>"


def test_the_archive_and_its_parts_name_their_place(graph):
    page = issue()
    page.tags.add("Tee")
    page.save_revision().publish()
    assert graph("/de/ausgaben/")["CollectionPage"]["name"] == "Archiv"
    assert graph("/en/issues/")["CollectionPage"]["inLanguage"] == "en"


# What search engines demand, or a reader of the data would miss.
DEMANDED = {
    "NewsArticle": {"headline", "url", "datePublished", "dateModified", "author", "publisher", "inLanguage"},
    "BreadcrumbList": {"itemListElement"},
    "Organization": {"@id", "name", "url"},
    "CollectionPage": {"@id", "url", "name", "inLanguage"},
    "WebSite": {"url", "name", "inLanguage", "publisher"},
    "DefinedTermSet": {"@id", "url", "name", "inLanguage"},
    "DefinedTerm": {"@id", "url", "name", "description", "inLanguage", "inDefinedTermSet"},
}


@pytest.mark.parametrize(
    ("address", "types"),
    [
        ("/de/", {"WebSite", "Organization"}),
        ("/en/", {"WebSite", "Organization"}),
        ("/de/ausgaben/", {"CollectionPage", "BreadcrumbList", "Organization"}),
        ("/de/ausgaben/2026/", {"CollectionPage", "BreadcrumbList", "Organization"}),
        ("/de/ausgaben/thema/tee/", {"CollectionPage", "BreadcrumbList", "Organization"}),
        ("/de/ausgaben/rubrik/number-of-the-day/", {"CollectionPage", "BreadcrumbList", "Organization"}),
        ("/de/ausgaben/reis/", {"NewsArticle", "BreadcrumbList", "Organization"}),
        ("/de/ausgaben/reis/number-of-the-day/", {"NewsArticle", "BreadcrumbList", "Organization"}),
    ],
)
def test_each_page_says_what_it_is_with_all_that_is_demanded(graph, address, types):
    number = {"number": "7", "caption": "Bild", "text": "<p>Da</p>"}
    page = issue(title="Reis", body=[("number_of_the_day", number)])
    page.tags.add("Tee")
    page.save_revision().publish()
    found = graph(address)
    assert found.keys() == types
    for name, thing in found.items():
        assert all(thing.get(wanted) for wanted in DEMANDED[name])
    for place, step in enumerate(found.get("BreadcrumbList", {}).get("itemListElement", []), 1):
        assert (step["position"], bool(step["name"]), step["item"].startswith(HOST)) == (place, True, True)
