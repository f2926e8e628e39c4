from django.core.exceptions import ObjectDoesNotExist
from django.core.management.base import BaseCommand
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from desk.keeping.drafts import keep_up
from desk.keeping.sources import text_of


class Command(BaseCommand):
    help = (
        "Brings what each page says to its translations anew, as publishing it does by itself. "
        "Live pages stay as they are; run twice, the second run finds nothing to do."
    )

    def handle(self, *args, **options):
        sources = TranslationSource.objects.filter(translations__enabled=True).distinct().order_by("pk")
        saved = [draft for source in sources for draft in self._keep_up(source)]
        for draft in saved:
            self.stdout.write(f"{draft.object_str} ({draft.object_id})")
        self.stdout.write(f"{len(saved)} drafts saved.")

    @staticmethod
    def _keep_up(source):
        try:
            instance = source.get_source_instance()
        except ObjectDoesNotExist:
            return []  # a page that was deleted behind wagtail-localize
        return keep_up(text_of(instance)) if isinstance(instance, Page) else []
