"""The site is taken away, and comes back the same, text for text."""

import datetime
import json
import re
import shutil
import uuid

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.images import get_image_model
from wagtail.models import Locale, PageViewRestriction, Revision, Site
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    TranslatableObject,
    Translation,
    TranslationSource,
)

from glossary.models import OldSlug, Term
from issues.models import IssuePage, Partner
from moving.archive.pictures import Pictures
from moving.archive.run import run
from moving.models import Arrival, KeptPicture
from publication.models import Topic
from tests.factories import PartnerFactory, issue
from tests.moving.archives import picture

pytestmark = pytest.mark.usefixtures("media")


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def published(page, *topics):
    page.tags.add(*topics)
    page.save()
    page.save_revision().publish()
    return IssuePage.objects.get(pk=page.pk)


def translated(source):
    """The English edition of `source`, its sentences in capitals."""
    locale = Locale.objects.get(language_code="en")
    known, _created = TranslationSource.update_or_create_from_instance(source)
    translation = Translation.objects.create(source=known, target_locale=locale)
    for segment in StringSegment.objects.filter(source=known):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={"data": segment.string.data.replace("e", "é") + " EN", "translation_type": "manual"},
        )
    translation.save_target(publish=True)
    return source.get_translation(locale)


@pytest.fixture
def site(homes, media, committed):
    """Two issues in both editions with a section of every type, one of them changed since; a draft; a word by hand."""
    with committed():
        library = Pictures(None)
        images = [library.keep(picture(colour), colour, colour.title()) for colour in ("red", "green")]
        get_image_model().objects.filter(pk=images[0]).update(focal_point_x=20, focal_point_y=10)
        PartnerFactory(name="Kontor <Süd>", url="https://www.example.org/", logo_id=images[1])
        tea = Topic.objects.create(name="Tee", slug="tee", name_en="Tea")
        ports = Topic.objects.create(name="Häfen", slug="haefen")
        first = issue(title="Der Tee", number=7, date=datetime.date(2026, 2, 2), cover_id=images[0], cover_alt="Rot")
        first.body = [("greeting", {"salutation": "Guten Morgen", "text": "<p>Heute: Tee &amp; <b>Häfen</b>.</p>"})]
        first = published(first, tea, ports)
        translated(first)
        second = issue(title="Alle Abschnitte", number=8, date=datetime.date(2026, 2, 9), authors="Ann, Bo")
        block = IssuePage.body.field.stream_block
        second.body = [(name, child.normalize(child.get_preview_value())) for name, child in block.child_blocks.items()]
        raw = [
            *second.body.get_prep_value(),
            {
                "type": "text",
                "id": str(uuid.uuid4()),
                "value": block.child_blocks["text"].get_prep_value(
                    block.child_blocks["text"].normalize(
                        {"text": f'<p>Mehr im <a id="{first.pk}" linktype="page">ersten Heft</a>.</p>'}
                    )
                ),
            },
        ]
        second.body = block.to_python(raw)
        second = published(second, tea)
        translated(second)
        second.title = "Alle Abschnitte, neu"
        second.save_revision()
        draft = issue(title="Ein Entwurf", number=9, live=False)
        draft.save_revision()
        term = Term(locale=Locale.objects.get(language_code="de"), word="Sencha", native_script="煎茶", language="ja")
        term.meaning, term.other_spellings, term.auto_link = "Grüner Tee", "Sentscha\nSen-cha", False
        term.recording = ContentFile(b"ID3" + bytes(90), name="sencha.mp3")
        term.save()
        term.tags.add(tea)
        OldSlug.objects.create(term=term, slug="gruentee")
        Redirect.objects.create(old_path="/p/tee", redirect_page=first, site=Site.objects.get())
    return first, second


def emptied():
    StringSegment.objects.all().delete()
    for model in (Redirect, Term, TranslationSource, StringTranslation, TranslatableObject, KeptPicture, Arrival):
        model.objects.all().delete()
    for page in IssuePage.objects.all():
        page.delete()
    for model in (Partner, Topic, get_image_model()):
        model.objects.all().delete()


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def pages_as_read(client):
    """What readers get, without what the database numbers."""
    read = {}
    for page in IssuePage.objects.live().order_by("url_path"):
        html = client.get(page.get_url()).content.decode()
        html = re.sub(r"/media/[^\s\"'<>]+|/cards/[^\s\"'<>]+|/static/[^\s\"'<>]+|data-page=\"\d+\"", "", html)
        read[page.url_path] = re.sub(r"nonce-\w+|\bid=\"\d+\"", "", html)
    return read


def brought(path, committed, **options):
    with committed():
        return run(path, **options)


def test_a_site_that_was_taken_away_comes_back_the_same(site, tmp_path, committed, client):
    call_command("export_site", tmp_path / "one")
    before = pages_as_read(client)
    emptied()
    report = brought(tmp_path / "one", committed)
    assert not report.problems
    assert {row.where: (row.state, row.reason, row.notes) for row in report.rows if row.reason or row.notes} == {}
    assert pages_as_read(client) == before
    assert len(before) == 4
    call_command("export_site", tmp_path / "two")
    one, two = files(tmp_path / "one"), files(tmp_path / "two")
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name]] == []


def planned(page, moment):
    """Its newest version is planned for `moment`, which may have passed."""
    draft = IssuePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.go_live_at = moment
    draft.save_revision(approved_go_live_at=moment)


def plans():
    found = Revision.page_revisions.filter(approved_go_live_at__isnull=False)
    return {revision.as_object().title: revision.approved_go_live_at for revision in found}


def test_what_is_planned_is_planned_again_but_not_for_a_moment_that_has_passed(site, tmp_path, committed):
    soon = timezone.now() + datetime.timedelta(days=3)
    planned(IssuePage.objects.get(title="Ein Entwurf"), soon)
    planned(site[1], soon)
    planned(issue(title="Zu spät", number=10, live=False), timezone.now() - datetime.timedelta(days=3))
    call_command("export_site", tmp_path / "one")
    emptied()
    report = brought(tmp_path / "one", committed)
    assert plans() == {"Ein Entwurf": soon, "Alle Abschnitte, neu": soon}
    assert IssuePage.objects.get(number=8, locale__language_code="de").title == "Alle Abschnitte"
    assert [row.title for row in report.rows if row.notes] == ["Zu spät"]
    assert not IssuePage.objects.get(number=9).live


def test_an_edit_of_a_source_that_came_back_finds_its_translation(site, tmp_path, committed):
    call_command("export_site", tmp_path / "one")
    emptied()
    brought(tmp_path / "one", committed)
    source = IssuePage.objects.get(number=7, locale__language_code="de")
    english = source.get_translation(Locale.objects.get(language_code="en"))
    known = TranslationSource.objects.get(object_id=source.translation_key)
    known.update_from_db()
    again = known.get_ephemeral_translated_instance(english.locale, fallback=True)
    assert again.body.get_prep_value() == english.body.get_prep_value()
    assert Translation.objects.get(source=known).get_progress() == (4, 4)


def test_a_second_import_does_nothing_twice(site, tmp_path, committed):
    call_command("export_site", tmp_path / "one")
    emptied()
    brought(tmp_path / "one", committed)
    pages = IssuePage.objects.count()
    report = brought(tmp_path / "one", committed)
    assert {row.state for row in report.rows} == {"unchanged"}
    assert IssuePage.objects.count() == pages


def test_a_zip_has_the_same_bytes_each_time_and_comes_back(site, tmp_path, committed):
    call_command("export_site", tmp_path / "one.zip", zip=True)
    call_command("export_site", tmp_path / "two.zip", zip=True)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    emptied()
    assert brought(tmp_path / "one.zip", committed).counts().total() == 5


def test_a_folder_that_is_not_empty_is_refused(site, tmp_path):
    (tmp_path / "kept.txt").write_text("mine")
    with pytest.raises(CommandError, match="not empty"):
        call_command("export_site", tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.name != "media"] == ["kept.txt"]


def test_a_password_stays_and_its_page_comes_back_as_a_draft(site, tmp_path, committed, django_user_model):
    django_user_model.objects.create_user("ann", "ann@example.org", "geheim")
    PageViewRestriction.objects.create(page=site[0], restriction_type="password", password="sesam-oeffne")
    call_command("export_site", tmp_path / "one")
    said = b"".join(files(tmp_path / "one").values())
    assert b"sesam-oeffne" not in said and b"ann@example.org" not in said
    PageViewRestriction.objects.all().delete()
    emptied()
    report = brought(tmp_path / "one", committed)
    assert not IssuePage.objects.filter(number=7, live=True).exists()
    assert [row.where for row in report.rows if "password" in " ".join(row.notes)] == [
        "issues/0007-de.json",
        "issues/0007-en.json",
    ]


def changed(path, change):
    said = json.loads(path.read_text())
    change(said)
    path.write_text(json.dumps(said))


def test_what_is_bad_in_an_export_is_listed_and_the_rest_comes(site, tmp_path, committed):
    folder = tmp_path / "one"
    call_command("export_site", folder)
    (folder / "issues/0007-de.json").write_text('{"key": ')
    changed(folder / "issues/0009-de.json", lambda said: said["draft"]["body"].append({"type": "virus", "value": {}}))
    changed(folder / "issues/0007-en.json", lambda said: said.pop("translation"))
    changed(folder / "pictures.json", lambda said: said.update({"../../etc/passwd": {"title": "x"}}))
    shutil.copy(folder / "pictures.json", folder / "pictures" / ("0" * 64 + ".png"))
    changed(folder / "pictures.json", lambda said: said.update({"0" * 64 + ".png": {"title": "x"}}))
    with (folder / "topics.json").open("ab") as file:
        file.truncate(17 * 1024 * 1024)
    emptied()
    report = brought(folder, committed)
    problems = "\n".join(map(str, report.problems))
    assert "issues/0007-de.json, line 1: is no JSON" in problems
    assert "../../etc/passwd” is no name of a file" in problems
    assert "is not what its name says" in problems
    assert "topics.json: is larger than" in problems
    refused = {row.where: row.reason for row in report.rows if row.state == "refused"}
    assert refused == {
        "issues/0007-en.json": "is malformed: KeyError('translation')",
        "issues/0009-de.json": "body: there is no section or part of the type “virus”",
    }
    assert IssuePage.objects.filter(number=8, live=True).count() == 2


def test_a_link_that_no_reader_can_follow_is_refused_and_a_script_is_taken_out(site, tmp_path, committed):
    folder = tmp_path / "one"
    call_command("export_site", folder)

    def hostile(said):
        said["published"]["body"][0]["value"]["text"] = "<p>Tee<script>alert(1)</script></p>"

    def lure(said):
        text = said["published"]["body"][-1]["value"]
        text["text"] = '<p><a href="javascript:alert(1)">Tee</a></p>'

    changed(folder / "issues/0007-de.json", hostile)
    changed(folder / "issues/0008-de.json", lure)
    emptied()
    report = brought(folder, committed)
    assert "<script" not in json.dumps(IssuePage.objects.get(number=7, title="Der Tee").body.get_prep_value())
    refused = {row.where: row.reason for row in report.rows if row.state == "refused"}
    assert "no link that a reader can follow" in refused["issues/0008-de.json"]


def test_a_dry_run_writes_nothing(site, tmp_path, committed):
    call_command("export_site", tmp_path / "one")
    emptied()
    brought(tmp_path / "one", committed, dry_run=True)
    assert not IssuePage.objects.exists() and not get_image_model().objects.exists()
