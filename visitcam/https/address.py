"""What may be asked at all: https anywhere, plain http to this very machine; and the proxy on the way."""

from __future__ import annotations

import base64
import ipaddress
import urllib.parse
import urllib.request
from dataclasses import dataclass

from visitcam.errors import LineDown, ServerUnclear, TlsRefused


@dataclass(frozen=True, slots=True)
class Address:
    """An address that was found fit to be asked. ``authorization``: from "user:password@", or empty."""

    scheme: str
    host: str
    port: int
    target: str
    authorization: str = ""

    @property
    def origin(self) -> str:
        """``https://host:port``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def is_loopback(host: str) -> bool:
    """True for this very machine: ``localhost``, 127.0.0.0/8, ::1."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def parse_address(url: str) -> Address:
    """``url`` taken apart.

    Raises:
        TlsRefused: plain http to another machine.
        ServerUnclear: it is no http(s) address.
    """
    try:
        parts = urllib.parse.urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
    except (ValueError, UnicodeError) as error:
        raise ServerUnclear("address") from error
    if parts.scheme not in ("http", "https") or not host or not url.isascii() or not url.isprintable():
        raise ServerUnclear("address")
    if parts.scheme == "http" and not is_loopback(host):
        raise TlsRefused("plain_http")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    authorization = ""
    if parts.username is not None:
        pair = f"{urllib.parse.unquote(parts.username)}:{urllib.parse.unquote(parts.password or '')}"
        authorization = "Basic " + base64.b64encode(pair.encode()).decode("ascii")
    return Address(parts.scheme, host, port, target.replace(" ", "%20"), authorization)


def system_proxy(address: Address) -> urllib.parse.SplitResult | None:
    """The proxy that the system (environment, registry, system settings) names for this address.

    Raises:
        LineDown: a kind that cannot be used (SOCKS): going around it is not ours to decide.
    """
    if is_loopback(address.host) or urllib.request.proxy_bypass(address.host):
        return None
    named = urllib.request.getproxies()
    url = named.get(address.scheme) or named.get("all")
    if not url:
        return None
    parts = urllib.parse.urlsplit(url if "://" in url else f"http://{url}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise LineDown(f"proxy of kind {parts.scheme}")
    return parts
