"""Words at the desk, through their forms."""

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, rich_text

from glossary.models import Appearance, Term
from tests.factories import issue
from tests.glossary.featured import featured
from tests.glossary.words import shown, term


@pytest.fixture
def desk(homes, admin_client):
    return admin_client


def url(name, *args):
    return reverse(f"wagtailsnippets_glossary_term:{name}", args=args)


def form(edition="de", text="", **fields):
    data = {
        "locale": Locale.objects.get(language_code=edition).pk,
        "language": "Japanisch",
        "word": "Ikigai",
        "native_script": "生き甲斐",
        "reading": "",
        "meaning": "Lebenssinn",
        "text": rich_text(text),
        "tags": "Leben, Alltag",
        "slug": "",
    }
    return nested_form_data(data | fields)


def test_a_word_is_entered_by_hand(desk, client):
    response = desk.post(url("add"), form())
    assert response.status_code == 302
    word = shown()["ikigai"]
    assert (word.language, word.text) == ("ja", "")
    assert {tag.name for tag in word.tags.all()} == {"Leben", "Alltag"}
    assert "Lebenssinn" in client.get("/de/glossar/ikigai/").content.decode()


def test_a_copy_enters_it_for_the_other_edition(desk):
    word = term("Ikigai", "生き甲斐")
    word.tags.add("Leben")
    opened = desk.get(url("copy", word.pk))
    fields = opened.context["form"].initial
    assert fields["word"] == "Ikigai"
    assert fields["locale"] == Locale.objects.get(language_code="en").pk
    assert "Lebenssinn" not in opened.content.decode()
    assert 'value="Leben"' in opened.content.decode()
    assert f'action="{url("add")}"' in opened.content.decode()
    desk.post(url("add"), form("en", meaning="What life is for"))
    assert shown("en")["ikigai"].translation_key == word.translation_key
    assert shown("de")["ikigai"].meaning == "Lebenssinn"


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"language": "Elbisch"}, "language"),
        ({"language": ""}, "language"),
        ({"word": ""}, "word"),
        ({"word": "Konbini", "native_script": "コンビニ"}, "word"),
        ({"slug": "konbini"}, "__all__"),
        ({"slug": "nicht so"}, "slug"),
        ({"meaning": ""}, "meaning"),
        ({"locale": "99"}, "locale"),
    ],
)
def test_a_fault_is_told_at_its_field_and_nothing_is_lost(desk, fields, field):
    term("Konbini", "コンビニ")
    response = desk.post(url("add"), form(reading="いきがい") | fields)
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert 'value="いきがい"' in response.content.decode()
    assert Term.objects.count() == 1


def test_a_changed_word_is_saved(desk):
    word = term("Ikigay", "生き甲斐")
    desk.post(url("edit", word.pk), form(slug=word.slug, text="<p>Neu.</p>"))
    word.refresh_from_db()
    assert (word.word, word.slug) == ("Ikigai", "ikigay")
    assert "Neu." in word.text


def test_an_emptied_text_shows_nothing(desk):
    word = term("Ikigai", "生き甲斐", text="<p>Weg damit.</p>")
    desk.post(url("edit", word.pk), form(slug=word.slug, text=""))
    word.refresh_from_db()
    assert word.text == ""


def test_a_word_of_an_issue_is_corrected_in_the_issue(desk):
    word = term("Ikigai", "生き甲斐", meaning="")
    page = issue()
    Appearance.objects.create(term=word, page=page, block_id="1", anchor="s-1", number=1, date=page.date, word="Ikigai")
    response = desk.post(url("edit", word.pk), form(word="Anders", meaning="", slug="", tags="Leben"))
    assert response.status_code == 302
    word.refresh_from_db()
    assert (word.word, word.slug) == ("Ikigai", "ikigai")
    assert [tag.name for tag in word.tags.all()] == ["Leben"]


def test_a_word_of_an_issue_is_not_deleted(desk):
    word = term("Ikigai")
    page = issue()
    Appearance.objects.create(term=word, page=page, block_id="1", anchor="s-1", number=1, date=page.date, word="Ikigai")
    desk.post(url("delete", word.pk))
    desk.post(f"{reverse('wagtail_bulk_action', args=('glossary', 'term', 'delete'))}?id={word.pk}")
    assert Term.objects.filter(pk=word.pk).exists()


def test_the_list_shows_finds_and_filters(desk):
    word = term("Phở", "phở", "vi")
    term("Konbini", "コンビニ")
    term("Konbini", "コンビニ", edition="en")
    page = issue()
    Appearance.objects.create(term=word, page=page, block_id="1", anchor="s-1", number=1, date=page.date, word="Phở")
    text = desk.get(url("list")).content.decode()
    assert "Vietnamesisch" in text
    found = desk.get(url("list"), {"q": "pho"}).content.decode()
    assert "phở" in found
    assert "Konbini" not in found
    english = Locale.objects.get(language_code="en").pk
    assert "Phở" not in desk.get(url("list"), {"locale": english}).content.decode()
    assert desk.get(url("list"), {"ordering": "-number"}).status_code == 200


def test_a_deleted_word_is_gone(desk):
    word = term("Ikigai")
    desk.post(url("delete", word.pk))
    assert shown() == {}


def test_spellings_and_the_switch_for_links_are_saved(desk):
    desk.post(url("add"), form(other_spellings="  生きがい \n\nikigai\n生きがい\n"))
    word = Term.objects.get()
    assert word.other_spellings == "生きがい\nikigai"
    assert not word.auto_link
    desk.post(url("edit", word.pk), form(slug=word.slug, other_spellings=word.other_spellings, auto_link="on"))
    assert Term.objects.get().auto_link


def test_what_finds_nothing_is_saved_and_told(desk):
    response = desk.post(url("add"), form(reading="…!?", other_spellings="🙂\n生きがい"), follow=True)
    word = Term.objects.get()
    assert (word.reading, word.other_spellings) == ("…!?", "🙂\n生きがい")
    (told,) = [message for message in response.context["messages"] if message.level_tag == "warning"]
    assert "…!?" in told.message
    assert "🙂" in told.message
    assert "生きがい" not in told.message
    text = desk.get(url("edit", word.pk)).content.decode()
    assert "Hiermit kann die Suche nichts anfangen: …!?, 🙂" in text


def test_a_word_that_is_found_by_all_of_it_warns_of_nothing(desk):
    response = desk.post(url("add"), form(reading="いきがい", other_spellings="生きがい"), follow=True)
    assert [message.level_tag for message in response.context["messages"]] == ["success"]
    text = desk.get(url("edit", Term.objects.get().pk)).content.decode()
    assert "<code>ikigai</code>" in text
    assert "<code>いきがい</code>" in text


def test_a_word_of_an_issue_keeps_what_people_enter_of_it(desk):
    word = term("Ikigai", "生き甲斐", meaning="")
    page = issue()
    Appearance.objects.create(term=word, page=page, block_id="1", anchor="s-1", number=1, date=page.date, word="Ikigai")
    desk.post(url("edit", word.pk), form(meaning="", other_spellings="生きがい", reading="いきがい"))
    word.refresh_from_db()
    assert (word.other_spellings, word.reading, word.auto_link) == ("生きがい", "いきがい", False)


def test_a_copy_keeps_the_other_spellings(desk):
    word = term("Ikigai", "生き甲斐", other_spellings="生きがい", auto_link=False)
    opened = desk.get(url("copy", word.pk))
    assert opened.context["form"].initial["other_spellings"] == "生きがい"
    assert opened.context["form"].initial["auto_link"] is False


@pytest.mark.parametrize("query", ["kenko", "健康", "けんこう", "gesund", "Gesundheit", "wohl"])
def test_the_list_is_searched_by_all_keys_of_a_word(desk, query):
    featured("Kenkō", "健康", reading="けんこう", meaning="Gesundheit")
    featured("Kenkō", "健康", number=2, meaning="Wohlbefinden")
    term("Konbini", "コンビニ", meaning="Laden")
    table = desk.get(url("list"), {"q": query}).context["table"]
    assert [(found.word, found.number) for found in table.data] == [("Kenkō", 2)]
