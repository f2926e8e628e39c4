from django.core.management.base import BaseCommand

from issues.cards import keeping, showing
from issues.models import IssuePage
from publication.cards import shelf
from publication.models import Publication

EVERY = 20


class Command(BaseCommand):
    help = "Draws the share cards that are missing, and deletes those of issues that are not open to all any more."

    def add_arguments(self, parser):
        parser.add_argument("--anew", action="store_true", help="Draws all: after a new name, or with other fonts.")

    def handle(self, *, anew, **options):
        drawn = shelf.keep_of_publication(Publication.load(), anew)
        issues = IssuePage.objects.published().filter(alias_of__isnull=True)
        keys = list(issues.values_list("pk", flat=True))
        for number, pk in enumerate(keys, 1):
            drawn += keeping.keep(pk, anew)
            if number % EVERY == 0:
                self.stdout.write(f"{number} of {len(keys)} issues")
        kept = {shelf.PUBLICATION, *map(showing.owner, keys)}
        for gone in set(shelf.owners()) - kept:
            shelf.keep(gone, [])
        self.stdout.write(self.style.SUCCESS(f"{drawn} cards drawn, of {len(keys)} issues."))
