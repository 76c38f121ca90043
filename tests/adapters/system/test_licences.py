"""Licences as a bundle has collected them, and as the Python environment tells them."""

from __future__ import annotations

import json
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from skinroutine.adapters.system import files, licences
from skinroutine.app.errors import WorldFailure


def a_distribution(folder: Path, name: str, *lines: str) -> Distribution:
    """Return a distribution with these lines of metadata."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    head = ["Metadata-Version: 2.1", f"Name: {name}", "Version: 1.0", *lines]
    (info / "METADATA").write_text("\n".join(head) + "\n", "utf-8")
    return PathDistribution(info)


def collected(resources: Path, held: object) -> Path:
    """Write what was collected where a bundle has it."""
    path = resources / licences.COLLECTED
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(held), "utf-8")
    return path


def test_the_environment_tells_every_requirement_with_its_text() -> None:
    """skinroutine is first; then come Python, the requirements, the typeface and the icons."""
    found = licences.components(files.resources())
    by_name = {one.name: one for one in found}
    assert found[0].name == "skinroutine"
    assert found[0].licence == "MIT"
    assert {"APScheduler", "babel", "plyer", "sqlcipher3", "Python", "Inter"} <= set(by_name)
    assert all(one.texts and one.licence for one in found), "each has a text and a name of it"
    assert not {"pytest", "hypothesis", "hatchling"} & set(by_name)
    assert [one.name for one in found[1:]] == sorted(list(by_name)[1:], key=str.casefold)


def test_qt_comes_with_the_texts_it_leaves_out() -> None:
    """Its wheels have no text: LGPL and GPL are added, and where the source is."""
    found = {one.name: one for one in licences.components(files.resources())}
    qt = found["PySide6_Essentials"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[0]
    assert "GNU GENERAL PUBLIC LICENSE" in qt.texts[1]
    assert qt.version in qt.notice
    assert "Put your own build" in qt.notice


def test_what_was_collected_comes_first(tmp_path: Path) -> None:
    """A bundle has a list; its environment is not asked."""
    one = {"name": "a", "version": "1", "licence": "MIT", "home": "h", "notice": "n"}
    held = {"format": 1, "components": [{**one, "texts": ["t"]}], "texts": {"t": "the text"}}
    collected(tmp_path, held)
    (found,) = licences.components(tmp_path)
    assert (found.name, found.licence, found.texts) == ("a", "MIT", ("the text",))


ONE = dict.fromkeys(("name", "version", "licence", "home", "notice"), "x")


@pytest.mark.parametrize(
    "held",
    [
        {"format": 2},
        {},
        [],
        {"format": 1, "components": [{}]},
        {"format": 1, "components": [{**ONE, "texts": [5]}], "texts": ["t"]},
    ],
)
def test_a_list_that_cannot_be_read_is_told(tmp_path: Path, held: object) -> None:
    """It is the world's failure, with a sentence."""
    collected(tmp_path, held)
    with pytest.raises(WorldFailure, match=r"The list of licences in .* cannot be read\."):
        licences.components(tmp_path)


def test_requirements_are_followed_where_they_are_there(tmp_path: Path) -> None:
    """Those of extras count where the extra is asked for; what is not installed is left out."""
    held = {
        "skinroutine": a_distribution(
            tmp_path, "skinroutine", "Requires-Dist: First_One[fast] (>=2) ; python_version > '3'"
        ),
        "first-one": a_distribution(
            tmp_path,
            "First.One",
            "Requires-Dist: second",
            "Requires-Dist: speed>1 ; extra == 'fast'",
            "Requires-Dist: checker ; extra == 'test'",
            "Requires-Dist: not-here ; sys_platform == 'nowhere'",
        ),
        "second": a_distribution(tmp_path, "second", "Requires-Dist: first.one"),
        "speed": a_distribution(tmp_path, "speed"),
        "checker": a_distribution(tmp_path, "checker"),
    }
    found = licences.closure("skinroutine", held.get)
    assert sorted(one.name for one in found) == ["First.One", "second", "skinroutine", "speed"]


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        (["License-Expression: MIT"], "MIT"),
        (["License: BSD"], "BSD"),
        (["License: UNKNOWN", "Classifier: License :: OSI Approved :: MIT License"], "MIT"),
        (["Classifier: License :: OSI Approved :: Apache Software License"], "Apache Software"),
        ([], ""),
    ],
)
def test_the_short_name_of_a_licence(tmp_path: Path, lines: list[str], licence: str) -> None:
    """The metadata has it in one of three ways."""
    made = a_distribution(tmp_path, "one", *lines)
    assert licences.of_distribution(made, tmp_path).licence == licence


def test_texts_are_found_where_the_metadata_names_none(tmp_path: Path) -> None:
    """Older wheels have the file beside the metadata, and say nothing of it."""
    made = a_distribution(tmp_path, "older")
    info = tmp_path / "older-1.0.dist-info"
    (info / "COPYING").write_text("copy it", "utf-8")
    (info / "RECORD").write_text(f"{info.name}/METADATA,,\n{info.name}/COPYING,,\n", "utf-8")
    assert licences.of_distribution(made, tmp_path).texts == ("copy it",)


def test_a_checkout_without_metadata_has_its_own_licence(tmp_path: Path) -> None:
    """The text lies beside the resources."""
    (tmp_path / "LICENSE").write_text("MIT text", "utf-8")
    assert licences.program(tmp_path / "resources", None).texts == ("MIT text",)
