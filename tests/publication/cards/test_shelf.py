"""Where share cards lie: drawn once, by whoever comes first, and gone with what they showed."""

from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from PIL import Image

from publication.cards import shelf
from publication.cards.card import SIZE, Card
from publication.cards.motifs import Headline

pytestmark = pytest.mark.django_db


def card(text, owner="thing-1"):
    return Card(owner, "de", Headline(text))


@pytest.fixture
def things(monkeypatch):
    """What the things show, by key; those that are not there are not open to all."""
    things = {"1": [card("Kaffee")], "12": [card("Tee", "thing-12")]}
    kind = shelf.Kind(
        lambda keys=None: things.keys() & (things if keys is None else keys), lambda key: things.get(key, ())
    )
    monkeypatch.setitem(shelf.KINDS, "thing", kind)
    yield things
    for owner in shelf.owners("thing"):
        shelf.clear(owner)


def there(owner):
    return len(shelf.files(owner))


def address(card):
    return f"/media/{card.file}"


def test_the_shelf_has_what_its_owner_shows_and_nothing_else(things):
    shelf.keep("thing-12")
    assert (shelf.keep("thing-1"), shelf.keep("thing-1")) == (1, 0)
    coffee = things["1"][0]
    things["1"] = [card("Kakao")]
    assert shelf.keep("thing-1") == 1
    assert not default_storage.exists(coffee.file)
    del things["1"]
    shelf.keep("thing-1")
    assert (there("thing-1"), there("thing-12")) == (0, 1)


def test_what_was_closed_while_it_was_drawn_leaves_no_file(things, monkeypatch):
    def closing(card, draw=shelf.draw):
        del things["1"]
        shelf.clear("thing-1")
        return draw(card)

    monkeypatch.setattr(shelf, "draw", closing)
    shelf.keep("thing-1")
    assert there("thing-1") == 0


def test_a_card_that_nobody_has_drawn_is_drawn_for_who_asks_first(things, client):
    shown = things["1"][0]
    first, again = client.get(address(shown)), client.get(address(shown))
    assert Image.open(BytesIO(first.content)).size == SIZE
    assert first["Content-Type"] == again["Content-Type"] == "image/png"
    assert b"".join(again) == first.content
    assert there("thing-1") == 1


def test_a_card_of_another_day_leads_to_that_of_today(things, client):
    old = things["1"][0]
    things["1"] = [card("Kakao")]
    response = client.get(address(old))
    assert (response.status_code, response.url) == (302, things["1"][0].address)


def test_what_is_not_open_to_all_has_no_card(things, client):
    shown = things["1"][0]
    del things["1"]
    assert client.get(address(shown)).status_code == 404


@pytest.mark.parametrize(
    "name", ["issue-x/a", "word-x/a", "issue-99999999999999999999/a", "issue-/a", "nothing-1/a", "publication-1/a"]
)
def test_what_nobody_owns_is_not_found(homes, client, name):
    assert client.get(f"/media/cards/{name}.png").status_code == 404


def test_a_full_disk_is_no_reason_to_show_none(things, client, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shelf, "_store", full)
    assert Image.open(BytesIO(client.get(address(things["1"][0])).content)).size == SIZE


def test_a_card_is_read_only(things, client):
    assert client.post(address(things["1"][0])).status_code == 405
    assert client.head(address(things["1"][0])).status_code == 200
