"""A stylesheet of many parts, served as one file."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command

from config import stylesheets
from issues.blocks import BodyBlock

PARTS = [part for part in stylesheets.parts("css/site.css") if part.parent.name != "css"]


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """Sections of the test's own."""
    monkeypatch.setattr(stylesheets, "SHEETS", {"css/site.css": [(tmp_path / "sections", "style.css")]})
    monkeypatch.setattr(stylesheets, "JOINED", tmp_path / "joined")
    style = tmp_path / "sections" / "number" / "style.css"
    style.parent.mkdir(parents=True)
    style.write_text(".number {}")
    (style.parent / "block.py").write_text("secret = 1")
    return tmp_path


def test_nothing_but_this_one_file_is_found(folders):
    finder = stylesheets.SheetsFinder()
    assert [name for name, _storage in finder.list([])] == ["css/site.css"]
    for path in ("block.py", "number/block.py", "number/style.css", "sections/number/block.py", "css/../block.py", ""):
        assert finder.find(path) == []
        assert finder.find(path, find_all=True) == []


def test_a_section_written_in_python_is_not_served(homes, client):
    for path in ("top_bit/block.py", "sections/top_bit/block.py", "css/top_bit/block.py"):
        assert finders.find(path) is None
        assert client.get(f"/static/{path}").status_code == 404


def test_a_changed_style_changes_the_file(folders):
    finder = stylesheets.SheetsFinder()
    path = finder.find("css/site.css")
    (folders / "sections" / "number" / "style.css").write_text(".number { color: red; }")
    assert finder.find("css/site.css") == path
    assert "red" in Path(path).read_text()


def test_an_unchanged_file_is_left_alone(folders):
    path = stylesheets.join("css/site.css")
    before = path.stat().st_mtime_ns
    assert stylesheets.join("css/site.css").stat().st_mtime_ns == before


def test_collectstatic_takes_it_along(folders, settings):
    settings.STATIC_ROOT = folders / "collected"
    settings.STATICFILES_FINDERS = ["config.stylesheets.SheetsFinder"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    collected = [str(path.relative_to(folders / "collected")) for path in (folders / "collected").rglob("*.*")]
    assert collected == ["css/site.css"]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: "/".join(part.parts[-2:]))
def test_a_style_keeps_to_its_layer_and_to_the_tokens(part):
    css = re.sub(r"/\*.*?\*/", "", part.read_text("utf-8"), flags=re.DOTALL)
    layer = "layout" if part.parent.name == "layout" else "sections"
    assert css.startswith(f"@layer {layer} {{") and css.rstrip().endswith("}")
    assert css.count("{") == css.count("}")
    colours = re.findall(r"(?<!mask)#[0-9a-f]{6}\b|rgb\(|hsl\(|oklch\(\d|: (?:black|white|red)\b", css)
    assert not colours
    assert not re.search(r"\b(?:margin|padding|border)-(?:left|right|top|bottom)\b|[^-]\b(?:width|height):", css)
    tokens = Path(finders.find("css/tokens.css")).read_text("utf-8")
    known = set(re.findall(r"--[\w-]+(?=:)", tokens + css))
    assert set(re.findall(r"var\((--[\w-]+)\)", css)) <= known | {"--hue", "--seal"}  # which each section gives


def test_the_layers_are_named_before_any_part_uses_them():
    css = Path(finders.find("css/site.css")).read_text("utf-8")
    assert css.startswith("@layer tokens, base, layout, sections;")


def test_every_section_has_a_style():
    styled = {part.parent.name for part in stylesheets.parts("css/site.css")}
    assert set(BodyBlock().child_blocks) <= styled
