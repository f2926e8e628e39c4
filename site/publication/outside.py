"""Asking addresses that somebody else wrote down: only those of the public web, with limits to time and size.

Whoever may enter a link, or send an archive, must not be able to have this server ask its own network. So a name is
resolved here, every address that it has is looked at, and the connection goes to the address that was looked at; after
each redirect anew.
"""

import socket
import ssl
import time
from collections.abc import Callable
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import IPv6Address, IPv6Network, ip_address
from threading import Timer
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

PORTS = {"http": 80, "https": 443}
REDIRECTS = 5
AGENT = "Mozilla/5.0 (compatible; asiabits; asks whether links answer)"
# An IPv4 address may be hidden in the last 32 bits of these (RFC 6052, RFC 8215, RFC 4291).
TRANSLATED = [IPv6Network(net) for net in ("64:ff9b::/96", "64:ff9b:1::/48", "::/96")]


class Refused(Exception):
    """An address is not asked: it is none of the public web, or what it answers is too much, or of another type."""


class TooMuch(Refused):
    """There is an answer, but of more bytes than are taken."""


class Unanswered(Exception):
    """Nobody answered, or not in time, or nothing that is HTTP."""


@dataclass(frozen=True)
class Answer:
    """`type` is the media type without its parameters, in small letters; `url` where the redirects led."""

    status: int
    type: str
    body: bytes
    url: str


@dataclass(frozen=True)
class Net:
    """The way out, of which tests have another one.

    `resolve` gives the IP addresses of a host, as strings; `connect` a socket to (IP address, port), in seconds.
    """

    resolve: Callable
    connect: Callable


def _resolve(host):
    return list({found[4][0] for found in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)})


NET = Net(_resolve, socket.create_connection)


def is_public(address):
    """Whether an IP address, a string, belongs to the public net: no other is asked."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
        inner += [ip_address(int(ip) & 0xFFFFFFFF) for net in TRANSLATED if ip in net]
        if any(hidden and not is_public(str(hidden)) for hidden in inner):
            return False
        if ip.is_site_local:
            return False
        if ip.ipv4_mapped or ip in TRANSLATED[0]:
            return True
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_link_local)


def get(url, *, largest, timeout, types=None, method="GET", net=NET):
    """The Answer of `url` after at most five redirects.

    Its body has at most `largest` bytes; all of it takes at most `timeout` seconds, the time to resolve a name apart.
    `types` are the media types that are taken ("image/png", or "image/"), all if there are none. Raises Refused or
    Unanswered.
    """
    deadline = time.monotonic() + timeout
    for _redirect in range(REDIRECTS + 1):
        target = _Target.of(url)
        answer, leads_to = _ask(target, method, largest, types, deadline, net)
        if leads_to is None:
            return answer
        url = urljoin(url, leads_to)
    raise Refused(gettext_noop("too many redirects"))


@dataclass(frozen=True)
class _Target:
    url: str
    scheme: str
    host: str
    path: str

    @classmethod
    def of(cls, url):
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").rstrip(".")
            host = host if ":" in host else host.encode("idna").decode("ascii")
            port = parts.port
        except (UnicodeError, ValueError) as error:
            raise Refused(gettext_noop("no address")) from error
        if parts.scheme not in PORTS or not host:
            raise Refused(gettext_noop("not of the web"))
        if parts.username is not None or parts.password is not None:
            raise Refused(gettext_noop("with a password"))
        if port not in (None, PORTS[parts.scheme]):
            raise Refused(gettext_noop("another port"))
        path = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        return cls(url, parts.scheme, host, quote(path, safe="/?&=%:@!$'()*+,;~-._[]|"))


def _ask(target, method, largest, types, deadline, net):
    """An Answer and None, or None and the address to which it redirects."""
    try:
        with _connected(target, deadline, net) as connection:
            connection.request(method, target.path, headers=_headers(types))
            response = connection.getresponse()
            if response.status in (301, 302, 303, 307, 308) and (leads_to := response.getheader("location")):
                return None, leads_to
            kind = (response.getheader("content-type") or "").partition(";")[0].strip().lower()
            if types and response.status < 300 and not kind.startswith(tuple(types)):
                raise Refused(_("of the type %(kind)s") % {"kind": kind[:60]})
            body = response.read(largest + 1)
            _left(deadline)
            if len(body) > largest:
                raise TooMuch(_("of more than %(largest)d bytes") % {"largest": largest})
            return Answer(response.status, kind, body, target.url), None
    except (OSError, HTTPException, UnicodeError) as error:
        raise Unanswered(type(error).__name__) from error


@contextmanager
def _connected(target, deadline, net):
    """A connection to the very address that was looked at; cut off when the time is over, for drops would not end."""
    addresses = net.resolve(target.host)
    if not addresses or not all(is_public(address) for address in addresses):
        raise Refused(gettext_noop("not of the public net"))
    port = PORTS[target.scheme]
    host = f"[{target.host}]" if ":" in target.host else target.host
    secure = target.scheme == "https"
    context = ssl.create_default_context()
    sock = net.connect((addresses[0], port), _left(deadline))
    if secure:
        sock = context.wrap_socket(sock, server_hostname=target.host, do_handshake_on_connect=False)
    cut = Timer(_left(deadline), _cut, [sock])
    cut.daemon = True
    with closing(sock):
        cut.start()
        try:
            if secure:
                sock.do_handshake()
            connection = HTTPSConnection(host, port, context=context) if secure else HTTPConnection(host, port)
            # It is not to look the name up again.
            connection.auto_open = False
            connection.sock = sock
            with closing(connection):
                yield connection
        finally:
            cut.cancel()


def _cut(sock):
    with suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def _headers(types):
    # Nothing is unpacked: a few bytes could become gigabytes.
    return {"User-Agent": AGENT, "Accept": ", ".join(types) if types else "*/*", "Accept-Encoding": "identity"}


def _left(deadline):
    """The seconds that are left."""
    if (left := deadline - time.monotonic()) <= 0:
        raise TimeoutError
    return left
