"""What a translator gets of a whole issue, and how the two editions live on together."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail_localize.models import OverridableSegment

from issues.models import IssuePage
from tests.desk.forms import Desk
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full
from tests.translating import enter_all, press_publish, segments, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(homes):
    """The browser of an editor, signed in."""
    return Desk("lena").client


@pytest.fixture
def publish(client, django_capture_on_commit_callbacks):
    """Translates every string and publishes; returns the page."""

    def publish(translation):
        enter_all(client, translation)
        with django_capture_on_commit_callbacks(execute=True):
            press_publish(client, translation)
        page = IssuePage.objects.get(translation_key=translation.source.object_id, locale=translation.target_locale)
        assert page.live
        return page

    return publish


@pytest.fixture
def whole(homes):
    """An issue with every section, every field of it filled."""
    PartnerFactory(name="Kontor Hanse")
    page = issue(
        title="Alles auf einmal",
        teaser="Und mehr",
        authors="Lena Ohm",
        cover_alt="Ein Markt",
        body=[(section_type, full(section_type)) for section_type in TYPES],
    )
    return IssuePage.objects.get(pk=page.pk)


def test_of_a_whole_issue_a_translator_gets_words_only(whole, client):
    translation = submit(client, whole)
    strings = [segment.string.data for segment in segments(translation)]
    assert {"Alles auf einmal", "Und mehr", "Ein Markt"} <= set(strings)
    assert not {"Lena Ohm", "Kontor Hanse", whole.slug, str(whole.number)} & set(strings)
    word = next(word for _section, word in whole.words())
    assert word.word not in strings
    assert [string for string in strings if not any(c.isalnum() for c in string)] == []
    assert [string for string in strings if "://" in string or string.startswith("mailto:")] == []
    paths = [path.rpartition(".")[2] for path in segment_paths(translation)]
    assert not {"emoji", "native_script", "language", "reading", "source_name", "edition", "place"} & set(paths)


def segment_paths(translation):
    return [segment.context.path for segment in segments(translation)]


def test_what_may_be_overridden_are_links_and_pictures(whole, client):
    translation = submit(client, whole)
    found = OverridableSegment.objects.filter(source=translation.source).select_related("context")
    fields = {segment.context.path.rpartition(".")[2] for segment in found if "'" not in segment.context.path}
    assert fields <= {"cover", "image", "logo", "partner", "url", "source_url", "button_url", "page", "picture"}


def test_a_whole_issue_goes_into_english_and_is_read_there(whole, client, publish):
    page = publish(submit(client, whole))
    response = client.get(page.url)
    assert response.status_code == 200
    html = response.content.decode()
    assert '<html lang="en">' in html
    assert f'<link rel="alternate" hreflang="de" href="http://127.0.0.1:8000{whole.url}">' in html
    assert (page.number, page.date, page.authors) == (whole.number, whole.date, whole.authors)


def test_the_english_page_stays_as_it_was_when_its_source_changes(homes, client, publish):
    german = issue(title="Reis", body=[("text", {"heading": "Alt", "text": "<p>Ruhig.</p>"})])
    translation = submit(client, german)
    english = publish(translation)
    before = client.get(english.url).content
    german = IssuePage.objects.get(pk=german.pk)
    german.title, german.body[0].value["heading"] = "Tee", "Neu"
    german.save_revision().publish()
    client.post(reverse("wagtail_localize:update_translations", args=[translation.source_id]))
    assert client.get(english.url).content == before


def test_unpublished_and_published_again_it_is_the_same_page(homes, client, publish):
    english = publish(submit(client, issue(title="Reis", body=[("text", {"heading": "", "text": "<p>Ja.</p>"})])))
    english.unpublish()
    english.get_latest_revision().publish()
    assert client.get(english.url).status_code == 200


def test_a_submitted_issue_waits_as_a_draft(homes, client):
    german = issue(title="Reis", body=[])
    page = submit(client, german).get_target_instance()
    assert not page.live
    assert client.get(page.url).status_code == 404


def close(page, **rule):
    return PageViewRestriction.objects.create(page=page, **({"restriction_type": "password", "password": "x"} | rule))


def is_public(page):
    return IssuePage.objects.public().filter(pk=page.pk).exists()


@pytest.fixture
def both(homes, client, publish):
    """An issue in both editions."""
    german = issue(title="Reis", body=[])
    return german, publish(submit(client, german))


@pytest.mark.parametrize("which", [0, 1])
def test_a_password_closes_both_editions_at_once(both, which):
    close(both[which])
    assert not is_public(both[0])
    assert not is_public(both[1])


def test_a_changed_password_is_the_password_of_both(both):
    restriction = close(both[0])
    restriction.password = "y"
    restriction.save()
    assert [r.password for r in PageViewRestriction.objects.all()] == ["y", "y"]


def test_an_edition_is_opened_by_itself(both):
    close(both[0]).delete()
    assert is_public(both[0])
    assert not is_public(both[1])


def test_a_page_for_a_group_is_for_that_group_in_both_editions(both, client):
    url = reverse("wagtailadmin_pages:set_privacy", args=[both[1].pk])
    group = Group.objects.create(name="Freunde")
    client.post(url, {"restriction_type": "groups", "groups": [group.pk]})
    assert [list(r.groups.all()) for r in PageViewRestriction.objects.all()] == [[group], [group]]


def test_an_edition_made_later_is_closed_too(homes, client):
    german = issue(title="Reis", body=[])
    close(german)
    page = submit(client, german).get_target_instance()
    assert not is_public(page)
