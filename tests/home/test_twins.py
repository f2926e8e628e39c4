"""Issues and words as Markdown, beside their pages."""

import pytest
from wagtail.models import PageViewRestriction

from glossary.models import GlossaryPage
from tests.factories import issue
from tests.glossary.featured import featured
from tests.issues.test_feeds import CLOSED, closed

HOST = "http://127.0.0.1:8000"

pytestmark = pytest.mark.django_db


def twin_of(page):
    return page.url.removesuffix("/") + ".md"


def test_an_issue_has_a_twin(homes, client):
    page = issue(title="Reis", body=[("text", {"text": "<p>Viel <b>Reis</b></p>"})])
    response = client.get("/de/ausgaben/reis.md")
    assert (response.status_code, response["Content-Type"]) == (200, "text/markdown; charset=utf-8")
    text = response.content.decode()
    assert text.startswith(f"[HTML]({HOST}{page.url})\n\n# Reis\n")
    assert "Viel **Reis**" in text
    assert f'<link rel="alternate" type="text/markdown" href="{HOST}/de/ausgaben/reis.md">' in (
        client.get(page.url).content.decode()
    )


def test_it_leads_to_the_twin_in_the_other_edition(homes, client):
    page = issue(title="Reis")
    issue("en", title="Rice", number=page.number, translation_key=page.translation_key)
    assert client.get("/de/ausgaben/reis.md").content.decode().startswith(f"[English]({HOST}/en/issues/rice.md) · ")
    assert client.get("/en/issues/rice.md").content.decode().startswith(f"[Deutsch]({HOST}/de/ausgaben/reis.md) · ")


def test_sections_for_the_mail_alone_stay_out(homes, client):
    page = issue(body=[("text", {"text": "<p>Nur Post</p>", "place": "mail"})])
    assert "Nur Post" not in client.get(twin_of(page)).content.decode()


def test_a_word_has_a_twin(homes, client):
    page = featured(reading="しょくいく", meaning="Essen * lernen", text="<p>Ein <b>Fach</b>.</p>").page
    featured("Shokuiku", "食育", edition="en", number=2)
    text = client.get("/de/glossar/shokuiku.md").content.decode()
    assert text.startswith(f"[English]({HOST}/en/glossary/shokuiku.md) · [HTML]({HOST}/de/glossar/shokuiku/)\n\n")
    assert "# Shokuiku (食育)" in text
    assert "> Essen \\* lernen" in text
    assert "Ein **Fach**." in text
    assert f"- [{page.title}]({HOST}{page.url}#s-1)" in text
    html = client.get("/de/glossar/shokuiku/").content.decode()
    assert f'<link rel="alternate" type="text/markdown" href="{HOST}/de/glossar/shokuiku.md">' in html


def test_the_twin_of_an_old_address_leads_to_that_of_the_new_one(homes, client):
    term = featured().term
    term.slug = "essen-lernen"
    term.save()
    for old in ("shokuiku", "SHOKUIKU"):
        response = client.get(f"/de/glossar/{old}.md")
        assert (response.status_code, response.url) == (301, f"{HOST}/de/glossar/essen-lernen.md")


@pytest.mark.parametrize("by", CLOSED)
def test_what_is_not_for_all_has_none(homes, client, by):
    page = issue(title="Geheim")
    other = issue("en", title="Open", number=page.number, translation_key=page.translation_key)
    assert client.get("/de/ausgaben/geheim.md").status_code == 200
    closed(page, by)
    assert client.get("/de/ausgaben/geheim.md").status_code == 404
    assert "geheim" not in client.get(twin_of(other)).content.decode()


@pytest.mark.parametrize("by", ["draft", "deleted", "login"])
def test_a_word_of_a_page_that_is_not_for_all_has_none(homes, client, by):
    closed(featured(meaning="", text="").page, by)
    assert client.get("/de/glossar/shokuiku.md").status_code == 404


def test_a_private_glossary_has_none(homes, client):
    featured()
    glossary = GlossaryPage.objects.get(locale__language_code="de")
    PageViewRestriction.objects.create(page=glossary, restriction_type="password", password="x")
    assert client.get("/de/glossar/shokuiku.md").status_code == 404


@pytest.mark.parametrize(
    "address",
    [
        "/de/ausgaben.md",
        "/de.md",
        "/de/glossar.md",
        "/de/glossar/feed.md",
        "/de/glossar/nirgends.md",
        "/de/glossar/download/words.md",
        "/de/ausgaben/nirgends.md",
        "/de/ausgaben/seite/2.md",
        "/de/ausgaben/..%2fx.md",
        f"/de/ausgaben/{'x' * 5000}.md",
    ],
)
def test_where_nothing_is_there_is_no_twin(homes, client, address):
    assert client.get(address, follow=True).status_code == 404


def test_a_twin_is_read_only(homes, client):
    page = issue()
    first = client.get(twin_of(page))
    assert first["Cache-Control"] == "public, no-cache"
    assert client.post(twin_of(page)).status_code == 405
    assert client.head(twin_of(page)).status_code == 200
    assert client.get(twin_of(page), headers={"if-none-match": first["ETag"]}).status_code == 304
