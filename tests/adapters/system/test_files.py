"""Where things lie: the profile, the log and the resources, private and told about in sentences."""

from __future__ import annotations

import errno
import io
import logging
import logging.handlers
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from skinroutine.adapters.system import files
from skinroutine.app.errors import WorldFailure

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")


def mode(path: Path) -> int:
    """Return the permissions of a file or folder."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Let files be made as open as they ask for."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def root_log() -> Iterator[logging.Logger]:
    """Yield the root logger; its handlers and levels are put back afterwards."""
    root, scheduler = logging.getLogger(), logging.getLogger("apscheduler")
    handlers, levels = list(root.handlers), (root.level, scheduler.level)
    yield root
    for one in set(root.handlers) - set(handlers):
        root.removeHandler(one)
        one.close()
    root.setLevel(levels[0])
    scheduler.setLevel(levels[1])


@on_unix
def test_a_profile_is_made_for_its_owner_alone(tmp_path: Path, open_umask: None) -> None:
    """A missing folder is made with mode 0700, and told to be new; then it is there."""
    folder = tmp_path / "profile"
    assert files.make_profile(folder, parents=False)
    assert mode(folder) == 0o700
    assert not files.make_profile(folder, parents=False)


def test_a_mistyped_path_is_told_not_made(tmp_path: Path) -> None:
    """Where the folder above is missing, a named profile is refused and nothing is made."""
    folder = tmp_path / "mistyped" / "profile"
    with pytest.raises(WorldFailure) as caught:
        files.make_profile(folder, parents=False)
    assert str(caught.value) == (
        f"The profile folder {folder} cannot be made: {folder.parent} does not exist."
    )
    assert list(tmp_path.iterdir()) == []


def test_the_default_profile_is_made_with_its_parents(tmp_path: Path) -> None:
    """On a new computer the folders above are made as well."""
    folder = tmp_path / "share" / "skinroutine"
    assert files.make_profile(folder, parents=True)
    assert folder.is_dir()


def test_a_file_in_the_profiles_place(tmp_path: Path) -> None:
    """A file where the folder should be is told in a sentence, and stays as it was."""
    place = tmp_path / "profile"
    place.write_text("mine")
    with pytest.raises(WorldFailure, match=r"cannot be used: File exists\."):
        files.make_profile(place, parents=False)
    assert place.read_text() == "mine"


@pytest.mark.parametrize("parents", [True, False])
def test_a_folder_of_somebody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parents: bool
) -> None:
    """A place that may not even be looked at is told in a sentence."""

    def refused(path: Path) -> bool:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "is_dir", refused)
    folder = tmp_path / "theirs" / "profile"
    with pytest.raises(WorldFailure) as caught:
        files.make_profile(folder, parents=parents)
    assert str(caught.value) == f"The profile folder {folder} cannot be used: Permission denied."


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are of Linux")
def test_the_default_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The data lies in the folder that the desktop's conventions give."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert files.default_profile() == tmp_path / "skinroutine"


def test_the_resources_are_there() -> None:
    """Fonts, icons and licences are found from a checkout or a wheel."""
    folder = files.resources()
    assert folder.is_dir()
    assert any(folder.rglob("*.svg"))


@on_unix
def test_the_log_is_for_its_owner_alone(
    tmp_path: Path, root_log: logging.Logger, open_umask: None
) -> None:
    """The log is a line for each record with its level, in a file with mode 0600."""
    files.keep_log(tmp_path)
    logging.getLogger("skinroutine.test").info("a line of %s", "its own")
    path = tmp_path / files.LOG
    assert mode(path) == 0o600
    assert path.read_text(encoding="utf-8").endswith(" INFO skinroutine.test: a line of its own\n")


def test_the_log_is_bounded(tmp_path: Path, root_log: logging.Logger) -> None:
    """The log keeps at most about a megabyte, in two files."""
    files.keep_log(tmp_path)
    line = "x" * 1000
    for _ in range(1600):
        logging.getLogger("skinroutine.test").info(line)
    kept = sorted(tmp_path.iterdir())
    assert [one.name for one in kept] == [files.LOG, f"{files.LOG}.1"]
    assert sum(one.stat().st_size for one in kept) <= 1_000_000


@on_unix
def test_the_second_log_file_is_private_too(tmp_path: Path, root_log: logging.Logger) -> None:
    """After the log has turned over, under the program's own umask, both files are private."""
    before = os.umask(0)
    try:
        files.keep_private()
        files.keep_log(tmp_path)
        for _ in range(600):
            logging.getLogger("skinroutine.test").info("x" * 1000)
    finally:
        os.umask(before)
    assert {one.name: mode(one) for one in tmp_path.iterdir()} == {
        files.LOG: 0o600,
        f"{files.LOG}.1": 0o600,
    }


def test_the_scheduler_is_quiet_in_the_log(tmp_path: Path, root_log: logging.Logger) -> None:
    """The scheduler's own chatter about each ring is not for the log."""
    files.keep_log(tmp_path)
    logging.getLogger("apscheduler.scheduler").info("Added job")
    assert (tmp_path / files.LOG).read_text() == ""


def test_a_log_that_cannot_be_written(tmp_path: Path, root_log: logging.Logger) -> None:
    """A profile that cannot be written to is told in a sentence, and no handler is left over."""
    (tmp_path / files.LOG).mkdir()
    before = list(root_log.handlers)
    with pytest.raises(WorldFailure, match=r"cannot be written to: "):
        files.keep_log(tmp_path)
    assert root_log.handlers == before


def test_a_log_that_is_closed_is_let_go(tmp_path: Path) -> None:
    """After closing, nothing holds the log of that profile, and another profile's goes on."""
    root = logging.getLogger()
    before = list(root.handlers)
    level = root.level
    other = tmp_path / "other"
    other.mkdir()
    try:
        files.keep_log(tmp_path)
        files.keep_log(other)
        files.close_log(tmp_path)
        names = {h.baseFilename for h in root.handlers if isinstance(h, logging.FileHandler)}
        assert str(tmp_path / files.LOG) not in names
        assert str(other / files.LOG) in names
        files.close_log(other)
        assert root.handlers == before
    finally:
        root.setLevel(level)


class FullDisk(io.StringIO):
    """Takes nothing."""

    def write(self, _text: str) -> int:
        """Say what the system says."""
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_a_line_out(
    tmp_path: Path,
    root_log: logging.Logger,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A line that the disk does not take is left out without a word on the terminal."""
    files.keep_log(tmp_path)
    handler = root_log.handlers[-1]
    assert isinstance(handler, logging.FileHandler)
    handler.close()
    monkeypatch.setattr(handler, "stream", FullDisk())
    logging.getLogger("skinroutine.test").info("a line of its own")
    assert capsys.readouterr().err == ""


def fail(words: str) -> None:
    """Fail because of something else that failed."""
    empty = dict[str, str]()
    try:
        empty[words]
    except KeyError as fault:
        raise ValueError(words) from fault


@pytest.mark.expects_log("ERROR .*a fault of our own")
def test_a_fault_is_logged_without_its_words(tmp_path: Path, root_log: logging.Logger) -> None:
    """The log says where and of which kind a fault was, and what led to it, and quotes nothing."""
    files.keep_log(tmp_path)
    words = "Retinal 40 mg"
    try:
        fail(words)
    except ValueError:
        logging.getLogger("skinroutine.test").exception("a fault of our own")
    try:
        tmp_path.no_such_name  # type: ignore[attr-defined] # noqa: B018 - it is to fail
    except AttributeError:
        logging.getLogger("skinroutine.test").exception("a fault of our own")
    text = (tmp_path / files.LOG).read_text()
    assert "ValueError" in text
    assert "KeyError" in text
    assert "in fail" in text
    assert "no attribute 'no_such_name'" in text
    assert words not in text
