"""`manage.py import_words FILE.tsv`: words that were featured before the site existed."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, no_translations
from django.db import transaction

from glossary.tsv import Refused, enter, read


class Command(BaseCommand):
    help = (
        "Enters words from a table with tabs: word, native, language, gloss_de, gloss_en. All of them or none; "
        "a word that is there keeps what it has."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)

    @no_translations
    def handle(self, file, **options):
        try:
            terms = read(file)
            with transaction.atomic():
                made, filled = enter(terms)
        except Refused as error:
            raise CommandError(str(error)) from error
        same = len(terms) - made - filled
        self.stdout.write(f"{len(terms)} entries: {made} made, {filled} filled in, {same} left as they were.")
