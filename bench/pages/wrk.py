"""wrk: as many requests as a server answers, on eight connections that stay open."""

import json
import subprocess
from pathlib import Path

from .asking import insist
from .processes import CLIENT, pinned, processor_time, program

CONNECTIONS = 8
REPORT = Path(__file__).with_name("report.lua")


def load(asked, pid, seconds):
    """Requests a second, and µs of processor time that the server `pid` took for one.

    RuntimeError unless each answer had the status and the size of one that was looked at, before and after.
    """
    answer = insist(asked)
    headers = [
        part for name, value in {"Host": asked.host, **asked.headers}.items() for part in ("-H", f"{name}: {value}")
    ]
    command = [program("wrk"), "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", str(REPORT), *headers, asked.url]
    before = processor_time(pid)
    output = subprocess.run(pinned(CLIENT, command), check=True, capture_output=True, text=True).stdout
    processor = processor_time(pid) - before
    figures = parse(output)
    insist(asked)
    believe(figures, answer.size)
    return {
        "requests_per_second": figures["requests"] / figures["seconds"],
        "processor_us": 1e6 * processor / figures["requests"],
    }


def parse(output):
    """The figures of report.lua in what wrk said, a dict; ValueError where it said none."""
    for line in output.splitlines():
        if line.startswith("figures "):
            return json.loads(line.removeprefix("figures "))
    raise ValueError(f"wrk said nothing of its figures: {output!r}")


def believe(figures, size):
    """RuntimeError where an answer failed, or answers were not `size` bytes long."""
    if figures["errors"] or not figures["requests"]:
        raise RuntimeError(f"{figures['errors']} of {figures['requests']} requests failed")
    # When the time is up, an answer is on its way on each connection.
    if abs(figures["bytes"] - figures["requests"] * size) > CONNECTIONS * size:
        raise RuntimeError(f"Answers were {figures['bytes'] / figures['requests']:.0f} bytes long, not {size}")
