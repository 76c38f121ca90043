"""What makes the bundle: how it cleans, packs and furnishes what the recipe collected."""

from __future__ import annotations

import importlib
import os
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

from skinroutine import APP_ID, __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
RECIPE = PACKAGING / "pyinstaller"


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script that makes the bundle, whose folder is on the path while it is used."""
    monkeypatch.syspath_prepend(str(RECIPE))
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bundle")


def test_what_is_bundled_is_installed_by_its_hash(
    parts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment that a bundle is made from holds what is pinned, and nothing else."""
    ran: list[tuple[str, ...]] = []

    def run(*words: str) -> None:
        ran.append(words)
        tmp_path.joinpath("env").mkdir(exist_ok=True)

    monkeypatch.setattr(parts, "run", run)
    parts.own_python(tmp_path / "env")
    made, filled = ran
    assert made[1:] == ("-m", "venv", "--clear", str(tmp_path / "env"))
    assert filled[-3:] == ("--require-hashes", "--requirement", str(parts.PINS))
    assert parts.PINS == ROOT / "requirements" / "package.txt"


def test_an_older_bundle_is_replaced_and_one_that_stays_is_told(
    parts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new folder never lands inside the old one."""
    for name, file in (("new", "b"), ("old", "a")):
        (tmp_path / name).mkdir()
        (tmp_path / name / file).touch()
    assert parts.replace(tmp_path / "new", tmp_path / "old") == tmp_path / "old"
    assert [path.name for path in (tmp_path / "old").iterdir()] == ["b"]
    (tmp_path / "new").mkdir()

    def held(_path: Path, *, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            message = "somebody has it open"
            raise PermissionError(message)

    monkeypatch.setattr(parts.shutil, "rmtree", held)
    with pytest.raises(parts.Unfit, match="old cannot be replaced: somebody has it open"):
        parts.replace(tmp_path / "new", tmp_path / "old")
    assert [path.name for path in (tmp_path / "old").iterdir()] == ["b"]


PLACE = "/home/builder/lib/python/3.11.7"


def library(run_path: str, text: str) -> bytes:
    """Return a library of Linux with a folder for the loader and a text, and nothing else in it."""
    strings = b"\0" + run_path.encode() + b"\0" + text.encode() + b"\0"
    at = 64 + 2 * 56
    entries = ((29, 1), (5, 0x1000 + at + 64), (10, len(strings)), (0, 0))
    dynamic = b"".join(struct.pack("<qQ", *entry) for entry in entries)
    size = at + len(dynamic) + len(strings)
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 64, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, 0x1000, 0x1000, size, size, 4096)
    of_loader = struct.pack(
        "<IIQQQQQQ", 2, 4, at, 0x1000 + at, 0x1000 + at, len(dynamic), len(dynamic), 8
    )
    return head + load + of_loader + dynamic + strings


@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils are not installed")
def test_the_builders_folder_leaves_a_library(parts: ModuleType, tmp_path: Path) -> None:
    """No loader is sent there and no text names it; a text's tail, which another may be, stays."""
    path = tmp_path / "lib.so"
    path.write_bytes(library(f"{PLACE}/lib", PLACE))
    assert _run_path(path) == f"{PLACE}/lib"
    before = path.stat().st_size
    assert parts.forget_place(path, PLACE)
    data = path.read_bytes()
    assert len(data) == before
    assert b"builder" not in data
    assert data.endswith(b"/3.11.7\0")
    assert b"\0/usr/" in data
    assert _run_path(path) == ""


def test_what_names_no_folder_is_left_as_it_is(parts: ModuleType, tmp_path: Path) -> None:
    """A library that finds its parts beside itself is not touched, and neither is a text file."""
    path = tmp_path / "lib.so"
    for data in (library("$ORIGIN/lib", "text"), f"see {PLACE}".encode()):
        path.write_bytes(data)
        assert not parts.forget_place(path, PLACE)
        assert path.read_bytes() == data


def _run_path(path: Path) -> str:
    """Return what a tool of others reads as the folder for the loader."""
    told = subprocess.run(["readelf", "-d", str(path)], capture_output=True, text=True, check=True)
    lines = [line for line in told.stdout.splitlines() if "RUNPATH" in line or "runpath" in line]
    return lines[0].split("[")[1].rstrip("]") if lines else ""


def test_a_bundle_that_names_the_builder_is_refused(parts: ModuleType, tmp_path: Path) -> None:
    """A folder of the building machine in any file ends the build, with the file's name."""
    (tmp_path / "part").write_text("made in /home/builder/skinroutine")
    with pytest.raises(parts.Unfit, match="part names /home/builder"):
        parts.clean(tmp_path, ["/home/builder"], tmp_path / "site")
    parts.clean(tmp_path, ["/home/somebody"], tmp_path / "site")


def test_a_library_that_came_with_a_builders_name_is_not_ours_to_mend(
    parts: ModuleType, tmp_path: Path
) -> None:
    """Its maker built it on a machine of the same names; a text, or our own library, is refused."""
    folder, site = tmp_path / "bundle", tmp_path / "site"
    for place in (folder / "_internal" / "part", site / "part"):
        place.mkdir(parents=True)
        (place / "core.so").write_bytes(library("$ORIGIN", "/home/builder/x"))
        (place / "words.txt").write_text("in /home/builder")
    with pytest.raises(parts.Unfit) as refused:
        parts.clean(folder, ["/home/builder"], site)
    assert str(refused.value) == "_internal/part/words.txt names /home/builder"
    (folder / "_internal" / "part" / "words.txt").unlink()
    parts.clean(folder, ["/home/builder"], site)
    (site / "part" / "core.so").write_bytes(library("$ORIGIN", "x"))
    with pytest.raises(parts.Unfit, match=r"core\.so names /home/builder"):
        parts.clean(folder, ["/home/builder"], site)


@pytest.mark.skipif(os.name == "nt", reason="modes and links are those of POSIX")
def test_the_same_folder_packs_into_the_same_bytes(parts: ModuleType, tmp_path: Path) -> None:
    """Neither the order of files nor their times, owners and masks leave a trace."""
    packed = []
    for number in (1, 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name in ("b", "a")[:: 1 if number == 1 else -1]:
            (folder / name).write_text(name)
            os.utime(folder / name, (number * 1e9, number * 1e9))
        (folder / "a").chmod(0o755 if number == 1 else 0o700)
        (folder / "link").symlink_to("a")
        packed.append(parts.pack([folder], tmp_path / f"{number}.tar.gz"))
    assert packed[0].read_bytes() == packed[1].read_bytes()
    with tarfile.open(packed[0]) as opened:
        found = {one.name: (one.mode, one.uid) for one in opened.getmembers()}
    assert found["skinroutine/a"] == (0o755, 0)
    assert found["skinroutine/b"] == (0o644, 0)


def test_who_the_program_is_stands_in_one_place(parts: ModuleType) -> None:
    """The recipe reads version and name from the package."""
    assert tuple(parts.identity()) == (__version__, APP_ID)


def test_the_readme_names_version_library_and_packages(parts: ModuleType, tmp_path: Path) -> None:
    """What is handed on packed has a readme, the desktop entry, icons and the licence."""
    program, made = tmp_path / "skinroutine", tmp_path / "made"
    program.mkdir()
    icon = made / "hicolor" / "48x48" / "apps" / f"{APP_ID}.png"
    icon.parent.mkdir(parents=True)
    icon.touch()
    beside = parts.furnish(program, made)
    text = (beside / "README.txt").read_text("utf-8")
    assert f"skinroutine {__version__}\n" in text
    assert "glibc 2.17 or newer" in text
    assert f"--no-install-recommends {parts.packages()}\n" in text
    assert parts.packages() == " ".join(sorted(parts.packages().split()))
    assert os.access(beside / "skinroutine-install", os.X_OK)
    assert (beside / "LICENSE.txt").is_file()
    assert (beside / "share" / "applications" / f"{APP_ID}.desktop").is_file()
    assert (beside / "share/icons/hicolor/48x48/apps" / icon.name).is_file()


@pytest.fixture
def unpacked(parts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an unpacked bundle whose program is a stand-in, with a home of its own."""
    made = tmp_path / "made"
    (made / "hicolor" / "48x48" / "apps").mkdir(parents=True)
    (made / "hicolor" / "48x48" / "apps" / f"{APP_ID}.png").touch()
    folder = tmp_path / "opt" / "skin routine"
    folder.mkdir(parents=True)
    shutil.copytree(parts.furnish(folder, made), folder, dirs_exist_ok=True)
    (folder / "skinroutine").write_text("#!/bin/sh\n")
    (folder / "skinroutine").chmod(0o755)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return folder


def _install(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    script = str(folder / "skinroutine-install")
    return subprocess.run([script, *words], capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="the menu of Linux desktops")
def test_into_the_menu_and_out_again(unpacked: Path, tmp_path: Path) -> None:
    """The entry starts the program where it lies, and taking it out leaves nothing and the data."""
    home = tmp_path / "home"
    diary = home / ".local/share/skinroutine/diary.sqlite3"
    diary.parent.mkdir(parents=True)
    diary.touch()
    assert _install(unpacked).returncode == 0
    entry = home / f".local/share/applications/{APP_ID}.desktop"
    lines = entry.read_text("utf-8").splitlines()
    assert f'Exec="{unpacked}/skinroutine"' in lines
    assert f"TryExec={unpacked}/skinroutine" in lines
    assert (home / ".local/bin/skinroutine").resolve() == unpacked / "skinroutine"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(entry)], check=True)
    assert _install(unpacked).returncode == 0
    assert _install(unpacked, "--remove").returncode == 0
    left = [path for path in home.rglob("*") if not path.is_dir()]
    assert left == [diary]


@pytest.mark.skipif(sys.platform != "linux", reason="the menu of Linux desktops")
def test_what_is_not_ours_is_left_alone(unpacked: Path, tmp_path: Path) -> None:
    """Another program of the name keeps its link; a folder that no menu can start is refused."""
    other = tmp_path / "home/.local/bin/skinroutine"
    other.parent.mkdir(parents=True)
    other.symlink_to("/usr/bin/true")
    assert _install(unpacked).returncode == 0
    assert _install(unpacked, "--remove").returncode == 0
    assert str(other.readlink()) == "/usr/bin/true"
    assert _install(unpacked, "--help").returncode == 2
    odd = unpacked.with_name('a "folder"')
    unpacked.rename(odd)
    answer = _install(odd)
    assert answer.returncode == 1
    assert "plainer name" in answer.stderr
    assert not (tmp_path / f"home/.local/share/applications/{APP_ID}.desktop").exists()
