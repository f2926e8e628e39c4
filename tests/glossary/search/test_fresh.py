"""What a process knows of the glossary is what the public may see now."""

import threading
from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from wagtail.models import Page, PageViewRestriction

from glossary.appearances import replace
from glossary.models import Change, GlossaryPage, Key, Term, Version
from glossary.search.fresh import Process, bump, current
from glossary.search.lookup import search
from glossary.words import Word
from issues.models import IssuesPage
from tests.factories import issue
from tests.glossary.words import term


def found(query, locale="de"):
    return [hit.word for hit in search(query, locale)]


def featured(word="Shokuiku", native_script="食育", meaning="Ernährungserziehung", page=None, language="ja", **fields):
    """A published issue that features the word."""
    page = page or issue()
    words = [("block", "s-block", Word(language, word, native_script, meaning=meaning, **fields))]
    replace(page, words, number=page.number, date=page.date, topics=[])
    return page


pytestmark = pytest.mark.usefixtures("homes")


class TestWhatThePublicMaySee:
    def test_a_published_word_is_found_by_what_its_issue_says(self):
        featured()
        assert found("syokuiku") == found("食") == found("Ernährung") == ["Shokuiku"]

    def test_a_word_that_stands_alone_is_found_until_it_is_deleted(self):
        one = term("Ikigai", "生き甲斐", other_spellings="生きがい")
        assert found("生きがい") == ["Ikigai"]
        one.delete()
        assert found("生きがい") == []

    def test_many_deleted_at_once_are_gone(self):
        term("Ikigai")
        term("Konbini")
        assert found("konbini") == ["Konbini"]
        Term.objects.all().delete()
        assert found("konbini") == found("ikigai") == []
        assert not Key.objects.exists()

    def test_a_word_with_neither_issue_nor_texts_is_not_found(self):
        term("Ikigai", meaning="", reading="いきがい")
        assert found("ikigai") == found("いきがい") == []

    def test_what_was_entered_for_a_word_of_an_issue_finds_it(self):
        featured()
        one = Term.objects.get()
        one.reading, one.other_spellings = "しょくいく", "Essbildung"
        one.save()
        assert found("essbildung") == ["Shokuiku"]

    def test_a_word_in_one_edition_is_not_found_in_the_other(self):
        term("Ikigai")
        assert found("ikigai", "en") == []

    def test_the_meaning_of_either_edition_finds_it_in_both(self):
        term("Ikigai", meaning="Lebenssinn")
        term("Ikigai", meaning="A reason to get up", edition="en")
        assert found("reason", "de") == found("lebenssinn", "en") == ["Ikigai"]

    def test_a_private_issue_says_nothing_of_a_word_that_another_shows(self):
        hidden = featured("Geheimwort", meaning="Geheimsinn", reading="ひみつ")
        featured(meaning="Ernährungserziehung")
        PageViewRestriction.objects.create(page=hidden, restriction_type="login")
        assert Term.objects.get().word == "Geheimwort", "it bears the spelling of its first issue"
        assert found("geheimwort") == found("geheimsinn") == found("ひみつ") == []
        assert found("Ernährungserziehung") == found("食育") == ["Shokuiku"]

    def test_it_shows_what_the_newest_public_issue_says(self):
        featured(meaning="Alt", page=issue(date=date(2026, 1, 1)))
        newest = featured(meaning="Neu", page=issue(date=date(2026, 1, 2)))
        assert search("shokuiku", "de")[0].meaning == "Neu"
        newest.unpublish()
        assert search("shokuiku", "de")[0].meaning == "Alt"


class TestPagesComeAndGo:
    def test_unpublished_and_published_again(self):
        page = featured()
        page.unpublish()
        assert found("shokuiku") == []
        page.save_revision().publish()
        replace(page, [("b", "s-b", Word("ja", "Shokuiku", "食育"))], number=1, date=page.date, topics=[])
        assert found("shokuiku") == ["Shokuiku"]

    def test_expired_by_plan(self):
        page = featured()
        Page.objects.filter(pk=page.pk).update(expire_at="2026-01-01T00:00Z")
        assert found("shokuiku") == ["Shokuiku"]
        call_command("publish_scheduled")
        assert found("shokuiku") == []

    def test_its_issue_deleted(self):
        page = featured()
        assert found("shokuiku")
        page.delete()
        assert found("shokuiku") == []

    def test_its_issue_behind_a_password_and_out_again(self):
        page = featured()
        assert found("shokuiku")
        restriction = PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")
        assert found("shokuiku") == []
        restriction.delete()
        assert found("shokuiku") == ["Shokuiku"]

    def test_a_private_archive_closes_all_issues_in_it(self):
        featured()
        assert found("shokuiku")
        archive = IssuesPage.objects.get(locale__language_code="de")
        PageViewRestriction.objects.create(page=archive, restriction_type="login")
        assert found("shokuiku") == []

    def test_moved_below_a_private_page_and_back(self, homes):
        page = featured()
        archive = IssuesPage.objects.get(locale__language_code="de")
        closed = homes["de"].add_child(instance=IssuesPage(title="Keller", slug="keller", locale=archive.locale))
        PageViewRestriction.objects.create(page=closed, restriction_type="login")
        assert found("shokuiku")
        page.move(closed, "last-child")
        assert found("shokuiku") == []
        Page.objects.get(pk=page.pk).move(IssuesPage.objects.get(pk=archive.pk), "last-child")
        assert found("shokuiku") == ["Shokuiku"]

    def test_an_issue_that_drops_the_word(self):
        page = featured()
        assert found("shokuiku")
        replace(page, [], number=1, date=page.date, topics=[])
        assert found("shokuiku") == []

    def test_a_corrected_word_is_found_by_what_it_is_now(self):
        page = featured("Shokuyku", "")
        assert found("shokuyku") == ["Shokuyku"]
        featured("Shokuiku", "", page=page)
        assert [hit.word for hit in search("shokuiku", "de")] == ["Shokuiku"]
        assert search("shokuyku", "de")[0].matched == "shokuiku"

    def test_a_word_that_joins_another_brings_its_keys(self):
        page, other = featured("Shokuyku", ""), featured("Shokuiku", "", meaning="Essen")
        featured("Shokuiku", "", meaning="Bildung", page=page)
        assert found("bildung") == found("essen") == ["Shokuiku"]
        assert other.appearances.get().term.appearances.count() == 2

    def test_a_draft_changes_nothing(self):
        page = featured()
        before = current()
        page.title = "Entwurf"
        page.save_revision()
        assert current() is before

    def test_the_glossary_at_another_address(self):
        glossary = GlossaryPage.objects.get(locale__language_code="de")
        assert current().addresses == {"de": "/de/glossar/", "en": "/en/glossary/"}
        glossary.slug = "woerter"
        glossary.save()
        assert current().addresses["de"] == "/de/woerter/"
        restriction = PageViewRestriction.objects.create(page=glossary, restriction_type="login")
        assert current().addresses == {"en": "/en/glossary/"}
        restriction.delete()
        glossary.unpublish()
        assert current().addresses == {"en": "/en/glossary/"}

    def test_the_home_page_at_another_address(self, homes):
        assert current().addresses["de"] == "/de/glossar/"
        homes["en"].slug = "english"
        homes["en"].save()
        assert current().addresses == {
            page.locale.language_code: page.url for page in GlossaryPage.objects.select_related("locale")
        }


class TestKeys:
    def test_what_stays_as_it_is_is_not_written_again(self):
        one = term("Ikigai", "生き甲斐")
        before = set(Key.objects.values_list("pk", flat=True))
        one.text = "<p>Mehr dazu</p>"
        one.save()
        assert set(Key.objects.values_list("pk", flat=True)) == before

    def test_are_those_of_the_word_as_it_is_now(self):
        one = term("Ikigai", "生き甲斐")
        one.rename(Word("ja", "Konbini", "コンビニ"))
        assert found("ikigai") == []
        assert found("こんびに") == ["Konbini"]

    @pytest.mark.parametrize("nonsense", ["\u200f\u202e", "!!!", "😀", "e" + "\u0301" * 60, "%_\\'\";--", "a" * 120])
    def test_nonsense_still_saves(self, nonsense):
        term("Ikigai", reading=nonsense, other_spellings=f"{nonsense}\n\n{nonsense * 50}")
        assert found("ikigai") == ["Ikigai"]

    def test_are_written_anew_by_a_command(self, capsys):
        term("Ikigai", "生き甲斐")
        featured()
        Key.objects.all().delete()
        Key.objects.create(term=Term.objects.first(), scheme="latin", key="falsch")
        call_command("rebuild_search")
        assert "2 words have" in capsys.readouterr().out
        assert found("falsch") == []
        assert found("shokuiku") == ["Shokuiku"]


class TestVersion:
    def test_one_query_where_nothing_changed(self, django_assert_num_queries):
        term("Ikigai")
        search("ikigai", "de")
        with django_assert_num_queries(1):
            search("iki", "de")

    def test_a_new_word_of_an_issue_changes_no_other(self):
        term("Ikigai")
        before = Version.objects.get().number
        featured("Shokuiku")
        changed = Change.objects.filter(version__gt=before).values_list("word", flat=True)
        assert list(changed) == [Term.objects.get(word="Shokuiku").translation_key]

    def test_no_number_comes_twice_after_a_rollback(self):
        with transaction.atomic():
            bump()
            first = Version.objects.get().number
            transaction.set_rollback(True)
        bump()
        assert Version.objects.get().number > first

    def test_what_was_never_committed_is_not_found(self):
        with transaction.atomic():
            term("Ikigai")
            assert found("ikigai") == ["Ikigai"]
            transaction.set_rollback(True)
        term("Konbini")
        assert found("ikigai") == []
        assert found("konbini") == ["Konbini"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestProcesses:
    """Each Process is what a server process has; the database is the same."""

    def words(self, process, query):
        return [hit.word for hit in process.current().table.find([("latin", query)], "de", 8)]

    def test_what_one_publishes_the_other_finds(self):
        here, there = Process(), Process()
        term("Ikigai")
        assert self.words(here, "ikigai") == self.words(there, "ikigai") == ["Ikigai"]
        page = featured()
        assert self.words(here, "shokuiku") == self.words(there, "shokuiku") == ["Shokuiku"]
        page.unpublish()
        assert self.words(here, "shokuiku") == self.words(there, "shokuiku") == []
        assert self.words(there, "ikigai") == ["Ikigai"]

    def test_only_what_changed_is_read_again(self, django_assert_max_num_queries):
        process = Process()
        for number in range(20):
            term(f"Wort{number}")
        base = process.current().base
        Term.objects.get(word="Wort7").delete()
        term("Konbini")
        with django_assert_max_num_queries(9):
            known = process.current()
        assert known.base is base
        assert len(known.table) == 20
        assert "Wort7" not in self.words(process, "wort7")
        assert self.words(process, "konbini") == ["Konbini"]

    def test_where_much_changed_all_is_read_again(self, monkeypatch):
        monkeypatch.setattr("glossary.search.fresh.MOST", 3)
        process = Process()
        base = process.current().base
        for number in range(5):
            term(f"Wort{number}")
        known = process.current()
        assert known.base is not base
        assert len(known.table) == 5

    def test_a_database_begun_anew(self):
        process = Process()
        term("Ikigai")
        assert self.words(process, "ikigai") == ["Ikigai"]
        for model in (Key, Term, Change, Version):  # as a flush does, without a signal
            model.objects.all()._raw_delete(using="default")
        term("Konbini")
        assert self.words(process, "ikigai") == []

    def test_an_open_transaction_shows_nothing_yet(self):
        process, seen = Process(), []

        def look():
            seen.append(self.words(process, "ikigai"))
            connection.close()

        process.current()
        with transaction.atomic():
            term("Ikigai")
            thread = threading.Thread(target=look)
            thread.start()
            thread.join()
        look()
        assert seen == [[], ["Ikigai"]]

    def test_many_threads_see_the_same(self):
        process, seen = Process(), []
        term("Ikigai")

        def look():
            seen.append(self.words(process, "ikigai"))
            connection.close()

        threads = [threading.Thread(target=look) for _each in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert seen == [["Ikigai"]] * 8
