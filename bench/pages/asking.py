"""One request at a time, to look at the answer: no number is believed of a page that was not seen."""

import socket
import time
from typing import NamedTuple


class Answer(NamedTuple):
    status: int
    headers: dict
    body: bytes
    # Of the whole answer, as it came over the wire.
    size: int


class Asked(NamedTuple):
    """What is asked of a server again and again, and what each answer has to be."""

    port: int
    host: str
    path: str
    headers: dict = {}
    status: int = 200
    # Stands in the body of the answer; b"" where it has none.
    marker: bytes = b""

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}{self.path}"


def ask(asked, timeout=30):
    """The Answer."""
    headers = {"Host": asked.host, **asked.headers}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    with socket.create_connection(("127.0.0.1", asked.port), timeout=timeout) as connection:
        connection.sendall(f"GET {asked.path} HTTP/1.1\r\n{lines}\r\n".encode())
        with connection.makefile("rb") as answer:
            return read(answer)


def read(file):
    """The Answer that a connection, a binary file, holds next; ValueError where it is none, or is cut off."""
    head = [line := file.readline()]
    while line.strip():
        head.append(line := file.readline())
    if not head[0].startswith(b"HTTP/1.1 ") or head[-1] != b"\r\n":
        raise ValueError(f"No answer: {head[0][:200]!r}")
    fields = (line.decode("latin-1").partition(":") for line in head[1:-1])
    headers = {name.lower(): value.strip() for name, _colon, value in fields}
    length = int(headers.get("content-length", 0))
    body = file.read(length)
    if len(body) != length or "transfer-encoding" in headers:
        raise ValueError(f"Only {len(body)} of {length} bytes came")
    return Answer(int(head[0].split()[1]), headers, body, sum(map(len, head)) + length)


def insist(asked):
    """Asks, and returns the Answer if it is what it has to be; RuntimeError where it is not."""
    answer = ask(asked)
    if answer.status != asked.status or asked.marker not in answer.body:
        raise RuntimeError(f"{asked.url} answered {answer.status}: {answer.body[:300]!r}")
    return answer


def wait_for(asked, seconds=30):
    """Asks until the answer is what it has to be; returns the seconds that took."""
    start = time.perf_counter()
    while True:
        try:
            insist(asked)
            return time.perf_counter() - start
        except (OSError, ValueError, RuntimeError):
            if time.perf_counter() - start > seconds:
                raise
            time.sleep(0.001)
