"""Each role at every address of the admin, in both editions: table.txt holds who comes in where."""

from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.db import connection, transaction
from django.template.base import Template
from django.urls import reverse
from django.utils.safestring import SafeString

from tests.desk.roles.addresses import patterns
from tests.desk.roles.world import ROLES, arguments, build, member, rows_of, sent

pytestmark = pytest.mark.django_db
TABLE = Path(__file__).parent / "table.txt"
COLUMNS = ("own", "other", "chief", "translator")
# Wagtail answers with a fault what no form of its own sends: a page without its sections, a word for a chooser
# that makes none.
OF_WHOLE_FORMS = (
    *("wagtailadmin_pages:add", "wagtailadmin_pages:edit", "wagtailadmin_pages:revisions_revert"),
    *("wagtailadmin_pages:preview_on_add", "wagtailadmin_pages:preview_on_edit"),
    *("wagtailsnippetchoosers_glossary_term:create", "wagtailsnippetchoosers_issues_partner:create"),
    *("wagtailsnippetchoosers_publication_topic:create", "wagtailadmin_choose_page_external_link"),
)


@pytest.fixture
def world(homes, monkeypatch, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "wagtail_localize.machine_translators.dummy.DummyTranslator"
    }
    world = build(homes)
    # What pages look like is looked at elsewhere, and takes most of the time.
    monkeypatch.setattr(Template, "render", lambda self, context: SafeString(""))
    return world


def addresses(world):
    """Name, languages and address of all that there is: both languages where it is the same in both editions."""
    found = {}
    for language, here in world.editions.items():
        for name, wanted in patterns():
            for args, query, label in arguments(world, here, name, wanted):
                key = f"{name} {label}".strip(), reverse(name, kwargs=args) + query
                found.setdefault(key, []).append(language)
    return [(name, tuple(languages), address) for (name, address), languages in found.items()]


def turned_away(response):
    """Also with a page that is not found, for which another is looked for among the editions."""
    location = response.headers.get("location", "").partition("?")[0]
    return (
        response.status_code in (403, 404)
        or location in ("/admin/", "/admin/login/")
        or location.startswith(("/de/", "/en/"))
    )


@contextmanager
def undone():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def send(client, address, fields):
    response = client.post(address, fields)
    return response if response.status_code != 405 else put(client, address, fields)


def put(client, address, fields):
    return client.put(address, urlencode(fields), content_type="application/x-www-form-urlencoded")


def ask(client, address, fields):
    """The answer to the first method that the address knows."""
    with undone():
        response = client.get(address)
        return response if response.status_code != 405 else send(client, address, fields)


def comes_in(world, name):
    """{(name of an address, column): whether this group comes in}"""
    client, found = member(name), {}
    for address_name, languages, address in addresses(world):
        walked = [language for language in languages if language in ROLES[name]]
        if not walked:
            continue
        response = ask(client, address, sent(world, world.editions[walked[0]]))
        assert response.status_code < 500, address
        for language in walked:
            found.setdefault((address_name, ROLES[name][language]), set()).add(not turned_away(response))
    return found


def table():
    rows = (line.rsplit(maxsplit=1) for line in TABLE.read_text().splitlines() if not line.startswith("#"))
    return {(name, column): {mark == "x"} for name, marks in rows for column, mark in zip(COLUMNS, marks, strict=True)}


@pytest.mark.parametrize("name", ROLES)
def test_who_comes_in_where(world, name):
    found, expected = comes_in(world, name), table()
    assert {key: answer for key, answer in found.items() if expected.get(key) != answer} == {}
    if name == "Editors German":
        assert {key for key, _column in found} == {key for key, _column in expected}, "table.txt names others"


class Writes(list):
    """What is written in the database; stands in for nothing."""

    def __call__(self, execute, sql, *args):
        if sql.startswith(("INSERT", "UPDATE", "DELETE")):
            self.append(sql)
        return execute(sql, *args)


def changing_posts(world, name):
    """Posts all kinds of forms to each address; yields its name while what came of it can be looked at."""
    client = member(name)
    for address_name, languages, address in addresses(world):
        if languages[0] not in ROLES[name]:
            continue
        with undone(), connection.execute_wrapper(writes := Writes()):
            response = send(client, address, sent(world, world.editions[languages[0]]))
            assert response.status_code < 500 or address_name.partition(" ")[0] in OF_WHOLE_FORMS, address
            if writes:
                yield address_name


def test_whatever_a_german_editor_sends_changes_nothing_in_the_english_edition(world):
    before, changed = rows_of(world, "en"), {}
    for name in changing_posts(world, "Editors German"):
        after = rows_of(world, "en")
        changed[name] = [part for part in before if after[part] != before[part]]
    # With a page the record of what was translated from it goes; the translation stays.
    gone = [name for name, parts in changed.items() if parts == ["translated"]]
    assert sorted(gone) == ["wagtailadmin_api:pages:action delete", "wagtailadmin_pages:delete"]
    assert {name: parts for name, parts in changed.items() if parts and name not in gone} == {}


def test_whatever_a_translator_sends_readers_see_nothing_of_it(world):
    before = rows_of(world, "en", live=True)
    posts = {name: rows_of(world, "en", live=True) == before for name in changing_posts(world, "Translators")}
    assert {name for name, same in posts.items() if not same} == set()
    assert "wagtail_localize:edit_string_translation" in posts
