"""A run that was stopped goes on where it was, and nothing comes twice."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.images import get_image_model

from glossary.models import Appearance
from issues.models import IndexedSection, IssuePage
from moving.archive import redirects, run, writing
from moving.archive.pictures import Pictures
from moving.models import Arrival
from tests.moving.archives import picture, row, table
from tests.moving.test_beehiiv import WORD

FILES = {
    "posts.csv": table(
        *(row(n, more=f'<img src="{n}.png">{WORD}', content_tags="Tee") for n in range(1, 4)),
    ),
    **{f"{n}.png": picture(colour) for n, colour in enumerate(("red", "green", "blue"), start=1)},
}


def _state(media):
    """All that is there, without ids."""
    return {
        "pages": list(IssuePage.objects.order_by("number").values_list("number", "title", "live", "date")),
        "arrivals": list(Arrival.objects.order_by("key").values_list("key", "settled")),
        "images": sorted(get_image_model().objects.values_list("file", flat=True)),
        "files": sorted(file.name for file in (media / "original_images").iterdir()),
        "redirects": sorted(Redirect.objects.values_list("old_path", flat=True)),
        "words": Appearance.objects.count(),
        "found": IndexedSection.objects.count(),
    }


class Killed(BaseException):
    """As when the process ends."""


STAGES = {
    "a picture": (Pictures, "keep"),
    "reading": (writing, "read"),
    "writing": (writing, "write"),
    "publishing": (writing, "publish"),
    "leading": (redirects, "lead"),
    "the losses": (run.losses, "of"),
    "the topics": (run._Moving, "lead_topics"),
    "what follows": (run, "_followed"),
}


@pytest.mark.parametrize("stage", STAGES)
def test_killed_at_any_stage_it_ends_the_same(bring, media, monkeypatch, stage):
    owner, name = STAGES[stage]
    work, calls = getattr(owner, name), []

    def dies(*args, **options):
        calls.append(1)
        done = work(*args, **options)
        if len(calls) == (1 if stage == "the topics" else 2):
            raise Killed
        return done

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, dies)
        with pytest.raises(Killed):
            bring(FILES)
    bring(FILES)
    stopped = _state(media)
    assert len(stopped["pages"]) == 3
    assert len(stopped["files"]) == len(stopped["images"]) == 3
    assert stopped["words"] == 3
    bring(FILES)
    assert _state(media) == stopped


def test_a_changed_post_is_left_alone_until_asked(bring):
    bring({"posts.csv": table(row(1))})
    changed = {"posts.csv": table(row(1, web_title="Ein neuer Titel"))}
    report = bring(changed)
    assert (report.rows[0].state, IssuePage.objects.get().title) == ("changed", "Ausgabe Nummer 1")
    bring(changed, again=True)
    page = IssuePage.objects.get()
    assert (page.title, page.get_latest_revision_as_object().title) == ("Ausgabe Nummer 1", "Ein neuer Titel")


def test_a_deleted_issue_may_come_again(bring):
    bring({"posts.csv": table(row(1))})
    IssuePage.objects.get().delete()
    bring({"posts.csv": table(row(1))})
    assert IssuePage.objects.count() == 1


def test_what_a_killed_run_left_undone_is_done(bring):
    """Killed between the commit of the page and what follows from it."""
    files = {"posts.csv": table(row(1, more=WORD))}
    bring(files)
    Appearance.objects.all().delete()
    IndexedSection.objects.all().delete()
    Arrival.objects.update(settled=False)
    bring(files)
    assert Appearance.objects.count() == 1
    assert IndexedSection.objects.exists()
