"""A translation in a file: taken whole, or refused with its lines, and nothing of it taken."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail_localize.models import StringTranslation

from tests.desk.translating.conftest import translate
from tests.factories import issue
from tests.translating import submit

pytestmark = pytest.mark.django_db

LINKED = 'Das <b>Wort</b> aus <a id="a1">Japan</a>.'


@pytest.fixture
def translation(homes, client):
    body = [("text", {"heading": "Reis", "text": '<p>Das <b>Wort</b> aus <a href="https://a.example">Japan</a>.</p>'})]
    return submit(client, issue(title="Regen", body=body))


@pytest.fixture
def file(client, translation):
    """The file that an editor downloads."""
    return client.get(reverse("wagtail_localize:download_pofile", args=[translation.pk])).content.decode()


def filled(file, **translations):
    """`file` with a translation for the texts that begin with these words."""
    lines = file.splitlines()
    for n, line in enumerate(lines):
        for word, text in translations.items():
            if line.startswith(f'msgid "{word}'):
                quoted = text.replace("\\", "\\\\").replace('"', '\\"')
                lines[n + 1] = f'msgstr "{quoted}"'
    return "\n".join(lines) + "\n"


def upload(client, translation, content, name="translation.po"):
    """What the editor is told when the file is uploaded."""
    page = translation.get_target_instance()
    editor = reverse("wagtailadmin_pages:edit", args=[page.pk])
    if isinstance(content, str):
        content = content.encode()
    files = {} if content is None else {"file": SimpleUploadedFile(name, content)}
    address = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    response = client.post(address, {"next": editor} | files, follow=True)
    assert response.redirect_chain[-1][0] == editor
    *_earlier, message = response.context["messages"]
    return BeautifulSoup(str(message), "html.parser").get_text(" ", strip=True)


def translated():
    return dict(StringTranslation.objects.values_list("translation_of__data", "data"))


def test_a_file_that_is_filled_in(translation, file, client):
    english = 'The <b>word</b> from <a id="a1">Japan</a>.'
    told = upload(client, translation, filled(file, Regen="Rain", Das=english))
    assert told == "The translations of the file are in."
    assert translated() == {"Regen": "Rain", LINKED: english}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<script>alert(1)</script>", "the tag <script> is not in the source"),
        ('The <img src="x" onerror="alert(1)">', "the tag <img> is not in the source"),
        ('<a id="a1" onclick="alert(1)">The</a>', "the tag <a> has an attribute that is not in the source"),
        ("<iframe></iframe>The", "the tag <iframe> is not in the source"),
        ("The <!-- hidden --> word", "a comment is no text"),
        ("The word from Japan.", 'the link <a id="a1"> is missing'),
        ('The <a id="a1">word</a> <a id="a2">Japan</a>.', 'the link <a id="a2"> is more than the source has'),
        ('The <a id="a1">word</a> <a id="a1">Japan</a>.', 'the link <a id="a1"> is more than the source has'),
        ('The <b>word from <a id="a1">Japan</a>.', "the tag <b> is opened and not closed, or closed and not opened"),
        ('The word</i> from <a id="a1">Japan</a>.', "the tag <i> is opened and not closed, or closed and not opened"),
        ("   ", 'the link <a id="a1"> is missing'),
    ],
)
def test_a_line_at_fault_is_named_and_nothing_is_taken(translation, file, client, text, reason):
    translate(client, translation, "Reis", "Rice")
    content = filled(file, Regen="Rain", Das=text)
    told = upload(client, translation, content)
    line = 2 + next(n for n, words in enumerate(content.splitlines()) if words.startswith('msgid "Das'))
    assert told == f"Nothing of the file was taken. Mend these lines: Line {line}: {reason}."
    assert translated() == {"Reis": "Rice"}


def test_blanks_are_no_translation(translation, file, client):
    assert upload(client, translation, filled(file, Regen="  ")).endswith("Blanks are no translation.")


def test_many_faults_are_counted(homes, client):
    body = [("text", {"heading": f"Kapitel {n}", "text": "<p>Absatz.</p>"}) for n in range(15)]
    translation = submit(client, issue(title="Alles", body=body))
    file = client.get(reverse("wagtail_localize:download_pofile", args=[translation.pk])).content.decode()
    told = upload(client, translation, filled(file, Kapitel="<u>Chapter</u>"))
    assert told.count("the tag <u> is not in the source") == 10
    assert told.endswith("… and 5 more")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "No file was chosen."),
        ("garbage", "This is no PO file. Line 1 cannot be read."),
        ('msgid "a"\nnonsense\n', "Line 2 cannot be read."),
        (b"\x00\x01\x02", "This is no PO file"),
        (b'msgid "\xff"\nmsgstr "b"\n', "This is no PO file in UTF-8."),
        (b"PK\x03\x04" + bytes(range(256)), "This is no PO file"),
        ("", "another translation"),
        ('msgid "Regen"\nmsgstr "Rain"\n', "The file is that of another translation, or has lost its header."),
        ("/etc/passwd", "This is no PO file."),
        ("x" * (6 * 1024 * 1024), "The file is too large"),
    ],
)
def test_what_is_no_translation_file(translation, client, content, told):
    assert told in upload(client, translation, content)
    assert translated() == {}


def test_the_file_of_another_issue(translation, file, client, homes):
    other = submit(client, issue(title="Regen"))
    assert "another translation" in upload(client, other, filled(file, Regen="Rain"))
    assert translated() == {}


def test_texts_that_the_source_has_no_more_are_told(translation, file, client):
    told = upload(client, translation, filled(file, Regen="Rain").replace('msgid "Regen"', 'msgid "Schnee"'))
    assert told == "1 text of it is not in the source any more, and was left out."
    assert translated() == {}


def test_a_file_of_ours_comes_back_as_it_was(translation, client):
    translate(client, translation, "Regen", "Rain &amp; wind")
    file = client.get(reverse("wagtail_localize:download_pofile", args=[translation.pk])).content
    assert upload(client, translation, file) == "The translations of the file are in."
    assert translated() == {"Regen": "Rain &amp; wind"}


def test_whoever_may_not_edit_the_page_uploads_nothing(translation, file, client):
    client.force_login(User.objects.create_user("reader"))
    address = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    response = client.post(address, {"file": SimpleUploadedFile("a.po", filled(file, Regen="Rain").encode())})
    assert response.status_code in (302, 403)
    assert translated() == {}
