"""What can be known of the packages for Windows without Windows."""

from __future__ import annotations

import ast
import importlib
import os
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from platformdirs import windows

from skinroutine import APP_ID, __version__
from skinroutine.adapters.desktop.autostart import RUN_KEY, WINDOWED

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
SCRIPT = PACKAGING / "windows" / "skinroutine.iss"


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script that makes the bundle and the installer."""
    monkeypatch.syspath_prepend(str(PACKAGING / "pyinstaller"))
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("bundle")


def sections() -> dict[str, list[str]]:
    """Return the lines of each section of the installer's script, without comments."""
    found: dict[str, list[str]] = {"": []}
    lines = found[""]
    for line in SCRIPT.read_text("utf-8").splitlines():
        if re.fullmatch(r"\[\w+\]", line):
            lines = found[line[1:-1]] = []
        elif line and not line.startswith(";"):
            lines.append(line)
    return found


def setup() -> dict[str, str]:
    """Return the settings of the installer."""
    return dict(line.split("=", 1) for line in sections()["Setup"])


def test_the_version_resource_is_the_packages_own(bundle: ModuleType) -> None:
    """Windows shows the one version, in words and in four numbers."""
    said = ast.parse(bundle.windows_version(__version__, WINDOWED), mode="eval")
    calls = [node for node in ast.walk(said) if isinstance(node, ast.Call)]
    texts = {
        call.args[0].value: call.args[1].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id == "StringStruct"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[1], ast.Constant)
    }
    assert texts["ProductVersion"] == texts["FileVersion"] == __version__
    assert texts["OriginalFilename"] == WINDOWED
    assert len(str(texts["FileDescription"])) < 64  # the task manager shows it
    (fixed,) = [
        call for call in calls if isinstance(call.func, ast.Name) and "Fixed" in call.func.id
    ]
    numbers = {word.arg: ast.literal_eval(word.value) for word in fixed.keywords}
    assert numbers["filevers"] == tuple(int(one) for one in f"{__version__}.0".split("."))


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", "(1, 2, 3, 0)"), ("0.2.0rc1", "(0, 2, 0, 0)"), ("2.0.0.dev4", "(2, 0, 0, 0)")],
)
def test_a_version_that_is_not_final_has_numbers_too(
    bundle: ModuleType, version: str, numbers: str
) -> None:
    """The words of a version before a release are left out of its four numbers."""
    assert f"filevers={numbers}" in bundle.windows_version(version, WINDOWED)


def test_nothing_of_the_program_is_said_twice() -> None:
    """Version and name come from the recipe, which has them from the package."""
    text = SCRIPT.read_text("utf-8")
    said = "\n".join(line for line in text.splitlines() if not line.startswith(";"))
    assert __version__ not in said
    assert APP_ID not in said
    assert setup()["AppId"] == "{#AppId}"
    assert setup()["AppVersion"] == "{#Version}"


def test_the_installer_gets_version_name_and_bundle(
    bundle: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inno Setup is run with what its script asks for, on the folder that was just made."""
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(bundle.shutil, "which", lambda _name: r"C:\Inno\ISCC.exe")
    monkeypatch.setattr(bundle, "run", lambda *words: ran.append(words))
    folder = tmp_path / "skinroutine"
    folder.mkdir()
    (folder / WINDOWED).touch()
    packed, installer = bundle.windows_packages(folder, tmp_path, bundle.identity())
    assert packed.is_file()
    assert installer.name.endswith("-setup.exe")
    (words,) = ran
    named = {word[2:].split("=")[0] for word in words if word.startswith("/D")}
    assert named == set(re.findall(r"!Defined\((\w+)\)", SCRIPT.read_text("utf-8")))
    assert f"/DVersion={__version__}" in words
    assert f"/DAppId={APP_ID}" in words
    assert f"/DBundle={folder}" in words
    assert Path(words[-1]) == SCRIPT


def test_without_inno_setup_there_is_the_folder_packed(
    bundle: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    """Whoever has no Inno Setup is told, and gets what can be made."""
    monkeypatch.setattr(bundle.shutil, "which", lambda _name: None)
    folder = tmp_path / "skinroutine"
    folder.mkdir()
    (packed,) = bundle.windows_packages(folder, tmp_path, bundle.identity())
    assert packed.suffix == ".zip"
    assert "ISCC" in capsys.readouterr().err


def test_it_installs_for_one_person_without_an_administrator() -> None:
    """No question of the system's, a folder of the person's own, a running program is closed."""
    said = setup()
    assert said["PrivilegesRequired"] == "lowest"
    assert said["DefaultDirName"] == r"{autopf}\skinroutine"
    assert said["CloseApplications"] == "yes"
    assert WINDOWED in SCRIPT.read_text("utf-8")


def test_each_shortcut_bears_the_programs_name() -> None:
    """A pin and the window's own button are one, and pop-ups are shown under it."""
    shortcuts = sections()["Icons"]
    assert shortcuts
    for line in shortcuts:
        assert 'AppUserModelID: "{#AppId}"' in line
        assert r'Filename: "{app}\{#Program}"' in line
    assert f'#define Program "{WINDOWED}"' in sections()[""]


def test_the_data_stays_and_the_person_is_told_where(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the data's folder is removed, and its place is the one that the program uses."""
    named = sections()
    assert "UninstallDelete" not in named
    monkeypatch.setattr(windows, "get_win_folder", lambda name: name)
    place = windows.Windows("skinroutine", appauthor=False).user_data_dir
    assert place == os.path.normpath(os.path.join("CSIDL_LOCAL_APPDATA", "skinroutine"))  # noqa: PTH118 - as the library does
    code = "\n".join(named["Code"])
    assert "usPostUninstall" in code
    assert r"{localappdata}\skinroutine" in code
    languages = set(re.findall(r'Name: "(\w+)"', "\n".join(named["Languages"])))
    told = {line.split("=")[0] for line in named["CustomMessages"]}
    assert told == {"DataStays", *(f"{one}.DataStays" for one in languages - {"en"})}


def test_the_installers_own_code_says_where_the_diary_is_and_does_nothing_else() -> None:
    """It deletes nothing, and asks nobody where Windows removes the program unseen."""
    code = " ".join(" ".join(sections()["Code"]).split())
    assert code == (
        "procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep); begin"
        " if (CurUninstallStep = usPostUninstall) and not UninstallSilent then"
        " MsgBox(FmtMessage(CustomMessage('DataStays'),"
        " [ExpandConstant('{localappdata}\\skinroutine')]), mbInformation, MB_OK); end;"
    )
    said = SCRIPT.read_text("utf-8").lower()
    for deletes in ("deltree", "deletefile", "removedir", "[uninstalldelete]", "[uninstallrun]"):
        assert deletes not in said
    (line,) = sections()["InstallDelete"]
    assert line.endswith(r'Name: "{app}\_internal"')


def test_the_start_with_the_computer_goes_with_the_program() -> None:
    """Uninstalling removes the value that the program's own setting writes, and writes none."""
    (line,) = sections()["Registry"]
    assert f'Subkey: "{RUN_KEY}"' in line
    assert 'ValueName: "skinroutine"' in line
    assert "uninsdeletevalue" in line
    assert "dontcreatekey" in line


def test_all_of_the_bundle_is_installed_and_nothing_of_an_older_one_stays() -> None:
    """The script takes the whole folder, and removes the parts of the version before."""
    (files,) = sections()["Files"]
    assert r'Source: "{#Bundle}\*"' in files
    assert "recursesubdirs" in files
    assert r'Name: "{app}\_internal"' in sections()["InstallDelete"][0]
