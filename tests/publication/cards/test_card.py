"""Share cards: drawn whatever they say, and named by what they show."""

from io import BytesIO

import pytest
from PIL import Image

from publication.cards import faces
from publication.cards.card import SIZE, Card
from publication.cards.motifs import Figure, Headline, Name, Quote, Script

COMPOUND = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 3


def card(motif, **fields):
    return Card(**{"owner": "issue-1", "language": "de", "motif": motif, **fields})


@pytest.mark.parametrize(
    "motif",
    [
        Headline("Kaffee aus Đắk Lắk", "Und was er kostet"),
        Headline(COMPOUND),
        Headline("🎉🇻🇳👩‍🌾"),
        Headline(""),
        Headline("wort " * 60),
        Headline("a\x00b\n\u202ec\ufe0f"),
        Figure("1.000.000.000.000.000.000.000 Yen", COMPOUND),
        Figure("%"),
        Quote("So war das. " * 60, "Niemand"),
        Script("shokuiku", "食育", "ja", ("食", "育"), "essen lernen"),
        Script("marhaba", "مرحبا", "ar", (), "ein Gruß"),
        Script("jugaad", "जुगाड़", "hi"),
        Script("shokuiku", "食育", "ja", ("食", "育"), "essen lernen", "しょくいく" * 9),
        Script("unwritten", "\U0001e4d0", "unr"),
        Name("asiabits"),
    ],
)
def test_whatever_it_shows_it_is_a_png_of_one_size(motif):
    image = Image.open(BytesIO(card(motif).png("asiabits")))
    assert (image.format, image.size) == ("PNG", SIZE)


def test_the_same_is_drawn_the_same_and_called_the_same():
    one, same = card(Headline("Kaffee")), card(Headline("Kaffee"))
    assert one.png("asiabits") == same.png("asiabits")
    assert one.file == same.file


def test_what_shows_something_else_has_another_address(settings):
    shown = [
        card(Headline("Kaffee")),
        card(Headline("Tee")),
        card(Figure("Kaffee")),
        card(Name("Kaffee"), language="en"),
    ]
    assert len({one.address for one in shown}) == len(shown)
    before = shown[0].file
    settings.SECRET_KEY = "another"
    assert shown[0].file != before


def test_emoji_are_left_out_of_a_text():
    assert faces.written("Kaffee 🎉 und 👩‍🌾 Tee") == "Kaffee und Tee"


def test_a_text_that_no_face_can_write_is_left_out():
    assert faces.written("\U0001e4d0\U0001e4d1") == ""


@pytest.mark.parametrize(("likely", "drawn"), [(faces.LIKELY, "Grüße"), ((), "Grusse")])
def test_without_fontconfig_latin_is_written_and_other_scripts_are_left_out(monkeypatch, likely, drawn):
    if likely and not faces._without_fontconfig()[0].file:
        pytest.skip("none of the likely fonts is on this machine")
    monkeypatch.setattr(faces, "LIKELY", likely)
    faces._without_fontconfig.cache_clear()
    stack = faces._without_fontconfig()
    faces._without_fontconfig.cache_clear()
    monkeypatch.setattr(faces, "stack", lambda families, language: stack)
    assert "".join(part for _face, part in faces.runs("Grüße", faces.SERIF, "de")) == drawn
    assert faces.written("食育") == ""
    assert Image.open(BytesIO(card(Script("shokuiku", "食育", "ja", ("食", "育"))).png("asiabits"))).size == SIZE


def test_without_shaping_what_needs_it_is_left_out(monkeypatch):
    faces._drawable.cache_clear()
    monkeypatch.setattr(faces.features, "check", lambda feature: False)
    try:
        assert faces.written("مرحبا") == ""
        assert faces.written("Kaffee") == "Kaffee"
    finally:
        faces._drawable.cache_clear()
