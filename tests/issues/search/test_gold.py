"""Queries of readers and the sentences that they must find, or must not."""

import csv
from pathlib import Path

import pytest

from issues.search import index
from issues.search.find import Found
from tests.factories import issue

GOLD = Path(__file__).parent / "gold"


def cases():
    """The public ones, and more of their kinds."""
    found = []
    for name in ("archive_public.tsv", "archive_more.tsv"):
        with (GOLD / name).open(encoding="utf-8") as file:
            found += csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    return found


@pytest.fixture
def archive(homes):
    for language in ("de", "en"):
        sentences = list(dict.fromkeys(case["text"] for case in cases() if case["locale"] == language))
        for start in range(0, len(sentences), 8):
            body = [("text", {"text": f"<p>{sentence}</p>"}) for sentence in sentences[start : start + 8]]
            page = issue(language, title="Heft", body=body)
            page.refresh_from_db()
            index.keep(page)
    return homes


def found(case, homes):
    asked = Found(case["query"], homes[case["locale"]].locale)
    asked = asked if asked.ids else asked.surely_meant
    return [hit.section.text for hit in asked.hits(0, 50)] if asked else []


def test_readers_find_what_they_look_for(archive):
    asked = [case for case in cases() if case["kind"] != "NOT"]
    assert [case for case in asked if case["text"] not in found(case, archive)] == []


def test_readers_find_no_junk(archive):
    assert [case for case in cases() if case["kind"] == "NOT" and case["text"] in found(case, archive)] == []
