"""How many requests a second the whole stack answers: granian, Django, the database, the search.

Who asks takes its share of the machine: the processor time of the server says what a core of its own could answer.
"""

import os
import socket
import subprocess
import threading
import time
from itertools import cycle
from pathlib import Path
from urllib.parse import quote

from home import server

from . import gold

CONNECTIONS = 4
SECONDS = 5


def measure(path, environment):
    """Requests a second, and milliseconds of the server's processor time for each.

    `path` is that of the suggestions; the server runs in `environment` for as long as this takes."""
    port = _free_port()
    environment = {**os.environ, **environment, **server.ENVIRONMENT}
    process = subprocess.Popen(server.command("127.0.0.1", port), env=environment)
    try:
        _wait_for(port)
        _ask(port, path, time.monotonic() + 1)
        start = time.monotonic()
        counts, before = [], _processor_time(process.pid)
        threads = [
            threading.Thread(target=lambda: counts.append(_ask(port, path, start + SECONDS)))
            for _connection in range(CONNECTIONS)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if len(counts) < CONNECTIONS:
            raise RuntimeError("A connection failed: no number can be believed.")
        per_second = sum(counts) / (time.monotonic() - start)
        processor = 1000 * (_processor_time(process.pid) - before) / sum(counts)
        return {"requests_per_second": per_second, "request_processor_ms": processor}
    finally:
        process.terminate()
        process.wait()


def _processor_time(pid):
    """Seconds, those of its children included: granian's worker is one."""
    clock = os.sysconf("SC_CLK_TCK")
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    stats = [Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split() for one in (pid, *children)]
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / clock


def _ask(port, path, until):
    """Asks one query of the public cases after the other on one connection; how many were answered as they should."""
    count = 0
    cases = [
        case for case in gold.cases("public") if case.kind in ("exact", "native", "typo1", "diacritics", "spacing")
    ]
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection, connection.makefile("rb") as answers:
        for case in cycle(cases):
            if time.monotonic() > until:
                return count
            target = f"{path}?q={quote(case.query)}"
            connection.sendall(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            status, body = _answer(answers)
            if b" 200 " not in status or b'"results": [{' not in body:
                raise RuntimeError(f"{case.query}: {status!r} {body[:200]!r}")
            count += 1


def _answer(answers):
    status, length = answers.readline(), 0
    while (line := answers.readline()).strip():
        name, _colon, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return status, answers.read(length)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(port):
    for _try in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("The server does not start.")
