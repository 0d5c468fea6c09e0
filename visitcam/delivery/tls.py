"""What an HTTP status means for a delivery. The line itself (TLS, pins, deadlines) is ``visitcam.https``."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime

from visitcam.errors import (
    NotAllowedAnyMore,
    Redirected,
    ServerBusy,
    ServerFull,
    ServerRefused,
    ServerUnclear,
)
from visitcam.https.line import Answer, Deadlines, Line
from visitcam.model.clinic_profile import Endpoint

_LONGEST_WAIT_SECONDS = 24 * 3600.0  # a Retry-After beyond a day is a server's mistake
_BUSY = frozenset({408, 421, 423, 425, 429, 502, 503, 504})


def open_line(endpoint: Endpoint, deadlines: Deadlines | None = None) -> Line:
    """A line to the clinic's server, with the pin that the profile published for it.

    Raises:
        TlsRefused: plain http to another machine. ServerUnclear: no address.
    """
    return Line(endpoint.address, pin=endpoint.pin, deadlines=deadlines)


class Lines:
    """Keeps the last line open between the parcels for one server: a TLS handshake costs two round trips.

    One thread at a time. ``deadlines`` for every line.
    """

    def __init__(self, deadlines: Deadlines | None = None) -> None:
        self._deadlines = deadlines
        self._open: tuple[Endpoint, Line] | None = None

    @contextmanager
    def to(self, endpoint: Endpoint) -> Iterator[Line]:
        """The line to ``endpoint``; a delivery that fails hangs it up, so the next one starts afresh.

        Raises:
            TlsRefused, ServerUnclear: as :func:`open_line`.
        """
        if self._open is None or self._open[0] != endpoint:
            self.hang_up()
            self._open = (endpoint, open_line(endpoint, self._deadlines))
        try:
            yield self._open[1]
        except BaseException:
            self.hang_up()
            raise

    def hang_up(self) -> None:
        """Closes what is open."""
        if self._open is not None:
            self._open[1].close()
            self._open = None


def demand(answer: Answer, *expected: int) -> Answer:
    """``answer`` where its status is one of ``expected``; everything else is refused by its meaning.

    RFC 9110, section 15, and RFC 4918 (507). A 2xx that was not expected is a server that says "fine" and
    means something else (a captive portal, an error page): unclear.

    Raises:
        Redirected: 3xx. NotAllowedAnyMore: 401, 403. ServerFull: 507, 413. ServerBusy: "later", with
        ``retry_after``. ServerRefused: other 4xx. ServerUnclear: all else.
    """
    status = answer.status
    if status in expected:
        return answer
    if 300 <= status < 400:
        raise Redirected(str(status))
    if status in (401, 403):
        raise NotAllowedAnyMore(str(status))
    if status in (413, 507):
        raise ServerFull(str(status))
    if status in _BUSY:
        raise ServerBusy(str(status), retry_after=retry_after(answer))
    if 400 <= status < 500:
        raise ServerRefused(str(status))
    raise ServerUnclear(str(status))


def retry_after(answer: Answer) -> float | None:
    """Seconds that the server asks to wait (RFC 9110, section 10.2.3: seconds or a date), or None."""
    value = answer.headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit() and len(value) < 10:
        return min(float(value), _LONGEST_WAIT_SECONDS)
    try:
        seconds = parsedate_to_datetime(value).timestamp() - time.time()
    except (TypeError, ValueError):
        return None
    return min(max(0.0, seconds), _LONGEST_WAIT_SECONDS)
