"""What begins a new generation, and what does not."""

import datetime

import pytest
from django.core.management import call_command
from django.core.management.sql import emit_post_migrate_signal
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.images.models import Filter
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail_factories import DocumentFactory, ImageFactory

from glossary.models import Term
from issues.models import Partner
from pagestore import generation
from publication.models import Publication, Topic
from tests.factories import issue
from tests.pagestore.conftest import HOST, commit

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(public):
    """A published issue, of which the open store knows."""
    page = issue(title="Tee")
    word = Term.objects.create(language="ja", word="Sencha", meaning="Tee", locale=page.locale)
    Partner.objects.create(name="Kontor")
    topic = Topic.objects.create(name="Tee")
    page.term, page.topic, page.picture = word, topic, ImageFactory()
    # Not `get_rendition`, whose cache may remember one of another test.
    page.picture.create_rendition(Filter("width-10"))
    commit()
    return page


def begins(change, *arguments):
    """Whether `change` begins a new generation, and closes the pointer until its transaction is committed."""
    before = generation.current()
    change(*arguments)
    began = generation.current() != before
    assert (generation.store.opened() is None) is began
    commit()
    assert generation.store.opened() == generation.current()
    return began


def saved(row, **fields):
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


def planned(page):
    page.title = "Später"
    page.go_live_at = timezone.now() + datetime.timedelta(days=1)
    page.save_revision(approved_go_live_at=timezone.now() - datetime.timedelta(hours=1))
    commit()
    call_command("publish_scheduled")


def expired(page):
    saved(page, expire_at=timezone.now() - datetime.timedelta(hours=1))
    commit()
    call_command("publish_scheduled")


CHANGES = {
    "publish": lambda page: page.save_revision().publish(),
    "publish a new page": lambda page: issue(),
    "unpublish": lambda page: page.unpublish(),
    "delete": lambda page: page.delete(),
    "alias": lambda page: page.create_alias(update_slug="alias"),
    "restriction": lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
    "partner": lambda page: saved(Partner.objects.get(), name="Anders"),
    "partner gone": lambda page: Partner.objects.all().delete(),
    "topic": lambda page: saved(page.topic, name_de="Grüner Tee"),
    "topic of a word": lambda page: page.term.tags.add(page.topic),
    "setting": lambda page: saved(Publication.load(), name="anders"),
    "word": lambda page: saved(page.term, meaning="Grüner Tee"),
    "word gone": lambda page: page.term.delete(),
    "redirect": lambda page: Redirect.add_redirect("/de/alt", redirect_to="/de/"),
    "locale": lambda page: Locale.objects.create(language_code="ja"),
    "site": lambda page: saved(Site.objects.get(), site_name="anders"),
    "image": lambda page: ImageFactory(),
    "document": lambda page: DocumentFactory(),
    "picture replaced": lambda page: saved(page.picture, file=ImageFactory.build(file__color="red").file),
    "renditions gone": lambda page: page.picture.renditions.all().delete(),
    "migration": lambda page: emit_post_migrate_signal(0, False, "default", plan=[("any", False)]),
    "command": lambda page: call_command("new_generation"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_begins_a_new_generation(page, change):
    assert begins(CHANGES[change], page)


def test_moving_a_page_begins_a_new_generation(page):
    home = page.get_parent().get_parent()
    assert begins(Page.objects.get(pk=page.pk).move, home, "last-child")


@pytest.mark.parametrize("run", [planned, expired])
def test_the_scheduled_begins_a_new_generation(page, run):
    before = generation.current()
    run(page)
    commit()
    assert generation.current() != before


def test_a_restriction_taken_away_begins_a_new_generation(page):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    commit()
    assert begins(restriction.delete)


def draft(page):
    page.title = "Neuer"
    page.save_revision()


def draft_of_a_hidden_page(hidden):
    hidden.title = "Neuer"
    hidden.save()


def test_a_draft_of_a_live_page_does_not(page):
    assert not begins(draft, page)


def test_what_nobody_sees_does_not(page):
    assert not begins(lambda: issue(live=False))


def test_a_hidden_page_that_stays_hidden_does_not(page):
    hidden = issue(live=False)
    commit()
    assert not begins(draft_of_a_hidden_page, hidden)


def test_many_changes_in_one_transaction_begin_one(page):
    page.save()
    once = generation.current()
    page.term.save()
    assert generation.current() == once


def test_a_rolled_back_change_leaves_the_old_store_to_open_again(page):
    before = generation.current()

    def torn():
        with transaction.atomic():
            page.save()
            raise IntegrityError

    with pytest.raises(IntegrityError):
        torn()
    assert generation.current() == before and generation.store.opened() is None
    generation.reopen()
    assert generation.store.opened() == before


def test_a_change_after_a_savepoint_that_was_rolled_back_begins_anew(page):
    before = generation.current()
    with pytest.raises(IntegrityError), transaction.atomic():
        page.save()
        raise IntegrityError
    generation.reopen()
    assert begins(page.save)
    assert generation.current() != before


def test_a_crash_before_opening_leaves_the_new_store_to_the_next_request(page, reader):
    page.save()
    connection.run_on_commit = []
    assert generation.store.opened() is None
    reader.get("/de/")
    assert generation.store.opened() == generation.current()
    assert generation.store.read(HOST, "/de/index.html")


def test_a_rendition_that_a_page_makes_does_not(page):
    assert not begins(page.picture.create_rendition, Filter("width-20"))


def test_a_release_is_a_generation_of_its_own(page, reader, settings):
    reader.get(page.url)
    settings.PAGESTORE_RELEASE = "-next"
    # As a process of the release does when it starts.
    generation.store.leave_to("-next")
    assert generation.store.opened() is None
    reader.get("/de/")
    assert generation.store.opened() == generation.current()
    assert generation.store.read(HOST, f"{page.url}index.html") is None
    generation.store.leave_to("-next")
    assert generation.store.opened() == generation.current()


def test_a_reader_sees_the_new_title_at_once(page, reader):
    reader.get(page.url)
    saved(page, title="Kaffee")
    commit()
    assert generation.store.read(HOST, f"{page.url}index.html") is None
    reader.get(page.url)
    assert b"Kaffee" in generation.store.read(HOST, f"{page.url}index.html").body
