"""The glossary as files, read back by what they are made for."""

import csv
import io
import json
import re

import pytest
from wagtail.models import PageViewRestriction

from glossary import export
from glossary.models import GlossaryPage
from tests.glossary.featured import featured
from tests.glossary.words import term

NASTY = ["-san", "=1+1", "'Ud", "'-x", "@home", "+49", 'Qui"t', "Se;mi, kolon", "Zei\nle", "＝x", "<b>&", "Phở"]


@pytest.fixture
def get(homes, client):
    """A file of the German glossary, as text."""

    def get(name, address="/de/glossar/"):
        response = client.get(f"{address}download/{name}/")
        assert response.status_code == 200
        return response, b"".join(response.streaming_content).decode()

    return get


def table(text):
    """What a program reads that follows the rule of `as_csv`."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    plain = [[cell[1:] if cell[:1] == "'" and export.FORMULA.match(cell) else cell for cell in row] for row in rows]
    return [dict(zip(plain[0], row, strict=True)) for row in plain[1:]]


def cards(text):
    """The head of the file, and its cards, as Anki takes them apart."""
    lines = text.split("\n")
    head = [line for line in lines if line.startswith("#")]
    return head, list(csv.reader(lines[len(head) :], delimiter="\t"))


def a_featured_word():
    found = featured(reading="しょくいく", number=12)
    found.term.other_spellings = "食育\nshoku-iku"
    found.term.save()
    found.term.tags.add("Essen")


WHOLE = {
    "word": "Shokuiku",
    "native_script": "食育",
    "language": "ja",
    "language_name": "Japanisch",
    "reading": "しょくいく",
    "other_spellings": ["食育", "shoku-iku"],
    "meaning": "Essen lernen",
    "text": "Ein Fach.",
    "topics": ["Essen"],
    "first_issue": 12,
    "first_date": "2026-01-13",
    "url": "http://127.0.0.1:8000/de/glossar/shokuiku/",
}


def test_the_table_says_all_of_a_word(get):
    a_featured_word()
    response, text = get("csv")
    assert response["Content-Disposition"] == 'attachment; filename="glossar-de.csv"'
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert text.startswith("\ufeffword,native_script,language,")
    (row,) = table(text)
    assert row.pop("id")
    joined = {"other_spellings": "食育; shoku-iku", "topics": "Essen", "first_issue": "12"}
    assert row == WHOLE | joined


def test_the_data_say_all_of_a_word(get):
    a_featured_word()
    response, text = get("json")
    assert response["Content-Type"] == "application/json; charset=utf-8"
    data = json.loads(text)
    (word,) = data.pop("words")
    assert word.pop("id")
    assert word == WHOLE
    assert data == {
        "name": "Glossar",
        "publication": "asiabits",
        "rights": "© asiabits",
        "inLanguage": "de",
        "url": "http://127.0.0.1:8000/de/glossar/",
    }


def test_read_back_every_word_is_the_same(get):
    for word in NASTY:
        term(word, meaning=f"{word} \t {word}")
    by_id = {str(one.translation_key): one for one in GlossaryPage.objects.get(slug="glossar").terms()}
    for read in (table(get("csv")[1]), json.loads(get("json")[1])["words"]):
        assert len(read) == len(NASTY)
        assert {row["id"]: (row["word"], row["meaning"]) for row in read} == {
            key: (one.word, one.meaning) for key, one in by_id.items()
        }


def test_no_cell_is_a_formula_to_a_spreadsheet(get):
    for word in NASTY:
        term(word, native_script=f"={word}", meaning=f"\t{word}")
    cells = [cell for row in csv.reader(io.StringIO(get("csv")[1].removeprefix("\ufeff"), newline="")) for cell in row]
    assert len(cells) > len(NASTY)
    assert not [cell for cell in cells if cell[:1] in "=+-@\t\r＝＋－＠" and cell]


def test_a_card_has_the_word_in_front_and_its_meaning_behind(get):
    a_featured_word()
    response, text = get("anki")
    assert response["Content-Disposition"] == 'attachment; filename="glossar-de.anki.tsv"'
    head, ((guid, front, back, tags),) = cards(text.rstrip("\n"))
    assert head == [
        "#separator:tab",
        "#html:true",
        "#guid column:1",
        "#tags column:4",
        "#deck:asiabits – Glossar",
        "#columns:Guid\tFront\tBack\tTags",
    ]
    assert re.fullmatch("[0-9a-f-]{36}-de", guid)
    assert front == '<span lang="ja" dir="ltr">食育</span><br><span lang="ja-Latn">Shokuiku</span>'
    assert back == '<span lang="ja">しょくいく</span><br>Essen lernen'
    assert tags == "ja Essen"


def test_a_card_holds_no_foreign_markup_and_one_line(get):
    term("<img src=x>\t", "مجلس", "ar", meaning='<script>"a"\nb</script>').tags.add("Essen und Trinken")
    _head, rows = cards(get("anki")[1].rstrip("\n"))
    ((_guid, front, back, tags),) = rows
    assert front == '<span lang="ar" dir="rtl">مجلس</span><br><span lang="ar-Latn">&lt;img src=x&gt; </span>'
    assert back == "&lt;script&gt;&quot;a&quot; b&lt;/script&gt;"
    assert tags == "ar Essen_und_Trinken"


def test_a_card_of_a_word_without_a_meaning_has_its_text_behind(get):
    featured(meaning="", text="<p>Ein Fach.</p><p>Auch ein Essen.</p>")
    assert cards(get("anki")[1].rstrip("\n"))[1][0][2] == "Ein Fach. Auch ein Essen."


def test_each_edition_has_its_own_file(get):
    term("Ikigai", meaning="Lebenssinn")
    term("Ikigai", meaning="What life is for", edition="en")
    response, text = get("json", "/en/glossary/")
    assert response["Content-Disposition"] == 'attachment; filename="glossary-en.json"'
    (word,) = json.loads(text)["words"]
    assert (word["meaning"], word["language_name"]) == ("What life is for", "Japanese")


@pytest.mark.parametrize("name", export.FORMATS)
def test_an_empty_glossary_is_a_file_all_the_same(get, name):
    text = get(name)[1]
    assert {"csv": table, "json": lambda text: json.loads(text)["words"], "anki": lambda text: []}[name](text) == []


@pytest.mark.parametrize("name", export.FORMATS)
def test_what_is_private_is_in_no_file(get, client, name):
    found = featured(meaning="Geheim")
    PageViewRestriction.objects.create(page=found.page, restriction_type="login")
    assert "Shokuiku" not in get(name)[1]
    glossary = GlossaryPage.objects.get(slug="glossar")
    term("Ikigai")
    PageViewRestriction.objects.create(page=glossary, restriction_type="password", password="x")
    assert "Lebenssinn" not in client.get(f"/de/glossar/download/{name}/").content.decode()


@pytest.mark.parametrize("name", ["xml", "csv/x", "..%2F", "%00", ""])
def test_another_file_is_not_found(homes, client, name):
    assert client.get(f"/de/glossar/download/{name}/").status_code == 404


@pytest.mark.parametrize("name", export.FORMATS)
def test_a_file_costs_few_queries_whatever_its_length(get, name, django_assert_max_num_queries):
    term("Wort").tags.add("Leben")
    get(name)
    with django_assert_max_num_queries(16) as few:
        get(name)
    for number in range(1, 41):
        featured(f"Wort{number}", number=number).term.tags.add("Leben")
    with django_assert_max_num_queries(len(few) + 1):  # the topics of the appearances
        get(name)


def test_a_long_glossary_is_read_piece_by_piece(homes, monkeypatch, django_assert_max_num_queries):
    for number in range(10):
        term(f"Wort{number}")
    monkeypatch.setattr(export, "AT_ONCE", 2)
    items = export.items(GlossaryPage.objects.get(slug="glossar"))
    with django_assert_max_num_queries(5):
        assert next(items).word == "Wort0"


def test_the_glossary_leads_to_them(homes, client):
    term("Ikigai")
    text = client.get("/de/glossar/").content.decode()
    for name in export.FORMATS:
        assert f'href="/de/glossar/download/{name}/" download' in text
