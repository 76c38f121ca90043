"""Starting with the computer: what is written, what is read back, and what breaks."""

from __future__ import annotations

import os
import plistlib
import shutil
import stat
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skinroutine import APP_ID
from skinroutine.adapters.desktop import autostart
from skinroutine.adapters.desktop.autostart import (
    RUN_KEY,
    RUN_LIMIT,
    MacLaunchAgent,
    Registry,
    WindowsRunKey,
    XdgAutostart,
    exec_line,
    exec_words,
    own_command,
    this_system,
)
from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Autostart

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")
ODD = [
    "two words",
    'a "quote"',
    "back\\slash",
    "$HOME",
    "`id`",
    "50%",
    "%U",
    "it's",
    "",
    "#",
    "ü 日",
]
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]))


class Values:
    """A registry in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        """Return a text."""
        return self.kept.get(name)

    def write(self, name: str, value: str) -> None:
        """Keep a text."""
        self.kept[name] = value

    def delete(self, name: str) -> None:
        """Remove a text."""
        self.kept.pop(name, None)


class Forgetful(Values):
    """A registry that takes every text and keeps it as it was."""

    def write(self, name: str, value: str) -> None:
        """Do nothing."""

    def delete(self, name: str) -> None:
        """Do nothing."""


class Locked(Values):
    """A registry that a policy has locked."""

    def read(self, name: str) -> str | None:
        """Refuse."""
        raise PermissionError(13, "Access is denied")

    def write(self, name: str, value: str) -> None:
        """Refuse."""
        raise PermissionError(13, "Access is denied")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a program in a folder with a space."""
    path = tmp_path / "my programs" / "skinroutine"
    path.parent.mkdir()
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def command(program: Path) -> tuple[str, ...]:
    """Return a command that starts it."""
    return (str(program), "--background")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder for entries, which is not there yet, nor the one above."""
    return tmp_path / "config" / "autostart"


@pytest.fixture(params=[XdgAutostart, MacLaunchAgent])
def kept(
    request: pytest.FixtureRequest, command: tuple[str, ...], folder: Path
) -> XdgAutostart | MacLaunchAgent:
    """Return each kind that keeps a file in turn, with nothing arranged."""
    kind: type[XdgAutostart | MacLaunchAgent] = request.param
    return kind(command, folder)


@pytest.fixture(params=[XdgAutostart, MacLaunchAgent, WindowsRunKey])
def made(request: pytest.FixtureRequest, command: tuple[str, ...], folder: Path) -> Autostart:
    """Return each kind in turn, with nothing arranged."""
    if request.param is WindowsRunKey:
        return WindowsRunKey(command, Values())
    kind: type[XdgAutostart | MacLaunchAgent] = request.param
    return kind(command, folder)


def entry(folder: Path) -> Path:
    """Return where the desktop entry lies."""
    return folder / "skinroutine.desktop"


def test_on_and_off(made: Autostart) -> None:
    """Each kind tells what was arranged, and may be asked for the same twice."""
    assert not made.is_on()
    for on in (False, True, True, False, False, True):
        made.turn(on=on)
        assert made.is_on() is on


@pytest.mark.parametrize("kind", [XdgAutostart, MacLaunchAgent])
def test_whose_profile_it_starts(
    kind: type[XdgAutostart | MacLaunchAgent], folder: Path, program: Path
) -> None:
    """One start lies there for all profiles: each knows whether it is its own."""
    usual = kind((str(program), "--background"), folder)
    named, other = (
        kind((str(program), "--background", "--profile", place), folder)
        for place in ("/data/mine & yours", "/data/mine")
    )
    assert not any(one.is_own() for one in (usual, named, other))
    for whose in (usual, named, other):
        whose.turn(on=True)
        assert [one for one in (usual, named, other) if one.is_own()] == [whose]
    other.turn(on=False)
    assert not other.is_own()


def test_a_program_that_was_moved_is_told(folder: Path, program: Path) -> None:
    """An entry that lies there and starts nothing is no start that was switched off."""
    made = XdgAutostart((str(program), "--background"), folder)
    assert made.lost_program() == ""
    made.turn(on=True)
    assert made.lost_program() == ""
    program.rename(program.with_name("moved"))
    assert (made.is_on(), made.lost_program()) == (False, str(program))
    hidden = entry(folder).read_text(encoding="utf-8") + "Hidden=true\n"
    entry(folder).write_text(hidden, encoding="utf-8")
    assert made.lost_program() == ""


def test_the_entry_of_an_earlier_version_is_still_its_own(folder: Path, program: Path) -> None:
    """What is written beside the command may change from one version to the next."""
    made = XdgAutostart((str(program), "--background", "--profile", "/data/mine"), folder)
    made.turn(on=True)
    text = entry(folder).read_text(encoding="utf-8")
    entry(folder).write_text(text.replace(APP_ID, "skinroutine"), encoding="utf-8")
    assert made.is_own()
    entry(folder).write_text(text.replace("mine", "yours"), encoding="utf-8")
    assert not made.is_own()
    entry(folder).write_text("[Desktop", encoding="utf-8")
    assert not made.is_own()


def test_a_removed_program(made: Autostart, program: Path) -> None:
    """Once its program is gone an entry starts nothing, and it can still be called off."""
    made.turn(on=True)
    program.unlink()
    assert not made.is_on()
    made.turn(on=False)
    assert not made.is_on()


@on_unix
def test_a_program_that_may_not_run(made: Autostart, program: Path) -> None:
    """A file that may not be executed is no program."""
    made.turn(on=True)
    program.chmod(0o644)
    assert not made.is_on()


def test_a_missing_program_replaces_no_other(folder: Path, command: tuple[str, ...]) -> None:
    """A program that is not there is told of, and the entry of one that works stays."""
    XdgAutostart(command, folder).turn(on=True)
    before = entry(folder).read_bytes()
    gone = str(folder / "gone")
    with pytest.raises(WorldFailure) as caught:
        XdgAutostart((gone,), folder).turn(on=True)
    assert str(caught.value) == f"There is no program {gone} that could be started."
    assert entry(folder).read_bytes() == before


def test_the_desktop_entry(folder: Path, program: Path) -> None:
    """The entry has the keys of the specification, with each argument quoted where it needs it."""
    XdgAutostart((str(program), "--background", "--profile", "/my $100%"), folder).turn(on=True)
    assert entry(folder).read_text(encoding="utf-8") == (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=skinroutine\n"
        "Comment=A private diary and reminder for the daily routine\n"
        f'Exec="{program}" --background --profile "/my \\\\$100%%"\n'
        f"Icon={APP_ID}\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )
    assert list(folder.iterdir()) == [entry(folder)]


def test_the_desktop_entry_is_valid(folder: Path, program: Path) -> None:
    """The entry passes freedesktop's validator with odd arguments, and is read back by ours."""
    found = XdgAutostart((str(program), *ODD), folder)
    found.turn(on=True)
    assert found.is_on()
    if shutil.which("desktop-file-validate") is not None:
        words = ("desktop-file-validate", str(entry(folder)))
        told = subprocess.run(words, capture_output=True, text=True, check=False)
        assert (told.returncode, told.stdout) == (0, "")


@on_unix
def test_the_folder_is_for_its_owner_alone(folder: Path, command: tuple[str, ...]) -> None:
    """A missing folder is made with mode 0700."""
    before = os.umask(0)
    try:
        XdgAutostart(command, folder).turn(on=True)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_entry_is_replaced_not_written_into(folder: Path, command: tuple[str, ...]) -> None:
    """Whoever reads the earlier file while a new one is written reads it whole."""
    XdgAutostart(command, folder).turn(on=True)
    before = entry(folder).read_bytes()
    other = folder / "the same file by another name"
    other.hardlink_to(entry(folder))
    XdgAutostart((*command, "--profile", "/x"), folder).turn(on=True)
    assert other.read_bytes() == before
    assert entry(folder).read_bytes() != before


@pytest.mark.parametrize(
    ("key", "instead", "on"),
    [
        ("Terminal=false", "Terminal=false", True),
        ("Terminal=false", "Hidden=true", False),
        ("Terminal=false", "Hidden=false", True),
        ("Terminal=false", "# Hidden=true", True),
        ("Terminal=false", "[Desktop Action new]\nHidden=true", True),
        ("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false", False),
        ("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled = false ", False),
        ("X-GNOME-Autostart-enabled=true", "", True),
        ("[Desktop Entry]", "", False),
        ("[Desktop Entry]", "[Another Group]", False),
        ("Type=Application", "damaged", False),
        ("Exec=", "Was=", False),
        ("Exec=", "Exec=/nowhere/at/all ", False),
        ("Exec=", 'Exec="', False),
        ("Exec=", "Exec=\xff", False),
    ],
)
def test_entries_that_others_have_changed(
    folder: Path, command: tuple[str, ...], key: str, instead: str, on: bool
) -> None:
    """What a desktop's settings or an accident did to the file is seen, and can be put right."""
    found = XdgAutostart(command, folder)
    found.turn(on=True)
    changed = entry(folder).read_text(encoding="utf-8").replace(key, instead)
    entry(folder).write_text(changed, encoding="latin-1")
    assert found.is_on() is on
    found.turn(on=True)
    assert found.is_on()


@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe\0", b"[", b"<plist>", b"bplist00"])
def test_damaged_files(kept: XdgAutostart | MacLaunchAgent, content: bytes) -> None:
    """A file that is empty or damaged starts nothing, and can be replaced."""
    kept.turn(on=True)
    Path(kept.place).write_bytes(content)
    assert not kept.is_on()
    kept.turn(on=True)
    assert kept.is_on()


def test_a_folder_in_the_files_place(kept: XdgAutostart | MacLaunchAgent, folder: Path) -> None:
    """A folder where the file should be is told of, and nothing is lost or left over."""
    mine = Path(kept.place) / "mine"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    assert not kept.is_on()
    for on in (True, False):
        with pytest.raises(WorldFailure) as caught:
            kept.turn(on=on)
        assert str(caught.value).startswith(f"{kept.place} cannot be changed: ")
    assert list(folder.iterdir()) == [mine.parent]
    assert mine.read_text() == "mine"


@on_unix
def test_a_file_in_the_folders_place(kept: XdgAutostart | MacLaunchAgent, folder: Path) -> None:
    """A file where the folder should be holds no entry, is told of, and stays as it was."""
    folder.parent.mkdir()
    folder.write_text("mine")
    assert not kept.is_on()
    kept.turn(on=False)
    with pytest.raises(WorldFailure) as caught:
        kept.turn(on=True)
    assert str(caught.value) == f"{kept.place} cannot be changed: File exists."
    assert folder.read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_a_folder_that_may_not_be_written(
    kept: XdgAutostart | MacLaunchAgent, folder: Path
) -> None:
    """A folder that may only be read is told of in both directions, and the entry stays."""
    kept.turn(on=True)
    folder.chmod(0o500)
    for on in (True, False):
        with pytest.raises(WorldFailure, match="cannot be changed: Permission denied"):
            kept.turn(on=on)
    folder.chmod(0o700)
    assert kept.is_on()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_a_file_that_may_not_be_read(kept: XdgAutostart | MacLaunchAgent) -> None:
    """A file that may not be read is told of rather than guessed at."""
    kept.turn(on=True)
    Path(kept.place).chmod(0)
    with pytest.raises(WorldFailure) as caught:
        kept.is_on()
    assert str(caught.value) == f"{kept.place} cannot be read: Permission denied."


@on_unix
def test_a_link_to_nowhere(folder: Path, command: tuple[str, ...]) -> None:
    """A link whose file is gone starts nothing, and can be replaced or removed."""
    found = XdgAutostart(command, folder)
    for on in (True, False):
        folder.mkdir(parents=True, exist_ok=True)
        entry(folder).symlink_to(folder / "gone")
        assert not found.is_on()
        found.turn(on=on)
        assert entry(folder).is_symlink() is False
        entry(folder).unlink(missing_ok=True)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems forbid such names")
@pytest.mark.parametrize("name", ["100%", "%U", "not \udcff UTF-8"])
def test_programs_that_not_every_desktop_finds(name: str, folder: Path, program: Path) -> None:
    """A path with a percent sign or a byte that is no UTF-8 is told of, and is never on."""
    odd = str(program.rename(program.with_name(name)))
    found = XdgAutostart((odd,), folder)
    with pytest.raises(WorldFailure, match="cannot hold the characters of the command"):
        found.turn(on=True)
    assert not entry(folder).exists()
    folder.mkdir(parents=True, exist_ok=True)
    lines = f"[Desktop Entry]\nType=Application\nName=x\nExec={exec_line((odd,))}\n"
    entry(folder).write_bytes(os.fsencode(lines))
    assert not found.is_on()


@pytest.mark.parametrize("odd", ["\x07", "\udcff"])
def test_what_no_entry_can_hold(
    kept: XdgAutostart | MacLaunchAgent, odd: str, folder: Path, command: tuple[str, ...]
) -> None:
    """What the format has no form for is told of, and the earlier entry stays."""
    kept.turn(on=True)
    before = Path(kept.place).read_bytes()
    with pytest.raises(WorldFailure) as caught:
        type(kept)((*command, odd), folder).turn(on=True)
    assert str(caught.value) == f"{kept.place} cannot hold the characters of the command."
    assert Path(kept.place).read_bytes() == before
    assert list(folder.iterdir()) == [kept.place]


def test_the_launch_agent(folder: Path, command: tuple[str, ...]) -> None:
    """The agent runs the command when it is loaded, as a program with a window."""
    MacLaunchAgent(command, folder).turn(on=True)
    assert plistlib.loads((folder / "io.skinroutine.plist").read_bytes()) == {
        "Label": "io.skinroutine",
        "ProgramArguments": list(command),
        "RunAtLoad": True,
        "ProcessType": "Interactive",
    }
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
@pytest.mark.parametrize(
    ("change", "on"),
    [
        ({}, True),
        ({"Disabled": False}, True),
        ({"Disabled": True}, False),
        ({"RunAtLoad": False}, False),
        ({"RunAtLoad": "yes"}, False),
        ({"ProgramArguments": []}, False),
        ({"ProgramArguments": "words"}, False),
        ({"ProgramArguments": [7]}, False),
        ({"ProgramArguments": ["/nowhere/at/all"]}, False),
    ],
    ids=str,
)
def test_agents_that_others_have_changed(
    change: dict[str, object],
    on: bool,
    form: plistlib.PlistFormat,
    folder: Path,
    command: tuple[str, ...],
) -> None:
    """What has become of the agent is read back, from both forms of property lists."""
    found = MacLaunchAgent(command, folder)
    found.turn(on=True)
    path = Path(found.place)
    path.write_bytes(plistlib.dumps(plistlib.loads(path.read_bytes()) | change, fmt=form))
    assert found.is_on() is on


def test_an_agent_that_is_a_list(folder: Path, command: tuple[str, ...]) -> None:
    """A property list of another shape starts nothing."""
    folder.mkdir(parents=True)
    (folder / "io.skinroutine.plist").write_bytes(plistlib.dumps(["RunAtLoad"]))
    assert not MacLaunchAgent(command, folder).is_on()


def test_the_run_key(program: Path) -> None:
    """The value is the command line, quoted by the rules of Windows."""
    values = Values()
    WindowsRunKey((str(program), "--background", "--profile", "C:\\my diary"), values).turn(on=True)
    line = f'"{program}" --background --profile "C:\\my diary"'
    assert values.kept == {"skinroutine": line}


@pytest.mark.parametrize(
    ("value", "on"),
    [
        (f'"{sys.executable}"', True),
        (f"{sys.executable} --background", True),
        ("", False),
        ('"', False),
        ('""', False),
        ("/nowhere/at/all --background", False),
        (f'"{sys.executable} --background"', False),
    ],
)
def test_run_keys_that_others_have_changed(value: str, on: bool) -> None:
    """The program is found in the value that lies there, with quotes or without."""
    values = Values()
    values.kept["skinroutine"] = value
    assert WindowsRunKey((sys.executable,), values).is_on() is on


def test_a_command_too_long_for_windows(command: tuple[str, ...]) -> None:
    """A command that Windows would not start is told of and not written."""
    rest = RUN_LIMIT - len(subprocess.list2cmdline(command)) - 1
    values = Values()
    with pytest.raises(WorldFailure, match=r"^Windows starts no command of more than 260 charact"):
        WindowsRunKey((*command, "x" * (rest + 1)), values).turn(on=True)
    assert values.kept == {}
    WindowsRunKey((*command, "x" * rest), values).turn(on=True)


@pytest.mark.parametrize(("on", "still"), [(True, "off"), (False, "on")])
def test_what_did_not_come_about(on: bool, still: str, command: tuple[str, ...]) -> None:
    """A change that is taken and does not last is told of."""
    values = Forgetful()
    if not on:
        values.kept["skinroutine"] = subprocess.list2cmdline(command)
    with pytest.raises(WorldFailure) as caught:
        WindowsRunKey(command, values).turn(on=on)
    assert str(caught.value) == (
        f"HKEY_CURRENT_USER\\{RUN_KEY}\\skinroutine was changed, yet this start is still {still}."
    )


def test_a_registry_that_refuses(command: tuple[str, ...]) -> None:
    """A registry that may not be read or written is told of by its place and the reason."""
    locked = WindowsRunKey(command, Locked())
    place = f"HKEY_CURRENT_USER\\{RUN_KEY}\\skinroutine"
    with pytest.raises(WorldFailure) as caught:
        locked.is_on()
    assert str(caught.value) == f"{place} cannot be read: Access is denied."
    with pytest.raises(WorldFailure) as caught:
        locked.turn(on=True)
    assert str(caught.value) == f"{place} cannot be changed: Access is denied."


class Key(dict[str, Any]):
    """Things by name, missed as winreg misses them."""

    def __missing__(self, name: str) -> Any:
        raise FileNotFoundError(2, "The system cannot find the file specified", name)

    def drop(self, name: str) -> None:
        """Remove a thing."""
        if name not in self:
            self.__missing__(name)
        del self[name]


def winreg_double(root: Key) -> SimpleNamespace:
    """Return the calls of winreg that are used, on keys in memory."""
    return SimpleNamespace(
        REG_SZ=1,
        OpenKey=lambda _, path: nullcontext(root[path]),
        CreateKey=lambda _, path: nullcontext(root.setdefault(path, Key())),
        QueryValueEx=lambda key, name: (key[name][2], key[name][1]),
        SetValueEx=lambda key, name, *rest: key.update({name: rest}),
        DeleteValue=Key.drop,
    )


@on_unix
def test_the_real_registry_by_a_double(monkeypatch: pytest.MonkeyPatch) -> None:
    """The calls to winreg keep, replace and remove one value, on a key that may be missing."""
    registry: Registry = autostart._WindowsRegistry()
    registry.write("skinroutine", "unheard")
    assert registry.read("skinroutine") is None
    root = Key()
    monkeypatch.setattr(autostart, "winreg", winreg_double(root), raising=False)
    monkeypatch.setattr(autostart, "_RUN", ("HKEY_CURRENT_USER", RUN_KEY), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert registry.read("skinroutine") is None
    registry.delete("skinroutine")
    for value in ("one", "two"):
        registry.write("skinroutine", value)
        assert registry.read("skinroutine") == value
    assert root == {RUN_KEY: {"skinroutine": (0, 1, "two")}}
    registry.delete("skinroutine")
    assert registry.read("skinroutine") is None


@given(st.lists(TEXT | st.text('\\"$`% ~#'), max_size=4).map(tuple))
def test_an_exec_line_and_back(command: tuple[str, ...]) -> None:
    """Any words without control characters are found again in the line made of them."""
    line = exec_line(command)
    assert exec_words(line) == command
    assert line.count("\\") % 2 == 0


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("/usr/bin/skinroutine", "/usr/bin/skinroutine"),
        ("--profile=a", "--profile=a"),
        ("", '""'),
        ("a b", '"a b"'),
        ("it's", '"it\'s"'),
        ("100%", "100%%"),
        ("%f", "%%f"),
        ("$x", r'"\\$x"'),
        ("`x`", r'"\\`x\\`"'),
        ('"x"', r'"\\"x\\""'),
        ("a\\b", r'"a\\\\b"'),
        ("~", '"~"'),
        ("#;&|<>*?()", '"#;&|<>*?()"'),
    ],
)
def test_the_quoting_of_the_specification(word: str, line: str) -> None:
    """Reserved characters are quoted, four are escaped in quotes, and then each backslash."""
    assert exec_line((word,)) == line
    assert exec_words(line) == (word,)


@pytest.mark.parametrize("line", ["", " ", '"', '"a', 'a"b"', '"a"b', "a\\", '"a\\\\"'])
def test_broken_quoting(line: str) -> None:
    """A line whose quotes or backslashes do not add up holds no command."""
    assert exec_words(line) == ()


@pytest.mark.parametrize(
    ("files", "is_frozen", "program"),
    [
        (["skinroutine"], False, ["skinroutine"]),
        (["skinroutine.exe"], False, ["skinroutine.exe"]),
        (["Scripts/skinroutine.exe"], False, ["Scripts/skinroutine.exe"]),
        (["Scripts/skinroutine.exe", "skinroutine.exe"], False, ["skinroutine.exe"]),
        (
            ["Scripts/skinroutine.exe", "Scripts/skinroutine-gui.exe"],
            False,
            ["Scripts/skinroutine-gui.exe"],
        ),
        (["skinroutine.exe", "skinroutine-gui.exe"], False, ["skinroutine-gui.exe"]),
        (["skinroutine.exe", "skinroutine-gui.exe"], True, ["skinroutine-gui.exe"]),
        ([], False, ["python", "-m", "skinroutine"]),
        (["skinroutine/a folder is no script"], False, ["python", "-m", "skinroutine"]),
        (["skinroutine"], True, ["python"]),
    ],
)
def test_own_command(
    files: list[str],
    is_frozen: bool,
    program: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The program is the frozen bundle, the script where it was installed, or the module."""
    for name in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "frozen", is_frozen, raising=False)
    assert own_command(None) == (str(tmp_path / program[0]), *program[1:], "--background")


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the program of a bundle that this process pretends to be, with a folder on PATH."""
    program = tmp_path / "lib" / "skinroutine"
    program.parent.mkdir()
    program.touch(mode=0o755)
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return program


def test_a_bundle_is_started_by_the_link_that_leads_to_it(bundle: Path, tmp_path: Path) -> None:
    """An installed program is named by its link on PATH, which an upgrade leaves where it is."""
    (tmp_path / "bin" / "skinroutine").symlink_to(bundle)
    assert own_command(None) == (str(tmp_path / "bin" / "skinroutine"), "--background")


def test_a_bundle_is_not_started_by_the_name_of_another(bundle: Path, tmp_path: Path) -> None:
    """Another skinroutine on PATH is another program; this one is named by its own path."""
    (tmp_path / "bin" / "skinroutine").touch(mode=0o755)
    assert own_command(None) == (str(bundle), "--background")


def test_a_bundle_is_not_started_by_a_way_from_somewhere(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder on PATH without its whole way means another place at sign-in."""
    (tmp_path / "bin" / "skinroutine").symlink_to(bundle)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "bin")
    assert own_command(None) == (str(bundle), "--background")


def test_the_profile_is_named_by_its_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A profile is named by an absolute path: the desktop starts programs in another folder."""
    monkeypatch.chdir(tmp_path)
    words = own_command(Path("mine"))
    assert words[-3:] == ("--background", "--profile", str(tmp_path / "mine"))


def test_this_very_program_can_be_arranged(folder: Path) -> None:
    """The command of the program under test is one that an entry can start."""
    XdgAutostart(own_command(None), folder).turn(on=True)


@pytest.mark.parametrize(
    ("platform", "environment", "kind", "place"),
    [
        ("linux", {}, XdgAutostart, "/home/x/.config/autostart/skinroutine.desktop"),
        ("linux", {"XDG_CONFIG_HOME": "/c"}, XdgAutostart, "/c/autostart/skinroutine.desktop"),
        (
            "freebsd14",
            {"XDG_CONFIG_HOME": "not/absolute"},
            XdgAutostart,
            "/home/x/.config/autostart/skinroutine.desktop",
        ),
        (
            "darwin",
            {"XDG_CONFIG_HOME": "/c"},
            MacLaunchAgent,
            "/home/x/Library/LaunchAgents/io.skinroutine.plist",
        ),
        ("win32", {}, WindowsRunKey, f"HKEY_CURRENT_USER\\{RUN_KEY}\\skinroutine"),
    ],
)
@on_unix
def test_the_way_of_each_system(
    platform: str, environment: dict[str, str], kind: type, place: str
) -> None:
    """Each system has its way, and its place."""
    found = this_system(("x",), environment, platform, Path("/home/x"))
    assert type(found) is kind
    assert isinstance(found, XdgAutostart | MacLaunchAgent | WindowsRunKey)
    assert str(found.place) == place


@pytest.mark.skipif(sys.platform != "linux", reason="the home of Linux")
def test_the_home_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a home given it is the person's own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    found = this_system((sys.executable,), {})
    found.turn(on=True)
    assert entry(tmp_path / ".config" / "autostart").is_file()
