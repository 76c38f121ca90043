"""What the bundle's recipe takes and leaves, says of the program, and packs."""

from __future__ import annotations

import ast
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
from babel import localedata

from skinroutine import APP_ID, __version__
from skinroutine.adapters.system import locale_facts

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
RECIPE = PACKAGING / "pyinstaller"
SPEC = RECIPE / "skinroutine.spec"
LOCALES = Path(localedata.__file__).parent / "locale-data"


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script that makes the bundle, whose folder is on the path while it is used."""
    monkeypatch.syspath_prepend(str(RECIPE))
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bundle")


@pytest.fixture
def choice(parts: ModuleType) -> ModuleType:
    """Return the rules over the files of the bundle."""
    return importlib.import_module("choice")


QT = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/platforms/libqxcb.so",
        f"{QT}/platforms/libqwayland.so",
        f"{QT}/platforms/libqoffscreen.so",
        f"{QT}/platformthemes/libqxdgdesktopportal.so",
        f"{QT}/imageformats/libqjpeg.so",
        f"{QT}/imageformats/libqwebp.so",
        f"{QT}/imageformats/libqsvg.so",
        f"{QT}/iconengines/libqsvgicon.so",
        f"{QT}/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/wayland-decoration-client/libadwaita.so",
        f"{QT}/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        f"{QT}/xcbglintegrations/libqxcb-egl-integration.so",
        f"{QT}/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "libxcb-cursor.so.0",
        "libcrypto.so.3",
        "libsqlite3.so.0",
        "skinroutine/resources/translations/skinroutine_de.qm",
        "skinroutine/resources/fonts/Inter-Regular.otf",
        "babel/locale-data/de.dat",
    ],
)
def test_what_is_needed_stays(choice: ModuleType, place: str) -> None:
    """Desktops, photos, icons, the dialogs of portals and what paints without a screen stay."""
    assert choice.is_wanted(place, is_linux=True)


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/platformthemes/libqgtk3.so",
        f"{QT}/platforms/libqeglfs.so",
        f"{QT}/platforms/libqlinuxfb.so",
        f"{QT}/platforms/libqvnc.so",
        f"{QT}/platforms/libqminimal.so",
        f"{QT}/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}/imageformats/libqtiff.so",
        f"{QT}/imageformats/libqpdf.so",
        f"{QT}/tls/libqopensslbackend.so",
        f"{QT}/networkinformation/libqglib.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "libQt6EglFsKmsSupport.so.6",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libX11.so.6",
        "libxcb.so.1",
        "libxkbcommon.so.0",
        "libfontconfig.so.1",
        "libssl.so.3",
        "skinroutine/resources/translations/skinroutine_de.ts",
    ],
)
def test_what_nobody_needs_goes(choice: ModuleType, place: str) -> None:
    """GTK, embedded screens and what must be the system's own are left out."""
    assert not choice.is_wanted(place, is_linux=True)


def test_the_systems_libraries_are_no_matter_elsewhere(choice: ModuleType) -> None:
    """macOS and Windows have no package that brings such a library."""
    assert choice.is_wanted("libfreetype.6.dylib", is_linux=False)


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("linux", {"plyer.platforms.linux.notification", "keyring.backends.SecretService"}),
        ("win32", {"plyer.platforms.win.notification", "keyring.backends.Windows", "tzdata"}),
        ("darwin", {"plyer.platforms.macosx.notification", "keyring.backends.macOS"}),
    ],
)
def test_modules_that_are_named_at_run_time(
    choice: ModuleType, platform: str, names: set[str]
) -> None:
    """Each system gets its own notifier and keyring, and they are there to be found."""
    late = set(choice.late_modules(platform))
    assert names <= late
    packages = Path(localedata.__file__).parents[1]
    for name in late - {"tzdata"}:
        place = packages.joinpath(*name.split("."))
        assert place.with_suffix(".py").is_file() or (place / "__init__.py").is_file(), name


def test_no_unused_module_is_one_of_ours(choice: ModuleType) -> None:
    """What is left out is named by no module of the program."""
    sources = [path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py")]
    imported = {
        alias.name
        for text in sources
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imported |= {
        node.module or ""
        for text in sources
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom)
    }
    assert "PySide6.QtNetwork" in imported
    assert imported & set(choice.UNUSED_MODULES) == set()


def test_the_recipe_names_what_is_there() -> None:
    """The spec is sound Python, and the scripts that it hands on and imports lie beside it."""
    tree = ast.parse(SPEC.read_text("utf-8"))
    compile(tree, SPEC.name, "exec")
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {"choice", "identity", "slim"} <= imported
    for name in ("choice", "identity", "slim", "start", "elf"):
        compile((RECIPE / f"{name}.py").read_text("utf-8"), name, "exec")
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE", "collect"} <= called
    assert "APP_ID" in SPEC.read_text("utf-8")


def test_slim_locale_data_says_the_same(
    parts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every locale of Babel begins its week on the same day, and lies in the same country."""
    names = sorted(localedata.locale_identifiers())
    slim = importlib.import_module("slim")

    def answers() -> dict[str, tuple[int, str]]:
        monkeypatch.setattr(localedata, "_cache", {})
        return {
            name: (locale_facts.first_weekday(name), locale_facts.territory(name)) for name in names
        }

    whole = answers()
    assert slim.slim_locales(LOCALES, tmp_path / "slim") == len(list(LOCALES.glob("*.dat")))
    monkeypatch.setattr(localedata, "_dirname", str(tmp_path / "slim"))
    assert answers() == whole
    assert len({day for day, _ in whole.values()}) > 2
    size = sum(path.stat().st_size for path in (tmp_path / "slim").iterdir())
    assert size < 200_000


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


@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils are not installed")
def _run_path(path: Path) -> str:
    """Return what a tool of others reads as the folder for the loader."""
    told = subprocess.run(["readelf", "-d", str(path)], capture_output=True, text=True, check=True)
    lines = [line for line in told.stdout.splitlines() if "RUNPATH" in line or "runpath" in line]
    return lines[0].split("[")[1].rstrip("]") if lines else ""


def test_a_bundle_that_names_the_builder_is_refused(parts: ModuleType, tmp_path: Path) -> None:
    """A folder of the building machine in any file ends the build, with the file's name."""
    (tmp_path / "part").write_text("made in /home/builder/skinroutine")
    with pytest.raises(parts.Unfit, match="part names /home/builder"):
        parts.clean(tmp_path, ["/home/builder"])
    parts.clean(tmp_path, ["/home/somebody"])


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
