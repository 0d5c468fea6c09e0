"""Which certificates are believed, and the word for why one is not."""

from __future__ import annotations

import hashlib
import hmac
import re
import ssl
from collections.abc import Callable
from typing import Self

import truststore
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from visitcam.errors import TlsRefused

# OpenSSL's X509_V_ERR_* (x509_vfy.h), as ssl.SSLCertVerificationError.verify_code carries them.
_CODES = {
    9: "not_yet_valid",
    10: "expired",
    18: "self_signed",
    19: "unknown_authority",
    20: "unknown_authority",
    21: "unknown_authority",
    62: "wrong_host",
    64: "wrong_host",
}
# macOS and Windows put it in words (truststore passes theirs on).
_WORDS = (
    ("expired", "expired"),
    ("validity period", "expired"),
    ("not yet", "not_yet_valid"),
    ("self-signed", "self_signed"),
    ("self signed", "self_signed"),
    ("name", "wrong_host"),
    ("trust", "unknown_authority"),
)
_NOT_A_CERTIFICATE_MATTER = ("UNEXPECTED_EOF_WHILE_READING", "SSL_ERROR_SYSCALL")


class WrongPin(ssl.SSLCertVerificationError):
    """The certificate is good, the server's key is not the one that the clinic published."""


class PinnedContext(truststore.SSLContext):
    """The system's trust store, TLS 1.2 at least, and the pin of a public key on top.

    ``pin``: hex SHA-256 of the SubjectPublicKeyInfo (as RFC 7469, section 2.4), or empty for none.

    Raises:
        TlsRefused: the pin is no SHA-256.
    """

    def __new__(cls, pin: str) -> Self:  # noqa: ARG004 - ssl reads the protocol here
        """An empty context."""
        made: Self = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        return made

    def __init__(self, pin: str) -> None:
        super().__init__(ssl.PROTOCOL_TLS_CLIENT)
        if pin and not re.fullmatch(r"[0-9a-fA-F]{64}", pin):
            raise TlsRefused("pin_unreadable")
        self.minimum_version = ssl.TLSVersion.TLSv1_2
        self._pin = pin.lower()

    def wrap_socket(self, *args: object, **kwargs: object) -> ssl.SSLSocket:
        """As in ssl; the pin is checked after the handshake, before anything can be written."""
        sock: ssl.SSLSocket = super().wrap_socket(*args, **kwargs)  # type: ignore[arg-type]
        try:
            self._check(sock.getpeercert(binary_form=True))
        except Exception:
            sock.close()
            raise
        return sock

    def wrap_bio(self, *args: object, **kwargs: object) -> ssl.SSLObject:
        """As in ssl (a proxy that is itself reached by TLS); its handshake comes later, the pin with it."""
        wrapped: ssl.SSLObject = super().wrap_bio(*args, **kwargs)  # type: ignore[arg-type]
        shake: Callable[[], None] = wrapped.do_handshake

        def shake_and_check() -> None:
            shake()
            self._check(wrapped.getpeercert(binary_form=True))

        wrapped.do_handshake = shake_and_check  # type: ignore[method-assign]
        return wrapped

    def _check(self, der: bytes | None) -> None:
        if self._pin and (der is None or not hmac.compare_digest(public_key_pin(der), self._pin)):
            raise WrongPin("the server's public key is not the pinned one")


def public_key_pin(der: bytes) -> str:
    """Hex SHA-256 of the SubjectPublicKeyInfo of a DER certificate (RFC 7469, section 2.4)."""
    key = x509.load_der_x509_certificate(der).public_key()
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


def why_refused(error: BaseException) -> str:
    """The word for a TLS refusal anywhere in the chain of ``error``; empty where TLS is not the cause.

    expired | not_yet_valid | wrong_host | self_signed | unknown_authority | wrong_pin | no_tls (the
    server speaks no TLS, or none that is new enough) | not_trusted.
    """
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    if isinstance(cause, WrongPin):
        return "wrong_pin"
    if isinstance(cause, ssl.SSLCertVerificationError):
        known = _CODES.get(getattr(cause, "verify_code", 0))
        text = str(getattr(cause, "verify_message", "") or cause).lower()
        return known or next((word for mark, word in _WORDS if mark in text), "not_trusted")
    if cause is None or isinstance(cause, ssl.SSLEOFError) or cause.reason in _NOT_A_CERTIFICATE_MATTER:
        return ""
    return "no_tls"
