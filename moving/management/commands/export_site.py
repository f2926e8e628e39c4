from django.core.management.base import BaseCommand, CommandError

from moving.export.site import Occupied, export


class Command(BaseCommand):
    help = (
        "Writes every issue, word, partner, topic and picture as Markdown, JSON and files; "
        "import_archive brings them back."
    )

    def add_arguments(self, parser):
        parser.add_argument("folder", help="A folder that is empty, or not there yet.")
        parser.add_argument("--zip", action="store_true", help="Write a zip instead; its name is the folder's.")

    def handle(self, *, folder, **options):
        try:
            problems = export(folder, zipped=options["zip"])
        except (Occupied, OSError) as error:
            raise CommandError(str(error)) from error
        for problem in problems:
            self.stderr.write(f"! {problem}")
        self.stdout.write(f"Written: {folder}")
