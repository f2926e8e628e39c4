from django.core.management.base import BaseCommand

from issues.models import IndexedSection, IssuePage, Word
from issues.search import elsewhere, index
from issues.search.engine import engine

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
        # Each batch is of one edition: words are learned of an edition.
        ordered = issues.select_related("locale").prefetch_related("issue_topics")
        ids = list(issues.order_by("locale", "date", "number", "pk").values_list("pk", flat=True))
        for start in range(0, total, EVERY):
            index.keep_all(list(ordered.filter(pk__in=ids[start : start + EVERY]).order_by("date", "number", "pk")))
            self.stdout.write(f"{min(start + EVERY, total)} of {total} issues")
        engine().tidy()
        elsewhere.rebuild()
        self.stdout.write(self.style.SUCCESS(f"The archive finds the sections of {total} issues."))
