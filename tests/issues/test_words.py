"""The way of a word: from a section of an issue into the glossary."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import Page, PageViewRestriction

from glossary.models import Appearance, GlossaryPage, Term
from issues.models import IssuePage, IssuesPage
from publication.models import Topic
from tests.factories import issue
from tests.glossary.words import shown, term

SHOKUIKU = {"language": "ja", "word": "Shokuiku", "native_script": "食育", "text": "<p>Essen lernen.</p>"}
DUMPLING = {"language": "zh", "word": "Jiaozi", "native_script": "饺子", "text": "<p>Teigtasche.</p>"}
MONEY = {"language": "zh", "word": "Jiaozi", "native_script": "交子", "text": "<p>Papiergeld.</p>"}


@pytest.fixture
def publish(homes, django_capture_on_commit_callbacks):
    """Publishes an issue (a new one from words and fields, or one that is there) as the desk does."""

    def publish(*words, page=None, language="de", **fields):
        if page is None:
            page = issue(language, live=False, **fields)
            page.tags.add("Essen")
        if words:
            ids = [child.id for child in page.body]
            raw = [{"type": "word_of_the_week", "value": word} for word in words]
            for child, block_id in zip(raw, ids, strict=False):
                child["id"] = block_id
            page.body = IssuePage.body.field.stream_block.to_python(raw)
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()
        return IssuePage.objects.get(pk=page.pk)

    return publish


def corrected(page, number=0, **fields):
    """The words of `page` as publish() takes them, one of them changed."""
    words = [dict(child["value"]) for child in page.body.raw_data]
    words[number] |= fields
    return words


def test_a_published_word_stands_in_the_glossary(publish, client):
    page = publish(SHOKUIKU, number=7, title="Ein Löffel")
    response = client.get("/de/glossar/shokuiku/")
    text = response.content.decode()
    assert "Essen lernen." in text
    assert f'{page.url}#s-{page.body[0].id}"' in text
    assert f'id="s-{page.body[0].id}"' in client.get(page.url).content.decode()
    assert shown()["shokuiku"].first.number == 7


def test_a_date_is_written_as_in_the_issue(publish, client):
    page = publish(SHOKUIKU, language="en", date=datetime.date(2026, 1, 5))
    for address in (page.url, "/en/glossary/shokuiku/"):
        assert "5 January 2026" in client.get(address).content.decode()


def test_a_draft_does_not(homes):
    issue(body=[("word_of_the_week", SHOKUIKU)], live=False).save_revision()
    assert shown() == {}


def test_publishing_again_changes_nothing(publish):
    page = publish(SHOKUIKU)
    before = list(Appearance.objects.values()), list(Term.objects.values())
    publish(page=page)
    assert (list(Appearance.objects.values()), list(Term.objects.values())) == before


def test_word_twice_in_an_issue_is_one_term_and_one_line(publish):
    publish(SHOKUIKU, SHOKUIKU)
    word = shown()["shokuiku"]
    assert len(word.visible) == 2
    assert len(word.issues) == 1


def test_word_in_two_issues_is_one_term(publish):
    publish(SHOKUIKU, number=1, date=datetime.date(2026, 1, 5))
    publish(SHOKUIKU | {"text": "<p>Neuer.</p>"}, number=2, date=datetime.date(2026, 2, 5))
    word = shown()["shokuiku"]
    assert [one.number for one in word.issues] == [1, 2]
    assert word.first.date == datetime.date(2026, 1, 5)
    assert word.shown.text == "<p>Neuer.</p>"


def test_word_in_both_editions_is_linked(publish, client):
    publish(SHOKUIKU)
    publish(SHOKUIKU, language="en")
    text = client.get("/de/glossar/shokuiku/").content.decode()
    assert 'href="/en/glossary/shokuiku/"' in text


def test_same_sound_in_two_scripts_is_two_terms(publish):
    publish(DUMPLING, number=1)
    publish(MONEY, number=2)
    assert set(shown()) == {"jiaozi", "jiaozi-zh"}
    assert shown()["jiaozi-zh"].native_script == "交子"


def test_word_without_native_script_is_known_by_its_letters(publish):
    publish({"language": "vi", "word": "Phở", "text": "<p>Suppe.</p>"}, number=1)
    publish({"language": "vi", "word": "PHỞ", "text": "<p>Suppe.</p>"}, number=2)
    assert len(shown()["pho"].issues) == 2


def test_word_of_another_edition_or_for_the_mail_only_stays_out(publish):
    publish(SHOKUIKU | {"edition": "en"}, DUMPLING | {"place": "mail"})
    assert shown() == {}


def test_an_unchecked_language_spoils_no_other_word(publish):
    publish(SHOKUIKU | {"language": "Elbisch"}, DUMPLING, MONEY | {"language": "Chinesisch"})
    assert set(shown()) == {"jiaozi", "jiaozi-zh"}


def test_unpublished_word_is_gone_and_comes_back(publish, client):
    page = publish(SHOKUIKU)
    page.unpublish()
    assert client.get("/de/glossar/shokuiku/").status_code == 404
    publish(page=page)
    assert client.get("/de/glossar/shokuiku/").status_code == 200


def test_word_of_a_page_taken_down_without_a_signal_is_gone(publish):
    page = publish(SHOKUIKU)
    Page.objects.filter(pk=page.pk).update(live=False)
    assert shown() == {}


def test_expired_word_is_gone(publish):
    page = publish(SHOKUIKU)
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - datetime.timedelta(1))
    call_command("publish_scheduled")
    assert shown() == {}


def test_unpublished_newest_appearance_shows_the_one_before(publish):
    publish(SHOKUIKU | {"meaning": "alt"}, number=1, date=datetime.date(2026, 1, 5))
    newest = publish(SHOKUIKU | {"meaning": "neu"}, number=2, date=datetime.date(2026, 2, 5))
    assert shown()["shokuiku"].shown.meaning == "neu"
    newest.unpublish()
    assert shown()["shokuiku"].shown.meaning == "alt"


def test_deleted_word_is_gone(publish, client):
    publish(SHOKUIKU).delete()
    assert client.get("/de/glossar/shokuiku/").status_code == 404


def test_word_taken_out_of_an_issue_is_gone(publish):
    page = publish(SHOKUIKU, DUMPLING)
    publish(SHOKUIKU, page=page)
    assert set(shown()) == {"shokuiku"}
    assert not Term.objects.filter(word="Jiaozi").exists()


@pytest.mark.parametrize("private", ["page", "archive", "home"])
def test_privacy_takes_the_word_along_at_the_next_request(publish, client, private):
    page = publish(SHOKUIKU)
    places = {"page": page, "archive": page.get_parent(), "home": page.get_parent().get_parent()}
    restriction = PageViewRestriction.objects.create(page=places[private], restriction_type="password", password="x")
    for address in ("/de/glossar/shokuiku/", "/de/glossar/", "/de/glossar/?q=Essen", "/de/glossar/?topic=essen"):
        text = client.get(address).content.decode()
        assert "Shokuiku" not in text
        assert ">Essen<" not in text
    restriction.delete()
    assert client.get("/de/glossar/shokuiku/").status_code == 200


def test_private_appearance_leaves_the_words_own_text(publish, client):
    term("Shokuiku", "食育", meaning="Von Hand")
    page = publish(SHOKUIKU | {"meaning": "Geheim"})
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    text = client.get("/de/glossar/shokuiku/").content.decode()
    assert "Von Hand" in text
    assert "Geheim" not in text
    assert shown()["shokuiku"].first is None


def test_word_of_a_page_moved_below_a_private_one_is_gone(publish, homes):
    page = publish(SHOKUIKU)
    archive = IssuesPage(title="Verschlossen", slug="verschlossen", locale=homes["de"].locale)
    homes["de"].add_child(instance=archive)
    PageViewRestriction.objects.create(page=archive, restriction_type="login")
    page.move(archive, "last-child")
    assert shown() == {}


def test_copy_steals_nothing(publish, django_capture_on_commit_callbacks):
    page = publish(SHOKUIKU, number=1, date=datetime.date(2026, 1, 5))
    with django_capture_on_commit_callbacks(execute=True):
        copy = page.copy(
            update_attrs={"slug": "kopie", "title": "Kopie", "number": 2, "date": datetime.date(2026, 2, 5)},
        )
    assert [block.id for block in copy.body] == [block.id for block in page.body]
    assert shown()["shokuiku"].first.page_id == page.pk
    publish(*corrected(copy, word="Jiaozi", native_script="饺子", language="zh"), page=copy)
    assert set(shown()) == {"shokuiku", "jiaozi"}
    assert [one.page_id for one in shown()["shokuiku"].issues] == [page.pk]


def test_alias_adds_no_appearance(publish, homes, django_capture_on_commit_callbacks):
    page = publish(SHOKUIKU)
    with django_capture_on_commit_callbacks(execute=True):
        alias = page.create_alias(update_slug="alias")
        publish(page=page)
    assert alias.live
    assert len(shown()["shokuiku"].visible) == 1


def test_page_that_becomes_an_alias_loses_its_word_until_it_is_one_of_its_own_again(publish):
    source, page = publish(DUMPLING), publish(SHOKUIKU)
    Page.objects.filter(pk=page.pk).update(alias_of=source)
    assert set(shown()) == {"jiaozi"}
    ConvertAliasPageAction(IssuePage.objects.get(pk=page.pk)).execute()
    assert set(shown()) == {"jiaozi", "shokuiku"}


def test_corrected_spelling_moves_the_word_and_the_old_address_redirects(publish, client):
    page = publish(SHOKUIKU | {"word": "Shokoiku"})
    publish(*corrected(page, word="Shokuiku"), page=page)
    assert set(shown()) == {"shokuiku"}
    response = client.get("/de/glossar/shokoiku/")
    assert response.status_code == 301
    assert response.url == "/de/glossar/shokuiku/"


def test_corrected_script_renames_the_term_and_keeps_what_people_entered(publish):
    page = publish(MONEY)
    word = shown()["jiaozi"]
    word.reading = "jiǎozi"
    word.save()
    word.tags.add("Küche")
    publish(*corrected(page, native_script="饺子"), page=page)
    renamed = shown()["jiaozi"]
    assert (renamed.pk, renamed.native_script, renamed.reading) == (word.pk, "饺子", "jiǎozi")
    assert [tag.name for tag in renamed.tags.all()] == ["Küche"]


def test_corrected_word_joins_the_term_that_is_so_called(publish, client):
    publish(SHOKUIKU, number=1)
    page = publish({"language": "ja", "word": "Shokoiku", "text": "<p>Falsch.</p>"}, number=2)
    mistaken = shown()["shokoiku"]
    mistaken.tags.add("Schule")
    publish(*corrected(page, word="Shokuiku", native_script="食育"), page=page)
    assert set(shown()) == {"shokuiku"}
    assert [one.number for one in shown()["shokuiku"].issues] == [1, 2]
    assert {topic.name for topic in shown()["shokuiku"].topics()} == {"Essen", "Schule"}
    assert client.get("/de/glossar/shokoiku/").url == "/de/glossar/shokuiku/"


def test_correction_leaves_the_word_to_the_issues_that_still_have_it(publish):
    publish(MONEY, number=1)
    page = publish(MONEY, number=2)
    publish(*corrected(page, native_script="饺子"), page=page)
    assert {word.native_script: len(word.issues) for word in shown().values()} == {"交子": 1, "饺子": 1}


def test_correction_leaves_the_word_to_another_section_of_the_issue(publish):
    page = publish(MONEY, MONEY)
    publish(*corrected(page, 1, native_script="饺子"), page=page)
    assert {word.native_script: len(word.visible) for word in shown().values()} == {"交子": 1, "饺子": 1}


def test_correction_leaves_a_word_entered_by_hand(publish):
    term("Jiaozi", "交子", "zh", meaning="Papiergeld der Song-Zeit")
    page = publish(MONEY)
    publish(*corrected(page, native_script="饺子"), page=page)
    assert {word.native_script for word in shown().values()} == {"交子", "饺子"}


def test_two_words_that_change_places_keep_their_terms_apart(publish):
    page = publish(DUMPLING, MONEY)
    publish(MONEY, DUMPLING, page=page)
    assert {word.native_script: word.shown.text for word in shown().values()} == {
        "饺子": "<p>Teigtasche.</p>",
        "交子": "<p>Papiergeld.</p>",
    }


def test_word_entered_by_hand_shows_what_the_issue_says(publish):
    term("Shokuiku", "食育", meaning="Von Hand")
    page = publish(SHOKUIKU | {"meaning": "Aus der Ausgabe"})
    assert shown()["shokuiku"].shown.meaning == "Aus der Ausgabe"
    page.unpublish()
    assert shown()["shokuiku"].shown.meaning == "Von Hand"


def test_topics_of_the_issue_find_the_word(publish, client):
    publish(SHOKUIKU)
    publish(DUMPLING).tags.clear()
    text = client.get(f"/de/glossar/?topic={Topic.objects.get(name='Essen').slug}").content.decode()
    assert "Shokuiku" in text


def test_a_fault_in_the_glossary_does_not_stop_publication(publish, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("glossary.appearances.replace", fail)
    assert publish(SHOKUIKU).live


class TestRebuild:
    def state(self):
        return {
            slug: [
                (one.page_id, one.block_id, one.anchor, one.number, one.date, one.word, one.text)
                for one in word.visible
            ]
            for edition in ("de", "en")
            for slug, word in shown(edition).items()
        }

    def test_gives_the_same_from_nothing(self, publish):
        publish(SHOKUIKU, DUMPLING, number=1)
        publish(MONEY, number=2)
        publish(SHOKUIKU, language="en", number=3)
        before = self.state()
        Term.objects.all().delete()
        call_command("rebuild_glossary", verbosity=0)
        assert before
        assert self.state() == before

    def test_keeps_what_people_entered(self, publish):
        term("Ikigai", "生き甲斐")
        publish(SHOKUIKU)
        word = shown()["shokuiku"]
        word.tags.add("Schule")
        call_command("rebuild_glossary", verbosity=0)
        assert {topic.name for topic in shown()["shokuiku"].topics()} == {"Essen", "Schule"}
        assert "ikigai" in shown()

    def test_leaves_drafts_and_aliases_out(self, publish):
        page = publish(SHOKUIKU)
        page.create_alias(update_slug="alias")
        publish(DUMPLING).unpublish()
        Appearance.objects.all().delete()
        call_command("rebuild_glossary", verbosity=0)
        assert [one.page_id for one in Appearance.objects.all()] == [page.pk]

    def test_tells_what_it_did(self, publish, capsys):
        publish(SHOKUIKU)
        call_command("rebuild_glossary")
        assert "1 issue" in capsys.readouterr().out


def test_the_newest_word_is_the_word_of_the_week(publish):
    publish(SHOKUIKU, number=1, date=datetime.date(2026, 1, 5))
    publish(DUMPLING, number=2, date=datetime.date(2026, 2, 5))
    glossary = GlossaryPage.objects.get(locale__language_code="de")
    assert glossary.word_of_the_week().slug == "jiaozi"
