"""What of the source is not on the site is told; and what is told, is not there."""

import json

from django.core.management import call_command
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from issues.models import IssuePage
from moving.archive import writing
from tests.moving.archives import row, table


def test_words_and_links_that_got_lost_are_named(bring, monkeypatch):
    read = writing.read

    def loses(post, *asked):
        draft = read(post, *asked)
        draft.source.lines = [line for line in draft.source.lines if "Kurs" not in line.text]
        return draft

    monkeypatch.setattr(writing, "read", loses)
    more = '<p>Der Kurs der <a href="https://example.org/kurs">Fabrik</a> steigt.</p>'
    report = bring({"posts.csv": table(row(1, more=more))})
    (lost,) = (row.lost for row in report.rows)
    assert lost.text == ["Der Kurs der Fabrik steigt."]
    assert lost.links == ["https://example.org/kurs"]
    assert "something is lost of 1" in report.summary()


def test_an_old_address_that_is_taken_is_listed(bring, homes):
    Redirect.objects.create(old_path="/p/post-1", site=Site.objects.get(), redirect_link="https://example.org/")
    report = bring({"posts.csv": table(row(1))})
    assert "old address /p/post-1: leads to https://example.org/ already" in report.text()


def test_the_command_tells_and_writes_the_report(homes, media, tmp_path, capsys):
    (tmp_path / "posts.csv").write_text(table(row(1), row(2, created_at="neulich")))
    call_command("import_archive", str(tmp_path / "posts.csv"), report=str(tmp_path / "told.txt"))
    out, err = capsys.readouterr()
    assert "posts.csv, line 3: not imported" in out
    assert "2 of 2" in err
    assert (tmp_path / "told.txt").read_text() in out
    told = json.loads((tmp_path / "told.json").read_text())
    assert told["counts"] == {"imported": 1, "refused": 1}
    assert IssuePage.objects.count() == 1
