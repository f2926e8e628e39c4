"""The editor's list of the words that an issue links."""

from issues.models import IssuePage
from tests.desk.forms import read, stored
from tests.factories import issue
from tests.glossary.words import term


def words(response):
    return [label.b.text for label in read(response).select("label:has([name^=unlinked_words-])")]


def draft(page):
    return IssuePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def test_the_form_lists_the_words_of_the_last_saved_draft(desk):
    term("Ikigai", "生き甲斐")
    term("Hanbok", language="ko")
    term("Chai", auto_link=False)
    page = issue(body=[("text", {"heading": "Lage", "text": "<p>Kein Wort.</p>"})])
    page.body = IssuePage.body.field.stream_block.to_python(
        [{"type": "text", "value": {"text": "<p>Ein Ikigai beim Chai.</p>"}}]
    )
    page.save_revision()
    response = desk.client.get(f"/admin/pages/{page.pk}/edit/")
    assert words(response) == ["Ikigai"]
    assert "生き甲斐" in response.content.decode()
    assert "Lebenssinn" in response.content.decode()


def test_a_word_is_switched_off_and_on_again(desk):
    key = str(term("Ikigai").translation_key)
    page = issue(body=[("text", {"text": "<p>Ikigai.</p>"})])
    url, fields = desk.open_issue(page)
    assert fields.pop(f"unlinked_words-{key}") == "on"
    desk.send((url, fields), stored(page))
    assert draft(page).unlinked_words == [key]
    url, fields = desk.open_issue(page)
    assert f"unlinked_words-{key}" not in fields
    desk.send((url, fields | {f"unlinked_words-{key}": "on"}), stored(page))
    assert draft(page).unlinked_words == []


def test_the_whole_issue_is_switched_off(desk):
    page = issue()
    url, fields = desk.open_issue(page)
    assert fields.pop("link_words") == "on"
    desk.send((url, fields), action="publish")
    assert IssuePage.objects.get(pk=page.pk).link_words is False


def test_a_word_that_left_the_text_for_a_while_stays_off(desk):
    key = str(term("Ikigai").translation_key)
    page = issue(body=[("text", {"text": "<p>Nichts.</p>"})], unlinked_words=[key])
    desk.send(desk.open_issue(page), stored(page))
    assert draft(page).unlinked_words == [key]


def test_a_new_issue_links_its_words(desk):
    _url, fields = desk.open_new_issue()
    assert fields["link_words"] == "on"


def test_nonsense_in_the_field_is_passed_over(desk):
    page = issue()
    url, fields = desk.open_issue(page)
    response = desk.send((url, fields | {"unlinked_words": "x \0 <script>"}))
    assert response.status_code == 302
    assert draft(page).unlinked_words == []


def test_a_save_by_code_that_knows_no_switches_leaves_them(desk):
    key = str(term("Ikigai").translation_key)
    page = issue(unlinked_words=[key])
    url, fields = desk.open_issue(page)
    del fields["unlinked_words"]
    desk.send((url, fields))
    assert draft(page).unlinked_words == [key]
