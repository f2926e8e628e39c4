import json
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from moving.archive.errors import Unreadable
from moving.archive.run import run


class Command(BaseCommand):
    help = (
        "Imports an archive: an export of beehiiv (CSV) or Ghost (JSON), or a folder of HTML, Markdown or text files; "
        "each as a folder, a file or a zip. A run that was stopped goes on where it was."
    )

    def add_arguments(self, parser):
        parser.add_argument("path")
        parser.add_argument("--dry-run", action="store_true", help="Say what would be done, and write nothing.")
        languages = [code for code, _name in settings.LANGUAGES]
        parser.add_argument("--locale", default="", choices=["", *languages], help="Of posts that do not name theirs.")
        parser.add_argument("--publish", action="store_true", help="Publish also posts without a state in the source.")
        parser.add_argument("--drafts", action="store_true", help="Publish nothing.")
        parser.add_argument("--again", action="store_true", help="What changed in the source since is a new draft.")
        parser.add_argument("--report", help="A file for the whole report; beside it one with the ending .json.")

    @override("en")
    def handle(self, *, path, **options):
        try:
            report = run(
                path,
                dry_run=options["dry_run"],
                language=options["locale"],
                publish=options["publish"],
                drafts=options["drafts"],
                again=options["again"],
                on_progress=self._progress if options["verbosity"] else None,
            )
        except Unreadable as error:
            raise CommandError(str(error)) from error
        self.stdout.write(report.text())
        if options["report"]:
            file = Path(options["report"])
            file.write_text(report.text(), encoding="utf-8")
            document = json.dumps(report.as_json(), ensure_ascii=False, indent=2)
            file.with_suffix(".json").write_text(document, encoding="utf-8")

    def _progress(self, done, total, title):
        """One line that is written over on a terminal; into a file, every fiftieth."""
        if self.stderr.isatty():
            self.stderr.write(f"\r{done} of {total}  {title[:50]:<50}", ending="\n" if done == total else "")
        elif done % 50 == 0 or done == total:
            self.stderr.write(f"{done} of {total}")
