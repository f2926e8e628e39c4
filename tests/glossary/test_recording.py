"""A word's sound: from the desk to the reader, and off the disk again."""

import re

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, rich_text

from glossary.models import Term
from glossary.recordings import LARGEST
from tests.glossary.sounds import BEGINNINGS, silence, upload
from tests.glossary.words import term


@pytest.fixture
def desk(homes, admin_client, django_capture_on_commit_callbacks):
    """Sends the form of a word (a new one, or one that is there) as a browser does."""

    def send(word=None, **fields):
        data = {
            "locale": Locale.objects.get(language_code="de").pk,
            "language": "ja",
            "word": "Ikigai",
            "native_script": "生き甲斐",
            "reading": "",
            "meaning": "Lebenssinn",
            "text": rich_text(""),
            "other_spellings": "",
            "auto_link": "on",
            "tags": "",
            "slug": word.slug if word else "",
        }
        name, args = ("edit", [word.pk]) if word else ("add", [])
        address = reverse(f"wagtailsnippets_glossary_term:{name}", args=args)
        with django_capture_on_commit_callbacks(execute=True):
            return admin_client.post(address, nested_form_data(data | fields))

    return send


@pytest.mark.parametrize("extension", BEGINNINGS)
def test_a_recording_is_heard_on_the_words_page(desk, client, extension):
    assert desk(recording=upload(f"Meine Aufnahme (1).{extension.upper()}")).status_code == 302
    word = Term.objects.get()
    assert re.fullmatch(rf"recordings/ikigai-[a-z0-9]{{12}}\.{extension}", word.recording.name)
    text = client.get("/de/glossar/ikigai/").content.decode()
    assert f'<audio controls preload="none" src="/media/{word.recording.name}"' in text
    sound = client.get(f"/media/{word.recording.name}", headers={"range": "bytes=0-1"})
    assert sound.status_code == 206
    assert sound["Content-Type"].startswith("audio/")


def test_a_word_without_a_recording_has_no_player(homes, client):
    term("Ikigai")
    assert "<audio" not in client.get("/de/glossar/ikigai/").content.decode()


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (lambda: upload("wort.txt", b"Ikigai"), "Wähle eine Aufnahme als MP3"),
        (lambda: upload("wort.html", b"<script>alert(1)</script>"), "Wähle eine Aufnahme als MP3"),
        (lambda: upload("wort", BEGINNINGS["mp3"]), "Wähle eine Aufnahme als MP3"),
        (lambda: upload("wort.mp3", b"<script>alert(1)</script>"), "Diese Datei heißt .mp3"),
        (lambda: upload("wort.mp3", "Ikigai".encode("utf-16")), "Diese Datei heißt .mp3"),
        (lambda: upload("wort.mp3", BEGINNINGS["wav"]), "Diese Datei heißt .mp3"),
        (lambda: upload("wort.wav", b"RIFF\x24\x00\x00\x00AVI LIST"), "Diese Datei heißt .wav"),
        (lambda: upload("wort.ogg", b"OggS\x00\x02" + bytes(22) + b"\x80theora"), "Diese Datei heißt .ogg"),
        (lambda: upload("wort.m4a", b"\x00\x00\x00\x20ftypqt  "), "Diese Datei heißt .m4a"),
        (lambda: upload("wort.mp3", b"\xff"), "Diese Datei heißt .mp3"),
        (lambda: upload("wort.mp3", b""), "leer"),
        (lambda: upload("wort.mp3", BEGINNINGS["mp3"] + bytes(LARGEST)), "größer als 5 MB"),
    ],
)
def test_what_is_no_recording_is_refused_and_nothing_else_is_lost(desk, file, why):
    response = desk(recording=file(), reading="いきがい", other_spellings="生きがい")
    text = response.content.decode()
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["recording"]
    assert why in text
    assert 'value="いきがい"' in text
    assert "生きがい</textarea>" in text
    assert not Term.objects.exists()


def test_the_name_of_the_file_may_be_anything(desk):
    for name in ("../../etc/passwd.mp3", "ä" * 150 + ".mp3", "<img src=x>.mp3", "日本.mp3"):
        Term.objects.all().delete()
        assert desk(recording=upload(name)).status_code == 302
        assert re.fullmatch(r"recordings/ikigai-[a-z0-9]{12}\.mp3", Term.objects.get().recording.name)


def test_a_saved_form_keeps_the_recording(desk):
    desk(recording=upload())
    word = Term.objects.get()
    desk(word, meaning="Sinn")
    assert Term.objects.get().recording.name == word.recording.name
    assert default_storage.exists(word.recording.name)


def test_a_refused_recording_leaves_the_one_that_is_there(desk):
    desk(recording=upload())
    word = Term.objects.get()
    response = desk(word, recording=upload("wort.mp3", b"nichts"))
    assert response.status_code == 200
    assert Term.objects.get().recording.name == word.recording.name
    assert default_storage.exists(word.recording.name)


@pytest.mark.parametrize(
    "change",
    [lambda: {"recording": upload("neu.wav", silence())}, lambda: {"recording-clear": "on"}],
    ids=["replaced", "removed"],
)
def test_a_file_that_is_replaced_or_removed_goes(desk, change):
    desk(recording=upload())
    word = Term.objects.get()
    desk(word, **change())
    left = Term.objects.get().recording
    assert left.name != word.recording.name
    assert not default_storage.exists(word.recording.name)
    assert not left or default_storage.exists(left.name)


def test_the_file_of_a_deleted_word_goes(homes, django_capture_on_commit_callbacks):
    word = term("Ikigai", recording=upload())
    with django_capture_on_commit_callbacks(execute=True):
        Term.objects.all().delete()
    assert not default_storage.exists(word.recording.name)


def test_a_file_stays_until_the_change_is_certain(homes, django_capture_on_commit_callbacks):
    word = term("Ikigai", recording=upload())
    with django_capture_on_commit_callbacks() as waiting:
        word.delete()
    assert waiting
    assert default_storage.exists(word.recording.name)


def test_a_word_that_joins_another_brings_its_recording(homes, django_capture_on_commit_callbacks):
    one, other = term("Ikigay", recording=upload()), term("Ikigai", "生き甲斐")
    name = one.recording.name
    with django_capture_on_commit_callbacks(execute=True):
        one.join(other)
    assert Term.objects.get().recording.name == name
    assert default_storage.exists(name)


def test_the_other_edition_plays_the_same_recording_until_it_has_its_own(homes, client):
    german = term("Ikigai", recording=upload())
    english = term("Ikigai", edition="en")
    assert german.recording.url in client.get("/en/glossary/ikigai/").content.decode()
    english.recording = upload("own.mp3")
    english.save()
    text = client.get("/en/glossary/ikigai/").content.decode()
    assert english.recording.url in text
    assert german.recording.url not in text
    assert german.recording.url in client.get("/de/glossar/ikigai/").content.decode()


def test_the_form_plays_what_is_there(desk, admin_client):
    word = term("Ikigai", recording=upload())
    text = admin_client.get(reverse("wagtailsnippets_glossary_term:edit", args=[word.pk])).content.decode()
    assert f'src="{word.recording.url}"' in text
    assert 'accept=".mp3,' in text
    assert 'enctype="multipart/form-data"' in text
