"""The translation editor in a real browser: the section beside it, and what is told of each text."""

import re

import pytest
from django.test import Client
from playwright.sync_api import expect
from wagtail_localize.models import StringTranslation

from tests.factories import issue
from tests.translating import segments, submit

# wagtail-localize draws its side panels twice; what opens is the first.
BESIDE = "[data-section-preview] >> nth=0"
SENTENCE = "Xiaomi verkauft 1.234,5 Autos."


@pytest.fixture
def translation(site, django_user_model):
    client = Client()
    client.force_login(django_user_model.objects.get(username="ben"))
    body = [
        ("text", {"heading": "Reis", "text": "<p>Der Preis steigt.</p>"}),
        ("fortune_cookie", {"text": SENTENCE}),
    ]
    return submit(client, issue(title="Reis im Regen", body=body))


@pytest.fixture
def segment(translation):
    return next(each for each in segments(translation) if each.string.data == SENTENCE)


@pytest.fixture
def address(translation):
    return f"/admin/pages/{translation.get_target_instance().pk}/edit/"


def write(item, text):
    item.get_by_role("button", name=re.compile("^(Translate|Edit)$")).click()
    item.get_by_role("textbox").fill(text)
    item.get_by_role("button", name="Save").click()


def test_the_section_beside_follows_each_save_and_so_does_what_is_missing(address, segment, sign_in):
    anna = sign_in("anna")
    anna.go(f"{address}#segment-{segment.pk}")
    item = anna.window.locator(f"#segment-{segment.pk}")
    expect(item.get_by_role("button")).to_be_in_viewport(ratio=1)
    beside = anna.window.frame_locator(BESIDE)
    expect(beside.locator("main")).to_have_text(re.compile(r"verkauft 1\.234,5 Autos"))

    write(item, "It sells cars.")
    expect(beside.locator("main")).to_contain_text("It sells cars.")
    expect(item.locator(".hint")).to_contain_text("Missing in the translation: Xiaomi, 1.234,5")
    above = anna.window.get_by_role("region", name="What to look at")
    expect(above).to_contain_text("1 text to look at")
    above.get_by_role("link", name="Xiaomi").click()
    expect(item).to_be_in_viewport()

    write(item, "Xiaomi sells 1,234.5 cars.")
    expect(beside.locator("main")).to_contain_text("Xiaomi sells")
    expect(item.locator(".hint")).to_have_count(0)
    expect(above).to_contain_text("lacks no name")

    anna.window.get_by_text("Der Preis steigt.").first.click()
    expect(beside.locator("main")).to_contain_text("Der Preis steigt.")
    assert anna.faults + anna.abroad == []


def test_what_a_machine_translated_is_confirmed_as_it_is(address, segment, translation, sign_in):
    StringTranslation.objects.create(
        translation_of=segment.string,
        context=segment.context,
        locale=translation.target_locale,
        data="Xiaomi sells 1,234.5 cars.",
        translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
    )
    anna = sign_in("anna")
    anna.go(f"{address}#segment-{segment.pk}")
    item = anna.window.locator(f"#segment-{segment.pk}")
    expect(item.locator(".hint")).to_contain_text("Translated by a machine.")
    item.get_by_role("button", name="Confirm as it is").click()
    expect(item.locator(".hint")).to_have_count(0)
    expect(item).to_contain_text("Translated manually")
    assert StringTranslation.objects.get(data__startswith="Xiaomi").translation_type == "manual"


def test_on_a_phone_the_section_waits_until_it_is_asked_for(address, segment, sign_in):
    anna = sign_in("anna")
    anna.window.set_viewport_size({"width": 390, "height": 800})
    anna.go(address)
    item = anna.window.locator(f"#segment-{segment.pk}")
    expect(item).to_be_visible()
    frame = anna.window.locator(BESIDE)
    expect(frame).to_be_hidden()
    item.scroll_into_view_if_needed()
    item.click(position={"x": 40, "y": 10})
    anna.window.get_by_role("button", name="Toggle preview of the section").click()
    expect(frame).to_be_visible()
    expect(anna.window.frame_locator(BESIDE).locator("main")).to_contain_text("Autos")
    assert anna.window.evaluate("document.documentElement.scrollWidth") <= 390
