"""Two runs of `publish_scheduled` at once, two processes on one database: each page goes live once."""

import pytest

from tests.processes import answer, own_sqlite, python

KNOW = """
import datetime, json
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail.signals import page_published, page_unpublished
from home import foundation
from issues.models import IssuePage
from tests.factories import issue
"""

PLAN = f"""{KNOW}
call_command("migrate", verbosity=0)
foundation.lay()
due = timezone.now() - datetime.timedelta(hours=1)
for n in range(5):
    german = issue(title=f"Plan {{n}}", live=False, go_live_at=due)
    english = issue("en", title=f"Plan {{n}} too", live=False, translation_key=german.translation_key, go_live_at=due)
    for page in (german, english):
        page.save_revision(approved_go_live_at=due)
for n in range(4):
    issue(title=f"Over {{n}}", expire_at=due)
"""

# Ready, it says so, and begins once it is told.
RUN = f"""{KNOW}
published, expired = [], []
page_published.connect(lambda instance, **kwargs: published.append(instance.pk), weak=False)
page_unpublished.connect(lambda instance, **kwargs: expired.append(instance.pk), weak=False)
print("ready", flush=True)
input()
call_command("publish_scheduled")
print(json.dumps([published, expired]))
"""

ASK = f"""{KNOW}
def logged(action):
    return sorted(PageLogEntry.objects.filter(action=action).values_list("page_id", flat=True))
def pages(**state):
    return sorted(IssuePage.objects.filter(**state).values_list("pk", flat=True))
print(json.dumps([
    [pages(live=True), logged("wagtail.publish.scheduled")],
    [pages(expired=True), logged("wagtail.unpublish.scheduled")],
]))
"""


pytestmark = pytest.mark.django_db


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    """The address of a database of its own."""
    if request.param == "postgresql":
        return request.getfixturevalue("postgresql")
    return own_sqlite(tmp_path / "both.sqlite3")


def test_each_page_of_each_pair_goes_live_and_expires_once(address):
    answer(python(address, PLAN))
    runs = [python(address, RUN), python(address, RUN)]
    for run in runs:
        assert run.stdout.readline() == "ready\n"
    for run in runs:
        run.stdin.write("\n")
        run.stdin.flush()
    signals = [answer(run) for run in runs]
    found = answer(python(address, ASK))
    for kind, count in ((0, 10), (1, 4)):
        there, logged = found[kind]
        assert len(there) == count
        assert sorted(pk for signalled in signals for pk in signalled[kind]) == logged == there
