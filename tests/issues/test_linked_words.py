"""Words of the glossary in an issue: which are linked, where, and what the editor's switches do."""

import datetime

import pytest
from bs4 import BeautifulSoup
from wagtail.models import PageViewRestriction

from issues.models import IssuePage
from tests.factories import issue
from tests.glossary.words import term
from tests.samples import TYPES, full
from tests.translating import enter_all, press_publish, submit

WORD = {
    "language": "ja",
    "word": "Ikigai",
    "native_script": "生き甲斐",
    "meaning": "Sinn",
    "text": "<p>Ikigai eben.</p>",
}


def text(html, **fields):
    return ("text", {"text": html} | fields)


def body(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".issue-body")


def links(client, page):
    return [(link.text, link["href"]) for link in body(client, page).select("a.glossed")]


@pytest.fixture
def publish(homes, django_capture_on_commit_callbacks):
    def publish(page):
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()
        return IssuePage.objects.get(pk=page.pk)

    return publish


def test_first_occurrence_leads_to_the_word(homes, client):
    term("Ikigai")
    page = issue(body=[text("<p>Das Ikigai.</p><p>Noch ein Ikigai.</p>")])
    assert links(client, page) == [("Ikigai", "/de/glossar/ikigai/")]


def test_the_other_edition_has_words_of_its_own(homes, client):
    term("Ikigai")
    page = issue("en", body=[text("<p>Ikigai.</p>")])
    assert links(client, page) == []
    term("Ikigai", edition="en", meaning="meaning")
    assert links(client, page) == [("Ikigai", "/en/glossary/ikigai/")]


def test_the_issue_that_introduces_a_word_does_not_link_it_a_later_one_does(publish, client):
    first = publish(issue(live=False, body=[text("<p>Ikigai.</p>"), ("word_of_the_week", WORD)]))
    later = publish(issue(live=False, body=[text("<p>Ikigai.</p>")], date=datetime.date(2026, 3, 2)))
    assert links(client, first) == []
    assert links(client, later) == [("Ikigai", "/de/glossar/ikigai/")]


def test_an_issue_that_features_a_word_again_links_it_outside_that_section(publish, client):
    publish(issue(live=False, date=datetime.date(2026, 1, 5), body=[("word_of_the_week", WORD)]))
    again = publish(issue(live=False, body=[("word_of_the_week", WORD), text("<p>Ein Ikigai.</p>")]))
    assert [link.find_parent("section")["class"] for link in body(client, again).select("a.glossed")] == [["s", "text"]]


def test_the_headword_of_the_week_leads_to_its_page_once_it_is_public(publish, client):
    page = issue(body=[("word_of_the_week", WORD)])
    assert not body(client, page).select(".headword h3 a")
    page = publish(page)
    assert body(client, page).select_one(".headword h3 a")["href"] == "/de/glossar/ikigai/"


def test_a_word_whose_issue_goes_private_is_linked_no_more(publish, client):
    first = publish(issue(live=False, date=datetime.date(2026, 1, 5), body=[("word_of_the_week", WORD)]))
    later = issue(body=[text("<p>Ikigai.</p>")])
    assert links(client, later)
    restriction = PageViewRestriction.objects.create(page=first, restriction_type="login")
    assert links(client, later) == []
    restriction.delete()
    assert links(client, later)


def test_a_word_that_is_an_english_word_too_is_not_linked(homes, client):
    chai = term("Chai", auto_link=False)
    page = issue(body=[text("<p>Chai.</p>")])
    assert links(client, page) == []
    chai.auto_link = True
    chai.save()
    assert links(client, page)


def test_words_are_switched_off_one_by_one_and_all_together(homes, client):
    ikigai = term("Ikigai")
    term("Hanbok", language="ko")
    page = issue(body=[text("<p>Ikigai im Hanbok.</p>")])
    assert [word for word, _url in links(client, page)] == ["Ikigai", "Hanbok"]
    page.unlinked_words = [str(ikigai.translation_key)]
    page.save()
    assert [word for word, _url in links(client, page)] == ["Hanbok"]
    page.link_words = False
    page.save()
    assert links(client, page) == []


@pytest.mark.parametrize("stored", [None, "x", {"a": 1}, [None, 3, "no key"]])
def test_switches_that_code_has_stored_as_nonsense_break_nothing(homes, client, stored):
    term("Ikigai")
    page = issue(body=[text("<p>Ikigai.</p>")])
    IssuePage.objects.filter(pk=page.pk).update(unlinked_words=stored if stored is not None else [])
    assert links(client, page)


def test_only_where_words_are_linked_is_there_a_card_and_its_script(homes, client):
    page = issue(body=[text("<p>Ikigai.</p>")])
    assert "card.js" not in client.get(page.url).content.decode()
    term("Ikigai", "生き甲斐", meaning="Lebenssinn <b>")
    soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    link = soup.select_one("a.glossed")
    assert soup.find(id=link["aria-describedby"]).text == "Lebenssinn <b>"
    card = soup.select_one(".gloss[hidden]")
    assert card.select_one("[lang=ja]").text == "生き甲斐"
    assert card.a["href"] == link["href"]
    assert len(soup.select("script[src*='card'][defer]")) == 1


def test_nothing_is_linked_in_advertisements_sources_and_contents(homes, client):
    term("Ikigai")
    story = {"headline": "Ikigai", "subheadline": "Ikigai", "sources": [{"name": "Ikigai Times", "url": ""}]}
    page = issue(
        body=[
            ("in_this_issue", {"items": ["Ikigai"]}),
            ("partner", {"partner": full("partner")["partner"], "headline": "A", "text": "<p>Ikigai kaufen!</p>"}),
            ("top_bit", story),
        ]
    )
    assert "Ikigai kaufen" in body(client, page).text
    assert links(client, page) == []


def test_the_markdown_twin_stays_as_it_is(homes):
    page = issue(body=[text("<p>Ikigai.</p>")])
    before = page.as_markdown()
    term("Ikigai")
    assert page.as_markdown() == before


def test_a_page_with_every_section_is_untouched_where_no_word_fits(homes, client):
    page = issue(body=[(kind, full(kind)) for kind in TYPES])
    before = client.get(page.url).content
    term("Xyzzyx")
    assert client.get(page.url).content == before


def test_switches_are_the_same_in_both_editions_and_go_with_a_copy(publish, homes, admin_client):
    ikigai = term("Ikigai")
    page = publish(issue(live=False, body=[text("<p>Ikigai.</p>")]))
    page.link_words, page.unlinked_words = False, [str(ikigai.translation_key)]
    page = publish(page)
    translation = submit(admin_client, page)
    enter_all(admin_client, translation)
    press_publish(admin_client, translation)
    other = IssuePage.objects.get(locale__language_code="en", translation_key=page.translation_key)
    copy = page.copy(update_attrs={"slug": "kopie", "title": "Kopie"})
    alias = page.create_alias(update_slug="alias")
    for one in (other, copy, alias, page.get_latest_revision_as_object()):
        assert (one.link_words, one.unlinked_words) == (False, [str(ikigai.translation_key)])
