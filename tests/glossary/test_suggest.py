"""What a script is told while a reader types."""

import os
import subprocess
import sys
import time
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from wagtail.models import PageViewRestriction

from glossary.models import GlossaryPage, Term
from tests.glossary.words import term

pytestmark = pytest.mark.usefixtures("homes")
ADDRESS = "/de/glossar/suggest/"


@pytest.fixture
def suggest(client):
    def suggest(query, address=ADDRESS):
        response = client.get(f"{address}?q={quote(query)}")
        assert response.status_code == 200
        return response.json()["results"]

    return suggest


def words(results):
    return [result["word"] for result in results]


class TestAnswer:
    def test_a_word_with_all_that_is_shown_of_it(self, suggest):
        term("Shokuiku", "食育", reading="しょくいく", meaning="Ernährungserziehung")
        assert suggest("syokuiku") == [
            {
                "word": "Shokuiku",
                "native": "食育",
                "language": "ja",
                "reading": "しょくいく",
                "meaning": "Ernährungserziehung",
                "url": "/de/glossar/shokuiku/",
                "why": "klingt wie Shokuiku",
            }
        ]

    def test_its_address_is_that_of_its_page(self, suggest, client):
        term("Áo dài", language="vi")
        assert client.get(suggest("ao dai")[0]["url"]).status_code == 200

    def test_each_edition_has_its_own(self, suggest):
        term("Ikigai", meaning="Lebenssinn")
        term("Ikigai", meaning="A reason to get up", edition="en")
        (german,), (english,) = suggest("lebenssinn"), suggest("lebenssinn", "/en/glossary/suggest/")
        assert (german["meaning"], german["why"]) == ("Lebenssinn", "")
        assert (english["meaning"], english["why"]) == ("A reason to get up", "also: Lebenssinn")
        assert english["url"] == "/en/glossary/ikigai/"

    def test_at_most_eight(self, suggest):
        for number in range(12):
            term(f"Wort {number}")
        assert len(suggest("wort")) == 8

    def test_nothing_fits(self, suggest):
        term("Ikigai")
        assert suggest("xqzvwk") == []

    def test_only_64_characters_count(self, suggest):
        term("Ikigai")
        assert words(suggest("ikigai" + " " * 58 + "xqzvwk")) == ["Ikigai"]

    @pytest.mark.parametrize("address", ["/de/glossary/suggest/", "/en/glossar/suggest/", "/de/suggest/"])
    def test_where_no_glossary_is(self, client, address):
        assert client.get(address).status_code == 404

    def test_no_term_takes_its_address(self, client):
        one = term("Suggest")
        assert one.slug == "suggest-ja"
        assert client.get("/de/glossar/suggest-ja/").status_code == 200

    def test_a_private_glossary_tells_nothing(self, client):
        term("Ikigai")
        glossary = GlossaryPage.objects.get(locale__language_code="de")
        PageViewRestriction.objects.create(page=glossary, restriction_type="login")
        response = client.get(f"{ADDRESS}?q=ikigai")
        assert response.status_code != 200
        assert b"Ikigai" not in response.content


class TestWhy:
    @pytest.mark.parametrize(
        ("query", "why"),
        [
            ("guanxi", ""),
            ("Guan Xi", ""),
            ("guānxì", ""),
            ("guan1xi5", ""),
            ("关系", ""),
            ("关", ""),
            ("beziehungen", ""),
            ("關係", "關係 = 关系"),
            ("關", "關 = 关"),
            ("guangxi", "ähnlich wie Guanxi"),
            ("ㄍㄨㄢ ㄒㄧ", "ㄍㄨㄢㄒㄧ = 关系"),
            ("kuan-hsi", "kuanhsi = 关系"),
            ("connections", "auch: Connections"),
            ("kwanchi", "auch: kwanchi"),
        ],
    )
    def test_is_said_where_it_is_not_plain_to_see(self, suggest, query, why):
        term("Guanxi", "关系", "zh", meaning="Beziehungen", other_spellings="Kwanchi")
        term("Guanxi", "关系", "zh", edition="en", meaning="Connections")
        assert [(one["word"], one["why"]) for one in suggest(query)] == [("Guanxi", why)]

    @pytest.mark.parametrize("query", ["gruner tee", "gruener tee", "GRÜNER TEE"])
    def test_a_meaning_of_the_other_language_is_written_as_it_is_there(self, suggest, query):
        term("Lǜ chá", "绿茶", "zh", meaning="Grüner Tee")
        term("Lǜ chá", "绿茶", "zh", edition="en", meaning="Green tea")
        assert suggest(query, "/en/glossary/suggest/")[0]["why"] == "also: Grüner Tee"

    def test_characters_are_never_said_to_be_written_as_their_key_is(self, suggest):
        term("Tsundoku", "積ん読", "ja")
        assert suggest("積読")[0]["why"] == "積読 = 積ん読"

    @pytest.mark.parametrize(
        ("query", "why"),
        [("ㄴㅊ", "initials of 눈치"), ("눈", ""), ("nunshi", "similar to Nunchi"), ("noonchi", "sounds like Nunchi")],
    )
    def test_in_the_language_of_the_edition(self, suggest, query, why):
        term("Nunchi", "눈치", "ko", edition="en", meaning="Tact")
        assert [one["why"] for one in suggest(query, "/en/glossary/suggest/")] == [why]


class TestCaches:
    def test_anyone_may_keep_it_and_must_ask(self, client):
        response = client.get(f"{ADDRESS}?q=iki")
        assert response["Content-Type"] == "application/json"
        assert response["Cache-Control"] == "public, no-cache"
        assert response["X-Content-Type-Options"] == "nosniff"
        assert "Vary" not in response
        assert not response.cookies

    def test_the_same_answer_is_not_sent_again(self, client, django_assert_num_queries, monkeypatch):
        term("Ikigai")
        tag = client.get(f"{ADDRESS}?q=iki")["ETag"]
        monkeypatch.setattr("glossary.views.find", None)
        with django_assert_num_queries(1):
            again = client.get(f"{ADDRESS}?q=iki", headers={"if-none-match": f'W/"x", {tag}'})
        assert again.status_code == 304
        assert again.content == b""
        assert again["ETag"] == tag
        assert again["Cache-Control"] == "public, no-cache"

    def test_another_query_edition_or_version_is_another_answer(self, client):
        one = term("Ikigai")
        before = client.get(f"{ADDRESS}?q=iki")["ETag"]
        assert client.get(f"{ADDRESS}?q=+iki+")["ETag"] == before
        assert client.get(f"{ADDRESS}?q=ika")["ETag"] != before
        assert client.get("/en/glossary/suggest/?q=iki")["ETag"] != before
        one.save()
        assert client.get(f"{ADDRESS}?q=iki", headers={"if-none-match": before}).status_code == 200

    def test_one_query_and_no_session_for_an_editor_either(self, admin_client, django_assert_num_queries):
        term("Ikigai")
        admin_client.get(f"{ADDRESS}?q=iki")
        with django_assert_num_queries(1):
            response = admin_client.get(f"{ADDRESS}?q=ikig")
        assert words(response.json()["results"]) == ["Ikigai"]
        assert "Vary" not in response
        assert not response.cookies

    def test_head_has_no_body(self, client):
        response = client.head(f"{ADDRESS}?q=iki")
        assert response.status_code == 200
        assert response.content == b""

    @pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
    def test_nothing_else_is_taken(self, method):
        response = getattr(Client(enforce_csrf_checks=True), method)(f"{ADDRESS}?q=iki")
        assert response.status_code == 405


class TestBadInput:
    @pytest.mark.parametrize(
        "query",
        [
            "",
            "q",
            "q=",
            "q=%20",
            "q=" + "a" * 10_000,
            "q=" + quote("関" * 3_000),
            "q=" + quote("😀🎉"),
            "q=" + quote("\u200f\u202e\u2066"),
            "q=%ED%A0%80",
            "q=%ED%A0%80%ED%B0%80",
            "q=%00",
            "q=iki%00gai",
            "q=\0",
            "q=%FF%FE",
            "q=%",
            "q=%zz",
            "q=%u0041",
            "q=" + quote("'; DROP TABLE glossary_term; --"),
            "q=" + quote("%_\\"),
            "q=" + quote("(a+)+$[^|*?{1,9}\\"),
            "q=" + quote("e" + "".join(map(chr, range(0x300, 0x36F))) + "".join(map(chr, range(0x1DC0, 0x1DF0)))),
            "q=" + quote("क" + "्" * 200),
            "q=" + quote("가" * 64),
            "q=" + quote("ㄴ" * 64),
            "q=" + quote("ﷺ" * 64),
            "q=" + "1" * 64,
            "q=" + "a+" * 32,
            "q=iki&q=xqzvwk",
            "q[]=iki",
            "&".join(f"q={number}" for number in range(900)),
        ],
    )
    def test_is_answered_at_once(self, client, query):
        for number in range(40):
            term(f"Wort {number}", f"関係{number}", reading="ことば")
        client.get(f"{ADDRESS}?q=warm")
        took = []
        for _each in range(3):
            begun = time.perf_counter()
            response = client.get(ADDRESS, QUERY_STRING=query)
            took.append(time.perf_counter() - begun)
        assert response.status_code == 200
        assert isinstance(response.json()["results"], list)
        assert min(took) < 0.05

    def test_too_many_parameters_are_refused(self, client):
        assert client.get(f"{ADDRESS}?{'a&' * 20_000}").status_code == 400

    @pytest.mark.parametrize("status", [200, 404, 405])
    def test_nothing_of_the_query_is_logged(self, client, caplog, status):
        caplog.set_level("INFO")
        address = {404: "/de/nirgends/suggest/"}.get(status, ADDRESS)
        method = client.post if status == 405 else client.get
        assert method(f"{address}?q=geheimnis", QUERY_STRING="q=geheimnis").status_code == status
        assert "geheimnis" not in "".join(
            record.getMessage() for record in caplog.records if record.name != "django.db.backends"
        )


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestAnotherProcess:
    def run(self, *code):
        """Runs code as another process of this installation would."""
        database = connection.settings_dict
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "DEBUG": "1",
            "PYTHONPATH": os.pathsep.join([str(settings.ROOT), str(settings.SITE)]),
            "DATABASE_URL": address(database),
        }
        subprocess.run([sys.executable, "-c", "\n".join(code)], env=environment, check=True)

    def test_what_it_publishes_is_found_here_and_what_it_takes_back_is_gone(self, suggest):
        assert suggest("konbini") == []
        locale = Term._meta.get_field("locale").related_model.objects.get(language_code="de").pk
        self.run(
            "import django; django.setup()",
            "from glossary.models import Term",
            f"Term.objects.create(locale_id={locale}, language='ja', word='Konbini', meaning='Eckladen')",
        )
        assert words(suggest("konbini")) == ["Konbini"]
        self.run(
            "import django; django.setup()",
            "from glossary.models import Term",
            "Term.objects.get(word='Konbini').delete()",
        )
        assert suggest("konbini") == []


def address(database):
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    login = f"{database['USER']}:{quote(database['PASSWORD'] or '')}@" if database["USER"] else ""
    return f"postgres://{login}{database['HOST']}:{database['PORT']}/{database['NAME']}"
