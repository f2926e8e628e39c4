"""What nobody should send, through the layer and all of Django: the right answer, never a 500, never another's page."""

from urllib.parse import quote

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_started
from django.db import close_old_connections
from django.test import RequestFactory

from pagestore.layer import Layer
from tests.factories import issue
from tests.pagestore.conftest import HOST, commit

pytestmark = pytest.mark.django_db
LONG = "x" * 10_000
SECRET = b"SECRET OF THE DISK"


class Answer:
    """What the layer, with Django behind it, answers to a request as a server hands it on."""

    def __init__(self, store, path, method="GET", query="", **headers):
        # As granian: the path is decoded, its bytes are Latin-1.
        environ = RequestFactory().generic(method, "/").environ
        environ |= {"PATH_INFO": path, "RAW_URI": path, "QUERY_STRING": query, "HTTP_HOST": HOST}
        environ.pop("HTTP_COOKIE", None)
        environ |= {name.upper().replace("-", "_"): value for name, value in headers.items()}
        layer = Layer(store, origin=f"http://{HOST}", hosts=[HOST], secure=False, headers={}, load=WSGIHandler)

        def start_response(status, headers, exc_info=None):
            self.status, self.headers = int(status[:3]), dict(headers)

        response = layer(environ, start_response)
        self.body = b"".join(response)
        commit()


@pytest.fixture
def ask(public, client):
    """An issue "Tee" of 2026 that is kept, a file beside the store, and how to ask for something."""
    # As the client of Django's tests: else a transaction would be closed before its test is over.
    request_started.disconnect(close_old_connections)
    page = issue(title="Tee", slug="tee", number=7)
    commit()
    (public.root / "secret").write_bytes(SECRET)
    (public.root.parent / "secret").write_bytes(SECRET)

    def ask(path, method="GET", query="", **headers):
        answer = Answer(public, path, method, query, **headers)
        assert answer.status < 500
        assert SECRET not in answer.body
        return answer

    ask.page = page
    ask.kept = ask(page.url)
    assert public.read(HOST, f"{page.url}index.html").body == ask.kept.body
    yield ask
    request_started.connect(close_old_connections)


QUERIES = ["q=" + LONG, "q=" + "%00", "q=%ff%fe", "q=" + "%F0%9F%8D%B5" * 2000, "q=%27%22%3B--", "q=" + "(" * 5000]
QUERIES += ["&".join(f"a{number}=1" for number in range(1500)), "q", "=", "%", "q=tee&page=-1", "q=tee&page=9999999"]
QUERIES += ["q=tee&seite=x", "q=tee&year=x&topic=x&section=x", "q=tee&year=" + "9" * 400, "q=AND+OR+NOT+*+%22"]


@pytest.mark.parametrize(
    "path",
    [
        *("/de/suche/", "/en/search/", "/de/feed.rss", "/de/feed.atom", "/en/feed.json", "/de/glossar/"),
        *("/de/glossar/suggest/", "/de/ausgaben/", "/sitemap.xml", "/"),
    ],
)
def test_any_query_is_answered_in_words(ask, path):
    answered = {query[:24]: ask(path, query=query).status for query in QUERIES}
    assert set(answered.values()) <= {200, 302, 400, 404}, answered


NOWHERE = [
    *("/de/ausgaben/1867/", "/de/ausgaben/0/", "/de/ausgaben/99999/", "/de/ausgaben/" + "9" * 300 + "/"),
    *("/de/ausgaben/thema/nirgends/", "/de/ausgaben/thema/%00/", "/de/ausgaben/rubrik/nirgends/"),
    *("/de/ausgaben/rubrik/__class__/", "/de/ausgaben/rubrik/top_bit/", "/de/ausgaben/nirgends/feed.rss"),
    *("/de/ausgaben/seite/0/", "/de/ausgaben/seite/10000/", "/de/ausgaben/seite/-1/", "/de/ausgaben/seite/x/"),
    *("/de/ausgaben/seite/" + "9" * 4301 + "/", "/de/ausgaben/2026/seite/10000/", "/en/issues/page/0/"),
    *("/de/0", "/de/999999999", "/de/feed.exe", "/de/nirgends/feed.rss", "/de/ausgaben/nirgends.md"),
    *("/de/ausgaben/tee/parallel/parallel/", "/de/ausgaben/tee/nirgends/", "/media/cards/../../secret"),
    *("/..%2f..%2fsecret", "/../secret", "/../../secret", "/de/../../secret", "/de/..%2f..%2fsecret"),
    *("/%2e%2e/secret", "/%252e%252e/secret", "/de/%252e%252e%252fsecret", "/..\\..\\secret", "/de/..;/secret"),
    *("/media/../secret", "/media/..%2fsecret", "/static/../secret", "/static/..%2f..%2fsecret", "/.env"),
    *("/.well-known/../secret", "/.well-known/.git/", "/secret", "/de//ausgaben/tee/", "/open/" + HOST + "/de/"),
    *("/de/ausgaben/tee/index.html", "/de/ausgaben/tee/index.html.br", "/de/ausgaben/tee/.index"),
    *("/de/" + "a" * 5000, "/" + "a/" * 2500, "/de/ausgaben/" + "%2e" * 1600 + "/"),
    *("/de/\x00", "/de/ausgaben/tee\x00/", "/de/\xff\xfe/", "/de/ausgaben/\xc3\x28/", "/de/\r\nX-Evil: 1/"),
    *("/DE/ausgaben/tee/", "/xx/ausgaben/tee/"),
]


def test_an_address_of_nothing_is_not_found(ask):
    answers = {path[:60]: ask(path) for path in NOWHERE}
    assert not [answer for answer in answers.values() if "X-Evil" in answer.headers]
    odd = {path: answer.status for path, answer in answers.items() if answer.status not in (400, 404)}
    assert {path for path in odd if not leads_within(answers[path])} == set(), odd


def leads_within(answer):
    """A redirect to this very site: not to //somewhere.else."""
    to = answer.headers.get("Location", "")
    return to.startswith("/") and not to.startswith(("//", "/\\"))


@pytest.mark.parametrize("path", ["//", "//de/", "//evil.example/", "//evil.example/%2f..", "///evil", "/\\evil/"])
def test_two_slashes_lead_nowhere_else(ask, path):
    answer = ask(path)
    assert answer.status in (400, 404) or leads_within(answer)


@pytest.mark.parametrize("path", ["/de/ausgaben/Tee/", "/de/AUSGABEN/tee/"])
def test_another_letter_case_is_another_address(ask, path):
    assert ask(path).status in (301, 302, 404)


def test_a_head_of_a_published_page_has_no_body(ask):
    answer = ask(ask.page.url, "HEAD")
    assert (answer.status, answer.body) == (200, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "TRACE", "NONSENSE", "OPTIONS"])
@pytest.mark.parametrize("path", ["/de/ausgaben/tee/", "/de/feed.rss", "/sitemap.xml", "/de/suche/", "/robots.txt"])
def test_other_methods_are_refused_or_harmless(ask, path, method):
    assert ask(path, method, CONTENT_TYPE="text/plain").status in (200, 403, 405)
    assert ask(ask.page.url).body == ask.kept.body


HEADERS = {
    "range": {"HTTP_RANGE": "bytes=0-10"},
    "range of nonsense": {"HTTP_RANGE": "bytes=9-1,-,x-y"},
    "many ranges": {"HTTP_RANGE": "bytes=" + "0-1," * 2000},
    "etag of nonsense": {"HTTP_IF_NONE_MATCH": '"\xff\x00" W/,,"'},
    "etag of 10 KB": {"HTTP_IF_NONE_MATCH": '"' + LONG},
    "date of nonsense": {"HTTP_IF_MODIFIED_SINCE": "yesterday, 99:99"},
    "a date in the future": {"HTTP_IF_MODIFIED_SINCE": "Fri, 01 Jan 2100 00:00:00 GMT"},
    "if-match": {"HTTP_IF_MATCH": "nonsense"},
    "encoding of nonsense": {"HTTP_ACCEPT_ENCODING": "\xff;q=x,,;;q=,identity;q=0"},
    "encoding of 10 KB": {"HTTP_ACCEPT_ENCODING": LONG},
    "language of nonsense": {"HTTP_ACCEPT_LANGUAGE": "xx-" + "y" * 5000 + ",;q=,../../"},
    "forwarded": {"HTTP_X_FORWARDED_HOST": "evil.example", "HTTP_X_FORWARDED_PROTO": "gopher"},
    "override": {"HTTP_X_HTTP_METHOD_OVERRIDE": "DELETE", "HTTP_X_ORIGINAL_URL": "/admin/"},
}


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("cookie", [None, "sessionid=rubbish"])
def test_a_published_page_comes_whole_whatever_else_is_sent(ask, name, cookie):
    """From its file, and, for those with a cookie, from Django."""
    headers = HEADERS[name] | ({"HTTP_COOKIE": cookie} if cookie else {})
    answer = ask(ask.page.url, **headers)
    assert (answer.status, answer.body) == (200, ask.kept.body)


@pytest.mark.parametrize(
    "cookie",
    [
        *(
            "sessionid=rubbish",
            "sessionid=" + LONG,
            "sessionid=\x00\xff",
            "sessionid=../../secret",
            "=;;=",
            "\xff" * 99,
        ),
        *("csrftoken=x; sessionid=; sessionid=y", "django_language=xx/../..", 'messages="rubbish'),
    ],
    ids=lambda cookie: cookie[:24],
)
def test_a_cookie_of_rubbish_gets_what_any_reader_gets(ask, cookie):
    answer = ask(ask.page.url, HTTP_COOKIE=cookie)
    assert (answer.status, answer.body) == (200, ask.kept.body)
    assert ask(ask.page.url).body == ask.kept.body


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "..", "../..", "", "/", f"{HOST}:99999", f"{HOST}.", f"{HOST}/..", f"evil.example@{HOST}"),
        *("[::1", "a" * 5000, "\x00", "\xff", f"{HOST}\r\nX-Evil: 1"),
    ],
    ids=lambda host: host[:24],
)
def test_the_host_of_another_site_gets_no_page_and_writes_none(ask, public, host):
    stores = public.root / "stores"
    before = sorted(stores.rglob("*"))
    answer = ask("/de/", HTTP_HOST=host)
    # With a full stop, or another port, it is the same host: answered by Django, and not kept.
    assert answer.status == 400 or host in (f"{HOST}.", f"{HOST}:99999")
    assert sorted(stores.rglob("*")) == before


def test_a_bad_answer_is_never_kept(ask, public):
    for path in ("/de/nirgends/", "/de/ausgaben/seite/10000/", "/de/ausgaben/thema/x/", "/de/x.md", "/x.txt"):
        assert ask(path).status == 404
        assert public.read(HOST, path if "." in path else f"{path}index.html") is None


def test_the_page_of_an_editor_is_nobody_elses(ask, admin_client):
    cookie = f"sessionid={admin_client.cookies['sessionid'].value}"
    editors = ask("/de/", HTTP_COOKIE=cookie)
    assert editors.status == 200
    assert ask("/de/").body == ask("/de/", HTTP_COOKIE="sessionid=rubbish").body
    assert quote("admin") not in ask("/de/").headers.get("Set-Cookie", "")
