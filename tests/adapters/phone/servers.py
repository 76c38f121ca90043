"""Real calendar servers in the tests' own hands, and a second client that speaks plain HTTP."""

from __future__ import annotations

import base64
import hashlib
import http.client
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USER = "me"
PASSWORD = "Grüße:aus 東京"  # noqa: S105 - of a server that lives as long as a test


@dataclass(frozen=True, slots=True)
class Real:
    """A real server: its address, the certificate to trust, whether it asks for a password."""

    kind: str
    url: str
    port: int
    home: str
    certificate: Path | None = None
    process: subprocess.Popen[str] | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What a server said to the second client."""

    status: int
    headers: Mapping[str, str]
    text: str


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def radicale(folder: Path) -> Iterator[Real]:
    """Run Radicale over a folder, with a password, and yield it."""
    port = free_port()
    people = folder / "people"
    people.write_text(f"{USER}:{PASSWORD}\n", "utf-8")
    words = [sys.executable, "-m", "radicale", "--config", "", "--hosts", f"127.0.0.1:{port}"]
    words += ["--auth-type", "htpasswd", "--auth-htpasswd-filename", str(people)]
    words += ["--auth-htpasswd-encryption", "plain", "--auth-delay", "0"]
    words += ["--storage-filesystem-folder", str(folder / "kept")]
    with _running(words, "server ready") as process:
        yield Real("radicale", f"http://127.0.0.1:{port}", port, f"/{USER}/", process=process)


@contextmanager
def xandikos(folder: Path, *, is_plain: bool = False) -> Iterator[Real]:
    """Run Xandikos over a folder, and yield it.

    Over TLS with a certificate of its own and with a password; or plain, where it takes none.
    """
    port = free_port()
    words = [sys.executable, "-W", "ignore", "-m", "xandikos", "serve"]
    words += ["--directory", str(folder / "kept"), "--state-dir", str(folder / "state")]
    words += ["--defaults", "--no-detect-systemd", "--listen-address", "localhost"]
    words += ["--port", str(port), "--current-user-principal", f"/{USER}/"]
    home, certificate, url = f"/{USER}/calendars/", None, f"http://localhost:{port}"
    if not is_plain:
        people = folder / "people"
        digest = hashlib.sha1(PASSWORD.encode(), usedforsecurity=False).digest()
        people.write_text(f"{USER}:{{SHA}}{base64.b64encode(digest).decode()}\n", "utf-8")
        words += ["--autocert", "--htpasswd", str(people)]
        certificate, url = (
            folder / "state" / "certs" / "selfsigned.crt",
            f"https://localhost:{port}",
        )
    with _running(words, "listening on") as process:
        _until_taken(port)
        yield Real("xandikos", url, port, home, certificate, process)


def _until_taken(port: int) -> None:
    """Wait until somebody listens on a port."""
    until = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("localhost", port), timeout=5).close()
        except ConnectionRefusedError:
            assert time.monotonic() < until
            threading.Event().wait(0.02)
        else:
            return


@contextmanager
def _running(words: list[str], until: str) -> Iterator[subprocess.Popen[str]]:
    """Run a server until the end, and yield once it says that it listens."""
    server = subprocess.Popen(words, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    said: list[str] = []
    try:
        assert server.stderr is not None
        for line in server.stderr:
            said.append(line)
            if until in line.lower():
                break
        else:
            raise AssertionError("".join(said))
        rest = threading.Thread(target=server.stderr.read)
        rest.start()
        try:
            yield server
        finally:
            server.terminate()
            rest.join(20)
    finally:
        server.terminate()
        server.wait(20)
        assert server.stderr is not None
        server.stderr.close()


def ask(
    real: Real,
    method: str,
    path: str,
    text: str = "",
    headers: Mapping[str, str] | None = None,
    user: str = USER,
) -> Said:
    """Ask as another program of the same person would."""
    where = ("127.0.0.1", real.port)
    link: http.client.HTTPConnection
    if real.certificate is not None:
        trusted = ssl.create_default_context(cafile=str(real.certificate))
        link = http.client.HTTPSConnection("localhost", real.port, timeout=30, context=trusted)
    else:
        link = http.client.HTTPConnection(*where, timeout=30)
    secret = base64.b64encode(f"{user}:{PASSWORD}".encode()).decode()
    about = {"Authorization": f"Basic {secret}", "Content-Type": "text/calendar; charset=utf-8"}
    try:
        link.request(method, path, text.encode(), about | dict(headers or {}))
        answer = link.getresponse()
        body = answer.read().decode()
        return Said(answer.status, {k.lower(): v for k, v in answer.getheaders()}, body)
    finally:
        link.close()
