"""Starts and stops what is measured, and asks the kernel what it took."""

import os
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

# The server has one core, who asks it the other.
SERVER, CLIENT = "0", "1"
# What is not Python: program, and Debian's package of it.
PROGRAMS = {"wrk": "wrk", "nginx": "nginx-light", "taskset": "util-linux"}
PATH = f"{os.environ.get('PATH', '')}:/usr/sbin"


def program(name):
    """Where a program is."""
    return shutil.which(name, path=PATH)


def insist_on_what_is_needed():
    """Leaves with a sentence where something is missing that no package of Python brings."""
    missing = [package for name, package in PROGRAMS.items() if not program(name)]
    if missing:
        raise SystemExit(f"The benchmark needs more than Python. On Debian: apt install {' '.join(missing)}")
    if (os.cpu_count() or 1) < 2:
        raise SystemExit("The benchmark needs two cores: one for the server, one for who asks it.")


def pinned(core, command):
    return [program("taskset"), "-c", core, *command]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(command, port, environment=None):
    """A server on its core, from when it listens at `port` until the block is left; yields its process id."""
    process = subprocess.Popen(pinned(SERVER, command), env=environment)
    try:
        _wait_for(port, process)
        yield process.pid
    finally:
        family = tree(process.pid)
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            for pid in family:
                _kill(pid)
            process.wait()


def _kill(pid):
    try:
        os.kill(pid, 9)
    except ProcessLookupError:
        return


def _wait_for(port, process):
    for _try in range(3000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.01)
    raise RuntimeError(f"A server does not start: {process.args}")


def tree(pid):
    """The process ids of a process and all that it started."""
    children = [
        int(child) for file in Path(f"/proc/{pid}/task").glob("*/children") for child in file.read_text().split()
    ]
    return [pid, *(one for child in children for one in tree(child))]


def processor_time(pid):
    """Seconds that a process and all that it started have had of a processor, to the nanosecond."""
    return sum(time.clock_gettime(_processor_clock(one)) for one in tree(pid))


def _processor_clock(pid):
    """As clock_getcpuclockid(3) makes it, which Python has not; 2 is the clock of the scheduler."""
    return (~pid << 3) | 2


def memory(pid):
    """MB of one process: its share of what it shares with others counted in (PSS)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
