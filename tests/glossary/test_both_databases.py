"""The same query gives the same list on SQLite and on PostgreSQL."""

import csv
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from glossary.search import search

GOLD = Path(__file__).with_name("gold")
ASK_ELSEWHERE = """
import json
import django
django.setup()
from django.core.management import call_command
from home import foundation
from tests.glossary.test_both_databases import answers
call_command("migrate", verbosity=0)
foundation.lay()
print(json.dumps(answers()))
"""


def answers():
    """What the public words answer to the public queries, and to their beginnings, in both editions."""
    call_command("import_words", GOLD / "words_public.tsv", stdout=StringIO())
    with (GOLD / "gold_public.tsv").open(encoding="utf-8") as file:
        asked = [row["query"] for row in csv.DictReader(file, delimiter="\t")]
    queries = dict.fromkeys(query[:length] for length in (1, 2, 3, 64) for query in asked)
    return {
        f"{locale}: {query}": [[hit.word, hit.meaning, hit.how, hit.scheme, hit.matched] for hit in hits]
        for locale in ("de", "en")
        for query in queries
        for hits in [search(query, locale, limit=30)]
    }


def test_the_public_queries_find_the_same_words_in_the_same_order(postgresql, homes):
    environment = os.environ | {
        "DATABASE_URL": postgresql,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "PYTHONPATH": os.pathsep.join([str(settings.ROOT), str(settings.SITE)]),
    }
    asked = subprocess.run(
        [sys.executable, "-c", ASK_ELSEWHERE], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    there, here = json.loads(asked.stdout), answers()
    assert any(here.values())
    assert there == here
