import datetime

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, no_translations

from issues.importing import report
from issues.importing.issue import import_issue
from issues.importing.source import Refused


class Command(BaseCommand):
    help = "Makes a draft issue from plain text, HTML or Markdown. Nothing of the text is lost, or the report says so."

    def add_arguments(self, parser):
        parser.add_argument("file")
        parser.add_argument("--locale", default=settings.LANGUAGE_CODE, help="The edition: de or en.")
        parser.add_argument("--date", help="The day of the edition, as 2026-02-02. Default: today.")
        parser.add_argument("--number", help="The running number. Default: the next one.")
        parser.add_argument("--publish", action="store_true", help="Publish the issue at once.")
        parser.add_argument("--again", action="store_true", help="Another draft of a text that is an issue already.")

    @no_translations
    def handle(self, **options):
        try:
            imported = import_issue(
                options["file"],
                options["locale"],
                date=_date(options["date"]),
                number=_number(options["number"]),
                publish=options["publish"],
                again=options["again"],
            )
        except Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        for line in report.lines(imported):
            self.stdout.write(line)


def _date(text):
    try:
        return None if text is None else datetime.date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"“{text}” is no date: write it as 2026-02-02.") from error


def _number(text):
    if text is None:
        return None
    if not str(text).isascii() or not str(text).isdigit() or not 0 < int(text) < 2**31:
        raise CommandError(f"“{text}” is no number of an issue: it begins at 1.")
    return int(text)
