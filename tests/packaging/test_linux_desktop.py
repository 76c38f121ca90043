"""What a Linux desktop is told of the program: its desktop file and its metainfo."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import wheels
from skinroutine import APP_ID, __version__
from skinroutine.adapters.desktop.autostart import exec_words

LINUX = wheels.ROOT / "packaging" / "linux"
ENTRY = LINUX / f"{APP_ID}.desktop"
METAINFO = LINUX / f"{APP_ID}.metainfo.xml"
PICTURES = wheels.ROOT / "docs" / "pictures"
LANGUAGES = ("ar", "de", "es", "fr")
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
TELLING = (
    r"isotretinoin|dose|dosis|capsul|medic|skin (?!routine)|acne|akne|clinic|pill|haut|peau|piel"
)
"""What somebody who looks on must not read in a menu."""


def tool(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a system tool; a system that has it not is told."""
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    return subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)


def of_ours(path: Path) -> ET.Element:
    """Return the root of an XML file of our own."""
    return ET.parse(path).getroot()  # noqa: S314 - it lies in this checkout


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    head, *lines = ENTRY.read_text(encoding="utf-8").splitlines()
    assert head == "[Desktop Entry]"
    return {key: value for key, _, value in (line.partition("=") for line in lines)}


@pytest.fixture(scope="module")
def metainfo() -> ET.Element:
    return of_ours(METAINFO)


def test_the_desktop_file_starts_the_program_and_claims_its_window(
    entry: dict[str, str],
) -> None:
    assert exec_words(entry["Exec"]) == ("skinroutine",)
    assert entry["Icon"] == APP_ID
    assert entry["Terminal"] == "false"
    application = (wheels.ROOT / "src/skinroutine/ui/shell/application.py").read_text()
    assert f'setApplicationName("{entry["StartupWMClass"]}")' in application


def test_a_menu_tells_nobody_of_a_medicine(entry: dict[str, str]) -> None:
    shown = " ".join(value for key, value in entry.items() if not key.startswith("X-"))
    assert not re.search(TELLING, shown, re.IGNORECASE)
    assert re.search(TELLING, "Isotretinoin diary", re.IGNORECASE)


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_desktop_file_speaks_the_programs_languages(entry: dict[str, str], key: str) -> None:
    known = json.loads((wheels.ROOT / "resources/translations/languages.json").read_text())
    assert sorted(known) == sorted(LANGUAGES)
    for language in LANGUAGES:
        assert entry[f"{key}[{language}]"] != entry[key]
    assert entry["Keywords"].endswith(";")


def test_desktop_file_validate_agrees() -> None:
    answer = tool("desktop-file-validate", str(ENTRY))
    assert (answer.returncode, answer.stdout + answer.stderr) == (0, "")


def test_appstreamcli_agrees() -> None:
    answer = tool("appstreamcli", "validate", "--no-net", "--no-color", str(METAINFO))
    assert answer.returncode == 0, answer.stdout
    assert re.findall(r"^[EW]:", answer.stdout, re.MULTILINE) == []


def test_the_metainfo_names_the_same_program(metainfo: ET.Element) -> None:
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"
    assert metainfo.findtext("metadata_license") == "CC0-1.0"
    entry = ENTRY.read_text(encoding="utf-8")
    for summary in metainfo.iter("summary"):
        language = summary.get(XML_LANGUAGE)
        key = f"Comment[{language}]" if language else "Comment"
        assert f"{key}={summary.text}\n" in entry


def test_the_metainfo_describes_in_the_words_of_the_readme(metainfo: ET.Element) -> None:
    readme = " ".join((wheels.ROOT / "README.md").read_text(encoding="utf-8").split())
    paragraphs = metainfo.findall("description/p")
    assert paragraphs
    for one in paragraphs:
        assert " ".join((one.text or "").split()) in readme


def test_each_screenshot_is_a_picture_of_the_documents_in_its_size(metainfo: ET.Element) -> None:
    shots = metainfo.findall("screenshots/screenshot")
    assert [shot.get("type") for shot in shots] == ["default", *[None] * (len(shots) - 1)]
    names = []
    for shot in shots:
        image = shot.find("image")
        assert image is not None
        assert shot.findtext("caption")
        names.append(Path(image.text or "").name)
        picture = QImage(str(PICTURES / names[-1]))
        assert (f"{picture.width()}", f"{picture.height()}") == (
            image.get("width"),
            image.get("height"),
        )
    assert len(set(names)) == len(names)
    assert {name.rpartition("-")[2] for name in names} == {"light.png", "dark.png"}


def test_the_releases_are_those_of_the_changelog(metainfo: ET.Element) -> None:
    """An entry of the changelog without a day may have any day in the metainfo."""
    changelog = (wheels.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    titles = re.findall(r"^## \[?(\d+(?:\.\d+)+)\]?(.*)$", changelog, re.MULTILINE)
    releases = metainfo.findall("releases/release")
    assert [one.get("version") for one in releases] == [number for number, _ in titles]
    assert releases[0].get("version") == __version__
    for one, (_, rest) in zip(releases, titles, strict=True):
        day = re.search(r"\d{4}-\d{2}-\d{2}", rest)
        assert day is None or one.get("date") == day[0]
        assert (one.get("type") == "development") is (day is None)


def test_the_brand_has_colours_of_the_theme(metainfo: ET.Element) -> None:
    tokens = json.loads((wheels.ROOT / "resources/theme/tokens.json").read_text())
    for color in metainfo.iter("color"):
        scheme = color.get("scheme_preference") or ""
        assert color.text == tokens[scheme]["accent_soft"].lower()


def test_the_languages_are_the_programs(metainfo: ET.Element) -> None:
    told = {one.text for one in metainfo.iter("lang")}
    assert told == {"en", *LANGUAGES}


def test_the_percentages_are_counted(metainfo: ET.Element) -> None:
    """How much of the window's texts each language has; medical sentences stay English in all."""
    told = {one.text: one.get("percentage") for one in metainfo.iter("lang")}
    assert told.pop("en") is None
    for language, percentage in told.items():
        tree = of_ours(wheels.ROOT / f"resources/translations/skinroutine_{language}.ts")
        messages = list(tree.iter("message"))
        drafted = [one for one in messages if is_translated(one)]
        assert abs(int(percentage or 0) - 100 * len(drafted) / len(messages)) < 1, language


def is_translated(message: ET.Element) -> bool:
    """Tell whether a text has words of the language; nobody has checked medical ones."""
    is_medical = (message.findtext("comment") or "").startswith("medical")
    translation = message.find("translation")
    return not is_medical and translation is not None and "type" not in translation.attrib


def test_what_software_centres_judge_by_is_said(metainfo: ET.Element) -> None:
    """The licence, an empty list of contents that are rated, and the least window."""
    assert metainfo.findtext("project_license") == "MIT"
    (rating,) = metainfo.findall("content_rating")
    assert (rating.get("type"), list(rating)) == ("oars-1.1", [])
    lengths = {
        kind: [(one.get("compare"), one.text) for one in metainfo.findall(f"{kind}/display_length")]
        for kind in ("requires", "recommends")
    }
    assert lengths == {"requires": [("ge", "520")], "recommends": [("ge", "720")]}


def test_one_address_stands_for_the_home_that_is_not_known_yet(metainfo: ET.Element) -> None:
    home = metainfo.findtext("url") or ""
    assert home == "https://skinroutine.example/"
    for image in metainfo.iter("image"):
        assert (image.text or "").startswith(home)
