"""Certificates that the tests make, good ones and five kinds of bad ones, and a server that counts bytes."""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Certificate:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    def write(self, folder: Path, name: str) -> Path:
        """Certificate and key in one PEM file."""
        file = folder / f"{name}.pem"
        file.write_bytes(
            self.certificate.public_bytes(serialization.Encoding.PEM)
            + self.key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return file


def authority(name: str = "Test authority") -> Certificate:
    """A certificate authority of one day."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        _builder(subject, subject, key, 0, 2)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Certificate(made, key)


def leaf(
    signer: Certificate | None, *, host: str = "localhost", first_day: int = -1, last_day: int = 1
) -> Certificate:
    """A server's certificate for ``host``, self-signed where ``signer`` is None; days from today."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    issuer = signer.certificate.subject if signer else subject
    names: list[x509.GeneralName] = [x509.DNSName(host)]
    if host == "localhost":
        names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    made = _builder(subject, issuer, key, first_day, last_day).add_extension(
        x509.SubjectAlternativeName(names), critical=False
    )
    return Certificate(made.sign(signer.key if signer else key, hashes.SHA256()), key)


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, first: int, last: int
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + first * _DAY - _DAY)
        .not_valid_after(now + last * _DAY)
    )


class TlsServer:
    """Answers every request with 204 (or ``answer``), over TLS with one certificate.

    ``request_bytes``: bytes of application data that came, after decryption; ``handshakes`` that were
    completed from the server's side; ``connections`` that were opened.
    """

    def __init__(self, pem: Path, *, most: ssl.TLSVersion | None = None, answer: bytes = b"") -> None:
        self.request_bytes = 0
        self.handshakes = 0
        self.connections = 0
        self.answer = answer or b"HTTP/1.1 204 No Content\r\nUpload-Offset: 0\r\n\r\n"
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(pem)
        if most is not None:
            self._context.set_ciphers("ALL:@SECLEVEL=0")
            self._context.minimum_version = ssl.TLSVersion.TLSv1
            self._context.maximum_version = most
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._threads: list[threading.Thread] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """No new connections; waits until those that were there are over, so that the counts are final."""
        self._listener.close()
        for thread in self._threads:
            thread.join(10)

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._talk, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _talk(self, sock: socket.socket) -> None:
        sock.settimeout(5)
        with (
            contextlib.suppress(OSError, ssl.SSLError),
            sock,
            self._context.wrap_socket(sock, server_side=True) as secured,
        ):
            self.handshakes += 1
            while data := secured.recv(65536):
                self.request_bytes += len(data)
                if data.endswith(b"\r\n\r\n"):
                    secured.sendall(self.answer)


@contextmanager
def tls_server(pem: Path, *, most: ssl.TLSVersion | None = None, answer: bytes = b"") -> Iterator[TlsServer]:
    """A TLS server on loopback until the block ends."""
    server = TlsServer(pem, most=most, answer=answer)
    try:
        yield server
    finally:
        server.close()
