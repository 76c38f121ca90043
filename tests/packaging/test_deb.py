"""The Debian package, made of a small bundle: what lies where, whose it is, and what it says."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

import wheels
from skinroutine import APP_ID, __version__

LINUX = wheels.ROOT / "packaging" / "linux"
PAYLOAD = "usr/lib/skinroutine"
pytestmark = pytest.mark.skipif(
    any(shutil.which(one) is None for one in ("dpkg-deb", "dpkg-shlibdeps")),
    reason="dpkg-dev is not installed",
)
papers = wheels.script("packaging/linux/papers.py")


def small_bundle(folder: Path) -> Path:
    """Make a bundle of a program, a library of its own, a text, and what is for other systems."""
    bundle = folder / "bundle"
    library = bundle / "_internal/lib/libown.so.1"
    library.parent.mkdir(parents=True)
    for place in (bundle / "skinroutine", library):
        shutil.copyfile("/bin/true", place)
        place.chmod(0o777)
    (bundle / "_internal/libown.so.1").symlink_to("lib/libown.so.1")
    (bundle / "_internal/words.txt").write_text("words")
    (bundle / "share").mkdir()
    (bundle / "share/menu").write_text("for those without a package")
    (bundle / "README.txt").write_text("for those without a package")
    return bundle


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a package that was made by somebody with a narrow umask."""
    folder = tmp_path_factory.mktemp("deb")
    before = os.umask(0o077)
    try:
        words = ("--bundle", str(small_bundle(folder)), "--output", str(folder))
        subprocess.run(
            [sys.executable, str(LINUX / "deb.py"), *words, "--compression", "none"],
            env=os.environ | {"SOURCE_DATE_EPOCH": "1790000000"},
            check=True,
            capture_output=True,
            timeout=100,
        )
    finally:
        os.umask(before)
    (made,) = folder.glob("*.deb")
    return made


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked") / "root"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(folder)], check=True)
    return folder


def listed(package: Path) -> dict[str, tuple[str, str]]:
    """Return the mode and owner of each file of a package."""
    told = subprocess.run(
        ["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True
    ).stdout
    words = [line.split(maxsplit=5) for line in told.splitlines()]
    return {one[5].split(" -> ")[0].removeprefix("./"): (one[0], one[1]) for one in words}


def field(unpacked: Path, name: str) -> str:
    """Return a field of the control file."""
    told = (unpacked / "DEBIAN/control").read_text()
    (found,) = re.findall(rf"^{name}: (.*)$", told, re.MULTILINE)
    return str(found)


def test_its_name_and_papers_have_the_version(package: Path, unpacked: Path) -> None:
    assert package.name == f"skinroutine_{__version__}_{field(unpacked, 'Architecture')}.deb"
    assert field(unpacked, "Version") == __version__
    assert sorted(one.name for one in (unpacked / "DEBIAN").iterdir()) == ["control", "md5sums"]
    page = gzip.decompress((unpacked / "usr/share/man/man1/skinroutine.1.gz").read_bytes())
    assert f'"skinroutine {__version__}"' in page.decode()


def test_everything_is_roots_and_can_be_read_whatever_the_builders_umask(package: Path) -> None:
    found = listed(package)
    assert {owner for _, owner in found.values()} == {"root/root"}
    programs = {name for name, (mode, _) in found.items() if mode == "-rwxr-xr-x"}
    assert programs == {f"{PAYLOAD}/skinroutine"}
    others = {mode for name, (mode, _) in found.items() if name not in programs}
    assert others == {"drwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}


def test_it_has_the_program_and_nothing_that_is_for_those_without_a_package(
    unpacked: Path,
) -> None:
    inside = {one.name for one in (unpacked / PAYLOAD).iterdir()}
    assert inside == {"skinroutine", "_internal"}
    for command in ("skinroutine", "skinroutine-gui"):
        link = unpacked / "usr/bin" / command
        assert link.is_symlink()
        assert link.resolve() == (unpacked / PAYLOAD / "skinroutine").resolve()
    assert (unpacked / PAYLOAD / "_internal/libown.so.1").is_symlink()


def test_the_desktop_gets_its_files(unpacked: Path) -> None:
    share = unpacked / "usr/share"
    for folder, name in (
        ("applications", f"{APP_ID}.desktop"),
        ("metainfo", f"{APP_ID}.metainfo.xml"),
    ):
        assert (share / folder / name).read_bytes() == (LINUX / name).read_bytes()
    assert len(list(share.glob(f"icons/hicolor/*/apps/{APP_ID}*"))) == 11
    assert (share / "man/man1/skinroutine-gui.1.gz").readlink() == Path("skinroutine.1.gz")


def test_its_needs_are_read_from_its_files_and_named_once(unpacked: Path, tmp_path: Path) -> None:
    """What the two files need is what the system's own tool says, each with its version."""
    needs = field(unpacked, "Depends").split(", ")
    names = [one.split()[0] for one in needs]
    assert {"libc6", "libegl1", "libgl1", "tzdata"} <= set(names)
    assert len(names) == len(set(names))
    (tmp_path / "debian").mkdir()
    (tmp_path / "debian/control").write_text("Source: x\n\nPackage: x\nArchitecture: any\n")
    told = subprocess.run(
        ["dpkg-shlibdeps", "-O", "-e/bin/true"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    asked = told.strip().partition("=")[2].split(", ")
    assert set(needs) == {*asked, "libegl1", "libgl1", "tzdata"}
    (libc,) = [one for one in needs if one.startswith("libc6")]
    assert re.fullmatch(r"libc6 \(>= \d+\.\d+\)", libc)


def test_its_papers_say_what_it_is(unpacked: Path) -> None:
    """Section, size, and what makes it whole beside what it cannot run without."""
    assert field(unpacked, "Section") == "utils"
    assert field(unpacked, "Priority") == "optional"
    assert field(unpacked, "Maintainer") == papers.MAINTAINER
    assert field(unpacked, "Recommends") == (
        "notification-daemon, libnotify-bin, fonts-dejavu-core | fonts-noto-core, "
        "ca-certificates, xdg-utils"
    )
    there = [one for one in unpacked.rglob("*") if one.is_file() and not one.is_symlink()]
    sizes = [one.stat().st_size for one in there if "DEBIAN" not in one.parts]
    assert int(field(unpacked, "Installed-Size")) == sum((one + 1023) // 1024 for one in sizes)


def test_it_brings_its_own_licence_and_what_lintian_is_told(unpacked: Path) -> None:
    own = (unpacked / "usr/share/doc/skinroutine/copyright").read_text(encoding="utf-8")
    licence = (wheels.ROOT / "LICENSE").read_text(encoding="utf-8")
    (holder,) = re.findall(r"^Copyright \(c\) (.+)$", licence, re.MULTILINE)
    assert f"Files: *\nCopyright: {holder}\nLicense: MIT\n" in own
    assert " Permission is hereby granted, free of charge, to any person" in own
    overrides = unpacked / "usr/share/lintian/overrides/skinroutine"
    assert overrides.read_bytes() == (LINUX / "lintian-overrides").read_bytes()


def test_the_same_bundle_gives_the_same_bytes(tmp_path: Path) -> None:
    """Whenever it is made, and however old the files of the bundle are on the disk."""
    made = []
    for number in (1, 2):
        folder = tmp_path / f"{number}"
        bundle = small_bundle(folder)
        for one in bundle.rglob("*"):
            os.utime(one, (number * 1e8, number * 1e8), follow_symlinks=False)
        words = ("--bundle", str(bundle), "--output", str(folder), "--compression", "none")
        without = {name: one for name, one in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        subprocess.run(
            [sys.executable, str(LINUX / "deb.py"), *words],
            env=without,
            check=True,
            capture_output=True,
            timeout=100,
        )
        (package,) = folder.glob("*.deb")
        made.append(hashlib.sha256(package.read_bytes()).hexdigest())
    assert made[0] == made[1]
    assert papers.changelog("## 1.0.0 (unreleased)\n", "1.0.0", 0).endswith("1970 00:00:00 +0000\n")


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("Copyright (c) 2001 Somebody", "Copyright (c) 2001 Somebody"),
        (" * Copyright: 2001 Somebody", "Copyright: 2001 Somebody"),
        ("# Copyright:  (C)  2001   Somebody", "Copyright: (C) 2001 Somebody"),
        ("Copyright © 2004-2023 Unicode, Inc.", "Copyright © 2004-2023 Unicode, Inc."),
        ("copyrighted 2001 works", "otherwise"),
        ("COPYRIGHT AND PERMISSION NOTICE", "otherwise"),
    ],
)
def test_whose_work_it_is_is_read_from_a_text(line: str, holder: str) -> None:
    assert papers._holders([f"Words.\n{line}\n"], "otherwise") == holder


def test_a_library_that_is_missing_ends_the_making(tmp_path: Path) -> None:
    """A bundle whose parts want what it has not is never packed."""
    bundle = small_bundle(tmp_path)
    source, helper = tmp_path / "need.c", tmp_path / "libabsent.so.1"
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("gcc is not installed")
    source.write_text("int absent(void) { return 1; }\n")
    build = (compiler, "-shared", "-fPIC", "-Wl,-soname,libabsent.so.1")
    subprocess.run([*build, "-o", str(helper), str(source)], check=True)
    source.write_text("int absent(void);\nint need(void) { return absent(); }\n")
    wants = str(bundle / "_internal/libneed.so")
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-o", wants, str(source), str(helper)], check=True
    )
    words = ("--bundle", str(bundle), "--output", str(tmp_path), "--compression", "none")
    answer = subprocess.run(
        [sys.executable, str(LINUX / "deb.py"), *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert answer.returncode == 1
    assert "cannot find library libabsent.so.1" in answer.stderr
    assert list(tmp_path.glob("*.deb")) == []


def test_without_a_bundle_it_says_so(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, str(LINUX / "deb.py"), "--bundle", str(tmp_path / "nothing")],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert answer.returncode == 1
    assert "'make bundle' makes it" in answer.stderr


def test_the_sums_are_those_of_every_file(unpacked: Path) -> None:
    lines = (unpacked / "DEBIAN/md5sums").read_text().splitlines()
    told = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    real = {
        one.relative_to(unpacked).as_posix(): hashlib.md5(
            one.read_bytes(), usedforsecurity=False
        ).hexdigest()
        for one in unpacked.rglob("*")
        if one.is_file() and not one.is_symlink() and "DEBIAN" not in one.parts
    }
    assert told == real
    assert int(field(unpacked, "Installed-Size")) >= len(real)


def test_the_changelog_is_ours_in_debians_form() -> None:
    ours = "## 2.0.0 (unreleased)\n\n- New\n  words.\n\n## 1.0.0 (2026-05-01)\n\n- Old.\n"
    assert papers.changelog(ours, "2.0.0", 1790000000) == (
        "skinroutine (2.0.0) unstable; urgency=medium\n\n  * New words.\n\n"
        f" -- {papers.MAINTAINER}  Mon, 21 Sep 2026 14:13:20 +0000\n\n"
        "skinroutine (1.0.0) unstable; urgency=medium\n\n  * Old.\n\n"
        f" -- {papers.MAINTAINER}  Fri, 01 May 2026 12:00:00 +0000\n"
    )


def test_a_version_that_the_changelog_has_not_gets_an_entry_of_its_own() -> None:
    made = papers.changelog("## 1.0.0 (2026-05-01)\n\n- Old.\n", "1.1.0", 1790000000)
    assert made.startswith("skinroutine (1.1.0) unstable")
    assert "skinroutine (1.0.0) unstable" in made


def test_debian_reads_the_changelog(unpacked: Path, tmp_path: Path) -> None:
    packed = unpacked / "usr/share/doc/skinroutine/changelog.gz"
    (tmp_path / "changelog").write_bytes(gzip.decompress(packed.read_bytes()))
    answer = subprocess.run(
        ["dpkg-parsechangelog", "-l", str(tmp_path / "changelog"), "--show-field", "Version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (answer.stdout, answer.stderr) == (f"{__version__}\n", "")


def test_the_copyright_file_names_every_part_of_a_bundle(tmp_path: Path) -> None:
    listed_parts = tmp_path / papers.COLLECTED
    listed_parts.parent.mkdir(parents=True)
    apache = "Apache License\nVersion 2.0, January 2004\n\nWords\n\nEND OF TERMS AND CONDITIONS"
    parts = [("skinroutine", ["a"]), ("One part", ["b"]), ("Two", ["a"]), ("Three", ["b"])]
    listed_parts.write_text(
        json.dumps(
            {
                "format": 1,
                "components": [
                    {
                        "name": name,
                        "version": "1",
                        "licence": "X",
                        "home": "",
                        "notice": f"By {name}",
                        "texts": texts,
                    }
                    for name, texts in parts
                ],
                "texts": {"a": apache, "b": "Copyright 1999 Somebody\n\nDo as you like."},
            }
        )
    )
    made = papers.copyright_file(tmp_path, (wheels.ROOT / "LICENSE").read_text())
    assert re.findall(r"^Files: (.*)$", made, re.MULTILINE) == [
        "*",
        *(f"bundled/{name}/*" for name in ("One-part", "Two", "Three")),
    ]
    assert "Copyright: Copyright 1999 Somebody\n" in made
    assert "Copyright: By Two\n" in made
    assert made.count("Do as you like.") == 1, "a text stands there once"
    assert "/usr/share/common-licenses/Apache-2.0" in made
    assert "Words" not in made
    paragraphs = made.split("\n\n")
    assert all(re.match(r"[A-Z][\w-]*: ?", one) for one in paragraphs), "no text breaks a paragraph"


@pytest.mark.parametrize(
    "end",
    [
        "such warranty or additional\n      liability.",
        "such warranty or additional liability.\n\n   END OF TERMS AND CONDITIONS",
        "any.\n\nEND OF TERMS AND CONDITIONS\n\nAPPENDIX\n\nlimitations under the License.",
    ],
)
def test_a_licence_that_every_debian_has_is_pointed_to_however_it_ends(end: str) -> None:
    """Some leave out the last line of the Apache licence, or what comes after it."""
    whole = f"Before.\n\nApache License\nVersion 2.0, January 2004\n\nWords of it\n\n{end}"
    told = papers._short(f"{whole}\n\nCopyright 2001 Somebody")
    there = "The text of the licence is in /usr/share/common-licenses/Apache-2.0."
    assert told == f"Before.\n\n{there}\n\nCopyright 2001 Somebody"


def test_each_rule_of_lintian_that_is_overruled_has_its_reason() -> None:
    lines = (LINUX / "lintian-overrides").read_text().splitlines()
    assert lines[0].startswith("#")
    for before, line in pairwise(lines):
        if not line.startswith("#"):
            tag = line.split()[1]
            assert before.startswith("#") or before.split()[0] == "skinroutine:", tag
            assert "[usr/lib/skinroutine/" in line
