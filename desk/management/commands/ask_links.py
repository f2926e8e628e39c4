from django.core.management.base import BaseCommand

from desk.checks.asking import MOST, addresses_of, ask
from desk.checks.links import answers
from issues.models import IssuePage


class Command(BaseCommand):
    help = (
        f"Asks whether the links of issues answer, the newest first; at most {MOST} that were not asked for a week. "
        "For cron: once an hour."
    )

    def add_arguments(self, parser):
        parser.add_argument("--issues", type=int, default=50, help="of how many issues; 50 without it")

    def handle(self, *args, issues, **options):
        newest = IssuePage.objects.filter(alias_of__isnull=True).order_by("-date", "-number")[:issues]
        asked = ask(addresses_of([page.get_latest_revision_as_object() for page in newest]))
        for answer in asked:
            if not answers(answer.status):
                self.stdout.write(f"{answer.status or '---'} {answer.url}")
        self.stdout.write(f"{len(asked)} asked")
