from django.core.management.base import BaseCommand

from issues.models import IndexedSection, IssuePage, Word
from issues.search import index

EVERY = 100


class Command(BaseCommand):
    help = "Writes the search of the archive anew, from all published issues."

    def handle(self, **options):
        Word.objects.all().delete()
        issues = IssuePage.objects.live().filter(alias_of__isnull=True)
        others = IndexedSection.objects.exclude(page__in=issues.values("pk"))
        for page in others.values_list("page", flat=True).distinct():
            index.forget(page)
        total = issues.count()
        for number, issue in enumerate(issues.order_by("date", "number", "pk").iterator(chunk_size=EVERY), 1):
            index.keep(issue)
            if number % EVERY == 0:
                self.stdout.write(f"{number} of {total} issues")
        self.stdout.write(self.style.SUCCESS(f"The archive finds the sections of {total} issues."))
