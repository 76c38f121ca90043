"""A calendar server that does whatever a test wants wrong, and remembers who asked it for what."""

from __future__ import annotations

import base64
import http.server
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

MULTISTATUS = (
    '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"'
    ' xmlns:c="urn:ietf:params:xml:ns:caldav">{inner}</d:multistatus>'
)
FINE = MULTISTATUS.format(
    inner="<d:response><d:href>/</d:href><d:propstat><d:prop>"
    "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype><d:sync-token>one</d:sync-token>"
    "<d:displayname>Plain</d:displayname>"
    "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
)
"""A calendar, told of in the shortest way."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: str

    @property
    def secrets(self) -> str:
        """What it said of a password, in plain words."""
        kind, _, packed = self.headers.get("authorization", "").partition(" ")
        return base64.b64decode(packed).decode() if kind == "Basic" else packed


class Handler(http.server.BaseHTTPRequestHandler):
    """One request; what is done with it is the test's."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Faulty

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._any
        raise AttributeError(name)

    def _any(self) -> None:
        length = int(self.headers.get("content-length", 0))
        body = self.rfile.read(length).decode()
        about = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, about, body)
        self.server.asked.append(asked)
        self.server.behave(self, asked)

    def say(self, status: int, body: bytes | str = b"", **headers: str) -> None:
        """Answer in full."""
        whole = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(whole))} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(whole)

    def log_message(self, *_words: Any) -> None:
        """Say nothing."""


Behaviour = Callable[[Handler, Asked], None]


class Faulty(http.server.ThreadingHTTPServer):
    """The server; `connections` counts who came, with or without a request."""

    daemon_threads = True
    block_on_close = False

    def __init__(
        self, behave: Behaviour, context: ssl.SSLContext | None = None, host: str = "127.0.0.1"
    ) -> None:
        self.asked: list[Asked] = []
        self.connections = 0
        self.behave = behave
        self.over = threading.Event()
        self._context = context
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, 0), Handler)

    def get_request(self) -> tuple[socket.socket, Any]:
        self.connections += 1
        made, address = super().get_request()
        if self._context is None:
            return made, address
        made.settimeout(5)
        try:
            return self._context.wrap_socket(made, server_side=True), address
        except OSError:
            made.close()
            raise

    def handle_error(self, *_words: Any) -> None:
        """Say nothing: the other side may leave whenever it wants."""

    def until_over(self, seconds: float = 20) -> None:
        """Do nothing until the test is over."""
        self.over.wait(seconds)


@contextmanager
def faulty(
    behave: Behaviour, context: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[Faulty]:
    """Run the server for as long as a test needs it."""
    server = Faulty(behave, context, host)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass(slots=True)
class Authority:
    """Somebody who signs certificates, whom the test trusts."""

    folder: Path
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def __post_init__(self) -> None:
        made = self._signed("Authority", self.key, self.key, timedelta(days=1), is_authority=True)
        self.path.write_bytes(made)

    @property
    def path(self) -> Path:
        """Where its own certificate lies."""
        return self.folder / "authority.pem"

    def context(self, name: str, lasts: timedelta = timedelta(hours=1)) -> ssl.SSLContext:
        """Return what a server of this name proves itself with."""
        key = ec.generate_private_key(ec.SECP256R1())
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        chain = self.folder / f"{name}-{lasts.total_seconds():.0f}.pem"
        chain.write_bytes(private + self._signed(name, key, self.key, lasts))
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.load_cert_chain(chain)
        return made

    def _signed(
        self,
        name: str,
        key: ec.EllipticCurvePrivateKey,
        by: ec.EllipticCurvePrivateKey,
        lasts: timedelta,
        *,
        is_authority: bool = False,
    ) -> bytes:
        now = datetime.now(UTC)  # noqa: TID251 - certificates are judged by the real clock
        issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority")])
        maker = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=2))
            .not_valid_after(now + lasts)
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False
            )
            .add_extension(
                x509.AuthorityInformationAccess(
                    [
                        x509.AccessDescription(
                            x509.AuthorityInformationAccessOID.OCSP
                            if hasattr(x509, "AuthorityInformationAccessOID")
                            else x509.oid.AuthorityInformationAccessOID.OCSP,
                            x509.UniformResourceIdentifier("http://127.0.0.1:9/ocsp"),
                        )
                    ]
                ),
                critical=False,
            )
        )
        if not is_authority:
            maker = maker.add_extension(
                x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False
            )
        return maker.sign(by, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
