from django.core.management.base import BaseCommand

from glossary.models import Key, Term
from glossary.search.fresh import EVERYTHING, bump
from glossary.search.stored import store

EVERY = 1000


class Command(BaseCommand):
    help = (
        "Writes the keys by which words are looked up anew, and has every process read them. "
        "After keys are made in another way, or a database has come back from a backup."
    )

    def handle(self, **options):
        total = Term.objects.count()
        for number, term in enumerate(Term.objects.order_by("pk").iterator(chunk_size=EVERY), 1):
            store(term)
            if number % EVERY == 0:
                self.stdout.write(f"{number} of {total} words")
        bump({EVERYTHING})
        self.stdout.write(self.style.SUCCESS(f"{total} words have {Key.objects.count()} keys."))
