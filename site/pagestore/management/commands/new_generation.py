from django.core.management.base import BaseCommand

from pagestore import generation


class Command(BaseCommand):
    help = "Has all published pages made anew: after a release, when the processes of the old one are gone."

    def handle(self, **options):
        generation.begin()
        if generation.store is not None:
            generation.store.sweep(generation.current())
