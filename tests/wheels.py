"""The built wheel as tests use it: made once, installed in an environment, used from outside."""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from waiting import wait_for

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
SUFFIX = ".exe" if os.name == "nt" else ""


def script(path: str) -> ModuleType:
    """Load one of the scripts that are no packages, such as packaging/wheel.py."""
    name = "script_" + path.replace("/", "_").removesuffix(".py")
    spec = importlib.util.spec_from_file_location(name, ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def late_morning() -> str:
    """Name a zone in which it is between eleven and twelve, so that the default day is in order."""
    hour = time.gmtime(time.clock_gettime(time.CLOCK_REALTIME)).tm_hour
    return f"Etc/GMT{hour - 11:+d}"


def bare_environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment that knows no source tree, with an empty folder as home."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "COMSPEC", "PATHEXT", "TEMP", "TMP")
    here = {name: value for name, value in os.environ.items() if name.upper() in kept}
    homes = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
    return here | dict.fromkeys(homes, str(home)) | {"PYTHONUNBUFFERED": "1", **more}


@dataclass(frozen=True)
class Installed:
    """An installed program: its environment's folder, and what it is run with."""

    folder: Path
    environment: dict[str, str]
    cwd: Path

    def program(self, name: str = "skinroutine") -> str:
        """Return the path of one of the commands of the environment."""
        return str(self.folder / SCRIPTS / f"{name}{SUFFIX}")

    def run(
        self, *words: str, code: int = 0, name: str = "skinroutine", given: str | None = None
    ) -> str:
        """Run a command to its end, expect its exit code, and return what it said."""
        answer = subprocess.run(
            (self.program(name), *words),
            env=self.environment,
            cwd=self.cwd,
            capture_output=True,
            input=given,
            stdin=subprocess.DEVNULL if given is None else None,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert answer.returncode == code, answer
        return answer.stdout + answer.stderr

    def ask(self, *words: str) -> dict[str, Any]:
        """Return the JSON answer to a question."""
        answer: dict[str, Any] = json.loads(self.run(*words, "--json"))
        return answer

    def where(self) -> Path:
        """Return the folder from which the environment loads the program."""
        code = "import skinroutine; print(skinroutine.__file__)"
        return Path(self.run("-c", code, name="python").strip()).parent


def build(output: Path) -> Path:
    """Build sdist and wheel as `make wheel` does, and return the wheel."""
    words = (sys.executable, str(ROOT / "packaging" / "wheel.py"), "--output", str(output))
    answer = subprocess.run(words, capture_output=True, text=True, timeout=400, check=False)
    assert answer.returncode == 0, answer
    (wheel,) = output.glob("*.whl")
    return wheel


def empty_environment(folder: Path, python: str = sys.executable) -> Path:
    """Make an environment that holds nothing at all, not even pip, and return its Python."""
    if python == sys.executable:
        venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(folder)
    else:
        subprocess.run((python, "-m", "venv", "--without-pip", str(folder)), check=True, timeout=60)
    return folder / SCRIPTS / f"python{SUFFIX}"


def borrow_libraries(folder: Path) -> None:
    """Let an environment see the libraries of the tests' own, yet not the source tree.

    The path of a folder in a .pth file adds that folder alone: .pth files in it, by which an
    editable installation is found, are not read.
    """
    own = next(folder.rglob("site-packages"))
    places = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    (own / "borrowed.pth").write_text("\n".join(places) + "\n", encoding="utf-8")


def own_pip(folder: Path, *words: str) -> None:
    """Run an environment's own pip, as it is set up for the person on this machine."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = (str(folder / SCRIPTS / f"python{SUFFIX}"), "-m", "pip", *words)
    answer = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=900, check=False
    )
    assert answer.returncode == 0, answer


def pip(python: Path, *words: str) -> str:
    """Run the tests' own pip on another environment."""
    command = (sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check")
    answer = subprocess.run(
        (*command, *words), capture_output=True, text=True, timeout=600, check=False
    )
    assert answer.returncode == 0, answer
    return answer.stdout


@functools.cache
def interpreter(version: str) -> str | None:
    """Return a Python of a version, such as 3.12, or None: PATH first, then a version manager."""
    places = [f"{folder}/python{version}" for folder in os.get_exec_path()]
    if f"{sys.version_info.major}.{sys.version_info.minor}" == version:
        places.insert(0, getattr(sys, "_base_executable", sys.executable))
    manager = shutil.which("pyenv")
    if manager:
        root = subprocess.run((manager, "root"), capture_output=True, text=True, check=False)
        folders = Path(root.stdout.strip() or "/nowhere", "versions").glob(f"{version}.*")
        places += [str(folder / "bin" / "python3") for folder in sorted(folders)]
    return next((place for place in places if _suits(place, version)), None)


def _suits(place: str, version: str) -> bool:
    code = "import ensurepip, sys; print('%d.%d' % sys.version_info[:2])"
    with suppress(OSError, subprocess.TimeoutExpired):
        answer = subprocess.run(
            (place, "-c", code), capture_output=True, text=True, timeout=30, check=False
        )
        return answer.returncode == 0 and answer.stdout.strip() == version
    return False


@contextmanager
def window(installed: Installed, *words: str, name: str = "skinroutine-gui") -> Iterator[Path]:
    """Run the window and yield its log once its reminders run; end it and expect exit code 0."""
    log = Path(installed.environment["HOME"]) / ".local/share/skinroutine/skinroutine.log"
    before = len(_read(log))
    said = installed.cwd / "window.out"
    with said.open("wb") as out:
        child = subprocess.Popen(
            (installed.program(name), *words),
            env=installed.environment,
            cwd=installed.cwd,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
    try:

        def runs() -> bool:
            assert child.poll() is None, said.read_text()
            return "reminders run" in _read(log)[before:]

        wait_for(runs, 60, "the window runs and reminds")
        yield log
        child.terminate()
        assert child.wait(timeout=20) == 0, said.read_text()
    finally:
        child.kill()
        child.wait()
    assert said.read_text() == ""
    text = _read(log)[before:]
    assert not [word for word in ("Traceback", "CRITICAL", "ERROR") if word in text], text


def _read(log: Path) -> str:
    return log.read_text(encoding="utf-8") if log.exists() else ""
