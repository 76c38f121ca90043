"""What a bundle is handed on with: each part with its licence, and nothing that has none."""

from __future__ import annotations

import json
import shutil
import sys
import sysconfig
from importlib.metadata import distributions
from pathlib import Path

import pytest

import wheels
from skinroutine.adapters.system import licences as own
from skinroutine.app.licences import Component

collector = wheels.script("packaging/licences.py")
SITE = Path(sysconfig.get_path("purelib"))
PYSIDE = SITE / "PySide6"
REQUIRED = {
    *("APScheduler", "babel", "icalendar", "keyring", "platformdirs", "plyer", "sqlcipher3"),
    *("PySide6_Essentials", "shiboken6", "tzlocal", "Python", "Inter", "Lucide icons"),
}
with_dpkg = pytest.mark.skipif(
    shutil.which("dpkg") is None, reason="the packages of Debian are known to dpkg alone"
)


@pytest.fixture(autouse=True)
def paper_bootloader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a bundle's start be there: PyInstaller is installed where bundles are made alone."""
    made = Component("pyinstaller", "1", own.KEPT_NAMES["pyinstaller"], texts=("its text",))
    monkeypatch.setattr(collector, "bootloader", lambda: made)


def a_distribution(site: Path, name: str, *lines: str, text: str = "") -> None:
    """Put the metadata of a distribution into a site-packages folder."""
    folder = site / f"{name}-1.0.dist-info"
    (folder / "licenses").mkdir(parents=True)
    head = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *lines]
    (folder / "METADATA").write_text("\n".join(head) + "\n", "utf-8")
    (folder / "RECORD").write_text(f"{name}/core.so,,\n{folder.name}/METADATA,,\n", "utf-8")
    if text:
        (folder / "licenses" / "LICENSE").write_text(text, "utf-8")


def a_program(site: Path, *requires: str) -> None:
    """Put skinroutine with its requirements into a site-packages folder."""
    lines = [f"Requires-Dist: {one}" for one in requires]
    a_distribution(site, "skinroutine", "License-Expression: MIT", *lines, text="MIT text")


def names(components: tuple[Component, ...]) -> set[str]:
    """Return the names of components."""
    return {one.name for one in components}


def test_what_was_collected_is_what_the_program_reads(tmp_path: Path) -> None:
    """The requirements, Python and the start of a bundle are in it, each with a text."""
    path = collector.collect(tmp_path, SITE, [])
    assert path == tmp_path / own.COLLECTED.name
    found = own.read(path)
    assert names(found) >= {*REQUIRED, "pyinstaller", "Software incorporated in Python"}
    assert found[0].name == "skinroutine"
    assert found[0].licence == "MIT"
    assert all(one.text and one.licence for one in found)
    assert "pytest" not in names(found)


def test_pyinstaller_tells_its_exception() -> None:
    """Its own text has the GPL and the exception for what it puts into a bundle."""
    pytest.importorskip("PyInstaller", reason="it is installed where bundles are made")
    found = wheels.script("packaging/licences.py").bootloader()
    assert found.licence.endswith("Bootloader-exception")
    assert "Bootloader Exception" in found.text


def test_each_text_is_written_once(tmp_path: Path) -> None:
    """PySide6 and shiboken6 share their two texts."""
    held = json.loads(collector.collect(tmp_path, SITE, []).read_text("utf-8"))
    texts = list(held["texts"].values())
    assert len(texts) == len(set(texts))
    by_name = {one["name"]: one["texts"] for one in held["components"]}
    assert by_name["PySide6_Essentials"] == by_name["shiboken6"]
    assert len(by_name["shiboken6"]) == 2


@pytest.mark.skipif(not (PYSIDE / "Qt" / "lib").is_dir(), reason="Qt lies so on Linux")
def test_parts_of_qt_come_with_the_libraries_they_are_in() -> None:
    """What is in Qt's Gui library is listed where that is bundled, and not otherwise."""
    core = [PYSIDE / "Qt" / "lib" / "libQt6Core.so.6"]
    gui = [PYSIDE / "Qt" / "lib" / "libQt6Gui.so.6"]
    of_core = names(collector.components_of(SITE, core))
    of_gui = names(collector.components_of(SITE, gui))
    assert {"PCRE2, in Qt", "TinyCBOR, in Qt"} <= of_core - of_gui
    assert {"HarfBuzz-NG, in Qt", "Freetype 2, in Qt"} <= of_gui - of_core
    assert "ICU" not in of_core


@pytest.mark.parametrize(
    ("inside", "name", "is_there"),
    [
        ("Core", "libQt6Core.so.6", True),
        ("Core", "Qt6Core.dll", True),
        ("Core", "QtCore", True),
        ("Core", "QtCore.abi3.so", True),
        ("qxcb", "libqxcb.so", True),
        ("qxcb", "libqxcb-glx-integration.so", False),
        ("icu", "libicuuc.so.73", True),
        ("Svg", "libQt6SvgWidgets.so.6", False),
        ("qjpeg", "qjpeg.dll", True),
    ],
)
def test_a_library_is_known_by_its_file_on_every_system(
    inside: str, name: str, *, is_there: bool
) -> None:
    """The same library has another file name on Linux, Windows and macOS."""
    assert collector._is_among(inside, [name]) is is_there


def test_what_sqlcipher_is_made_of_is_listed() -> None:
    """SQLCipher, SQLite and OpenSSL are inside the one file of the wheel; it tells the version."""
    inside = list((SITE / "sqlcipher3").glob("_sqlite3*"))
    found = {one.name: one for one in collector.components_of(SITE, inside)}
    assert found["SQLCipher"].licence == "BSD-3-Clause"
    assert "ZETETIC" in found["SQLCipher"].text
    assert found["OpenSSL, in sqlcipher3"].version.count(".") == 2
    assert "SQLite" in found


def test_what_speaks_to_a_calendar_server_is_listed_with_what_is_inside_it() -> None:
    """lxml's library holds four others, wassima certificates, and two hold code of others."""
    names_of = ("caldav", "niquests", "urllib3_future", "wassima", "h11", "calendaring_config")
    inside = [SITE / name / "__init__.py" for name in names_of]
    inside += list((SITE / "lxml").glob("etree.*.so"))
    found = {one.name: one for one in collector.components_of(SITE, inside)}
    assert {"caldav", "niquests", "urllib3-future", "wassima", "h11", "lxml"} <= set(found)
    assert found["caldav"].licence == "GPL-3.0-or-later OR Apache-2.0"
    iconv = found["GNU libiconv, in lxml"]
    assert iconv.licence == "LGPL-2.1-or-later"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in iconv.text
    assert "builds lxml from its source" in iconv.notice
    assert "Veillard" in found["libxml2, in lxml"].text
    assert "Broyer" in found["libxslt and libexslt, in lxml"].text
    assert "Jean-loup Gailly" in found["zlib, in lxml"].notice
    assert "Community Data License" in found["Root certificates of the CCADB, in wassima"].text
    assert found["kiss-headers, in niquests"].licence == "MIT"
    assert found["HTTP Faces, in urllib3-future"].licence == "Apache-2.0"
    collector.check(found.values())
    assert not {"GNU libiconv, in lxml", "caldav"} & names(collector.components_of(SITE, []))


@pytest.mark.skipif(sys.platform != "linux", reason="the wheel's library of Linux")
def test_lxml_holds_what_is_listed_and_nothing_else_that_is_known() -> None:
    """Whoever pins a newer lxml sees here that it is made of something else."""
    (library,) = (SITE / "lxml").glob("etree.*.so")
    data = library.read_bytes()
    for mark in (b"libiconv_open", b"xmlParseDocument", b"xsltApplyStylesheet", b" inflate 1."):
        assert mark in data, mark
    for mark in (b"lzma_code", b"ucnv_open", b"BZ2_bzDecompress", b"ZSTD_decompress"):
        assert mark not in data, mark


def test_a_distribution_without_a_text_ends_the_build(tmp_path: Path) -> None:
    """Its name is said, and nothing is written."""
    a_program(tmp_path, "bare")
    a_distribution(tmp_path, "bare", "License-Expression: MIT")
    with pytest.raises(collector.Unlicensed, match=r"bare 1\.0: no licence text"):
        collector.collect(tmp_path / "out", tmp_path, [])
    assert not (tmp_path / "out").exists()


def test_a_distribution_without_a_name_of_its_licence_ends_the_build(tmp_path: Path) -> None:
    """A text alone does not say what it is."""
    a_program(tmp_path, "silent")
    a_distribution(tmp_path, "silent", "License-File: LICENSE", text="Do as you like.")
    with pytest.raises(collector.Unlicensed, match=r"silent 1\.0: no name of its licence"):
        collector.collect(tmp_path / "out", tmp_path, [])


@pytest.mark.parametrize(
    ("licence", "is_refused"),
    [
        ("GPL-3.0-only", True),
        ("GPL-3+", True),
        ("GPL, see the text", True),
        ("GPLv2 or later", True),
        ("AGPL-3.0-or-later", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("MIT AND GPL-2.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("LGPL-2.1+", False),
        ("FTL OR GPL-2.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("BSD-3-Clause", False),
    ],
)
def test_what_would_put_all_under_the_gpl_is_refused(licence: str, *, is_refused: bool) -> None:
    """Only where there is no other way to take it; the LGPL, and exceptions, are another way."""
    component = Component("part", "1", licence, texts=("text",))
    assert collector.is_refused(component) is is_refused
    if is_refused:
        with pytest.raises(collector.Unlicensed, match="part 1: under"):
            collector.check([component])
    else:
        collector.check([component])


def test_a_distribution_that_came_along_is_listed(tmp_path: Path) -> None:
    """A file of a distribution that nothing requires brings its licence with it."""
    a_program(tmp_path)
    terms = ("License-Expression: MIT", "License-File: LICENSE")
    a_distribution(tmp_path, "stowaway", *terms, text="stowaway's terms")
    file = tmp_path / "stowaway" / "core.so"
    file.parent.mkdir()
    file.touch()
    assert "stowaway" not in names(collector.components_of(tmp_path, []))
    assert "stowaway" in names(collector.components_of(tmp_path, [file]))


def test_an_installation_lists_what_its_extra_brought_where_it_is_there(tmp_path: Path) -> None:
    """Without it nothing is missing; a bundle's list is that of its files in any case."""
    a_program(tmp_path, "always", "calendars ; extra == 'phone'", "lint ; extra == 'dev'")
    found: list[set[str]] = []
    for name in ("always", "lint", "calendars"):
        a_distribution(tmp_path, name, "License-Expression: MIT", text="text")
        there = {one.name: one for one in distributions(path=[str(tmp_path)])}
        found.append({one.name for one in own.closure(own.PROGRAM, there.get, *own.EXTRAS)})
    assert found[1] == {"skinroutine", "always"}
    assert found[2] == {"skinroutine", "always", "calendars"}
    assert "calendars" not in names(collector.components_of(tmp_path, []))


def test_the_start_of_a_bundle_is_listed_once() -> None:
    """Also where files of PyInstaller are among those that are taken."""
    site = SITE / "PyInstaller" / "__init__.py"
    taken = [site.resolve()] if site.is_file() else []
    found = [one.name for one in collector.components_of(SITE, taken)]
    assert found.count("pyinstaller") == 1
    assert len(found) == len(set(found))


def test_a_file_of_nobody_ends_the_build(tmp_path: Path) -> None:
    """It is named, where it lies in site-packages and where it lies elsewhere."""
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    a_program(site)
    elsewhere.mkdir()
    for folder in (site, elsewhere):
        file = folder / "libnobody.so"
        file.touch()
        with pytest.raises(collector.Unlicensed, match=r"libnobody\.so"):
            collector.components_of(site, [file])


@with_dpkg
def test_a_library_of_the_system_has_the_copyright_of_its_package() -> None:
    """Its version, short licence, and the common texts that its own points to."""
    path = next(Path("/usr/lib").glob("*/libz.so.1"), None)
    if path is None:
        pytest.skip("zlib is not installed here")
    (found,) = collector.of_system([path.resolve()])
    assert found.name == "zlib1g"
    assert found.version
    assert found.licence == "Zlib"
    assert "Jean-loup Gailly" in found.text


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("Files: *\nCopyright: me\nLicense: Expat\n\nFiles: debian/*\nLicense: GPL-3\n", "MIT"),
        ("Files: debian/*\nLicense: GPL-3\n\nFiles: *\nLicense: LGPL-2.1+\n", "LGPL-2.1+"),
        ("Files: *\nCopyright: me\nLicense: A or B\n", "A OR B"),
        ("This package was made by hand.\n", "see the text"),
        ("By hand:\n Permission is hereby granted, free of\n charge, to any person\n", "MIT/X11"),
        ("By hand, under the GNU General Public\nLicense.\n", "GPL, see the text"),
        ("By hand, under the GNU Lesser General Public License.\n", "see the text"),
        ("", ""),
    ],
)
def test_the_main_licence_of_a_debian_copyright_file(text: str, licence: str) -> None:
    """It is that of all files, and not that of the packaging; prose has none to read."""
    assert collector.short_licence(text) == licence


def test_the_table_of_parts_is_whole() -> None:
    """Each part has a text that is there, and each text is of a part."""
    held = json.loads(collector.PARTS.read_text("utf-8"))
    used = {text for one in held["parts"] for text in one["texts"]}
    assert used == set(held["texts"])
    assert all(one["texts"] and one["licence"] and one["inside"] for one in held["parts"])
    assert all(text.strip() for text in held["texts"].values())


def is_known(inside: str, system: str) -> bool:
    """Tell whether there is a distribution, a library or a plugin of that name to be part of."""
    pins = (wheels.ROOT / "requirements" / "run.txt").read_text("utf-8")
    pinned = {own.normal(line.partition("==")[0]) for line in pins.splitlines() if "==" in line}
    files = [path.name for path in PYSIDE.rglob("*") if path.is_file()]
    return (
        inside in {"python", *pinned, "icu"} or bool(system) or collector._is_among(inside, files)
    )


def test_each_part_is_inside_something_that_there_is() -> None:
    """A slip of the pen in `inside` would drop a part from every bundle, unseen."""
    held = json.loads(collector.PARTS.read_text("utf-8"))
    lost = [one["name"] for one in held["parts"] if not is_known(one["inside"], one["system"])]
    assert lost == []
    assert not is_known("babbel", "")
    assert {one["system"] for one in held["parts"]} <= {"", "darwin", "win32", "linux"}


def test_the_data_of_babel_are_unicodes() -> None:
    """Babel's own licence is not that of its data, which the bundle holds."""
    found = {one.name: one for one in collector.components_of(SITE, [])}
    assert found["Unicode CLDR, in Babel"].licence == "Unicode-3.0"
    assert "UNICODE LICENSE V3" in found["Unicode CLDR, in Babel"].text


@pytest.mark.parametrize(
    ("package", "is_python"),
    [
        ("libpython3.11-stdlib", True),
        ("libpython3.13", True),
        ("python3.11-minimal", True),
        ("python3-apt", False),
        ("libpython3.11-dev-extra", False),
    ],
)
def test_debians_python_is_known_by_the_names_of_its_packages(
    package: str, *, is_python: bool
) -> None:
    """The prose of their papers would be read as the GPL, which it speaks of."""
    prose = "By hand. Most are compatible with the GNU General Public License.\n"
    licence = "PSF-2.0" if is_python else "GPL, see the text"
    assert collector.licence_of(package, prose) == licence
