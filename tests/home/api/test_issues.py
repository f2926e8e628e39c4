"""What programs read of issues at /api/v2/issues/."""

import pytest
from wagtail.images.tests.utils import get_test_image_file
from wagtail_factories import ImageFactory

from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full

HOST = "http://127.0.0.1:8000"
LIST = "/api/v2/issues/"

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(homes, client):
    def asked(address=LIST, **query):
        response = client.get(address, query)
        assert response.status_code == 200, response.content
        return response.json()

    return asked


def numbers(found):
    return [item["number"] for item in found["items"]]


def both(**fields):
    german = issue(title="Reis", number=7, **fields)
    return german, issue("en", title="Rice", number=7, translation_key=german.translation_key)


def test_a_list_tells_both_editions_the_newest_first(asked):
    both(teaser="Viel davon", authors="Mei")
    issue(title="Tee", number=8, date="2026-03-01")
    found = asked()
    assert found["meta"]["total_count"] == 3
    assert numbers(found) == [8, 7, 7]
    german = next(item for item in found["items"] if item["title"] == "Reis")
    assert german["meta"]["html_url"] == f"{HOST}/de/ausgaben/reis/"
    assert german["meta"]["markdown_url"] == f"{HOST}/de/ausgaben/reis.md"
    assert german["meta"]["locale"] == "de"
    assert (german["date"], german["summary"], german["authors"]) == ("2026-02-02", "Viel davon", "Mei")
    assert german["card"]["url"].startswith(f"{HOST}/media/cards/")
    (english,) = german["meta"]["alternates"]
    assert (english["locale"], english["html_url"]) == ("en", f"{HOST}/en/issues/rice/")
    assert asked(english["detail_url"].removeprefix(HOST))["title"] == "Rice"


def test_filters_narrow_and_orders_turn(asked):
    tea = issue(number=1, date="2025-05-05", body=[("number_of_the_day", full("number_of_the_day"))])
    tea.tags.add("Tee")
    tea.save_revision().publish()
    issue(number=2, date="2026-05-05")
    issue("en", number=3, date="2026-06-06")
    assert numbers(asked(locale="de")) == [2, 1]
    assert numbers(asked(year=2026)) == [3, 2]
    assert numbers(asked(topic="tee")) == [1]
    assert numbers(asked(section="number-of-the-day")) == [1]
    assert numbers(asked(number=3)) == [3]
    assert numbers(asked(order="date")) == [1, 2, 3]
    assert numbers(asked(order="-number", limit=1, offset=1)) == [2]
    assert asked(fields="_,title")["items"][0].keys() == {"title"}


def test_one_issue_tells_its_sections_as_readers_see_them(asked):
    PartnerFactory(logo=None)
    secret = issue("de", title="Geheim", number=900, live=False)
    body = [(kind, full(kind)) for kind in TYPES]
    body += [("text", dict(full("text")) | {"place": "mail", "text": "<p>Nur Post</p>"})]
    body += [("text", dict(full("text")) | {"edition": "en", "text": "<p>English only</p>"})]
    body += [("more", {"links": [{"page": secret, "label": "Bald", "url": ""}]})]
    picture = ImageFactory(file=get_test_image_file(size=(8, 6)))
    page = issue(number=2, body=[*body, ("chart", dict(full("chart")) | {"image": picture})])
    found = asked(f"{LIST}{page.pk}/")
    kinds = [section["type"] for section in found["sections"]]
    assert kinds == [*TYPES, "more", "chart"]
    said = str(found)
    assert "Nur Post" not in said and "English only" not in said and "geheim" not in said.lower()
    number = found["sections"][kinds.index("number_of_the_day")]
    assert number["value"]["number"] in number["html"]
    assert number["html_url"] == f"{HOST}{page.url}#number-of-the-day"
    assert not {"edition", "place"} & {name for section in found["sections"] for name in section["value"]}
    assert found["sections"][-1]["value"]["image"].startswith(f"{HOST}/media/images/")
    assert picture.file.name not in said
    assert "class=" not in number["html"]


@pytest.mark.parametrize("address", [LIST, "/api/v2/terms/"])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "abc"),
        ("limit", "-1"),
        ("limit", "21"),
        ("limit", "9" * 10_000),
        ("offset", "-1"),
        ("offset", "9" * 30),
        ("locale", "fr"),
        ("locale", "x" * 10_000),
        ("locale", "\0"),
        ("year", "99999x"),
        ("number", "0"),
        ("number", "9" * 30),
        ("topic", "\0"),
        ("topic", "x" * 10_000),
        ("order", "random"),
        ("order", "live"),
        ("fields", "body"),
        ("fields", "view_restrictions"),
        ("fields", "a(" * 5000),
        ("fields", "x" * 10_000),
        ("fields", ",,-"),
        ("search", "tee"),
        ("id", "abc"),
        ("live", "false"),
        ("format", "html"),
        ("x" * 10_000, "1"),
        ("title", "\0"),
    ],
)
def test_wrong_questions_are_answered_with_a_sentence(homes, client, address, name, value):
    issue(number=1)
    response = client.get(address, {name: value})
    assert response.status_code == 400
    assert 10 < len(response.json()["message"]) < 400


def test_a_section_that_is_none_is_a_wrong_question(homes, client):
    assert client.get(LIST, {"section": "body"}).status_code == 400


@pytest.mark.parametrize("fields", ["body", "live", "owner", "a(b)", "*,body", "draft_title"])
def test_editors_fields_are_not_told(homes, client, fields):
    page = issue()
    assert client.get(f"{LIST}{page.pk}/", {"fields": fields}).status_code == 400


@pytest.mark.parametrize(
    "address",
    [
        *("/api/", "/api/v1/issues/", "/api/v2/pages/", "/api/v2/images/", "/api/v2/documents/", "/api/v2/redirects/"),
        *("/api/v2/issues/find/", "/api/v2/issues/0/", f"/api/v2/issues/{'9' * 30}/", "/api/v2/issues/-1/"),
        *("/api/v2/images/1/", "/api/v2/schema/", "/api/v2/users/", "/api/v3/", "/api/v2/terms/find/?id=abc"),
    ],
)
def test_nothing_else_is_there(homes, client, address):
    ImageFactory(file=get_test_image_file(size=(8, 6)))
    assert client.get(address).status_code == 404


def test_any_site_may_read_and_nobody_write(homes, client):
    page = issue()
    for address in (LIST, f"{LIST}{page.pk}/", f"{LIST}?limit=1", "/api/v2/terms/"):
        first = client.get(address, headers={"accept": "text/html"})
        assert first["Access-Control-Allow-Origin"] == "*"
        assert first["Content-Type"] == "application/json"
        assert first["Cache-Control"] == "public, no-cache"
        assert "Cookie" not in first.get("Vary", "")
        again = client.get(address, headers={"if-none-match": first["ETag"]})
        assert (again.status_code, again["Access-Control-Allow-Origin"]) == (304, "*")
        assert client.head(address).status_code == 200
        for method in ("post", "put", "patch", "delete"):
            assert getattr(client, method)(address).status_code == 405


def test_a_list_costs_the_same_whatever_its_length(homes, client, django_assert_max_num_queries):
    picture = ImageFactory(file=get_test_image_file(size=(8, 6)))
    page = issue(cover=picture)
    page.tags.add("Tee")
    page.save_revision().publish()
    client.get(LIST)
    with django_assert_max_num_queries(9) as few:
        client.get(LIST)
    for number in range(5):
        more = issue(cover=picture, number=100 + number)
        more.tags.add("Reis")
        more.save_revision().publish()
        issue("en", number=100 + number, translation_key=more.translation_key)
    with django_assert_max_num_queries(len(few)):
        assert len(client.get(LIST).json()["items"]) == 11
