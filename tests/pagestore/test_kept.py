"""What becomes a file, and what never does."""

import pytest
from django.conf import settings
from django.http import HttpResponse
from wagtail.models import PageViewRestriction

from pagestore import generation
from pagestore.layer import Layer
from tests.factories import issue
from tests.pagestore.conftest import HOST, commit

pytestmark = pytest.mark.django_db


def kept(store):
    """The files of the open store, as paths below the host's folder."""
    root = store.root / "stores" / generation.current()
    return sorted(str(file.relative_to(root / HOST)) for file in root.rglob("*") if file.is_file())


@pytest.mark.parametrize("address", ["/de/", "/en/", "/de/ausgaben/", "/en/issues/", "/de/glossar/"])
def test_pages_of_the_site_are_kept(public, reader, address):
    response = reader.get(address)
    file = f"{address[1:]}index.html"
    assert kept(public) == [file, f"{file}.br"]
    assert public.read(HOST, f"/{file}").body == response.content


def test_an_issue_is_kept(public, reader):
    page = issue()
    commit()
    reader.get(page.url)
    assert public.read(HOST, f"{page.url}index.html").body == reader.get(page.url).content


def test_a_kept_page_bears_the_headers_of_djangos_own_answer(public, reader):
    response = reader.get("/de/")
    for name, value in settings.PUBLIC_HEADERS.items():
        assert response[name] == value
    assert response["Cache-Control"] == "public, no-cache"
    assert "Vary" not in response


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/de/?q=1",
        "/de/glossar/?q=tee",
        "/de/nirgends/",
        "/de/ausgaben/page/2/",
        "/de",
        "/DE/",
        "/admin/",
        "/admin/login/",
        "/healthz",
        "/favicon.ico",
        "/de/glossar/suggest/?q=a",
        "/de/edition/3f0c9c0a-7a5c-4c06-9d84-6b8a2f0d7f65/",
    ],
)
def test_never_kept(public, reader, address):
    reader.get(address)
    assert kept(public) == []


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "other.example"},
        {"cookie": "sessionid=rubbish"},
        {"cookie": "anything=1"},
        {"authorization": "Basic eDp5"},
    ],
)
def test_never_kept_for_such_a_request(public, reader, headers):
    reader.cookies.clear()
    assert reader.get("/de/", headers=headers).status_code == 200
    assert kept(public) == []


@pytest.mark.parametrize("method", ["head", "options", "post"])
def test_never_kept_from_another_method(public, reader, method):
    getattr(reader, method)("/de/", headers={"host": HOST})
    assert kept(public) == []


RESTRICTIONS = {
    "password": {"restriction_type": PageViewRestriction.PASSWORD, "password": "reis"},
    "login": {"restriction_type": PageViewRestriction.LOGIN},
    "groups": {"restriction_type": PageViewRestriction.GROUPS},
}


@pytest.mark.parametrize("kind", RESTRICTIONS)
@pytest.mark.parametrize("above", [False, True])
def test_a_restricted_page_is_not_kept_nor_what_lies_below(public, reader, kind, above):
    page = issue()
    closed = page.get_parent() if above else page
    PageViewRestriction.objects.create(page=closed, **RESTRICTIONS[kind])
    response = reader.get(page.url)
    assert "public" not in response.get("Cache-Control", "")
    assert kept(public) == []


@pytest.mark.parametrize("kind", RESTRICTIONS)
def test_a_restricted_page_does_not_say_public_to_those_who_may_read_it(homes, admin_client, kind):
    page = issue()
    restriction = PageViewRestriction.objects.create(page=page, **RESTRICTIONS[kind])
    session = admin_client.session
    session[restriction.passed_view_restrictions_session_key] = [restriction.pk]
    session.save()
    response = admin_client.get(page.url)
    assert response.status_code == 200 and page.title in response.content.decode()
    assert "public" not in response["Cache-Control"]


def test_a_draft_in_preview_is_not_kept(public, homes, rf):
    page = issue()
    page.title = "Noch nicht"
    request = rf.get(page.url, headers={"host": HOST})
    response = page.make_preview_request(request)
    assert "Noch nicht" in response.content.decode()
    assert "public" not in response.get("Cache-Control", "")
    assert kept(public) == []


def test_an_unpublished_draft_is_not_kept(public, reader):
    page = issue(live=False)
    assert reader.get(page.url).status_code == 404
    assert kept(public) == []


def test_an_editor_who_is_logged_in_makes_no_file(public, admin_client):
    assert admin_client.get("/de/", headers={"host": HOST}).status_code == 200
    assert kept(public) == []


def test_a_disk_that_takes_nothing_does_not_keep_the_page_from_its_reader(public, reader, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(public, "write", full)
    assert reader.get("/de/").status_code == 200


MACHINES = ["/sitemap.xml", "/robots.txt", "/llms.txt", "/.well-known/security.txt"]
MACHINES += [f"/{code}/feed.{form}" for code in ("de", "en") for form in ("rss", "atom", "json")]


@pytest.mark.parametrize("address", MACHINES)
def test_what_machines_read_is_kept_and_is_the_same_for_all(public, reader, address):
    for language in ("de", "en"):
        issue(language)
    commit()
    response = reader.get(address, headers={"accept-language": "en"})
    assert public.read(HOST, address).body == response.content
    assert "Vary" not in response
    again = reader.get(address, headers={"accept-language": "de"})
    assert again.content == response.content and again["Content-Language"] == response["Content-Language"]


def test_the_markdown_twin_of_an_issue_is_kept_with_its_link(public, reader, settings):
    settings.PUBLIC_ADDRESS = f"http://{HOST}"
    page = issue()
    commit()
    address = page.url.rstrip("/") + ".md"
    response = reader.get(address)
    assert public.read(HOST, address).body == response.content
    layer = Layer(public, origin=settings.PUBLIC_ADDRESS, hosts=[HOST], secure=False, headers={}, load=lambda: None)
    said = {}
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": address, "HTTP_HOST": HOST}
    assert layer(environ, lambda _status, headers: said.update(headers)) == [response.content]
    assert said["Link"] == response["Link"]


def test_an_answer_with_a_header_that_a_file_cannot_have_is_not_kept(public, reader, monkeypatch):
    monkeypatch.setattr(HttpResponse, "items", lambda response: {**response.headers, "X-Own": "1"}.items())
    assert reader.get("/de/").status_code == 200
    assert kept(public) == []
