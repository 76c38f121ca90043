"""What of the program's own files tells that they were replaced, for each way to install it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import cast

import pytest

from skinroutine import __version__
from skinroutine.adapters.system.own_version import OwnVersion, hold_archive, own_version


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return the folder of a package of version 1.0 without anything beside it."""
    made = tmp_path / "skinroutine"
    made.mkdir()
    name(made, "1.0")
    return made


def name(package: Path, version: str) -> None:
    """Let a package name its version."""
    (package / "__init__.py").write_text(f'"""Words."""\n\n__version__ = "{version}"\n')


def record(package: Path, version: str) -> Path:
    """Lay a RECORD down, as an installer does at its end, in the place of another."""
    for one in package.parent.glob("*.dist-info"):
        shutil.rmtree(one)
    folder = package.parent / f"skinroutine-{version}.dist-info"
    folder.mkdir()
    (folder / "RECORD").write_text("a\n")
    return folder / "RECORD"


def anew(path: Path) -> None:
    """Write a file anew, as something else, in another second."""
    text = path.read_text()
    path.unlink()
    path.write_text(text + "\n")
    os.utime(path, (1, 1))


def test_a_saved_source_file_is_no_new_program(package: Path) -> None:
    """A checkout is another one where it names another version."""
    own = OwnVersion(package)
    anew(package / "__init__.py")
    assert own.look().mark == own.started.mark
    assert own.look().stir != own.started.stir
    name(package, "1.1")
    assert own.look().mark != own.started.mark


@pytest.mark.parametrize("text", ["", "__version__ = ", "\x00"])
def test_a_checkout_that_is_half_written_is_no_new_program(package: Path, text: str) -> None:
    """It names no version at the moment; the files are there, and still change."""
    own = OwnVersion(package)
    name(package, __version__)
    own = OwnVersion(package)
    (package / "__init__.py").write_text(text)
    assert own.look().mark == own.started.mark


def test_a_checkout_is_read_where_it_has_changed_alone(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look at a file that is as it was is a look at its dates."""
    own = OwnVersion(package)
    monkeypatch.setattr(Path, "read_text", None)
    assert own.look() == own.started


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_a_wheel_that_is_installed_anew_is_another(package: Path, version: str) -> None:
    """Another version, and the same one once more."""
    record(package, "1.0")
    own = OwnVersion(package)
    assert own.look() == own.started
    anew(record(package, version))
    assert own.look().mark not in {None, own.started.mark}
    assert own.look() == own.look()


def test_a_record_that_comes_beside_the_old_one_is_another(package: Path) -> None:
    """As where an upgrade was broken off, or laid over what was there; once it is written."""
    record(package, "1.0")
    own = OwnVersion(package)
    beside = package.parent / "skinroutine-1.1.dist-info"
    beside.mkdir()
    (beside / "RECORD").write_text("")
    assert own.look() == own.started
    (beside / "RECORD").write_text("a\n")
    assert own.look().mark not in {None, own.started.mark}


def test_a_saved_file_of_a_wheel_is_no_new_program(package: Path) -> None:
    """Only an installer writes the RECORD."""
    record(package, "1.0")
    own = OwnVersion(package)
    name(package, "1.1")
    assert own.look().mark == own.started.mark


@pytest.mark.parametrize("what", ["package", "record", "both"])
def test_a_wheel_that_is_not_whole_is_gone(package: Path, what: str) -> None:
    """With its package or its RECORD missing it cannot be started."""
    written = record(package, "1.0")
    own = OwnVersion(package)
    if what != "record":
        shutil.rmtree(package)
    if what != "package":
        shutil.rmtree(written.parent)
    assert own.look().mark is None


def test_a_wheel_that_is_written_over_hours_is_found_at_its_end(package: Path) -> None:
    """The RECORD comes last; an empty one was begun."""
    record(package, "1.0")
    own = OwnVersion(package)
    written = record(package, "1.1")
    written.write_text("")
    assert own.look().mark is None
    written.write_text("a\n")
    assert own.look().mark not in {None, own.started.mark}


@pytest.mark.parametrize(
    "change",
    [
        anew,
        lambda path: path.write_text("longer than before"),
        lambda path: os.utime(path, (5, 5)),
    ],
    ids=["another file", "another size", "another time"],
)
def test_a_bundle_is_known_by_its_executable(
    tmp_path: Path, change: Callable[[Path], object]
) -> None:
    """Another file, size or date in the same place is another program; none is a removal."""
    executable = tmp_path / "program"
    executable.write_text("program")
    own = OwnVersion(executable=executable)
    assert own.look() == own.started
    change(executable)
    assert own.look().mark not in {None, own.started.mark}
    executable.unlink()
    assert own.look().mark is None


def test_a_bundle_that_is_being_unpacked_is_not_settled(tmp_path: Path) -> None:
    """Its folder of libraries changes, and that alone is no new program."""
    executable, inside = tmp_path / "program", tmp_path / "_internal"
    executable.write_text("program")
    inside.mkdir()
    own = OwnVersion(executable=executable, bundle=inside)
    os.utime(inside, (5, 5))
    assert own.look().mark == own.started.mark
    assert own.look().stir != own.started.stir


def test_this_process_is_known_by_its_own_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A checkout names the version that runs; a bundle is found where the loader says."""
    assert own_version().started.mark == __version__
    executable = tmp_path / "program"
    executable.write_text("program")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "executable", str(executable))
    own = own_version()
    assert own.started.mark == own.look().mark
    assert own.started.stir is not None
    executable.unlink()
    assert own.look().mark is None


@pytest.mark.skipif(sys.platform != "linux", reason="an open file has a name on Linux")
def test_a_bundle_goes_on_importing_from_what_it_was_started_from(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The importer opens its archive by name each time: a name that stays, whatever lies there."""
    executable = tmp_path / "program"
    executable.write_text("old")
    archive = SimpleNamespace(_filename=str(executable))
    importers = SimpleNamespace(pyz_archive=archive)
    monkeypatch.setitem(sys.modules, "pyimod02_importers", cast("ModuleType", importers))
    hold_archive()
    anew(executable)
    assert Path(archive._filename).read_text() == "old"
    executable.unlink()
    assert Path(archive._filename).read_text() == "old"
    os.close(int(Path(archive._filename).name))


@pytest.mark.parametrize("importers", [None, SimpleNamespace(), SimpleNamespace(pyz_archive=None)])
def test_an_importer_of_another_shape_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, importers: SimpleNamespace | None
) -> None:
    """It is private to PyInstaller, and may change."""
    monkeypatch.setitem(sys.modules, "pyimod02_importers", cast("ModuleType", importers))
    hold_archive()
