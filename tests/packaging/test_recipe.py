"""What the recipe of the bundle takes, leaves and cuts down."""

from __future__ import annotations

import ast
import importlib
import json
import os
import runpy
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType

import pytest
from babel import localedata

from adapters.phone.servers import PASSWORD, USER, radicale
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
        "libssl.so.3",
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
        "dateutil/zoneinfo/dateutil-zoneinfo.tar.gz",
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


BARE = """
import os, sys
sys.path.append(os.environ["SITE"])
"""
"""A Python in which no .pth file has run, as none runs in a bundle."""
WITHOUT = """
import asyncio, json, logging, sys
sys.path[:0] = json.loads(sys.argv[1])
from choice import UNUSED_MODULES

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(one + ".") for one in UNUSED_MODULES):
            raise ModuleNotFoundError(name, name=name)
        return None

assert not [one for one in UNUSED_MODULES if one in sys.modules], "it is there already"
sys.meta_path.insert(0, LeftOut())
from skinroutine.adapters.phone.caldav_server import CalDavServer
from skinroutine.adapters.system.system_clock import SystemClock
from skinroutine.app.phone.ports import Account
server = CalDavServer(Account(sys.argv[2], sys.argv[3]), sys.argv[4], SystemClock())
server.make_place("Plan")
print("FOUND", [one.name for one in server.places()], "urllib3_future.connection" in sys.modules)
server.close()
"""
"""Speaks to a server as a bundle does: without the modules that are left out of it."""


def test_what_is_left_out_is_not_missed_by_what_speaks_to_a_calendar_server(
    tmp_path: Path,
) -> None:
    """The libraries do without, and take urllib3_future under its own name."""
    with radicale(tmp_path) as real:
        words = (json.dumps([str(RECIPE), str(ROOT / "src")]), real.url, USER, PASSWORD)
        answer = subprocess.run(
            [sys.executable, "-S", "-c", BARE + WITHOUT, *words],
            env={**os.environ, "SITE": sysconfig.get_path("purelib")},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert answer.returncode == 0, answer.stderr[-3000:]
    assert answer.stdout == "FOUND ['Plan'] True\n"


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


@pytest.mark.skipif(os.name == "nt", reason="Python keeps the facts of its build there otherwise")
def test_slim_facts_of_the_build_name_no_folder_of_it(parts: ModuleType, tmp_path: Path) -> None:
    """What modules ask at run time says the same; what names the builder is left out."""
    slim = importlib.import_module("slim")
    folder = slim.slim_build_facts("facts", tmp_path / "python")
    said = runpy.run_path(str(folder / "facts.py"))["build_time_vars"]
    for name in ("TZPATH", "VERSION", "EXT_SUFFIX", "SOABI"):
        assert said[name] == sysconfig.get_config_var(name), name
    assert {"CONFIG_ARGS", "BINDIR", "prefix", "LIBDIR"} & set(said) == set()
    text = (folder / "facts.py").read_text("utf-8")
    places = [f"{Path.home()}/", *([] if sys.base_prefix == "/usr" else [sys.base_prefix])]
    assert [one for one in places if one in text] == []


def calls(name: str) -> list[ast.Call]:
    """Return the calls of a name in the recipe."""
    return [
        node
        for node in ast.walk(ast.parse(SPEC.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == name
    ]


def given(call: ast.Call) -> dict[str, str]:
    """Return the named words of a call, as they stand there."""
    return {str(one.arg): ast.unparse(one.value) for one in call.keywords}


def test_the_recipe_looks_for_what_is_imported_late_and_for_slim_copies_first() -> None:
    """Of ours every module; of libraries those that they name at run time."""
    (analysis,) = calls("Analysis")
    words = given(analysis)
    assert words["hiddenimports"] == (
        "[*collect_submodules('skinroutine'), *late_modules(sys.platform)]"
    )
    assert words["excludes"] == "list(UNUSED_MODULES)"
    assert "slim_build_facts(" in words["pathex"]


def test_the_recipe_puts_the_licences_into_the_bundle() -> None:
    """What was collected lies where About looks for it."""
    (added,) = calls("found.datas.append")
    assert "'skinroutine/resources/licenses/collected/licences.json', str(listed)" in (
        ast.unparse(added)
    )


def test_the_programs_have_a_console_where_a_command_line_is_expected() -> None:
    """Windows has one program with a console and one without; an app of macOS has none."""
    made = [(ast.unparse(one.args[0]), given(one)) for one in calls("program")]
    assert made == [
        ("'skinroutine'", {"console": "not IS_MAC"}),
        ("'skinroutine-gui'", {"console": "False"}),
    ]
    (executable,) = calls("EXE")
    assert given(executable)["console"] == "console"
    assert given(executable)["exclude_binaries"] == "True"
