"""The checks as editors meet them."""

from wagtail import hooks

from . import panel, refusal
from .asking import ask_soon

__all__ = ["panel", "refusal"]


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def ask_the_links(request, page):
    # Not at each autosave, of addresses that are still being typed.
    if request.accepts("text/html"):
        ask_soon(page)
