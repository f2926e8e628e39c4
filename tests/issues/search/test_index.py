"""What is kept of an issue for the search."""

from django.core.management import call_command

from issues.models import IndexedSection, Word
from issues.search import index
from issues.signal_handlers import catch_up
from tests.factories import issue


def test_words_of_texts_that_have_not_changed_are_learned_when_all_is_written_anew(homes):
    page = issue(body=[("text", {"text": "<p>Ein Fischer kocht.</p>"})])
    page.refresh_from_db()
    index.keep(page)
    Word.objects.all().delete()
    call_command("rebuild_archive_search", verbosity=0)
    assert Word.objects.filter(word="fischer").exists()


def test_words_of_a_changed_section_are_learned(homes):
    page = issue(body=[("text", {"text": "<p>Ein Fischer kocht.</p>"})])
    page.refresh_from_db()
    index.keep(page)
    page.title = "Korallen"
    page.save()
    index.keep(page)
    assert Word.objects.filter(word="korallen").exists()


def test_what_a_killed_process_left_is_made_up_for(homes):
    """It had published an issue, and an earlier one anew, and not come to telling the search."""
    old, new = (issue(body=[("text", {"text": "<p>Ein Fischer kocht.</p>"})]) for _each in range(2))
    for page in (old, new):
        page.refresh_from_db()
        index.keep(page)
    assert not index.doubted().exists()
    index.doubt(old.pk)
    IndexedSection.objects.filter(page=new).delete()
    assert set(index.doubted()) == {old, new}
    catch_up.enqueue()
    assert not index.doubted().exists()
    assert IndexedSection.objects.filter(page=new, text__contains="Fischer").exists()
