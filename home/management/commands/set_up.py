from django.core.management import call_command
from django.core.management.base import BaseCommand

from home import foundation


class Command(BaseCommand):
    help = "Makes both editions' home page, archive and glossary where they are missing, and share cards likewise."

    def handle(self, **options):
        for language, home in foundation.lay().items():
            self.stdout.write(f"{language}: {home.full_url}")
        call_command("rebuild_cards", stdout=self.stdout)
