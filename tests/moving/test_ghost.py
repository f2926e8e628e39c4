"""An export of Ghost."""

import json

from issues.models import IssuePage
from tests.moving.archives import BODY, ghost, picture

POST = {
    "id": "1",
    "uuid": "u1",
    "title": "Tee und Häfen",
    "slug": "tee-und-haefen",
    "html": BODY.format(more='<img src="__GHOST_URL__/content/images/2025/hafen.png" alt="Ein Hafen bei Nacht">'),
    "status": "published",
    "type": "post",
    "published_at": "2025-03-04T05:00:00.000Z",
    "feature_image": "__GHOST_URL__/content/images/2025/titel.png",
}
TABLES = {
    "tags": [{"id": "t1", "name": "Tee", "slug": "tee"}, {"id": "t2", "name": "#intern", "slug": "hash-intern"}],
    "posts_tags": [{"post_id": "1", "tag_id": "t1"}, {"post_id": "1", "tag_id": "t2"}],
    "users": [{"id": "a1", "name": "Kai"}],
    "posts_authors": [{"post_id": "1", "author_id": "a1"}],
    "posts_meta": [{"post_id": "1", "feature_image_alt": "Kanne"}],
}


def test_a_post_with_all_that_belongs_to_it(bring, client):
    files = {"export.json": ghost(POST, **TABLES)}
    files |= {"content/images/2025/hafen.png": picture(), "content/images/2025/titel.png": picture("blue")}
    report = bring(files)
    page = IssuePage.objects.get()
    assert (page.title, page.authors, page.cover_alt, page.live) == ("Tee und Häfen", "Kai", "Kanne", True)
    assert [topic.name for topic in page.tags.all()] == ["Tee"]
    assert client.get("/tee-und-haefen/", follow=True).redirect_chain[0] == (page.url, 301)
    assert client.get("/tag/tee/", follow=True).status_code == 200
    assert not report.rows[0].lost


def test_pages_and_broken_rows_are_listed(bring):
    report = bring({"export.json": ghost(POST, POST | {"id": "2", "uuid": "u2", "type": "page"}, None, {"id": "3"})})
    assert len(report.problems) == 3
    assert IssuePage.objects.count() == 1


def test_text_that_stands_in_lexical_alone(bring):
    said = {"type": "paragraph", "children": [{"type": "text", "text": "Das ist für die Händler nicht neu."}]}
    bring({"export.json": ghost(POST | {"html": None, "lexical": json.dumps({"root": {"children": [said]}})})})
    assert "nicht neu" in str(IssuePage.objects.get().body)


def test_of_an_export_that_was_cut_off_the_whole_posts_come(bring):
    second = POST | {"id": "2", "uuid": "u2", "slug": "reis", "title": "Reis", "published_at": "2025-03-05"}
    whole = ghost(POST, second, POST | {"id": "3", "uuid": "u3"}, tags=TABLES["tags"]).replace("}, {", "},\n{")
    report = bring({"export.json": whole[: whole.index('"u3"')]})
    assert sorted(page.title for page in IssuePage.objects.all()) == ["Reis", "Tee und Häfen"]
    (problem,) = report.problems
    assert (problem.where, problem.line) == ("export.json", whole[: whole.index('"u3"')].count("\n") + 1)
    assert "is damaged from here on" in problem.reason
