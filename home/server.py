"""How the site's own server is started: granian, one process. Knows no Django: the benchmarks start it too."""

import sys

# One arena for all threads: the process takes 155 MB after a walk over site and admin, else 194.
ENVIRONMENT = {"MALLOC_ARENA_MAX": "1"}


def command(host, port):
    """Program and arguments; `site/` and the root have to be on PYTHONPATH."""
    granian = [sys.executable, "-m", "granian", "--interface", "wsgi", "--log-level", "warning"]
    # Each request at work has a connection to the database: 60 readers at once took 230 MB, 8 take 160.
    granian += ["--backpressure", "8"]
    return [*granian, "--host", host, "--port", str(port), "config.wsgi:application"]
