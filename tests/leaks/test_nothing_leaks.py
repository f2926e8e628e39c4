"""Eight states of a page, walked over every surface: what is not open to all is nowhere, head, body or file."""

import pytest

from .secret import MARKS, Secret
from .states import CLOSING, NEVER_OPEN, OF_BOTH, expired, its_time_comes
from .surfaces import Surfaces, cards_on_disk, kept

OTHER = {"de": "en", "en": "de"}


def telling(walked, mark):
    """The addresses at which a walk has met the `mark`."""
    return {address for address, said in walked.items() if mark in said}


def is_nowhere(surfaces, secret, reader, language, walked):
    assert telling(walked, MARKS[language]) == set()
    assert surfaces.drawn(reader, language) == []
    assert kept(MARKS[language]) == []
    assert cards_on_disk(secret.pages[language]) == []


def is_everywhere(surfaces, secret, reader, language, walked):
    expected = {*surfaces.own[language], *surfaces.shared[language]}
    assert expected - telling(walked, MARKS[language]) == set()
    assert surfaces.drawn(reader, language) == surfaces.cards[language]
    assert cards_on_disk(secret.pages[language])


def test_what_is_open_to_all_is_on_every_surface(secret, reader):
    """Without this, the walks below would find nothing where there is nothing to find."""
    surfaces = Surfaces(secret)
    walked = surfaces.walk(reader, *MARKS)
    for language in MARKS:
        is_everywhere(surfaces, secret, reader, language, walked)
        assert len(kept(MARKS[language])) > 20


def read_by_an_editor(surfaces, client, editor):
    """Who may read it leaves nothing behind for those who may not."""
    client.force_login(editor)
    surfaces.walk(client, "de")
    client.logout()


@pytest.mark.parametrize(("state", "language"), [*((state, "de") for state in CLOSING), ("unpublished", "en")])
def test_what_is_closed_is_on_none(secret, reader, client, admin_user, state, language):
    surfaces = Surfaces(secret)
    languages = MARKS if state in OF_BOTH else [language]
    CLOSING[state](secret.again(language).specific)
    if state == "password":
        read_by_an_editor(surfaces, client, admin_user)
    walked = surfaces.walk(reader, *languages)
    for closed in languages:
        is_nowhere(surfaces, secret, reader, closed, walked)
    # The other edition stays where it is, but for the page of both.
    if state not in OF_BOTH:
        other = OTHER[language]
        assert {each for each in surfaces.own[other] if "parallel" not in each} <= telling(walked, MARKS[other])


@pytest.mark.parametrize("state", NEVER_OPEN)
def test_what_was_never_open_is_on_none(site, reader, client, admin_user, state):
    secret = Secret(live=False)
    for page in secret.pages.values():
        NEVER_OPEN[state](page)
    surfaces = Surfaces(secret)
    if state == "draft":
        read_by_an_editor(surfaces, client, admin_user)
    walked = surfaces.walk(reader, *MARKS)
    for language in MARKS:
        is_nowhere(surfaces, secret, reader, language, walked)


def test_a_newer_draft_of_what_is_open_is_on_none(secret, reader):
    page = secret.pages["de"]
    page.title, page.teaser = "uvktitel", "uvkanriss"
    page.body[0].value["headline"] = "uvkkopf"
    page.save_revision()
    surfaces = Surfaces(secret)
    assert telling(surfaces.walk(reader, "de"), "uvk") == set()
    assert kept("uvk") == []


def test_a_planned_issue_is_everywhere_when_its_time_comes_and_nowhere_when_it_is_over(site, reader):
    secret = Secret(live=False)
    for page in secret.pages.values():
        its_time_comes(page)
    secret.read_anew()
    surfaces = Surfaces(secret)
    walked = surfaces.walk(reader, *MARKS)
    for language in MARKS:
        is_everywhere(surfaces, secret, reader, language, walked)
    for language in MARKS:
        expired(secret.again(language).specific)
    walked = surfaces.walk(reader, *MARKS)
    for language in MARKS:
        is_nowhere(surfaces, secret, reader, language, walked)
