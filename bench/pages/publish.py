"""Prints how soon readers have what is published: python -m bench.pages.publish port host path.

It publishes as the admin does, in a process beside the server, and asks at the public address until the new text is
there: the time of publishing itself is in it. JSON: seconds, and of those the processor's at publishing.
"""

import json
import sys
import time

import django

from .asking import Asked, wait_for

TIMES = 11
PAUSE = 1


def main():
    port, host, path = sys.argv[1:]
    django.setup()
    # It needs settings.
    from issues.models import IssuePage  # noqa: PLC0415

    seconds, slug = [], path.strip("/").rpartition("/")[2]
    called = IssuePage.objects.get(slug=slug, locale__language_code="de").title
    for _each in range(TIMES):
        title = f"{called}, {time.time_ns()}"
        issue = IssuePage.objects.get(slug=slug, locale__language_code="de")
        issue.title = title
        start, processor = time.perf_counter(), time.thread_time()
        issue.save_revision().publish()
        processor = time.thread_time() - processor
        wait_for(Asked(int(port), host, path, marker=title.encode()))
        seconds.append((time.perf_counter() - start, processor))
        # What follows behind: nobody publishes ten times a second.
        time.sleep(PAUSE)
    issue.title = called
    issue.save_revision().publish()
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
