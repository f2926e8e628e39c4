"""The WSGI application; the server needs `site/` and the root on its path (see the Makefile).

Published pages are served from files at once. Django, which takes a second to load, stands behind them.
"""

import os

from django.conf import settings

from pagestore.layer import Layer
from pagestore.store import store_at

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")


def load():
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415 – what takes the time

    application = get_wsgi_application()
    if settings.PAGESTORE:
        from pagestore import poller  # noqa: PLC0415 – it knows models, which are there only now

        poller.start()
    return application


def front():
    if not settings.PAGESTORE:
        return load()
    store = store_at(settings.PAGESTORE)
    store.leave_to(settings.PAGESTORE_RELEASE)
    return Layer(
        store,
        origin=settings.PUBLIC_ADDRESS,
        hosts=settings.PAGESTORE_HOSTS,
        secure=settings.SECURE,
        headers=settings.PUBLIC_HEADERS,
        load=load,
    )


application = front()
