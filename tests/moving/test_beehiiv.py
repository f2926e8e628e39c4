"""An export of beehiiv: a CSV of posts, whatever wrote it, with its pictures."""

import datetime

import pytest
from bs4 import BeautifulSoup

from glossary.models import Term
from issues.models import IssuePage
from pagestore import generation
from tests.moving.archives import ENGLISH, picture, row, table

WORD = "<h2>WORD OF THE WEEK</h2><p>🇯🇵 Shokuiku 食育</p><p>In Japan steht Shokuiku für bewusstes Essen.</p>"


def _states(report):
    return [(row.state, row.reason) for row in report.rows]


def test_a_published_post_is_read_at_its_old_address(bring, client):
    report = bring({"posts.csv": table(row(1, content_tags="Tee; Häfen", web_subtitle="+ Kanäle"))})
    assert "nothing is lost" in report.summary()
    page = IssuePage.objects.get()
    assert (page.title, page.teaser, page.date) == ("Ausgabe Nummer 1", "+ Kanäle", datetime.date(2025, 3, 1))
    assert [child.block_type for child in page.body] == ["greeting", "top_bit"]
    assert {topic.name for topic in page.tags.all()} == {"Tee", "Häfen"}
    assert page.first_published_at.date() == page.date
    response = client.get("/p/post-1", follow=True)
    assert response.redirect_chain[0] == (page.url, 301)
    assert "Der Tee wird knapp" in response.content.decode()


def test_the_old_address_of_a_topic_leads_to_its_page(bring, client):
    bring({"posts.csv": table(row(1, content_tags="Tee"))})
    response = client.get("/t/tee", follow=True)
    assert response.redirect_chain == [("/de/ausgaben/thema/tee/", 301)]
    assert "Ausgabe Nummer 1" in response.content.decode()


def test_a_draft_stays_a_draft_and_numbers_follow_the_days(bring):
    bring({"posts.csv": table(row(2), row(1, status="draft"))})
    assert list(IssuePage.objects.order_by("number").values_list("title", "number", "live")) == [
        ("Ausgabe Nummer 1", 1, False),
        ("Ausgabe Nummer 2", 2, True),
    ]


def test_nothing_is_published_where_drafts_are_asked_for(bring):
    bring({"posts.csv": table(row(1))}, drafts=True)
    assert not IssuePage.objects.get().live


def test_words_of_the_week_fill_the_glossary(bring):
    bring({"posts.csv": table(row(1, more=WORD))})
    assert Term.objects.get().word == "Shokuiku"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_separator_and_encoding(bring, separator, encoding):
    bring({"posts.csv": table(row(1, web_title="Häfen, Tee; „und“ mehr"), separator=separator).encode(encoding)})
    assert IssuePage.objects.get().title == "Häfen, Tee; „und“ mehr"


def test_other_names_of_columns(bring):
    header = "Post ID;Title;Subtitle;Slug;Status;Publish Date;Content;Language;Number;Authors\n"
    bring({"export.csv": header + "a;Titel;Zeile;alt;published;2.3.2025;<p>Hafen und Tee.</p>;de-AT;41;Kai\n"})
    page = IssuePage.objects.get()
    assert (page.title, page.number, page.date, page.authors) == ("Titel", 41, datetime.date(2025, 3, 2), "Kai")


BROKEN = {
    "too few fields": "post_8,Nur ein Titel",
    "too many fields": ",".join(["x"] * 20),
    "an open quotation mark": 'post_8,"Ein Titel ohne Ende,,,confirmed,2025-03-08,<p>x</p>,,',
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_row_is_listed_with_its_line_and_the_others_come(bring, case):
    lines = table(row(1), row(2), row(3)).splitlines()
    report = bring({"posts.csv": "\n".join([*lines[:2], BROKEN[case], *lines[2:]]) + "\n"})
    assert IssuePage.objects.count() == 3
    (problem,) = report.problems
    assert (problem.line, problem.where) == (3, "posts.csv")
    assert "broken row" in problem.reason


def test_a_paragraph_with_as_many_commas_is_no_row(bring):
    report = bring(
        {
            "posts.csv": table(
                row(1, more="\n<p>Tee, Reis, Hafer, Salz,\nMilch,Kaffee,,Kakao,Mais,Soja,,,x</p>\n"), row(2)
            )
        }
    )
    assert (IssuePage.objects.count(), report.problems) == (2, [])


def test_bad_rows_are_listed_and_good_ones_come(bring):
    number = ["number"]
    report = bring(
        {
            "posts.csv": table(
                row(1, number="41"),
                row(2, number="41"),
                row(3, created_at="neulich"),
                row(4, content_html="<p>食育 42</p>", web_title="42"),
                row(5, number="42"),
                columns=number,
            )
        }
    )
    told = {row.key: (row.line, row.reason) for row in report.rows if row.state == "refused"}
    assert told["post_2"][0] == 3
    assert "Number 41 is taken" in told["post_2"][1]
    assert "no date" in told["post_3"][1]
    assert "language" in told["post_4"][1]
    assert set(IssuePage.objects.values_list("number", flat=True)) == {41, 42}


def test_a_post_of_the_future_is_a_draft(bring):
    report = bring({"posts.csv": table(row(1, created_at="2999-01-01"))})
    assert not IssuePage.objects.get().live
    assert "future" in report.text()


def test_scripts_do_not_come_and_are_named(bring, client):
    more = '<script>steal()</script><p onclick="steal()">Der Kurs <a href="javascript:steal()">steigt</a>.</p>'
    report = bring({"posts.csv": table(row(1, more=more))})
    assert "steal" not in client.get(IssuePage.objects.get().url).content.decode()
    assert "<script> (not text)" in report.text()
    assert "javascript:steal() (an unsafe link)" in report.text()


def test_english_posts_are_told_by_their_text(bring):
    bring({"posts.csv": table(row(1), row(2, content_html=ENGLISH.format(more="")))})
    assert list(IssuePage.objects.order_by("date").values_list("locale__language_code", flat=True)) == ["de", "en"]


def test_a_post_of_the_same_day_is_the_other_edition(bring):
    english = row(2, content_html=ENGLISH.format(more=""), created_at="2025-03-01", web_title="Issue one")
    bring({"posts.csv": table(row(1), english)})
    german, english = IssuePage.objects.order_by("locale__language_code")
    assert (german.translation_key, german.number) == (english.translation_key, english.number)


def test_a_rehearsal_writes_nothing_and_says_the_same(bring, media):
    files = {"posts.csv": table(row(1, more='<img src="bild.png" alt="Ein Hafen">'), row(2)), "bild.png": picture()}
    rehearsed = bring(files, dry_run=True)
    assert not IssuePage.objects.exists()
    assert not [file for file in media.rglob("*") if file.is_file()]
    done = bring(files)
    assert [vars(row) | {"page_id": None} for row in rehearsed.rows] == [
        vars(row) | {"page_id": None} for row in done.rows
    ]


def test_readers_see_what_is_brought_at_once(bring):
    before = generation.current()
    bring({"posts.csv": table(row(1))})
    assert generation.current() != before


def test_links_from_post_to_post_lead_to_their_pages(bring, client):
    """The old address may come with its host, and with what mails append; of a stranger’s it is none of ours."""
    to_first = '<p>Mehr <a href="https://www.asiabits.example/p/post-1?utm_source=mail&amp;a=1">in der ersten</a>.</p>'
    relative = '<p>Auch <a href="/p/post-1">dort</a>, nicht <a href="https://other.example/p/post-1">hier</a>.</p>'
    report = bring({"posts.csv": table(row(1), row(2, more=to_first + relative))})
    first, second = IssuePage.objects.order_by("number")
    body = str(second.body.get_prep_value())
    assert body.count(f'<a linktype="page" id="{first.pk}">') == 2
    assert "https://other.example/p/post-1" in body
    assert not report.rows[1].lost
    html = client.get(second.url).content.decode()
    assert html.count(f'href="{first.url}"') >= 2


def test_a_link_to_the_same_issue_is_joined(bring):
    german = '<p>Mehr <a href="https://www.asiabits.example/p/post-1">dazu</a>.</p>'
    english = '<p>More <a href="https://www.asiabits.example/p/one">on this</a>.</p>'
    rows = [
        row(1, language="de", number=1),
        row(1, language="en", number=1, id="one", url="https://www.asiabits.example/p/one",
            content_html=ENGLISH.format(more="")),
        row(2, language="de", number=2, more=german),
        row(2, language="en", number=2, id="two", url="https://www.asiabits.example/p/two",
            content_html=ENGLISH.format(more=english)),
    ]  # fmt: skip
    report = bring({"posts.csv": table(*rows, columns=["language", "number"])})
    assert [row.state for row in report.rows] == ["imported", "joined", "imported", "joined"]
    assert not any("shown in this edition only" in note for note in report.rows[3].notes)
    first = IssuePage.objects.get(number=1, locale__language_code="de")
    for page in IssuePage.objects.filter(number=2):
        assert [link["id"] for link in BeautifulSoup(str(page.body.get_prep_value()), "html.parser").select("a")] == [
            str(first.pk)
        ]
