"""What a page costs that Django renders, in this process: queries, and processor time."""

import time
from statistics import median

TIMES = 60


def cost(path, marker):
    """Queries and median µs of processor time of one answer; RuntimeError where the answer is not the page."""
    # These need settings.
    from django.conf import settings  # noqa: PLC0415
    from django.core.handlers.wsgi import WSGIHandler  # noqa: PLC0415
    from django.db import connection  # noqa: PLC0415
    from django.test import RequestFactory  # noqa: PLC0415
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    handler = WSGIHandler()
    host = getattr(settings, "PAGESTORE_HOSTS", ["127.0.0.1"])[0]
    make = RequestFactory().get

    def answer():
        response = handler.get_response(make(path, headers={"host": host}))
        if response.status_code != 200 or marker.encode() not in response.content:
            raise RuntimeError(f"{path} answered {response.status_code}: {response.content[:300]!r}")

    for _warm in range(5):
        answer()
    with CaptureQueriesContext(connection) as queries:
        answer()
    times = []
    for _each in range(TIMES):
        start = time.process_time()
        answer()
        times.append(time.process_time() - start)
    return {"queries": len(queries), "processor_us": 1e6 * median(times)}
