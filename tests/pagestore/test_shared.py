"""What a process keeps for many pages: what they share, for a generation; what hangs on contents alone, for longer."""

import pytest

from pagestore import generation
from pagestore.kept import ByContents, kept


@pytest.fixture
def made():
    return []


@pytest.fixture
def shared(made):
    @kept
    def shared(asked):
        made.append(asked)
        return f"{asked} {len(made)}"

    return shared


@pytest.mark.django_db
def test_what_is_shared_is_made_once_in_a_generation(keeps, shared, made):
    generation.begin()
    assert shared("a") == shared("a") == "a 1"
    assert shared("b") == "b 2"
    generation.begin()
    assert shared("a") == "a 3"


@pytest.mark.django_db
def test_a_transaction_sees_what_it_writes_and_keeps_nothing(shared, made):
    generation.begin()
    assert shared("a") != shared("a")


@pytest.mark.django_db
def test_without_a_generation_nothing_is_kept(keeps, shared, made):
    generation.Generation.objects.all().delete()
    assert shared("a") != shared("a")


@pytest.mark.django_db
def test_what_strangers_ask_for_takes_little_room(keeps, shared, made):
    generation.begin()
    for port in range(1000):
        shared(port)
    assert shared(999) == "999 1000"
    shared(0)
    assert len(made) == 1001


@pytest.mark.django_db
def test_a_request_asks_for_its_generation_once_and_again_when_it_begins_one(keeps, django_assert_num_queries):
    generation.begin()
    with generation.asked_once():
        with django_assert_num_queries(1):
            before = generation.now()
            assert generation.now() == before
        generation.begin()
        assert generation.now() == generation.current() != before


def test_what_hangs_on_contents_is_made_once_for_them(made):
    texts = ByContents(2)

    def make():
        made.append(1)
        return len(made)

    assert texts.get(["a", {"b": 1}], make) == texts.get(["a", {"b": 1}], make) == 1
    assert texts.get(["a", {"b": 2}], make) == 2
    # Full: the third takes the room of the others.
    assert texts.get("c", make) == 3
    assert texts.get(["a", {"b": 1}], make) == 4
