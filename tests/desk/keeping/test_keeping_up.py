"""Publishing a changed source brings the new text to the other edition, and shows readers nothing unfinished."""

import pytest

pytestmark = pytest.mark.django_db


def test_the_live_page_stays_until_its_new_version_is_published(editions, client, rain):
    english = editions.other(rain)
    before = client.get(english.url).content
    editions.rewrite(rain, "<p>Ruhig am Morgen, laut am Abend.</p><p>Der Preis fällt und fällt.</p>")
    assert client.get(english.url).content == before
    assert "stays as it is" in editions.press_publish(rain).content.decode()
    assert client.get(english.url).content == before
    editions.enter(rain, "Der Preis fällt und fällt.", "The price falls and falls.")
    editions.press_publish(rain)
    html = client.get(english.url).content.decode()
    assert "The price falls and falls." in html
    assert "E Ruhig am Morgen, laut am Abend." in html


def test_one_sentence_that_changed_is_one_change(editions, rain):
    editions.rewrite(rain, "<p>Ruhig am Morgen, laut am Abend.</p><p>Der Preis fällt.</p>")
    assert editions.changes(rain) == [("Der Preis steigt.", "Der Preis fällt.")]
    assert ("Der Preis fällt.", "E Der Preis steigt.", False) in editions.translated(rain)
    state = editions.state(rain)
    assert (state.total, state.done) == (3, 2)
    assert state.changes[0].place == "Text"
