"""What is not live is worked on as a draft: its translation follows it each time that somebody saves it."""

from wagtail import hooks

from .drafts import keep_up
from .sources import text_of


@hooks.register("after_edit_page")
def follow_the_draft(request, page):
    # Not at each autosave, of a sentence that is still being typed.
    if not page.live and request.accepts("text/html"):
        keep_up(text_of(page))
