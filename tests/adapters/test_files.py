"""Where things lie, and what is said where they cannot."""

from __future__ import annotations

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from skinroutine.adapters import files
from skinroutine.adapters.screen import missing_screen
from skinroutine.app.errors import WorldFailure


@pytest.fixture
def root_log() -> Iterator[logging.Logger]:
    """Yield the root logger and take away what a test hangs on it."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_a_profile_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    """A new profile folder has mode 0700 and is made once."""
    folder = tmp_path / "profile"
    assert files.make_profile(folder, parents=False)
    assert not files.make_profile(folder, parents=False)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_mistyped_folder_is_told(tmp_path: Path) -> None:
    """Folders above a named profile are not made, but those of the default one are."""
    folder = tmp_path / "nowhere" / "profile"
    with pytest.raises(WorldFailure, match="does not exist"):
        files.make_profile(folder, parents=False)
    assert files.make_profile(folder, parents=True)


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    """A file where the profile should be is a sentence."""
    (tmp_path / "profile").write_text("")
    with pytest.raises(WorldFailure, match="cannot be used"):
        files.make_profile(tmp_path / "profile", parents=False)


def test_the_log_is_for_its_owner_alone(tmp_path: Path, root_log: logging.Logger) -> None:
    """The log is written with mode 0600, with level and name on each line."""
    files.keep_log(tmp_path)
    logging.getLogger("skinroutine").info("one line")
    path = tmp_path / files.LOG
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text().endswith("INFO skinroutine: one line\n")


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path, root_log: logging.Logger) -> None:
    """A profile in which no log can be written is a sentence."""
    (tmp_path / files.LOG).mkdir()
    with pytest.raises(WorldFailure, match="cannot be written to"):
        files.keep_log(tmp_path)


def test_the_resources_are_all_there() -> None:
    """Fonts, icons, tokens and both licences lie in the resources."""
    folder = files.resources()
    assert len(list((folder / "fonts").glob("Inter-*.otf"))) == 4
    assert (folder / "theme" / "tokens.json").is_file()
    assert {one.name for one in (folder / "licenses").iterdir()} >= {
        "Inter-OFL.txt",
        "Lucide-ISC.txt",
    }


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({}, "There is no screen here"),
        ({"DISPLAY": ":9876"}, "The screen :9876 does not answer"),
        ({"DISPLAY": "elsewhere:10.0"}, None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
    ],
)
def test_a_missing_screen_is_told(environment: dict[str, str], told: str | None) -> None:
    """Where no window can be shown there is a sentence, and otherwise none."""
    sentence = missing_screen(environment)
    assert sentence is None if told is None else str(sentence).startswith(told)
