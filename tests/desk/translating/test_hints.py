"""What an editor is told beside each text, and above them all."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.urls import reverse
from wagtail_localize.models import StringTranslation

from tests.desk.translating.conftest import translate
from tests.factories import PartnerFactory, issue
from tests.glossary.words import term
from tests.samples import TYPES, full
from tests.translating import enter_all, segments, submit

pytestmark = pytest.mark.django_db

SOURCE = "Xiaomi verkauft 1.234,5 Autos."


def hints(client, translation, language="en"):
    response = client.get(
        reverse("desk_translating_hints", args=[translation.pk]), headers={"accept-language": language}
    )
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def told(found, segment):
    hint = found.select_one(f"[data-segment='{segment.pk}']")
    return hint and " ".join(hint.get_text(" ", strip=True).split())


@pytest.fixture
def cars(homes, client):
    return submit(client, issue(title="Reis", body=[("fortune_cookie", {"text": SOURCE})]))


def test_what_is_missing_follows_each_save(cars, client):
    segment = translate(client, cars, SOURCE, "It sells many cars.")
    found = hints(client, cars)
    assert told(found, segment) == "Missing in the translation: Xiaomi , 1.234,5"
    (link,) = found.select("[data-found] li a")
    assert (link["href"], link.text) == (f"#segment-{segment.pk}", SOURCE)
    translate(client, cars, SOURCE, "Xiaomi sells 1,234.5 cars.")
    found = hints(client, cars)
    assert told(found, segment) is None
    assert found.select_one("[data-found]").text.strip().startswith("What is translated lacks no name")


def test_of_a_text_without_a_translation_nothing_is_missing(cars, client):
    assert hints(client, cars).select("[data-segment]") == []


def test_in_german(cars, client):
    segment = translate(client, cars, SOURCE, "It sells many cars.")
    assert told(hints(client, cars, "de"), segment) == "In der Übersetzung fehlt: Xiaomi , 1.234,5"


def test_a_word_of_the_glossary_has_its_form_in_the_other_edition(homes, client):
    for edition, meaning in (("de", "Lebenssinn"), ("en", "purpose")):
        term("Ikigai", "生き甲斐", meaning=meaning, edition=edition)
    term("Nunchi", "눈치", "ko")
    translation = submit(client, issue(title="Reis", teaser="Vom Ikigai und vom Nunchi"))
    teaser = next(each for each in segments(translation) if "Ikigai" in each.string.data)
    found = hints(client, translation)
    assert "Glossary: Ikigai → Ikigai 生き甲斐" in told(found, teaser)
    assert "Glossary: Nunchi 눈치 (not in the glossary in English yet)" in told(found, teaser)
    (link,) = found.select("[data-segment] a")
    assert link["href"].endswith("/en/glossary/ikigai/")


def test_what_a_machine_translated_until_somebody_saves_it(cars, client):
    segment = translate(client, cars, "Reis", "Rice")
    StringTranslation.objects.update(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    found = hints(client, cars)
    assert told(found, segment).startswith("Translated by a machine.")
    assert "by a machine, not confirmed" in found.select_one("[data-found]").text
    translate(client, cars, "Reis", "Rice")
    assert told(hints(client, cars), segment) is None


def test_hostile_words_stay_words(homes, client):
    title = '<img src=x onerror=alert(1)> "5"'
    translation = submit(client, issue(title=title))
    for segment in segments(translation):
        translate(client, translation, segment.string.data, "nothing")
    found = hints(client, translation)
    assert not found.find("img")
    assert title in found.select_one("[data-found]").text


def test_a_long_issue_takes_few_queries(homes, client, django_assert_max_num_queries):
    PartnerFactory(name="Kontor Hanse")
    body = [(kind, full(kind)) for kind in TYPES]
    body += [("text", {"heading": f"Kapitel {n}", "text": f"<p>Absatz {n}.</p><p>Noch einer.</p>"}) for n in range(20)]
    translation = submit(client, issue(title="Alles", body=body))
    assert len(segments(translation)) >= 120
    enter_all(client, translation, to_english=lambda text: "nothing")
    with django_assert_max_num_queries(30):
        found = hints(client, translation)
    assert len(found.select("[data-segment]")) > 20


def test_whoever_may_not_edit_the_page_is_told_nothing(cars, client):
    client.force_login(User.objects.create_user("reader"))
    assert client.get(reverse("desk_translating_hints", args=[cars.pk])).status_code in (302, 403)
