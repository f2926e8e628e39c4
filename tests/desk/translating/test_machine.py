"""A machine translates what nobody has translated yet; what it sees, what comes of it, and what if it fails."""

import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail_localize.models import StringTranslation

from config.machine_translator import translator
from desk.keeping.state import states
from issues.models import IssuePage
from tests.desk.translating.conftest import translate
from tests.desk.translating.services import serving
from tests.factories import PartnerFactory, issue
from tests.glossary.words import term
from tests.samples import TYPES, full
from tests.translating import segments, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def service():
    with serving() as server:
        yield server


@pytest.fixture(params=["deepl", "libretranslate"])
def machine(request, service, settings):
    name = request.param
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = translator(f"{name}+{service.address.replace('//', '//key@')}")
    return service


@pytest.fixture
def deepl(service, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = translator(f"deepl+{service.address.replace('//', '//key@')}")
    return service


@pytest.fixture
def translation(homes, client):
    body = [
        (
            "text",
            {"heading": "Shokuiku 食育", "text": '<p>Das <b>Wort</b> aus <a href="https://a.example">Japan</a>.</p>'},
        ),
        ("fortune_cookie", {"text": "福"}),
    ]
    return submit(client, issue(title="Reis & Tee", body=body))


def press(client, translation):
    """The button of the translation editor; returns what its editor is told."""
    page = translation.get_target_instance()
    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    address = reverse("wagtail_localize:machine_translate", args=[translation.pk])
    response = client.post(address, {"next": editor}, follow=True)
    assert response.redirect_chain[-1][0] == editor
    *_earlier, message = response.context["messages"]
    return BeautifulSoup(str(message), "html.parser").get_text(" ", strip=True)


def translated(translation):
    rows = StringTranslation.objects.filter(locale=translation.target_locale).select_related("translation_of")
    return {row.translation_of.data: (row.data, row.translation_type) for row in rows}


def test_nobody_is_asked_unless_a_service_is_named(translation, client):
    page = translation.get_target_instance()
    assert b"machineTranslator&quot;: null" in client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content
    address = reverse("wagtail_localize:machine_translate", args=[translation.pk])
    assert client.post(address, follow=True).status_code == 404


def test_what_it_translated_is_marked_until_somebody_saves_it(machine, translation, client):
    translate(client, translation, "Reis &amp; Tee", "Rice &amp; tea")
    press(client, translation)
    found = translated(translation)
    assert found["Reis &amp; Tee"] == ("Rice &amp; tea", "manual")
    assert found["Shokuiku 食育"] == ("E Shokuiku 食育", "machine")
    page = translation.get_target_instance()
    state = states([page])[page.pk]
    assert len(state.machine) == 2
    assert state.done == 1
    translate(client, translation, "Shokuiku 食育", "Shokuiku 食育")
    assert len(states([page])[page.pk].machine) == 1


def test_native_script_stays_here(machine, translation, client):
    told = press(client, translation)
    sent = repr(machine.asked)
    assert not re.search("[食育福]|\\\\u98df|\\\\u798f", sent)
    assert "Shokuiku" in sent
    # What is nothing else is left to people.
    assert "福" not in translated(translation)
    assert "1 of 4 texts is still to be translated" in told


def test_links_and_their_addresses(machine, translation, client):
    press(client, translation)
    assert "a.example" not in repr(machine.asked)
    data, _kind = translated(translation)['Das <b>Wort</b> aus <a id="a1">Japan</a>.']
    assert data == 'E Das <b>Wort</b> aus <a id="a1">Japan</a>.'


def test_slugs_and_names_never_go_there(deepl, homes, client):
    PartnerFactory(name="Kontor Hanse")
    page = issue(title="Reis im Regen", authors="Anna Amsel", body=[(kind, full(kind)) for kind in TYPES])
    page.save_revision().publish()
    press(client, submit(client, page))
    assert len(deepl.texts) > 20
    kept = {"Kontor Hanse", "Anna Amsel", page.slug}
    for child in IssuePage.objects.get(pk=page.pk).body:
        kept |= {str(child.value.get(name) or "") for name in ("partner", "native_script", "reading", "source_name")}
    assert not [text for text in deepl.texts if text in kept]
    assert not any("http" in text or page.slug in text for text in deepl.texts)


def test_a_long_issue_goes_in_portions(deepl, homes, client):
    body = [("text", {"heading": f"Kapitel {n}", "text": f"<p>Absatz {n}.</p>"}) for n in range(60)]
    translation = submit(client, issue(title="Alles", body=body))
    press(client, translation)
    sizes = [len(asked["text"]) for method, path, asked in deepl.asked if path == "/v2/translate"]
    assert sum(sizes) == 121
    assert max(sizes) <= 50
    assert len(translated(translation)) == 121


def test_the_glossary_goes_along_to_deepl(deepl, translation, client):
    for edition, word in (("de", "Schokuiku"), ("en", "Shokuiku")):
        term(word, "食育", edition=edition)
    press(client, translation)
    (made,) = [asked for method, path, asked in deepl.asked if (method, path) == ("POST", "/v3/glossaries")]
    assert made["dictionaries"][0] == {
        "source_lang": "de",
        "target_lang": "en",
        "entries": "Schokuiku\tShokuiku",
        "entries_format": "tsv",
    }
    asked = [asked for method, path, asked in deepl.asked if path == "/v2/translate"]
    assert {each["glossary_id"][0] for each in asked} == {deepl.glossaries[0]["glossary_id"]}
    assert {each["target_lang"][0] for each in asked} == {"EN-GB"}


def test_the_glossary_is_made_anew_when_a_word_has_changed_and_only_then(deepl, translation, client):
    for edition in ("de", "en"):
        term("Ikigai", edition=edition)
    press(client, translation)
    first = deepl.glossaries
    StringTranslation.objects.all().delete()
    press(client, translation)
    assert deepl.glossaries == first
    for edition in ("de", "en"):
        term("Kintsugi", edition=edition)
    StringTranslation.objects.all().delete()
    press(client, translation)
    (now,) = deepl.glossaries
    assert now != first[0]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((403, "{}"), "it does not take the key"),
        ((456, "Quota"), "what the account may translate is used up"),
        ((429, ""), "it is asked too often just now; try again later"),
        ((500, "<h1>Oh</h1>"), "it answered with the error 500"),
        ((200, "<h1>Hello</h1>"), "its answer cannot be read"),
        ((200, b"\xff\xfe\x00"), "its answer cannot be read"),
        ((200, "{}"), "its answer cannot be read"),
        ((200, "[1, 2]"), "its answer cannot be read"),
        ((200, '{"translations": [], "translatedText": []}'), "its answer cannot be read"),
        ((200, '{"translations": 5, "translatedText": 5}'), "its answer cannot be read"),
    ],
)
def test_a_service_that_fails_is_told_in_words(machine, translation, client, answer, reason):
    translate(client, translation, "Reis &amp; Tee", "Rice &amp; tea")
    machine.answer = answer
    told = press(client, translation)
    assert f"has not translated everything: {reason}. 3 of 3 texts are still to be translated." in told
    assert translated(translation) == {"Reis &amp; Tee": ("Rice &amp; tea", "manual")}


def test_nobody_there(machine, translation, client):
    machine.shutdown()
    machine.server_close()
    told = press(client, translation)
    assert "it did not answer" in told


def test_what_came_before_the_failure_is_kept(deepl, homes, client):
    body = [("text", {"heading": f"Kapitel {n}", "text": f"<p>Absatz {n}.</p>"}) for n in range(60)]
    translation = submit(client, issue(title="Alles", body=body))
    deepl.answer, deepl.answers_after = (456, ""), 50
    told = press(client, translation)
    assert "71 of 121 texts are still to be translated" in told
    assert len(translated(translation)) == 50


@pytest.mark.parametrize(
    "hostile",
    [
        lambda text: "<script>alert(1)</script>",
        lambda text: f'{text}<img src="x" onerror="alert(1)">',
        lambda text: "",
        lambda text: None,
        lambda text: {"text": text},
        lambda text: "x" * 100_000,
        lambda text: re.sub("<(x|a).*?</(x|a)>", "", text) + "<!-- -->",
        lambda text: f'{text}<x id="n1"></x><a id="a7">b</a>',
    ],
)
def test_a_hostile_answer_is_no_translation(machine, translation, client, hostile):
    machine.translate = hostile
    told = press(client, translation)
    assert "4 of 4 texts are still to be translated" in told
    assert translated(translation) == {}


def test_a_sync_that_asks_the_machine_stays_where_the_machine_fails(
    deepl, translation, client, django_capture_on_commit_callbacks
):
    deepl.answer = (500, "")
    page = translation.source.get_source_instance()
    page.title = "Reis und Wein"
    page.save_revision().publish()
    address = reverse("wagtail_localize:update_translations", args=[translation.source_id])
    with pytest.raises(Exception, match="has not translated"), django_capture_on_commit_callbacks(execute=True):
        client.post(address, {"use_machine_translation": "on"})
    assert "Reis und Wein" in [segment.string.data for segment in segments(translation)]
