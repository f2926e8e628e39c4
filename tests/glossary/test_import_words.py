from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from glossary.models import Term
from tests.glossary.words import shown, term

PUBLIC = Path(__file__).parents[2].parent / "shared" / "gold" / "words_public.tsv"
HEAD = "word\tnative\tlanguage\tgloss_de\tgloss_en\n"
LINE = "Ikigai\t生き甲斐\tJapanese\tLebenssinn\tWhat life is for\n"


@pytest.fixture
def enter(homes, tmp_path):
    def enter(content):
        file = tmp_path / "words.tsv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        out = StringIO()
        call_command("import_words", str(file), stdout=out)
        return out.getvalue()

    return enter


@pytest.mark.skipif(not PUBLIC.is_file(), reason="the public words are not there")
def test_the_public_words_are_all_entered(enter, client):
    content = PUBLIC.read_bytes()
    enter(content)
    number = len(content.decode().strip().splitlines()) - 1
    assert len(shown("de")) == len(shown("en")) == number
    assert "Ernährungserziehung" in client.get("/de/glossar/shokuiku/").content.decode()
    assert "Food education" in client.get("/en/glossary/shokuiku/").content.decode()


def test_a_second_run_changes_nothing(enter):
    enter(HEAD + LINE)
    before = list(Term.objects.values())
    assert "0 made" in enter(HEAD + LINE)
    assert list(Term.objects.values()) == before


def test_what_people_wrote_since_stays(enter):
    enter(HEAD + LINE)
    word = shown()["ikigai"]
    word.meaning = "Besser"
    word.save()
    enter(HEAD + LINE)
    assert shown()["ikigai"].meaning == "Besser"


def test_a_word_without_a_meaning_gets_it(enter):
    term("Ikigai", "生き甲斐", meaning="", reading="いきがい")
    enter(HEAD + LINE)
    assert (shown()["ikigai"].meaning, shown()["ikigai"].reading) == ("Lebenssinn", "いきがい")


def test_a_word_with_one_gloss_stands_in_one_edition(enter):
    enter(HEAD + "Ikigai\t\tja\tLebenssinn\t\n")
    assert (set(shown("de")), set(shown("en"))) == ({"ikigai"}, set())


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff" + HEAD + LINE,
        (HEAD + LINE).replace("\n", "\r\n"),
        (HEAD + LINE).replace("\n", "\r"),
        "\n".join([HEAD.strip(), "", LINE.strip(), "\t\t\t\t"]),
        "gloss_en\tword\tnote\tlanguage\tgloss_de\tnative\nWhat for\tIkigai\tx\tJapanisch\tLebenssinn\t生き甲斐",
        HEAD + LINE.rstrip("\n") + "\t\t\n",
    ],
    ids=["byte-order mark", "windows", "old mac", "empty lines", "other columns", "empty cells at the end"],
)
def test_tables_of_other_programs_are_read(enter, content):
    enter(content)
    assert shown()["ikigai"].native_script == "生き甲斐"


def test_cells_in_the_quotation_marks_of_a_spreadsheet(enter):
    enter(HEAD + 'Ikigai\t\tja\t"Sinn, ""Lebenssinn"""\t"Purpose" of life\n')
    assert (shown()["ikigai"].meaning, shown("en")["ikigai"].meaning) == ('Sinn, "Lebenssinn"', '"Purpose" of life')


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "must name"),
        (HEAD, "no words"),
        ("word,native,language,gloss_de,gloss_en\nIkigai,,ja,x,y\n", "must name"),
        ("word\tnative\tlanguage\tgloss_de\nIkigai\t\tja\tx\n", "missing: gloss_en"),
        (HEAD.encode("utf-16"), "not UTF-8 text"),
        (b"\x89PNG\r\n\x1a\n\xff", "not UTF-8 text"),
        (HEAD + "a\0b\t\tja\tx\ty\n", "not text"),
        (HEAD + LINE + "Neu\t\tElbisch\tx\ty\n", "line 3: no known language: Elbisch"),
        (HEAD + LINE + "\t\tja\tx\ty\n", "line 3: no word"),
        (HEAD + LINE + "Neu\t\t\tx\ty\n", "line 3: no known language: empty"),
        (HEAD + LINE + "Neu\t\tja\t\t\n", "line 3: no meaning"),
        (HEAD + LINE + "Neu\t\tja\tx\ty\tz\n", "line 3: more cells"),
        (HEAD + LINE + "x" * 81 + "\t\tja\tx\ty\n", "line 3: word: Ensure"),
        (HEAD + LINE + "Neu\t\tja\t" + "x" * 301 + "\ty\n", "line 3: meaning: Ensure"),
        (HEAD + LINE + "IKIGAI\t生き甲斐\tja\tanders\t\n", "line 3: the same word as in line 2"),
        (b"x" * (5 * 1024 * 1024 + 1), "larger than 5 MB"),
    ],
)
def test_a_bad_file_enters_nothing_and_says_why(enter, content, message):
    with pytest.raises(CommandError, match=message):
        enter(content)
    assert not Term.objects.exists()


def test_all_bad_lines_are_named_at_once(enter):
    with pytest.raises(CommandError) as error:
        enter(HEAD + "\t\tja\tx\ty\n" + LINE + "Neu\t\tElbisch\tx\ty\n")
    assert "line 2: no word" in str(error.value)
    assert "line 4: no known language" in str(error.value)


def test_a_file_wrong_throughout_is_not_read_out(enter):
    with pytest.raises(CommandError) as error:
        enter(HEAD + "Neu\t\tElbisch\tx\ty\n" * 500)
    assert len(str(error.value).splitlines()) < 25


@pytest.mark.parametrize("name", ["nichts.tsv", "."])
def test_no_file_is_one_clear_line(homes, tmp_path, name):
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_words", str(tmp_path / name))


def test_without_editions_nothing_is_entered(unlaid, tmp_path):
    file = tmp_path / "words.tsv"
    file.write_text(HEAD + LINE)
    with pytest.raises(CommandError, match="set_up"):
        call_command("import_words", str(file))


def test_readings_and_other_spellings_may_be_there_too(enter):
    head = HEAD.replace("\n", "\treading\tother_spellings\n")
    enter(head + LINE.replace("\n", "\tいきがい\t生きがい; ikigay | 生きがい ;\n") + "Adda\t\tbn\tGespräch\t\n")
    word = shown()["ikigai"]
    assert (word.reading, word.other_spellings) == ("いきがい", "生きがい\nikigay")
    assert shown()["adda"].other_spellings == ""


def test_a_word_that_lacks_spellings_gets_them_and_keeps_its_meaning(enter):
    term("Ikigai", "生き甲斐", meaning="Besser", reading="イキガイ")
    head = HEAD.replace("\n", "\treading\tother_spellings\n")
    enter(head + LINE.replace("\n", "\tいきがい\t生きがい\n"))
    word = shown()["ikigai"]
    assert (word.meaning, word.reading, word.other_spellings) == ("Besser", "イキガイ", "生きがい")
