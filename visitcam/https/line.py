"""The one door to the network: a line to one server, and to no other.

The order of trust, told before it is enforced:

1. An address is ``https``, or plain ``http`` to this very machine. Anything else is refused before
   a socket is opened.
2. The certificate is checked by the operating system's own trust store (truststore), TLS 1.2 at least,
   and, where the clinic published one, against the pin of the server's public key. All of this ends
   before the first byte of a request is written.
3. A line stays with the server it was opened for: an answer that points elsewhere is refused, never
   followed. Proxies that the system names are used, and :attr:`Line.proxy` shows which.
4. An answer is bounded: in bytes, and in time as a whole, so that a server that sends one byte at a
   time, or never stops, cannot hold a person's visit.

Used by ``delivery`` and by ``invitation.fetch``. One thread at a time for a line.
"""

from __future__ import annotations

import re
import ssl
import sys
import urllib.parse
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import httpcore

from visitcam.errors import LineCut, LineDown, Redirected, ServerUnclear, TlsRefused
from visitcam.https.address import parse_address, system_proxy
from visitcam.https.stream import AnswerClock, Backend, Told
from visitcam.https.trust import PinnedContext, why_refused

ANSWER_LIMIT_BYTES = 64 * 1024  # no answer to an upload needs more; a captive portal's page may
# What was written is not sent yet: the kernel holds up to megabytes of it, and on a slow line they take
# longer than any answer may. So it is asked to hold 128 KiB beyond what is in flight (TCP_NOTSENT_LOWAT of
# netinet/tcp.h: 25 on Linux, 0x201 on macOS), and a long body gives its answer more time: 30 s become 150 s
# for a megabyte or more, which a line of 70 kbit/s needs.
_IPPROTO_TCP = 6
_NOT_SENT = {"linux": 25, "darwin": 0x201}
_HELD_BACK_BYTES = 128 * 1024
_PATIENT_BYTES = 256 * 1024
_MOST_HELD_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds. ``connect``: name, TCP and TLS, each. ``stall``: without one byte accepted while sending.
    ``answer``: from the last byte written to the last byte of the answer, however slowly it drips; up to
    five times as long after a long body, of which the system may still hold a part.

    10 s to connect covers a satellite line with two lost SYNs (RFC 6298: 1 + 2 + 4 s); 30 s of stall is
    what mobile networks need to change cells.
    """

    connect: float = 10.0
    stall: float = 30.0
    answer: float = 30.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said: ``status``, ``headers`` (names in lower case), ``body`` (bounded)."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Line:
    """A line to the server of ``url``, opened at the first request and kept open between them.

    ``pin``: hex SHA-256 of the server's public key (SPKI), or empty. ``proxy``: "host:port" of the
    proxy in use, or None: to be shown.

    Raises:
        TlsRefused: plain http to another machine, or a pin that is no SHA-256.
        ServerUnclear: no address. LineDown: a kind of proxy that cannot be used.
    """

    def __init__(self, url: str, *, pin: str = "", deadlines: Deadlines | None = None) -> None:
        self.address = parse_address(url)
        self.deadlines = deadlines or Deadlines()
        self._clock = AnswerClock()
        proxy = system_proxy(self.address)
        self.proxy = None if proxy is None else f"{proxy.hostname}:{proxy.port or 80}"
        context = PinnedContext(pin) if self.address.scheme == "https" else None  # 5 ms of loading trust
        self._pool = self._open_pool(context, proxy)

    def _open_pool(
        self, context: ssl.SSLContext | None, proxy: urllib.parse.SplitResult | None
    ) -> httpcore.ConnectionPool:
        backend = Backend(self._clock)
        number = _NOT_SENT.get(sys.platform)
        options = [] if number is None else [(_IPPROTO_TCP, number, _HELD_BACK_BYTES)]
        if proxy is None:
            return httpcore.ConnectionPool(
                ssl_context=context,
                max_connections=1,
                keepalive_expiry=20.0,
                network_backend=backend,
                socket_options=options,
            )
        name = proxy.username
        return httpcore.HTTPProxy(
            proxy_url=f"{proxy.scheme}://{proxy.hostname}:{proxy.port or 80}",
            proxy_auth=None if name is None else (name, proxy.password or ""),
            ssl_context=context,
            proxy_ssl_context=PinnedContext("") if proxy.scheme == "https" else None,
            max_connections=1,
            keepalive_expiry=20.0,
            network_backend=backend,
            socket_options=options,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hangs up."""
        self._pool.close()

    def here(self, location: str) -> str:
        """The target on this server that ``location`` (a Location header) means.

        A server behind a TLS proxy often names itself with http: the scheme and port are taken from the
        line, the host has to be the same.

        Raises:
            Redirected: it points to another host. ServerUnclear: it is no address, or one that cannot be
            asked: it would be kept to go on from, and stop every later attempt.
        """
        try:
            parts = urllib.parse.urlsplit(
                urllib.parse.urljoin(self.address.origin + self.address.target, location)
            )
        except ValueError as error:
            raise ServerUnclear("location") from error
        if (parts.hostname or "") != self.address.host:
            raise Redirected("another host")
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if not re.fullmatch(r"[\x21-\x7e]+", target):
            raise ServerUnclear("location")
        return target

    def ask(
        self,
        method: str,
        target: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | Iterable[bytes] = b"",
        length: int | None = None,
        limit: int = ANSWER_LIMIT_BYTES,
        seconds: float | None = None,
        told: Told | None = None,
    ) -> Answer:
        """One request to this server and its whole answer.

        ``target``: path and query (that of the line's address where None). ``body``: bytes, or pieces
        with their ``length`` together. ``told``: told how much of a body of bytes is on its way, before
        each step of it, and once all of it is; before that an exception of its own ends the request
        unfinished. ``limit``: bytes of the answer's body at most. ``seconds``: the deadline for the answer,
        instead of the line's. Nothing is repeated and nothing followed: a 3xx is returned like any other
        status (``delivery.tls.demand`` refuses it).

        Raises:
            TlsRefused: before a byte of the request was sent. LineDown: nobody there. LineCut: broken,
            stalled or past the deadline. ServerUnclear: no HTTP, or longer than ``limit``.
        """
        if isinstance(body, bytes):
            length = len(body)
        patience = 1 + min(length or 0, _MOST_HELD_BYTES) / _PATIENT_BYTES
        whole = body if isinstance(body, bytes) else None
        self._clock.begin((self.deadlines.answer if seconds is None else seconds) * patience, whole, told)
        request = self._request(method, target or self.address.target, headers or {}, body, length or 0)
        try:
            response = self._pool.handle_request(request)
            try:
                return self._read(response, limit)
            finally:
                response.close()
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError) as error:
            raise self._named(error) from error
        except httpcore.ProxyError as error:
            raise LineDown("proxy refused") from error
        except ssl.SSLError as error:
            raise TlsRefused(why_refused(error)) from error
        except (OSError, httpcore.UnsupportedProtocol, httpcore.ConnectionNotAvailable) as error:
            raise LineDown(type(error).__name__) from error
        finally:
            self._clock.body = self._clock.told = None  # the line outlives the parcel, its bytes do not

    def _request(
        self,
        method: str,
        target: str,
        headers: Mapping[str, str],
        body: bytes | Iterable[bytes],
        length: int,
    ) -> httpcore.Request:
        default = 443 if self.address.scheme == "https" else 80
        host = f"[{self.address.host}]" if ":" in self.address.host else self.address.host
        sent = {
            "Host": host if self.address.port == default else f"{host}:{self.address.port}",
            "User-Agent": "visitcam",
            "Accept-Encoding": "identity",  # a compressed bomb cannot be bounded by its length
            **headers,
        }
        if self.address.authorization:
            sent.setdefault("Authorization", self.address.authorization)
        if length or method in ("POST", "PUT", "PATCH"):
            sent["Content-Length"] = str(length)
        deadlines = {
            "connect": self.deadlines.connect,
            "write": self.deadlines.stall,
            "read": None,
            "pool": self.deadlines.connect,
        }
        return httpcore.Request(
            method,
            httpcore.URL(
                scheme=self.address.scheme.encode("ascii"),
                host=self.address.host.encode("ascii"),
                port=self.address.port,
                target=target.encode("ascii"),
            ),
            headers=list(sent.items()),
            content=[body] if isinstance(body, bytes) else iter(body),
            extensions={"timeout": deadlines},
        )

    def _read(self, response: httpcore.Response, limit: int) -> Answer:
        headers: dict[str, str] = {}
        for name, value in response.headers:
            headers.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
        body = bytearray()
        for piece in response.iter_stream():
            body += piece
            if len(body) > limit:
                raise ServerUnclear("answer too long")
        return Answer(response.status, headers, bytes(body))

    def _named(self, error: Exception) -> LineDown | LineCut | TlsRefused | ServerUnclear:
        why = why_refused(error)
        if isinstance(error, httpcore.ConnectError) and why:
            return TlsRefused(why)
        if isinstance(error, (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout)):
            return LineDown(type(error).__name__)
        if isinstance(error, httpcore.ReadTimeout):
            return LineCut("no whole answer in time")
        if isinstance(error, httpcore.ProtocolError) and not self._clock.ended:
            return ServerUnclear("not HTTP")
        return LineCut(type(error).__name__)
