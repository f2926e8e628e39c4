"""Both editions of an issue side by side."""

import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction

from issues.models import IssuePage
from tests.factories import issue
from tests.samples import TYPES, full

TEXT = "3f1c1d5e-0000-4000-8000-000000000001"


def said(*paragraphs):
    return {"text": "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)}


def editions(german, english, **fields):
    """The page of an issue and its translation, with stored bodies of (type, value, id)."""
    pages = {}
    for code, body in (("de", german), ("en", english)):
        key = {"translation_key": pages["de"].translation_key} if pages else {}
        page = issue(code, number=40, title=f"Titel {code}", **key)
        page.body = page.body.stream_block.to_python(
            [{"type": kind, "value": value, "id": pk} for kind, value, pk in body]
        )
        page.save_revision().publish()
        pages[code] = page
    return pages


def rows(client, page):
    """The pairs on the page as ((language, text), (language, text))."""
    response = client.get(f"{page.url}parallel/")
    assert response.status_code == 200
    tree = BeautifulSoup(response.content, "html.parser").find("main")
    pairs = [pair.find_all(class_="cell", recursive=False) for pair in tree.select(".s .pair")]
    return [tuple((cell["lang"], cell.get_text(" ", strip=True)) for cell in pair) for pair in pairs]


def test_paragraph_stands_beside_paragraph(homes, client):
    pages = editions([("text", said("Eins", "Zwei"), TEXT)], [("text", said("One", "Two"), TEXT)])
    assert rows(client, pages["de"]) == [(("de", "Eins"), ("en", "One")), (("de", "Zwei"), ("en", "Two"))]
    assert rows(client, pages["en"]) == [(("en", "One"), ("de", "Eins")), (("en", "Two"), ("de", "Zwei"))]


def test_what_is_the_same_in_both_stands_once(homes, client):
    cookies = [[("fortune_cookie", {"text": text}, TEXT)] for text in ("Wer wartet, wartet.", "Who waits, waits.")]
    pages = editions(*cookies)
    assert rows(client, pages["de"]) == [(("de", "Wer wartet, wartet."), ("en", "Who waits, waits."))]
    assert client.get(f"{pages['de'].url}parallel/").content.decode().count("Fortune Cookie</h2>") == 1


def test_a_paragraph_too_many_stands_beside_what_is_there(homes, client):
    pages = editions([("text", said("Eins", "Zwei"), TEXT)], [("text", said("One"), TEXT)])
    assert [("de", "Zwei")] in [list(row) for row in rows(client, pages["de"])]


def test_a_section_of_one_edition_spans_both_columns_in_its_language(homes, client):
    only = said("Nur hier") | {"edition": "de"}
    other = said("Only here") | {"edition": "en"}
    body = [("text", only, TEXT), ("text", other, TEXT.replace("1", "2"))]
    pages = editions(body, body)
    assert rows(client, pages["de"]) == []
    html = client.get(f"{pages['de'].url}parallel/").content.decode()
    tree = BeautifulSoup(html, "html.parser")
    assert [section["lang"] for section in tree.select("main > .s")] == ["de", "en"]


@pytest.mark.parametrize("kind", TYPES)
def test_every_section_says_all_that_it_says_alone(homes, client, kind):
    body = [(kind, dict(full(kind)))]
    german = issue(number=40, body=body)
    german.save_revision().publish()
    english = issue("en", number=40, translation_key=german.translation_key, body=german.body, live=False)
    IssuePage.objects.filter(pk=english.pk).update(live=True)
    html = client.get(f"{german.url}parallel/").content
    tree = BeautifulSoup(html, "html.parser")
    ids = [tag["id"] for tag in tree.find_all(id=True)]
    assert len(ids) == len(set(ids))
    shown = " ".join(tree.find("main").get_text(" ").split())
    alone = BeautifulSoup(client.get(german.url).content, "html.parser").select_one(".issue-body > .s")
    for sign in alone.select(".permalink"):
        sign.decompose()
    for line in alone.stripped_strings:
        assert " ".join(line.split()) in shown


def test_its_canonical_address_is_the_issue_and_the_switcher_leads_to_itself(homes, client):
    pages = editions([("text", said("Eins"), TEXT)], [("text", said("One"), TEXT)])
    html = client.get(f"{pages['de'].url}parallel/").content.decode()
    assert f'rel="canonical" href="http://127.0.0.1:8000{pages["de"].url}"' in html
    assert f'href="{pages["en"].url}parallel/" lang="en" hreflang="en"' in html
    assert 'rel="alternate" hreflang' not in html


def test_the_issue_leads_to_it(homes, client):
    pages = editions([("text", said("Eins"), TEXT)], [("text", said("One"), TEXT)])
    assert (
        f'<a href="{pages["de"].url}parallel/">Zweisprachig lesen</a>' in client.get(pages["de"].url).content.decode()
    )


def _withdraw(page):
    page.unpublish()


def _close(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@pytest.mark.parametrize("take_away", [_withdraw, _close])
@pytest.mark.parametrize("code", ["de", "en"])
def test_it_is_there_only_where_both_editions_are_public(homes, client, take_away, code):
    pages = editions([("text", said("Eins"), TEXT)], [("text", said("One"), TEXT)])
    take_away(pages[code])
    for page in pages.values():
        response = client.get(f"{page.url}parallel/")
        assert response.status_code in (302, 404)
        assert "Zweisprachig" not in client.get(page.url).content.decode()


def test_an_issue_of_one_edition_has_none(homes, client):
    page = issue()
    assert client.get(f"{page.url}parallel/").status_code == 404
    assert client.get(f"{page.url}parallel/parallel/").status_code == 404
