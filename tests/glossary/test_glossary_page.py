"""The glossary as a reader meets it."""

import re
from urllib.parse import quote

import pytest
from wagtail.models import Page, PageViewRestriction

from glossary import browsing
from glossary.models import GlossaryPage, OldSlug
from tests.glossary.words import term


@pytest.fixture
def get(homes, client):
    def get(address, **extra):
        response = client.get(address, **extra)
        return response, response.content.decode()

    return get


def listed(text):
    """The words of the list, in its order; not those that merely come near."""
    return re.findall(r"<dfn[^>]*>([^<]+)</dfn>", text.partition('id="nearest"')[0])


def near(text):
    """The words that come near to what was not found."""
    return re.findall(r"<dfn[^>]*>([^<]+)</dfn>", text.partition('id="nearest"')[2])


def test_an_empty_glossary_says_so(get):
    response, text = get("/de/glossar/")
    assert response.status_code == 200
    assert "Noch keine Wörter." in text


def test_words_stand_in_the_order_of_the_alphabet(get):
    for word in ("Zen", "Áo dài", "Adda", "Çay", "Chai", "Ärger", "Aoba"):
        term(word)
    _response, text = get("/de/glossar/")
    assert listed(text) == ["Adda", "Aoba", "Áo dài", "Ärger", "Çay", "Chai", "Zen"]
    assert re.findall(r"<h2 id=\"l-\d\">(.)</h2>", text) == ["A", "C", "Z"]
    assert '<a href="#l-2">C</a>' in text


def test_each_edition_has_its_own_words(get):
    term("Ikigai", meaning="Lebenssinn")
    term("Ikigai", meaning="What makes life worth living", edition="en")
    term("Konbini", meaning="Eckladen")
    assert listed(get("/de/glossar/")[1]) == ["Ikigai", "Konbini"]
    english = get("/en/glossary/")[1]
    assert listed(english) == ["Ikigai"]
    assert "Lebenssinn" not in english
    assert "Japanese" in english


def test_a_word_has_its_language_script_and_direction(get):
    term("Majlis", "مجلس", "ar")
    term("Phở", "phở", "vi")
    _response, text = get("/de/glossar/")
    assert re.search(r'class="native"[^>]* lang="ar" dir="rtl">مجلس<', text)
    assert '<dfn lang="ar-Latn">Majlis</dfn>' in text
    assert ">phở<" not in text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ikigai", ["Ikigai"]),
        ("IKI", ["Ikigai"]),
        ("生き", ["Ikigai"]),
        ("pho", ["Phở"]),
        ("phở", ["Phở"]),
        ("suppe", ["Phở"]),
        ("  Ikigai ", ["Ikigai"]),
        ("%", []),
        ("_", []),
        ("", ["Ikigai", "Phở"]),
        ("   ", ["Ikigai", "Phở"]),
    ],
)
def test_a_word_is_looked_up(get, query, found):
    term("Ikigai", "生き甲斐")
    term("Phở", language="vi", meaning="Nudelsuppe")
    assert listed(get(f"/de/glossar/?q={quote(query)}")[1]) == found


def test_filters_narrow_each_other(get):
    term("Ikigai", language="ja").tags.add("Leben")
    term("Konbini", language="ja").tags.add("Handel")
    term("Chaebol", language="ko").tags.add("Handel")
    assert listed(get("/de/glossar/?language=ja")[1]) == ["Ikigai", "Konbini"]
    assert listed(get("/de/glossar/?topic=handel")[1]) == ["Chaebol", "Konbini"]
    text = get("/de/glossar/?topic=handel&language=ja")[1]
    assert listed(text) == ["Konbini"]
    assert 'href="/de/glossar/?topic=handel" aria-current="true">Japanisch</a>' in text
    assert 'href="/de/glossar/?language=ja" aria-current="true">Handel</a>' in text
    assert 'href="/de/glossar/?language=ko' not in get("/de/glossar/?topic=leben")[1]


def test_filters_narrow_a_query_and_stay_in_its_links(get):
    term("Ikigai", language="ja", meaning="Sinn").tags.add("Leben")
    term("Kaizen", language="ja", meaning="Sinn und Verbesserung")
    term("Jeong", language="ko", meaning="Sinn")
    assert set(listed(get("/de/glossar/?q=Sinn")[1])) == {"Ikigai", "Jeong", "Kaizen"}
    text = get("/de/glossar/?q=Sinn&language=ja")[1]
    assert set(listed(text)) == {"Ikigai", "Kaizen"}
    assert 'href="/de/glossar/?q=Sinn&amp;language=ja&amp;letter=K"' in text
    assert listed(get("/de/glossar/?q=Sinn&language=ja&letter=K")[1]) == ["Kaizen"]
    assert listed(get("/de/glossar/?q=Sinn&letter=I&topic=leben")[1]) == ["Ikigai"]
    text = get("/de/glossar/?q=Sinn&letter=Z")[1]
    assert "Kein Wort zu „Sinn“ passt zu dieser Auswahl." in text
    assert '<a href="/de/glossar/?q=Sinn">' in text
    assert listed(text) == near(text) == []


def test_a_letter_is_asked_for(get):
    for word in ("Adda", "Ger", "Guanxi", "24-7"):
        term(word)
    assert listed(get("/de/glossar/?letter=G")[1]) == ["Ger", "Guanxi"]
    assert listed(get("/de/glossar/?letter=%23")[1]) == ["24-7"]
    assert len(listed(get("/de/glossar/?letter=nonsense")[1])) == 4


def test_words_that_are_no_page_any_more_are_read_a_letter_at_a_time(get, monkeypatch):
    monkeypatch.setattr(browsing, "MOST_ON_A_PAGE", 2)
    for word in ("Ger", "Guanxi", "Zen"):
        term(word)
    text = get("/de/glossar/")[1]
    assert listed(text) == ["Ger", "Guanxi"]
    assert re.search(r'href="/de/glossar/\?letter=Z"[^>]*>Z <span class="num">1</span>', text)
    assert listed(get("/de/glossar/?letter=Z")[1]) == ["Zen"]


def test_what_a_query_finds_says_why_and_stands_in_the_order_of_the_search(get):
    term("Guanxi", "关系", "zh", meaning="Netz")
    term("Adda", "", "bn", meaning="Ein Gespräch wie Guanxi")
    text = get(f"/de/glossar/?q={quote('關係')}")[1]
    assert listed(text) == ["Guanxi"]
    assert "關係 = 关系" in text
    assert "Ein Wort zu „關係“" in text
    assert listed(get("/de/glossar/?q=guanxi")[1]) == ["Guanxi", "Adda"]


def test_a_query_is_no_page_for_search_engines(get):
    term("Ikigai")
    text = get("/de/glossar/?q=ikigai")[1]
    assert '<meta name="robots" content="noindex">' in text
    assert '<link rel="canonical" href="http://127.0.0.1:8000/de/glossar/">' in text
    assert "noindex" not in get("/de/glossar/?language=ja")[1]


@pytest.mark.parametrize("query", ["xqzzt", "%F0%9F%99%82", "...", "%EF%BF%BD"])
def test_where_nothing_fits_the_nearest_words_stand_and_ways_to_browse(get, query):
    term("Ikigai")
    text = get(f"/de/glossar/?q={query}")[1]
    assert "Kein Wort passt auf „" in text
    assert near(text) == ["Ikigai"]
    assert 'href="/de/glossar/?letter=I"' in text
    assert 'href="/de/glossar/?language=ja"' in text


def test_a_language_holds_its_scripts_and_regions(get):
    term("Guanxi", "关系", "zh")
    term("Dim sum", "點心", "zh-Hant")
    text = get("/de/glossar/?language=zh")[1]
    assert listed(text) == ["Dim sum", "Guanxi"]
    assert '<span class="num">2</span>' in text


@pytest.mark.parametrize("query", ["language=xx", "topic=nichts", "q=zzz", "language=%00", "topic=%27%3B--"])
def test_what_finds_nothing_shows_the_way_back(get, query):
    term("Ikigai")
    response, text = get(f"/de/glossar/?{query}")
    assert response.status_code == 200
    if query == "language=%00":
        assert listed(text) == ["Ikigai"]
    else:
        assert listed(text) == []
        assert '<a href="/de/glossar/">Alle Wörter</a>' in text


@pytest.mark.parametrize(
    "query",
    [
        "a" * 10_000,
        "%00",
        "a%00b",
        "%F0%9F%99%82",
        "%ED%A0%80",
        "%E2%80%AE",
        "%FF",
        "'%22%3C%3E%25_%5C",
        "e" + "%CC%81" * 200,
    ],
)
@pytest.mark.parametrize("name", ["q", "language", "letter", "topic"])
def test_a_hostile_query_is_answered(get, name, query):
    term("Ikigai")
    response, text = get(f"/de/glossar/?{name}={query}")
    assert response.status_code == 200
    assert len(text) < 40_000
    assert "\0" not in text


def test_a_query_is_escaped(get):
    assert "<script>" not in get("/de/glossar/?q=%22%3E%3Cscript%3E")[1]


def test_the_list_costs_the_same_whatever_its_length(get, django_assert_max_num_queries):
    for number in range(3):
        term(f"Wort{number}").tags.add("Leben")
    get("/de/glossar/?q=wort")
    # Nine for the site, the page and what frames every page; how many words there are; the version of the search; which
    # words the filters leave, these, and where they appeared; one for each filter.
    with django_assert_max_num_queries(17) as queries:
        get("/de/glossar/?q=wort&language=ja&topic=leben")
    few = len(queries)
    for number in range(3, 30):
        term(f"Wort{number}").tags.add("Leben")
    get("/de/glossar/?q=wort")
    with django_assert_max_num_queries(few):
        text = get("/de/glossar/?q=wort&language=ja&topic=leben")[1]
    assert len(listed(text)) == 30


class TestWord:
    def test_shows_what_was_entered(self, get):
        term("Shokuiku", "食育", reading="しょくいく", meaning="Essen lernen", text="<p>Ein <b>Fach</b>.</p>")
        _response, text = get("/de/glossar/shokuiku/")
        assert '<h1 id="h-term"><dfn lang="ja-Latn">Shokuiku</dfn></h1>' in text
        assert 'class="squares" data-n="2" role="img" aria-label="食育"' in text
        assert "<rt>しょくいく</rt>" in text
        assert "🇯🇵 Japanisch" in text
        assert "<b>Fach</b>" in text
        assert "In diesen Ausgaben" not in text

    def test_script_that_runs_stands_on_a_line(self, get):
        term("Majlis", "مجلس", "ar")
        assert re.search(r'class="lined" data-len="4" lang="ar" dir="rtl">مجلس', get("/de/glossar/majlis/")[1])

    def test_links_its_neighbours(self, get):
        for word in ("Adda", "Chai", "Dim sum", "Ger", "Hanbok", "Ikigai"):
            term(word)
        _response, text = get("/de/glossar/dim-sum/")
        rail = re.findall(r'href="/de/glossar/([a-z-]+)/"', text.split("</nav>")[-0])
        assert re.search(r'href="/de/glossar/chai/" rel="prev"', text)
        assert re.search(r'href="/de/glossar/ger/" rel="next"', text)
        assert "ikigai" not in rail

    def test_switches_to_the_same_word(self, get):
        term("Jiaozi", "饺子", "zh")
        term("Jiaozi", "交子", "zh", edition="en")
        term("Jiaozi", "饺子", "zh", edition="en")
        assert 'href="/en/glossary/jiaozi-zh/"' in get("/de/glossar/jiaozi/")[1]

    def test_that_the_other_edition_lacks_has_no_address_there(self, get):
        term("Konbini")
        response, text = get("/de/glossar/konbini/")
        assert response.context["addresses"] == {"de": "/de/glossar/konbini/"}
        assert 'href="/en/glossary/konbini/"' not in text

    def test_of_a_private_other_edition_is_not_linked(self, get):
        term("Konbini")
        term("Konbini", edition="en")
        english = GlossaryPage.objects.get(locale__language_code="en")
        PageViewRestriction.objects.create(page=english, restriction_type="login")
        assert set(get("/de/glossar/konbini/")[0].context["addresses"]) == {"de"}

    @pytest.mark.parametrize(
        "address", ["nichts/", "ikigai/mehr/", "a%00b/", "%F0%9F%99%82/", "a" * 3000 + "/", "..%2F/"]
    )
    def test_that_nobody_knows_is_not_found(self, get, address):
        term("Ikigai")
        assert get(f"/de/glossar/{address}")[0].status_code == 404

    def test_without_anything_to_show_is_not_found(self, get):
        term("Ikigai", meaning="")
        assert get("/de/glossar/ikigai/")[0].status_code == 404
        assert listed(get("/de/glossar/")[1]) == []

    def test_in_capitals_leads_to_its_address(self, get):
        term("Ikigai")
        response, _text = get("/de/glossar/IKIGAI/")
        assert (response.status_code, response.url) == (301, "/de/glossar/ikigai/")

    def test_with_a_new_address_is_found_at_the_old_one(self, get):
        word = term("Ikigai")
        word.slug = "lebenssinn"
        word.save()
        assert get("/de/glossar/ikigai/")[0].url == "/de/glossar/lebenssinn/"
        word.slug = "ikigai"
        word.save()
        assert get("/de/glossar/ikigai/")[0].status_code == 200
        assert get("/de/glossar/lebenssinn/")[0].url == "/de/glossar/ikigai/"

    def test_that_is_gone_redirects_nobody(self, get):
        word = term("Ikigai", meaning="")
        OldSlug.objects.create(term=word, slug="alt")
        assert get("/de/glossar/alt/")[0].status_code == 404

    def test_costs_few_queries(self, get, django_assert_max_num_queries):
        for word in ("Adda", "Chai", "Dim sum", "Ger", "Hanbok", "Ikigai"):
            term(word)
            term(word, edition="en")
        get("/de/glossar/dim-sum/")
        with django_assert_max_num_queries(45):
            get("/de/glossar/dim-sum/")


@pytest.mark.parametrize("private", ["glossary", "home"])
def test_a_private_glossary_tells_nothing(get, homes, private):
    term("Ikigai")
    glossary = GlossaryPage.objects.get(locale__language_code="de")
    PageViewRestriction.objects.create(
        page=glossary if private == "glossary" else homes["de"], restriction_type="password", password="x"
    )
    for address in ("/de/glossar/", "/de/glossar/ikigai/", "/de/glossar/?q=ikigai"):
        assert "Lebenssinn" not in get(address)[1]


def test_an_unpublished_glossary_is_not_found(get):
    term("Ikigai")
    Page.objects.filter(slug="glossar").update(live=False)
    assert get("/de/glossar/ikigai/")[0].status_code == 404


def test_there_is_no_word_of_the_week_before_the_first_issue(homes):
    term("Ikigai")
    assert GlossaryPage.objects.get(locale__language_code="de").word_of_the_week() is None
