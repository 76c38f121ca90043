"""Clean Debian roots, and a virtual screen beside them, for trying a package as a stranger would.

    with clean_root("bookworm") as root, screen() as shown:
        root.install("./skinroutine_0.1.0_amd64.deb")        # as root, with what it depends on
        root.run("dpkg", "--list")                           # as root
        root.person("skinroutine", "today")                  # as a user with an empty home
        with session(root, shown) as desk:                   # a bus and dunst, inside the root
            root.spawn("skinroutine")                        # goes on; ends with the root
            wait_for(lambda: desk.popups(), 90, "a pop-up comes")
        shown.picture(Path("build/installed/window.png"))

The root is a folder of its own with a mount and a process namespace of its own; its processes,
its mounts and its folder are gone after the block, and with this process if that is killed. The
screen stays outside, so that no package that it needs hides one that the program needs.

A root is made by debootstrap once for each release and kept as build/roots/RELEASE.tar; packages
that apt fetched lie in build/roots/RELEASE.debs. Delete them to have them made anew.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from waiting import wait_for

from installed.root_making import (
    CACHE,
    HOUSE,
    PERSON,
    RUNTIME,
    UID,
    furnish,
    missing_release,
    packed_root,
    sweep,
)
from installed.screens import Screen, screen

KEPT = HOUSE / "build" / "installed"
NEEDED = ("debootstrap", "unshare", "nsenter", "setpriv", "Xvfb", "openbox", "xdotool", "import")
__all__ = [
    "HOUSE",
    "PERSON",
    "UID",
    "Screen",
    "clean_root",
    "missing",
    "missing_release",
    "screen",
    "session",
    "wait_for",
]

_HOLD = """set -eu
root=$1
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 dev "$root/dev"
for name in null zero full random urandom tty; do
    touch "$root/dev/$name"
    mount --bind "/dev/$name" "$root/dev/$name"
done
mkdir "$root/dev/shm" "$root/dev/pts"
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 pts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
echo ready
exec chroot "$root" /bin/sleep infinity
"""
_POPUP_LOG = """#!/bin/sh
printf '%s|%s|%s\\n' "$1" "$2" "$3" | tr '\\n' ' ' >>"$HOME/popups.log"
echo >>"$HOME/popups.log"
"""
_CHOOSE = '#!/bin/sh\ngrep -F "$(cat "$HOME/choose")" | head -n 1\n'
_DUNST = """[global]
width = 380
origin = top-right
font = DejaVu Sans 11
timeout = 60
dmenu = /usr/local/bin/choose
[log]
summary = "*"
script = /usr/local/bin/popup-log
"""


def missing() -> str:
    """Say why no root can be made here; nothing where one can."""
    if sys.platform != "linux":
        return "clean roots are made on Linux"
    if os.geteuid() != 0:
        return "clean roots are made by root"
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    return f"these programs are not installed: {', '.join(lacking)}" if lacking else ""


@dataclass
class Root:
    """A clean root while it is there; `folder` is where its files lie, seen from outside."""

    folder: Path
    release: str
    holder: int
    environment: dict[str, str]
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def run(
        self, *words: str, code: int | None = 0, seconds: float = 600
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as root to its end; None takes any exit code."""
        return self._finished(self._enter(words), code, seconds)

    def person(
        self, *words: str, code: int | None = 0, seconds: float = 60, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as the ordinary user, with more in its environment, to its end."""
        return self._finished(self._enter_as_person(words, more), code, seconds)

    def spawn(self, *words: str, **more: str) -> subprocess.Popen[bytes]:
        """Start a command as the ordinary user; what it prints comes to `log()`."""
        with (self.folder / "spawned.log").open("ab") as log:
            child = subprocess.Popen(
                self._enter_as_person(words, more),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.children.append(child)
        return child

    def log(self) -> str:
        """Return what the started commands have printed."""
        path = self.folder / "spawned.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def install(self, *packages: Path | str, recommends: bool = False) -> str:
        """Install packages by name, or from files outside, with what they depend on."""
        names = [self._handed_in(one) if isinstance(one, Path) else one for one in packages]
        kept = CACHE / f"{self.release}.debs"
        kept.mkdir(parents=True, exist_ok=True)
        archives = self.folder / "var/cache/apt/archives"
        for one in kept.glob("*.deb"):
            if not (archives / one.name).exists():
                shutil.copyfile(one, archives / one.name)
        if not list((self.folder / "var/lib/apt/lists").glob("*_Packages*")):
            self.run("apt-get", "-q", "update")
        with_them = "--install-recommends" if recommends else "--no-install-recommends"
        answer = self.run("apt-get", "-qy", with_them, "--allow-downgrades", "install", *names)
        for one in archives.glob("*.deb"):
            if not (kept / one.name).exists():
                shutil.copyfile(one, part := kept / f"{one.name}.{os.getpid()}")
                part.replace(kept / one.name)
        return answer.stdout

    def path(self, inside: str) -> Path:
        """Return where a path of the root lies, seen from outside."""
        return self.folder / inside.lstrip("/")

    def home(self, inside: str = "") -> Path:
        """Return where a path of the ordinary user's home lies, seen from outside."""
        return self.folder / "home" / PERSON / inside

    def hand(self, source: Path, inside: str) -> None:
        """Copy a file or folder into the root; it belongs to the ordinary user there."""
        place = self.path(inside)
        place.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-a", "--", str(source), str(place)], check=True)
        subprocess.run(["chown", "-R", f"{UID}:{UID}", str(place)], check=True)

    def processes(self, name: str) -> list[int]:
        """Return the ids, from outside, of processes inside with a text in program or command."""
        own = Path(f"/proc/{self.holder}/ns/pid").readlink()
        found = []
        for one in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                words = (one / "cmdline").read_bytes().decode(errors="replace").split("\0")
                program = f"{(one / 'exe').readlink()}" if words[0] else ""
                if (one / "ns/pid").readlink() == own and name in " ".join((program, *words)):
                    found.append(int(one.name))
        return found

    def stop(self, name: str, number: int = signal.SIGTERM, seconds: float = 15) -> None:
        """Send a signal to the processes of a name; there must be one; see all of them end."""
        there = self.processes(name)
        assert there, f"nothing of the name {name} runs"
        for one in there:
            with contextlib.suppress(ProcessLookupError):
                os.kill(one, number)
        wait_for(lambda: not self.processes(name), seconds, f"{name} ends")

    def _handed_in(self, package: Path) -> str:
        inside = f"/opt/{package.name}"
        shutil.copyfile(package, self.path(inside))
        return inside

    def _enter(self, words: tuple[str, ...]) -> list[str]:
        named = [f"{name}={value}" for name, value in _of_root().items()]
        namespaces = ("--mount", "--pid", "--root", "--wd")
        return ["nsenter", f"--target={self.holder}", *namespaces, "env", "-i", *named, *words]

    def _enter_as_person(self, words: tuple[str, ...], more: dict[str, str]) -> list[str]:
        named = [f"{name}={value}" for name, value in (self.environment | more).items()]
        become = ("setpriv", f"--reuid={UID}", f"--regid={UID}", "--init-groups", "--reset-env")
        at_home = ("sh", "-c", 'cd "$HOME" && exec "$@"', "sh")
        return self._enter((*become, "env", "-i", *named, *at_home, *words))

    def _finished(
        self, command: list[str], code: int | None, seconds: float
    ) -> subprocess.CompletedProcess[str]:
        answer = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert code is None or answer.returncode == code, (
            f"{command[command.index('env') :]} ended with {answer.returncode}\n"
            f"{answer.stdout[-3000:]}\n{answer.stderr[-3000:]}"
        )
        return answer


@contextlib.contextmanager
def clean_root(release: str, *, zone: str = "Etc/UTC") -> Iterator[Root]:
    """Yield a fresh root of a release, whose person lives in a zone; then take all of it down."""
    tar = packed_root(release)
    sweep()
    folder = Path(tempfile.mkdtemp(prefix=f"run-{os.getpid()}-", dir=CACHE))
    folder.chmod(0o755)
    holding, made = None, None
    try:
        subprocess.run(["tar", "-xpf", str(tar), "-C", str(folder)], check=True)
        furnish(folder)
        held = ("setpriv", "--pdeathsig=KILL", "unshare", "--mount", "--pid", "--fork")
        holding = subprocess.Popen(
            [*held, "--kill-child=KILL", "sh", "-c", _HOLD, "sh", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        assert holding.stdout is not None
        assert holding.stdout.readline() == b"ready\n", "the root's namespaces cannot be made here"
        (holder,) = Path(f"/proc/{holding.pid}/task/{holding.pid}/children").read_text().split()
        made = Root(folder, release, int(holder), _of_person(zone))
        yield made
    finally:
        if holding is not None:
            holding.kill()
            holding.wait()
            assert holding.stdout is not None
            holding.stdout.read()  # ends when the last process inside has ended
            holding.stdout.close()
        for child in made.children if made is not None else ():
            child.wait()
        shutil.rmtree(folder, ignore_errors=True)


@dataclass
class Desk:
    """The person's session inside a root: a bus and dunst, both real."""

    root: Root

    def popups(self) -> list[str]:
        """Return what dunst was told to show, as `program|title|body`, oldest first."""
        path = self.root.home("popups.log")
        return path.read_text().splitlines() if path.exists() else []

    def displayed(self) -> int:
        """Return how many pop-ups dunst displays now."""
        return int(self.root.person("dunstctl", "count", "displayed").stdout)

    def history(self) -> list[str]:
        """Return the titles of the pop-ups that are over, newest first."""
        told = json.loads(self.root.person("dunstctl", "history").stdout)
        return [one["summary"]["data"] for one in told["data"][0]]

    def press(self, action: str) -> None:
        """Press a button of the newest pop-up, through dunst's own menu."""
        self.root.home("choose").write_text(action)
        self.root.person("dunstctl", "context")


@contextlib.contextmanager
def session(root: Root, shown: Screen) -> Iterator[Desk]:
    """Yield a session on a screen: a private bus, and dunst from the release's own package."""
    root.install("dunst", "dbus-daemon")
    for one in root.path("/usr/share/dbus-1/services").glob("*dunst*"):
        one.unlink()  # a question on the bus would start another dunst, without our settings
    for name, text in (("popup-log", _POPUP_LOG), ("choose", _CHOOSE)):
        script = root.path(f"/usr/local/bin/{name}")
        script.write_text(text)
        script.chmod(0o755)
    root.home("dunstrc").write_text(_DUNST)
    root.environment |= {
        "DISPLAY": shown.display,
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={RUNTIME}/bus",
    }
    root.spawn("dbus-daemon", "--session", "--nofork", f"--address=unix:path={RUNTIME}/bus")
    wait_for(root.path(f"{RUNTIME}/bus").exists, 15, "the bus listens")
    root.spawn("dunst", "-config", f"/home/{PERSON}/dunstrc")
    asked = ("dunstctl", "count", "displayed")
    wait_for(lambda: root.person(*asked, code=None).returncode == 0, 20, "dunst answers")
    try:
        yield Desk(root)
    finally:
        for server in ("dunst -config", "dbus-daemon --session"):
            if root.processes(server):
                root.stop(server)
        root.environment = _of_person(root.environment["TZ"])


def _of_root() -> dict[str, str]:
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    quiet = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8", "HOME": "/root", "PATH": path}
    return quiet | {name: value for name, value in os.environ.items() if name.endswith("_proxy")}


def _of_person(zone: str) -> dict[str, str]:
    return {
        "HOME": f"/home/{PERSON}",
        "USER": PERSON,
        "LOGNAME": PERSON,
        "SHELL": "/bin/sh",
        "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games",
        "LANG": "C.UTF-8",
        "TZ": zone,
        "XDG_RUNTIME_DIR": RUNTIME,
    }
