"""What programs read of the glossary at /api/v2/terms/."""

import pytest

from glossary.models import Term
from publication.models import Topic
from tests.glossary.featured import featured
from tests.glossary.words import term

HOST = "http://127.0.0.1:8000"
LIST = "/api/v2/terms/"

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(homes, client):
    def asked(address=LIST, **query):
        response = client.get(address, query)
        assert response.status_code == 200, response.content
        return response.json()

    return asked


def words(found):
    return [item["word"] for item in found["items"]]


def test_a_list_tells_the_words_of_both_editions(asked):
    one = featured("Shokuiku", number=3)
    one.topics.add(Topic.objects.create(name="Essen"))
    featured("Shokuiku", edition="en", number=4)
    found = asked()
    assert found["meta"]["total_count"] == 2
    german = found["items"][0]
    assert german["word"] == "Shokuiku"
    assert (german["native_script"], german["language"], german["language_name"]) == ("食育", "ja", "Japanisch")
    assert german["meaning"] == "Essen lernen"
    assert german["topics"] == [{"slug": "essen", "name": "Essen"}]
    assert german["meta"]["html_url"] == f"{HOST}/de/glossar/shokuiku/"
    assert german["meta"]["alternates"][0]["html_url"] == f"{HOST}/en/glossary/shokuiku/"
    (there,) = german["issues"]
    assert (there["number"], there["html_url"]) == (3, f"{HOST}{one.page.url}#s-3")
    assert asked(there["detail_url"].removeprefix(HOST))["id"] == one.page_id
    assert asked(german["meta"]["detail_url"].removeprefix("http://testserver").removeprefix(HOST))["text"] == (
        "<p>Ein Fach.</p>"
    )


def test_filters_narrow_and_orders_turn(asked):
    featured("Shokuiku", number=3).topics.add(Topic.objects.create(name="Essen"))
    featured("Jiaozi", "饺子", "zh", number=4)
    featured("Cha", "茶", "zh", edition="en", number=5)
    assert words(asked()) == ["Cha", "Jiaozi", "Shokuiku"]
    assert words(asked(order="-word")) == ["Shokuiku", "Jiaozi", "Cha"]
    assert words(asked(locale="de")) == ["Jiaozi", "Shokuiku"]
    assert words(asked(language="zh")) == ["Cha", "Jiaozi"]
    assert words(asked(topic="essen")) == ["Shokuiku"]
    assert words(asked(number=4)) == ["Jiaozi"]
    assert words(asked(limit=1, offset=2)) == ["Shokuiku"]


def test_words_entered_by_hand_are_told_and_empty_ones_are_not(asked):
    term("Sencha", meaning="Tee")
    Term.objects.update(reading="せんちゃ")
    found = asked()
    assert words(found) == ["Sencha"]
    assert found["items"][0]["reading"] == "せんちゃ"
    assert found["items"][0]["issues"] == []


def test_a_glossary_that_is_not_open_tells_nothing(asked, homes):
    featured("Shokuiku", number=3)
    homes["de"].get_children().get(slug="glossar").unpublish()
    assert words(asked()) == []


def test_a_list_costs_the_same_whatever_its_length(homes, client, django_assert_max_num_queries):
    featured("Shokuiku", number=1)
    client.get(LIST)
    with django_assert_max_num_queries(10) as few:
        client.get(LIST)
    for number, word in enumerate(["Cha", "Chai", "Sencha", "Matcha"], start=2):
        featured(word, word, number=number)
        featured(word, word, edition="en", number=10 + number)
    with django_assert_max_num_queries(len(few)):
        assert len(client.get(LIST).json()["items"]) == 9
