from contextlib import suppress

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, no_translations

from issues.models import IssuePage
from moving.alone import alone
from moving.archive.errors import CannotJoin
from moving.joining import join, rehearse


class Command(BaseCommand):
    help = (
        "Joins issues that came apart, one in each edition, to issues in two editions, sentence by sentence. "
        "What has no counterpart stays in its own edition and is listed."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "number", nargs="*", type=int, help="The number of an issue; a second one where the other edition bears it."
        )
        parser.add_argument("--all", action="store_true", help="All that are the only ones of their day.")
        parser.add_argument(
            "--source", default=settings.LANGUAGE_CODE, help="The edition that is the source: de or en."
        )
        parser.add_argument("--dry-run", action="store_true", help="Say what would be joined, and change nothing.")

    @no_translations
    def handle(self, *, number, source, dry_run, **options):
        if bool(number) == options["all"] or len(number) > 2:
            raise CommandError("Name the number of an issue, or two, or --all.")
        pairs = list(self._pairs(source)) if options["all"] else [self._pair(source, *number)]
        for german, english in pairs:
            self._join(german, english, dry_run)
        if not pairs:
            self.stdout.write("There is nothing to join.")

    def _join(self, source, target, dry_run):
        names = f"{source.number} “{source.title}” and {target.number} “{target.title}”"
        try:
            joined = rehearse(source, target) if dry_run else join(source, target)
        except CannotJoin as why:
            self.stdout.write(f"Left apart: {names}: {why}.")
            return
        if joined.before:
            self.stdout.write(f"Joined before: {names}.")
            return
        self.stdout.write(f"{'Would join' if dry_run else 'Joined'} {names}: {joined.paired} sentences.")
        for left in joined.left:
            self.stdout.write(f"    {left}")

    def _pairs(self, language):
        """Each issue of the source with the one of its day that has no other edition yet."""
        for page in alone().filter(locale__language_code=language).order_by("date", "number"):
            with suppress(CommandError):
                yield page, _other(page, language)

    def _pair(self, language, number, other=None):
        pages = IssuePage.objects.filter(alias_of__isnull=True)
        numbered = pages.filter(number=number)
        page = numbered.filter(locale__language_code=language).first() or numbered.first()
        if page is None:
            raise CommandError(f"There is no issue {number}.")
        own = page.locale.language_code
        if other is None:
            found = page.get_translations().first() or _other(page, own)
        else:
            found = pages.filter(number=other).exclude(locale__language_code=own).first()
        if found is None:
            raise CommandError(f"There is no issue {other} in another edition than {number}.")
        return (page, found) if own == language else (found, page)


def _other(page, language):
    found = list(alone().filter(date=page.date).exclude(locale__language_code=language))
    own = alone().filter(date=page.date, locale__language_code=language)
    if len(found) != 1 or own.count() != 1:
        raise CommandError(
            f"Issue {page.number} of {page.date} has no counterpart, or is not the only one of its day: "
            "name the numbers of both."
        )
    return found[0]
