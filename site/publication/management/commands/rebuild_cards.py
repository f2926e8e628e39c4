from django.core.management.base import BaseCommand

from publication.cards import shelf

EVERY = 100


class Command(BaseCommand):
    help = "Draws the share cards that are missing, and deletes those of what is not open to all any more."

    def add_arguments(self, parser):
        parser.add_argument("--anew", action="store_true", help="Draws all: after a new name, or with other fonts.")

    def handle(self, *, anew, **options):
        owners, drawn = shelf.everybody(), 0
        for number, owner in enumerate(owners, 1):
            drawn += shelf.keep(owner, anew)
            if number % EVERY == 0:
                self.stdout.write(f"{number} of {len(owners)} owners of cards")
        for gone in set(shelf.owners()) - set(owners):
            shelf.clear(gone)
        self.stdout.write(self.style.SUCCESS(f"{drawn} cards drawn, of {len(owners)} owners."))
