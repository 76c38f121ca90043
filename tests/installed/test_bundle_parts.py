"""Every module that the program ever loads is in the bundle, and none says where it was made."""

from __future__ import annotations

import json
import marshal
import os
import re
import subprocess
import sys
import sysconfig
import types
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from adapters.phone.servers import PASSWORD, USER, radicale, xandikos

readers = pytest.importorskip("PyInstaller.archive.readers", reason="what bundles are made with")

HOUSE = Path(__file__).parents[2]
BUNDLE = HOUSE / "dist" / "skinroutine"
INSIDE = BUNDLE / "_internal"
RECIPE = HOUSE / "packaging" / "pyinstaller"
USES = """
import asyncio, hashlib, importlib, json, locale, pkgutil, sys, tempfile, warnings, zoneinfo
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path[:0] = json.loads(sys.argv[1])
from choice import UNUSED_MODULES

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(one + ".") for one in UNUSED_MODULES):
            raise ModuleNotFoundError(name, name=name)
        return None

sys.meta_path.insert(0, LeftOut())
import skinroutine
for found in pkgutil.walk_packages(skinroutine.__path__, "skinroutine."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
from skinroutine.__main__ import main
from skinroutine.adapters.reminding.apscheduler_alarm import ApschedulerAlarm
from skinroutine.adapters.reminding.plyer_notifier import PlyerNotifier
from skinroutine.adapters.system import locale_facts
from skinroutine.adapters.system.keyring_secrets import KeyringSecrets
from skinroutine.adapters.system.system_clock import SystemClock

class Ends(Exception):
    pass

folder = Path(tempfile.mkdtemp())
(folder / "words").write_text("three plain words")
profile = ["--profile", str(folder / "profile")]
def run(*words):
    assert main([*profile, *words]) in (0, 1), words
run("today", "--demo")
for kind in ("pdf", "ics", "csv", "json", "fhir"):
    run("export", "--demo", "--format", kind, "-o", str(folder / f"out.{kind}"))
for words in ("doctor", "week", "reminders", "course", "diary", "backup", "backups", "licences"):
    run(words)
run("import", str(folder / "out.json"))
locked = ["--passphrase-file", str(folder / "words")]
run("lock", "on", *locked)
run("today", *locked)
_, _, user, password, *urls = sys.argv
(folder / "password").write_text(password)
account = ["--user", user, "--password-file", str(folder / "password")]
for url in urls:
    run("phone", "calendars", "--url", url, *account)
alarm = ApschedulerAlarm(lambda: None)
alarm.set(datetime.now(UTC))
alarm.stop()
PlyerNotifier()._plyer()
KeyringSecrets().is_there()
locale_facts.first_weekday("de_DE")
specs = {name: getattr(one, "__spec__", None) for name, one in sys.modules.items()}
loaded = [name for name, spec in specs.items() if spec is not None and spec.name == name]
print("LOADED", json.dumps(loaded))
"""
"""Loads every module of the program, and uses what loads others by a name made at run time.

What the recipe leaves out is not there, so that libraries take the ways that they take in a bundle.
The words are folders to look in, as JSON, an account, and addresses of calendar servers.
"""
NOT_THERE = re.compile(
    r"skinroutine\.__main__$|__editables|_editable_|_distutils_hack|__main__$|__mp_main__$"
    r"|(apport_python_hook|sitecustomize|usercustomize|_virtualenv|site)$|_pytest|pytest|coverage"
    r"|idna\b|six\.moves$|choice$|_sitebuiltins$|_frozen_importlib|PySide6\.support\b|tzdata\b"
    r"|shibokensupport\b|signature_bootstrap$"
)
"""Of this installation and not of the program: how it is edited in place, what tests load or bring
(idna, for names that the program writes in ASCII itself), Python's own importer, what lies inside
the binding's library, what six makes up, the recipe, and zones that a system has of its own."""


@pytest.fixture(scope="module", autouse=True)
def _made() -> None:
    if not BUNDLE.is_dir():
        pytest.skip("there is no bundle: make bundle")


@pytest.fixture(scope="module")
def archive() -> Any:
    """Return the archive of modules inside the program."""
    return readers.CArchiveReader(str(BUNDLE / "skinroutine")).open_embedded_archive("PYZ.pyz")


@pytest.fixture(scope="module")
def held(archive: Any) -> set[str]:
    """Return the names of all modules in the bundle."""
    names = set(archive.toc)
    names |= set(readers.CArchiveReader(str(BUNDLE / "skinroutine")).toc)  # what begins everything
    with zipfile.ZipFile(INSIDE / "base_library.zip") as basic:
        files = [name for name in basic.namelist() if name.endswith(".pyc")]
    names |= {
        name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in files
    }
    for path in INSIDE.rglob("*.so"):
        place = path.relative_to(INSIDE)
        parts = [one for one in place.parts if one not in {"python3.11", "lib-dynload"}]
        parts[-1] = parts[-1].split(".")[0]
        names.add(".".join(one for one in parts if not one.startswith("python3.")))
    return names | set(sys.builtin_module_names)


def test_every_module_of_ours_is_there(held: set[str]) -> None:
    """Nothing that the program loads late was overlooked."""
    source = HOUSE / "src"
    ours = {
        ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
        for path in (source / "skinroutine").rglob("*.py")
    }
    assert len(ours) > 200
    assert ours - held == set()


def test_every_module_that_a_whole_run_loads_is_there(held: set[str], tmp_path: Path) -> None:
    """What libraries load by names of their own making is there too, such as the notifier."""
    for name in ("radicale", "xandikos"):
        (tmp_path / name).mkdir()
    with radicale(tmp_path / "radicale") as plain, xandikos(tmp_path / "xandikos") as safe:
        places = [str(RECIPE), str(HOUSE / "src"), sysconfig.get_path("purelib")]
        words = (json.dumps(places), USER, PASSWORD, plain.url, safe.url)
        answer = subprocess.run(
            [sys.executable, "-S", "-W", "ignore", "-c", USES, *words],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )
    assert answer.returncode == 0, answer.stderr[-3000:]
    told = json.loads(answer.stdout.rpartition("LOADED ")[2])
    loaded = {name.replace("niquests.packages.urllib3", "urllib3_future") for name in told}
    assert {"plyer.platforms.linux.notification", "sqlcipher3", "icalendar"} <= loaded
    assert "keyring.backends.SecretService" in loaded
    assert {"caldav.davclient", "urllib3_future.connection", "lxml.etree", "ssl"} <= loaded
    missing = {name for name in loaded - held if not NOT_THERE.search(name)}
    assert sorted(missing) == [], "\n".join(sorted(missing))


def codes(one: types.CodeType) -> Iterator[types.CodeType]:
    """Yield a code and those inside it."""
    yield one
    for constant in one.co_consts:
        if isinstance(constant, types.CodeType):
            yield from codes(constant)


def test_no_module_says_where_it_was_made(archive: Any) -> None:
    """A trace in somebody's log names places in the bundle, not folders of the building machine."""
    said = set()
    for name in archive.toc:
        code = archive.extract(name)
        if isinstance(code, types.CodeType):
            said |= {one.co_filename for one in codes(code) if Path(one.co_filename).is_absolute()}
    assert said == set()


def homes() -> list[bytes]:
    """Return the folders of this machine that nothing of a bundle names."""
    places = [f"{Path.home()}/", f"{HOUSE}/", sys.base_prefix]
    return [one.encode() for one in places if not one.startswith("/usr")]


def test_no_module_holds_a_folder_of_the_builder(archive: Any) -> None:
    """Neither in a text nor in a constant: such as how the Python that is inside was built."""
    told = []
    for name in archive.toc:
        code = archive.extract(name)
        if isinstance(code, types.CodeType):
            data = marshal.dumps(code)
            told += [f"{name} names {one.decode()}" for one in homes() if one in data]
    assert told == []


def test_what_python_is_asked_of_its_build_is_there(archive: Any) -> None:
    """The slim copy says where a system has its time zones, and how modules of C are called."""
    (name,) = [one for one in archive.toc if one.startswith("_sysconfigdata")]
    said: dict[str, Any] = {}
    exec(archive.extract(name), said)  # noqa: S102 - of the bundle that was made here
    facts = said["build_time_vars"]
    assert facts["TZPATH"].startswith("/usr/share/zoneinfo")
    assert facts["EXT_SUFFIX"].endswith(".so")
    assert {"CONFIG_ARGS", "BINDIR", "prefix"} & set(facts) == set()


def test_the_licences_of_all_that_is_inside_are_in_it() -> None:
    """About shows this file; each part has a text."""
    path = INSIDE / "skinroutine/resources/licenses/collected/licences.json"
    listed = json.loads(path.read_text("utf-8"))
    names = {one["name"] for one in listed["components"]}
    assert {"caldav", "lxml", "GNU libiconv, in lxml", "kiss-headers, in niquests"} <= names
    assert "Root certificates of the CCADB, in wassima" in names
    assert [one for one in names if one.startswith("libssl3")], names
    assert not {"qh3", "jh2", "recurring-ical-events", "x-wr-timezone", "dnspython"} & names
    assert {"skinroutine", "Python", "PySide6_Essentials", "Unicode CLDR, in Babel"} <= names
    assert all(listed["texts"][text] for one in listed["components"] for text in one["texts"])


def test_what_speaks_to_a_calendar_server_is_there_and_fits(archive: Any) -> None:
    """Both halves of one OpenSSL, and nothing of HTTP/3, searches or a second urllib3."""
    (module,) = INSIDE.rglob("_ssl.*.so")
    for library in (module, INSIDE / "libssl.so.3"):
        told = subprocess.run(
            ["ldd", "-r", str(library)],
            env={**os.environ, "LD_LIBRARY_PATH": str(INSIDE)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert f"libcrypto.so.3 => {INSIDE}/libcrypto.so.3" in told.stdout
        assert "not found" not in told.stdout + told.stderr
        assert [one for one in told.stderr.splitlines() if "Py" not in one] == []
    held = {one.split(".")[0] for one in archive.toc}
    assert {"caldav", "niquests", "urllib3_future", "wassima", "h11", "icalendar"} <= held
    assert not {"qh3", "jh2", "dns", "urllib3", "recurring_ical_events", "x_wr_timezone"} & held
    libraries = {path.name.split(".")[0] for path in (INSIDE / "lxml").iterdir()}
    assert libraries == {"etree", "_elementpath"}


def test_what_the_window_needs_is_there_and_what_is_left_out_is_not() -> None:
    """Platforms, formats of pictures, the program's own files; nothing of GTK or translators."""
    plugins = INSIDE / "PySide6" / "Qt" / "plugins"
    held = {path.relative_to(plugins).as_posix() for path in plugins.rglob("*.so")}
    for name in (
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "platformthemes/libqxdgdesktopportal.so",
        "imageformats/libqjpeg.so",
        "imageformats/libqwebp.so",
        "iconengines/libqsvgicon.so",
        "printsupport/libcupsprintersupport.so",
    ):
        assert name in held
    resources = INSIDE / "skinroutine" / "resources"
    source = HOUSE / "resources"
    ours = {
        path.relative_to(source)
        for path in source.rglob("*")
        if path.is_file() and path.suffix != ".ts"
    }
    there = {path.relative_to(resources) for path in resources.rglob("*") if path.is_file()}
    assert ours - there == set()
    assert not [path for path in there if path.suffix == ".ts"]
    names = {path.name for path in BUNDLE.rglob("*")}
    assert not [one for one in names if one.startswith(("libgtk", "libgdk", "libGL.", "libstdc++"))]
