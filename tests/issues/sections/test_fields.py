"""What the form of a section takes and what it refuses: the error at its field, nothing typed lost."""

import json

import pytest
from django.utils.translation import override
from wagtail.images.tests.utils import get_test_image_file
from wagtail.test.utils.form_data import rich_text
from wagtail_factories import ImageFactory

from issues.models import IssuePage
from issues.sections.widgets import LanguageInput
from tests.desk.forms import Desk, as_posted
from tests.factories import PartnerFactory, issue
from tests.samples import TYPES, full, required_only


@pytest.fixture
def desk(homes):
    return Desk("anna")


@pytest.fixture
def library(homes):
    return ImageFactory(file=get_test_image_file()), PartnerFactory()


def _block(section):
    return IssuePage.body.field.stream_block.child_blocks[section]


def _posted(section, **fields):
    """The full sample of a section as its form posts it, with `fields` in place of its own."""
    block = _block(section)
    return (section, as_posted(block, full(section)) | fields)


def _publish(desk, *sections):
    page = issue(body=[], live=False)
    return page, desk.send(desk.open_issue(page), sections, action="publish", title="Titel")


def _errors(response):
    """The errors of the sections, each at its field: {"0.text": "…"}."""
    if response.status_code == 302:
        return {}
    [error] = response.context["form"].errors["body"].as_data()
    return dict(_leaf_errors(error.as_json_data(), ""))


def _leaf_errors(error, path):
    for message in error.get("messages", ()):
        yield path.strip("."), message
    for at, inner in error.get("blockErrors", {}).items():
        yield from _leaf_errors(inner, f"{path}.{at}")


def _kept(response, section):
    """What the form shows again of its only section."""
    [child] = response.context["form"]["body"].value()
    return as_posted(_block(section), child.value)


def _prose(text, url):
    entity = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": url}}
    block = {"key": "a", "text": text, "type": "unstyled", "depth": 0, "inlineStyleRanges": []}
    block["entityRanges"] = [{"key": 0, "offset": 0, "length": len(text)}]
    return json.dumps({"blocks": [block], "entityMap": {"0": entity}})


@pytest.mark.parametrize("sample", [full, required_only])
@pytest.mark.parametrize("section", TYPES)
def test_a_sample_is_published_as_it_is_typed(desk, library, section, sample):
    typed = _decorating(as_posted(_block(section), sample(section)))
    page, response = _publish(desk, (section, typed))
    assert _errors(response) == {}
    [child] = IssuePage.objects.get(pk=page.pk).body
    assert _text(as_posted(child.block, child.value)) == _text(typed)


def _decorating(posted):
    """What a form posts, a picture without an alt text being marked as decoration."""
    if not isinstance(posted, dict):
        return posted
    unsaid = {"decorative": "on"} if posted.get("image") and not posted["alt"] else {}
    return {name: _decorating(value) for name, value in posted.items()} | unsaid


def _text(posted):
    """What was typed, without the ids and keys that a form adds."""
    if isinstance(posted, dict):
        return {name: _text(value) for name, value in posted.items() if name != "id"}
    if isinstance(posted, str) and posted.startswith("{"):
        return [(block["type"], block["text"]) for block in json.loads(posted)["blocks"]]
    return str(posted)


@pytest.mark.parametrize(
    ("section", "field"),
    [
        ("greeting", "salutation"),
        ("chart", "lead"),
        ("top_bit", "headline"),
        ("market_bit", "headline"),
        ("partner", "headline"),
        ("number_of_the_day", "caption"),
        ("word_of_the_week", "word"),
        ("word_of_the_week", "language"),
        ("fortune_cookie", "text"),
        ("feedback", "question"),
    ],
)
def test_a_required_field_left_empty(desk, library, section, field):
    _page, response = _publish(desk, _posted(section, **{field: " "}))
    assert _errors(response) == {f"0.{field}": "This field is required."}


def test_a_required_text_of_blanks(desk, library):
    _page, response = _publish(desk, _posted("greeting", text=rich_text("<p> </p><p>\u00a0</p>")))
    assert _errors(response) == {"0.text": "This field is required."}


def test_a_takeaway_of_blanks_is_none(desk, library):
    page, _response = _publish(desk, _posted("top_bit", takeaway=rich_text("<p> </p>")))
    [story] = IssuePage.objects.get(pk=page.pk).body
    assert not story.value["takeaway"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "ftp://a.example/",
        "tel:+4940",
        "//a.example",
        "/de/",
        "a.example",
        "#x",
        "http://",
        "mailto:a",
    ],
)
def test_an_address_that_no_reader_can_follow(desk, library, address):
    _page, response = _publish(desk, _posted("partner", button_url=address))
    assert "no link that a reader can follow" in _errors(response)["0.button_url"]
    assert _kept(response, "partner")["button_url"] == address
    assert _kept(response, "partner")["headline"] == full("partner")["headline"]


@pytest.mark.parametrize("address", ["https://a.example/?a=1&b=2", "HTTP://a.example", "mailto:a@b.example?subject=x"])
def test_an_address_that_a_reader_can_follow(desk, library, address):
    _page, response = _publish(desk, _posted("partner", button_url=address))
    assert _errors(response) == {}


@pytest.mark.parametrize(
    "address", ["ftp://a.example/", "tel:+4940", "#x", "/de/", "javascript:alert(1)", "jav\tascript:x"]
)
def test_a_link_in_the_text_that_no_reader_can_follow(desk, library, address):
    _page, response = _publish(desk, _posted("postscript", text=_prose("Hier lang", address)))
    assert "no link that a reader can follow" in _errors(response)["0.text"]
    assert "Hier lang" in _kept(response, "postscript")["text"]


@pytest.mark.parametrize("identity", ["abc", "", -1, "1 or 1=1", {"a": 1}])
def test_a_link_to_a_page_that_is_none(desk, library, identity):
    typed = json.loads(_prose("Hier lang", None))
    typed["entityMap"]["0"]["data"] = {"id": identity}
    _page, response = _publish(desk, _posted("postscript", text=json.dumps(typed)))
    assert "0.text" in _errors(response)


def test_pasted_markup_stays_outside(desk, library):
    kinds = ["header-two", "atomic", "unordered-list-item", "blockquote", "unstyled"]
    blocks = [
        {"key": f"k{n}", "text": f"<b>Text</b> {n}", "type": kind, "depth": 0, "entityRanges": []}
        | {"inlineStyleRanges": [{"offset": 0, "length": 3, "style": style} for style in ("BOLD", "UNDERLINE", "CODE")]}
        for n, kind in enumerate(kinds)
    ]
    page, response = _publish(desk, _posted("postscript", text=json.dumps({"blocks": blocks, "entityMap": {}})))
    assert _errors(response) == {}
    source = IssuePage.objects.get(pk=page.pk).body[0].value["text"].source
    assert "<b>&lt;b&gt;</b>Text" in source
    assert not any(tag in source for tag in ("<h2", "<u>", "<code", "<blockquote", "<hr", "<img"))


@pytest.mark.parametrize("language", ["Neusprech", "xx-nicht", "<script>", "12"])
def test_a_language_that_nobody_knows(desk, library, language):
    _page, response = _publish(desk, _posted("word_of_the_week", language=language))
    assert f"“{language}” is no language that we know" in _errors(response)["0.language"]
    assert _kept(response, "word_of_the_week")["language"] == language


@pytest.mark.parametrize("language", ["ja", "Japanese", "Japanisch", " japanisch "])
def test_a_language_by_its_tag_or_its_name(desk, library, language):
    page, _response = _publish(desk, _posted("word_of_the_week", language=language))
    assert IssuePage.objects.get(pk=page.pk).body[0].value["language"] == "ja"


def test_common_languages_are_suggested_by_flag_and_name():
    with override("de"):
        html = LanguageInput().render("language", "ja", {"id": "x"})
    assert '<option value="ja">🇯🇵 Japanisch</option>' in html
    assert 'list="x-languages"' in html
    assert '<datalist id="x-languages">' in html


@pytest.mark.parametrize("section", ["chart", "number_of_the_day"])
def test_a_picture_says_what_it_shows_or_is_decoration(desk, library, section):
    _page, response = _publish(desk, _posted(section, alt=""))
    assert "mark it as decoration" in _errors(response)["0.alt"]
    _page, response = _publish(desk, _posted(section, alt="", decorative="on"))
    assert _errors(response) == {}


def test_a_draft_may_lack_the_alt_text(desk, library):
    page = issue(body=[], live=False)
    response = desk.send(desk.open_issue(page), [_posted("chart", alt="", lead="")], title="Titel")
    assert _errors(response) == {}


def _part(kind, **fields):
    posted = as_posted(_block("top_bit"), full("top_bit"))
    parts = posted["parts"]
    [at] = [key for key, part in parts.items() if key != "count" and part["type"] == kind][:1]
    parts[at]["value"] |= fields
    return ("top_bit", posted), f"0.parts.{at}"


def test_a_quote_without_a_speaker(desk, library):
    story, part = _part("quote", name="")
    _page, response = _publish(desk, story)
    assert _errors(response) == {f"{part}.name": "This field is required."}


def test_a_picture_in_a_story_that_says_nothing(desk, library):
    story, part = _part("image", alt="")
    _page, response = _publish(desk, story)
    assert "mark it as decoration" in _errors(response)[f"{part}.alt"]


def test_a_link_without_a_target(desk, library):
    more = {"links": {"count": "1", "0": {"type": "item", "value": {"page": "", "url": "", "label": "Da"}, "id": ""}}}
    more["links"]["0"] |= {"order": "0", "deleted": ""}
    _page, response = _publish(desk, _posted("more", **more))
    assert "one of the two" in _errors(response)["0.links.0.page"]


def test_the_form_opens_on_rich_text_that_was_stored_broken(desk, library):
    broken = "<h2>Kopf<p>eine<br>Zeile <b>fett</p><img src=x><li>Punkt"
    page = issue(body=[("text", {"text": broken})], live=False)
    url, _fields = desk.open_issue(page)
    assert "Zeile" in desk.client.get(url).content.decode()


def test_links_are_chosen_among_pages_addresses_and_mail(desk, library):
    kinds = {f"allow_{kind}_link": "true" for kind in ("external", "email", "phone", "anchor")}
    html = desk.client.get("/admin/choose-page/", kinds).json()["html"]
    assert "External link" in html
    assert "Email link" in html
    assert "Phone link" not in html
    assert "Anchor link" not in html
