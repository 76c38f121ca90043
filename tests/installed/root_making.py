"""What a clean root is made of: debootstrap's work, kept packed, and what a person needs in it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

HOUSE = Path(__file__).parents[2]
CACHE = HOUSE / "build" / "roots"
RELEASES = ("bookworm", "trixie")
"""The releases of Debian that a root can be made of."""
PERSON = "person"
UID = 1000
RUNTIME = f"/run/user/{UID}"


def missing_release(release: str) -> str:
    """Say why no root of this release can be had here; nothing where one can."""
    if (CACHE / f"{release}.tar").exists():
        return ""
    if _this_distribution() != "debian":
        return f"this system's mirror has no {release}"
    return "" if _mirror() else "apt on this system has no mirror"


def _this_distribution() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/etc/os-release").read_text().splitlines():
            if line.startswith("ID="):
                return line[3:].strip('"')
    return ""


def _mirror() -> str:
    """Return the mirror that this system's own apt uses."""
    asked = (
        "apt-get",
        "indextargets",
        "--format",
        "$(REPO_URI) $(RELEASE)",
        "Created-By: Packages",
    )
    answer = subprocess.run(asked, capture_output=True, text=True, timeout=60, check=False).stdout
    for line in answer.splitlines():
        place, _, release = line.partition(" ")
        if release in RELEASES:
            return place
    return ""


def packed_root(release: str) -> Path:
    """Return the packed root of a release; make it where there is none."""
    tar = CACHE / f"{release}.tar"
    if tar.exists():
        return tar
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="making-", dir=CACHE) as part:
        root = Path(part) / "root"
        packed = Path(part) / "root.tar"
        subprocess.run(
            ["debootstrap", "--variant=minbase", release, str(root), _mirror()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        shutil.rmtree(root / "var/cache/apt/archives", ignore_errors=True)
        (root / "var/cache/apt/archives/partial").mkdir(parents=True)
        subprocess.run(["tar", "-cpf", str(packed), "-C", str(root), "."], check=True)
        packed.replace(tar)
    return tar


def furnish(folder: Path) -> None:
    """Give a root a way to the mirror, an ordinary user with an empty home, and no services."""
    shutil.copyfile("/etc/resolv.conf", folder / "etc/resolv.conf")
    (folder / "etc/apt/apt.conf.d/50here").write_text(
        'Acquire::Retries "3";\nAPT::Keep-Downloaded-Packages "true";\n'
        'APT::Sandbox::User "root";\nDpkg::Use-Pty "0";\n'
    )
    (folder / "etc/dpkg/dpkg.cfg.d/50here").write_text("force-unsafe-io\n")
    services = folder / "usr/sbin/policy-rc.d"
    services.write_text("#!/bin/sh\nexit 101\n")
    services.chmod(0o755)
    subprocess.run(
        ["chroot", str(folder), "useradd", "-m", "-u", str(UID), "-s", "/bin/sh", PERSON],
        check=True,
    )
    runtime = folder / RUNTIME.lstrip("/")
    runtime.mkdir(parents=True, mode=0o700)
    os.chown(runtime, UID, UID)


def sweep() -> None:
    """Remove the roots of processes that were killed."""
    for one in CACHE.glob("run-*"):
        if not Path("/proc", one.name.split("-")[1]).exists():
            shutil.rmtree(one, ignore_errors=True)
