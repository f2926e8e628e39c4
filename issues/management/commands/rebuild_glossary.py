from django.core.management.base import BaseCommand

from issues.models import IssuePage
from issues.signal_handlers import keep_text, keep_words

EVERY = 100


class Command(BaseCommand):
    help = "Gives the glossary the words and the text of all published issues again. What people entered there stays."

    def handle(self, **options):
        issues = IssuePage.objects.live().filter(alias_of__isnull=True).order_by("date", "number", "pk")
        total = issues.count()
        for number, issue in enumerate(issues.iterator(chunk_size=EVERY), 1):
            keep_words(issue)
            keep_text(issue)
            if number % EVERY == 0:
                self.stdout.write(f"{number} of {total} issues")
        self.stdout.write(self.style.SUCCESS(f"The words of {total} issues are in the glossary."))
