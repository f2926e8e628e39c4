"""Archives that mean harm, or are none."""

import io
import stat
import zipfile

import pytest
from django.core.management import CommandError, call_command

from issues.models import IssuePage
from moving.archive.errors import Unreadable
from tests.moving.archives import ghost, picture, row, table


def _zip(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return path


def test_a_zip_with_zipped_pictures_in_it(bring, tmp_path):
    inner = io.BytesIO()
    _zip(inner, [("Hafen.png", picture())])
    files = [
        ("posts.csv", table(row(1, more='<img src="https://m.example/x/Hafen.png">'))),
        ("pics.zip", inner.getvalue()),
    ]
    report = bring(_zip(tmp_path / "export.zip", files))
    assert report.pictures == 1
    assert not report.rows[0].lost


def test_names_that_lead_out_are_left_out_and_the_rest_comes(bring, tmp_path):
    link = zipfile.ZipInfo("link.png")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    bad = ["../out.png", "/abs.png", "a/../../out.png", "..\\out.png", "C:/out.png"]
    path = _zip(
        tmp_path / "export.zip",
        [("posts.csv", table(row(1))), *((name, picture()) for name in bad), (link, "/etc/passwd")],
    )
    before = set(tmp_path.rglob("*"))
    report = bring(path)
    assert len(report.problems) == len(bad) + 1
    assert IssuePage.objects.count() == 1
    media = tmp_path / "media"
    assert {new for new in set(tmp_path.rglob("*")) - before if not new.is_relative_to(media)} == set()


def test_a_bomb_is_refused(bring, tmp_path):
    path = _zip(tmp_path / "bomb.zip", [("posts.csv", table(row(1))), ("a.png", b"\0" * 50_000_000)])
    with pytest.raises(Unreadable, match="bomb"):
        bring(path)
    assert not IssuePage.objects.exists()


def test_a_link_in_a_folder_is_not_followed(bring, tmp_path):
    (tmp_path / "archive").mkdir()
    (tmp_path / "secret.md").write_text("# Geheim\n\nDas ist nicht für die Welt.")
    (tmp_path / "archive/post.md").symlink_to(tmp_path / "secret.md")
    report = bring({"2025-03-01-a.md": "# Offen\n\nDas ist für die Welt."})
    assert [page.title for page in IssuePage.objects.all()] == ["Offen"]
    assert "is a link" in report.text()


@pytest.mark.parametrize(
    "files",
    [{}, {"a.png": picture()}, {"a.csv": "a,b\n1,2\n"}, {"a.json": "{"}, {"export.zip": b"PK\3\4nothing"}],
    ids=["empty", "picture", "table", "json", "zip"],
)
def test_what_is_no_archive_is_refused_in_a_sentence(bring, tmp_path, files):
    (tmp_path / "archive").mkdir()
    for name, content in files.items():
        (tmp_path / "archive" / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    for path in [tmp_path / "archive", *(tmp_path / "archive" / name for name in files)]:
        with pytest.raises(CommandError, match=r"\.$"):
            call_command("import_archive", str(path))


def test_ghost_deep_and_odd(bring):
    assert not bring({"export.json": ghost({"title": "x", "html": ["nein"], "slug": 7, "tags": 3})}).rows[0].page_id


def test_a_table_without_rows_says_that_there_are_none(bring):
    assert "there is no post in it" in bring({"posts.csv": table()}).text()
