"""Start with the computer: by a desktop entry, by the Run key of Windows, or by a launch agent."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any, Protocol

from skinroutine import APP_ID
from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Autostart

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
PROFILE = "--profile"
WINDOWED = "skinroutine-gui.exe"
"""The program of Windows that opens no console."""
SCRIPTS = (
    "skinroutine",
    WINDOWED,
    f"Scripts/{WINDOWED}",
    "skinroutine.exe",
    "Scripts/skinroutine.exe",
)
"""What an installation puts beside its Python, the first that is there first."""
RUN_LIMIT = 260  # characters of a command, by Microsoft's documentation of the key

if sys.platform == "win32":
    import winreg

    _RUN = (winreg.HKEY_CURRENT_USER, RUN_KEY)

_GROUP = "Desktop Entry"
_ENTRY = f"""[{_GROUP}]
Type=Application
Name=skinroutine
Comment=A private diary and reminder for the daily routine
Exec={{line}}
Icon={{icon}}
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_PLAIN = re.compile(r"[\w%+,./:=@-]+", re.ASCII)
_WORD = r'"((?:[^"\\]|\\.)*)"|([^ \t"\\]+)'


def exec_line(command: tuple[str, ...]) -> str:
    """Return a command as a desktop entry's Exec key has it; ValueError for control characters."""
    if re.search(r"[\x00-\x1f\x7f]", "".join(command)):
        raise ValueError(command)
    words = [re.sub(r'(["`$\\])', r"\\\1", word.replace("%", "%%")) for word in command]
    line = " ".join(word if _PLAIN.fullmatch(word) else f'"{word}"' for word in words)
    return line.replace("\\", r"\\")


def exec_words(line: str) -> tuple[str, ...]:
    """Return the command that an Exec key holds, or nothing where its quoting is broken."""
    text = line.replace(r"\\", "\\")
    if not re.fullmatch(rf"(?:{_WORD})(?:[ \t]+(?:{_WORD}))*", text):
        return ()
    words = (quoted or bare for quoted, bare in re.findall(_WORD, text))
    return tuple(re.sub(r'\\(["`$\\])', r"\1", word).replace("%%", "%") for word in words)


class Registry(Protocol):
    """Named texts that the desktop reads at sign-in; every method may raise OSError."""

    def read(self, name: str) -> str | None:
        """Return a text, or None where nothing has this name."""

    def write(self, name: str, value: str) -> None:
        """Keep a text under this name, instead of an earlier one."""

    def delete(self, name: str) -> None:
        """Remove what has this name, if anything does."""


class Entry(ABC):
    """A text that the desktop starts the program by."""

    takes_long = False

    def __init__(self, command: tuple[str, ...], registry: Registry, place: PurePath) -> None:
        self._command, self._registry, self.place = command, registry, place

    def is_on(self) -> bool:
        """Tell whether a text lies there that starts a program which exists."""
        try:
            program = self._program(self._registry.read(self.place.name) or "")
        except OSError as error:
            message = f"{self.place} cannot be read: {error.strerror or error}."
            raise WorldFailure(message) from error
        return shutil.which(program) is not None

    def lost_program(self) -> str:
        """Return the program that a text starts and that is not there, or nothing."""
        with suppress(OSError):
            program = self._program(self._registry.read(self.place.name) or "")
            return program if shutil.which(program) is None else ""
        return ""

    def is_own(self) -> bool:
        """Tell whether a text lies there that starts this profile and no other."""
        try:
            text = self._registry.read(self.place.name) or ""
            if PROFILE in self._command:
                return self._words(text) == self._words(self._text())
        except OSError as error:
            message = f"{self.place} cannot be read: {error.strerror or error}."
            raise WorldFailure(message) from error
        except ValueError:
            return False
        return bool(text) and PROFILE not in text

    def turn(self, *, on: bool) -> None:
        """Write the text or remove it, and look whether that came about."""
        if on and shutil.which(self._command[0]) is None:
            message = f"There is no program {self._command[0]} that could be started."
            raise WorldFailure(message)
        try:
            if on:
                self._registry.write(self.place.name, self._text())
            else:
                self._registry.delete(self.place.name)
        except OSError as error:
            message = f"{self.place} cannot be changed: {error.strerror or error}."
            raise WorldFailure(message) from error
        except ValueError as error:
            message = f"{self.place} cannot hold the characters of the command."
            raise WorldFailure(message) from error
        if self.is_on() is not on:
            message = f"{self.place} was changed, yet this start is still {'off' if on else 'on'}."
            raise WorldFailure(message)

    @abstractmethod
    def _text(self) -> str:
        """Return the command in this system's form; ValueError where it has none."""

    @abstractmethod
    def _words(self, text: str) -> tuple[str, ...]:
        """Return the command of a text, or nothing where it has none; what is beside it may age."""

    @abstractmethod
    def _program(self, text: str) -> str:
        """Return the program that a text starts, or nothing."""


class XdgAutostart(Entry):
    """A desktop entry in the folder from which Linux desktops start programs."""

    def __init__(self, command: tuple[str, ...], folder: Path) -> None:
        super().__init__(command, _Folder(folder), folder / "skinroutine.desktop")

    def _text(self) -> str:
        if "%" in self._command[0]:  # in a program's own path GLib and systemd keep %% as it is
            raise ValueError(self._command)
        return _ENTRY.format(line=exec_line(self._command), icon=APP_ID)

    def _words(self, text: str) -> tuple[str, ...]:
        try:
            file = _desktop_entry(text)
        except configparser.Error:
            return ()
        return exec_words(file.get(_GROUP, "Exec", fallback=""))

    def _program(self, text: str) -> str:
        try:
            file = _desktop_entry(text)
            is_off = file.getboolean(_GROUP, "Hidden", fallback=False)
            is_off |= not file.getboolean(_GROUP, "X-GNOME-Autostart-enabled", fallback=True)
        except (configparser.Error, ValueError):
            return ""
        program = next(iter(exec_words(file.get(_GROUP, "Exec", fallback=""))), "")
        return "" if is_off or "%" in program else program


def _desktop_entry(text: str) -> configparser.RawConfigParser:
    """Return a text's keys by group; configparser.Error where it is no desktop entry."""
    file = configparser.RawConfigParser(delimiters="=", comment_prefixes="#", strict=False)
    file.read_string(text.encode(errors="replace").decode())
    return file


class MacLaunchAgent(Entry):
    """A launch agent of macOS."""

    def __init__(self, command: tuple[str, ...], folder: Path) -> None:
        super().__init__(command, _Folder(folder), folder / "io.skinroutine.plist")

    def _text(self) -> str:
        agent = {"Label": "io.skinroutine", "RunAtLoad": True, "ProcessType": "Interactive"}
        return plistlib.dumps(agent | {"ProgramArguments": list(self._command)}).decode()

    def _words(self, text: str) -> tuple[str, ...]:
        return tuple(str(one) for one in _agent(text).get("ProgramArguments", ()))

    def _program(self, text: str) -> str:
        agent = _agent(text)
        match agent:
            case {"RunAtLoad": True, "ProgramArguments": [str(program), *_]}:
                return "" if agent.get("Disabled") else program
        return ""


def _agent(text: str) -> dict[str, Any]:
    """Return the keys of a launch agent; none where the text is no such thing."""
    try:
        agent = plistlib.loads(text.encode(errors="surrogateescape"))
    except Exception:  # noqa: BLE001 - a damaged file raises errors of a dozen kinds
        return {}
    return agent if isinstance(agent, dict) else {}


class WindowsRunKey(Entry):
    """A value of the person's Run key in the registry of Windows."""

    def __init__(self, command: tuple[str, ...], registry: Registry) -> None:
        place = PureWindowsPath("HKEY_CURRENT_USER", RUN_KEY, "skinroutine")
        super().__init__(command, registry, place)

    def _text(self) -> str:
        line = subprocess.list2cmdline(self._command)
        if len(line) > RUN_LIMIT:
            message = f"Windows starts no command of more than {RUN_LIMIT} characters: {line}."
            raise WorldFailure(message)
        return line

    def _words(self, text: str) -> tuple[str, ...]:
        return (text,)

    def _program(self, text: str) -> str:
        return text.split('"')[1] if text.startswith('"') else text.partition(" ")[0]


class _Folder:
    """Files as named texts, each written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> str | None:
        path = self._folder / name
        return path.read_bytes().decode(errors="surrogateescape") if path.is_file() else None

    def write(self, name: str, value: str) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=self._folder) as part:
            (Path(part) / name).write_bytes(value.encode())
            (Path(part) / name).replace(self._folder / name)

    def delete(self, name: str) -> None:
        with suppress(FileNotFoundError, NotADirectoryError):
            (self._folder / name).unlink()


class _WindowsRegistry:
    """The real Run key; on other systems it is empty."""

    def read(self, name: str) -> str | None:
        if sys.platform == "win32":
            with suppress(FileNotFoundError), winreg.OpenKey(*_RUN) as key:
                return str(winreg.QueryValueEx(key, name)[0])
        return None

    def write(self, name: str, value: str) -> None:
        if sys.platform == "win32":
            with winreg.CreateKey(*_RUN) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

    def delete(self, name: str) -> None:
        if sys.platform == "win32":
            with suppress(FileNotFoundError), winreg.CreateKey(*_RUN) as key:
                winreg.DeleteValue(key, name)


def own_command(profile: Path | None) -> tuple[str, ...]:
    """Return how this very program is started in the background, on this profile."""
    here = Path(sys.executable).absolute()
    program: tuple[str, ...]
    if getattr(sys, "frozen", False):
        program = (str(_own_name(here)),)
    else:
        program = next(
            (
                (str(here.parent / script),)
                for script in SCRIPTS
                if (here.parent / script).is_file()
            ),
            (str(here), "-m", "skinroutine"),
        )
    named = () if profile is None else (PROFILE, str(profile.absolute()))
    return (*program, "--background", *named)


def _own_name(here: Path) -> Path:
    """Return a bundle's program by the name that stays when it is installed anew elsewhere.

    That is the one on PATH where it leads here, and on Windows the program without a console.
    """
    windowed = here.with_name(WINDOWED)
    if windowed.is_file():
        return windowed
    found = shutil.which(here.name)
    if found and Path(found).is_absolute() and Path(found).resolve() == here.resolve():
        return Path(found)
    return here


def this_system(
    command: tuple[str, ...],
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    home: Path | None = None,
) -> Autostart:
    """Return the way in which this system starts programs at sign-in."""
    if platform == "win32":
        return WindowsRunKey(command, _WindowsRegistry())
    home = home or Path.home()
    if platform == "darwin":
        return MacLaunchAgent(command, home / "Library" / "LaunchAgents")
    named = Path(environment.get("XDG_CONFIG_HOME", ""))
    config = named if named.is_absolute() else home / ".config"
    return XdgAutostart(command, config / "autostart")
