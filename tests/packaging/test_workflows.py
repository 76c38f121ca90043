"""The files for the code host: sound, and calling targets and Pythons that there are."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import wheels

from installed.conftest import judge

HOST = wheels.ROOT / ".github"
WORKFLOWS = sorted((HOST / "workflows").glob("*.yml"))
FORMS = sorted((HOST / "ISSUE_TEMPLATE").glob("*.yml"))
ACTIONS = {
    "actions/checkout@v4",
    "actions/setup-python@v5",
    "actions/upload-artifact@v4",
    "actions/download-artifact@v4",
}
"""The host's own, in versions that are known to be there; no other is trusted."""


def read(path: Path) -> dict[str, Any]:
    made: dict[str, Any] = YAML(typ="safe").load(path)
    return made


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in read(path)["jobs"].values():
        yield from job.get("steps", [])


def targets() -> set[str]:
    text = (wheels.ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+):", text, re.MULTILINE))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_fit_their_schema(path: Path) -> None:
    conforms("vendor.github-workflows", path)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_forms_fit_their_schema(path: Path) -> None:
    conforms("vendor.github-issue-forms", path)


def conforms(schema: str, path: Path) -> None:
    words = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path))
    answer = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert answer.returncode == 0, answer.stdout


def test_there_are_workflows_and_forms() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]
    assert len(FORMS) == 2


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_make_target_that_is_called_is_there(path: Path) -> None:
    run = "\n".join(step["run"] for step in steps(path) if "run" in step)
    called = set(re.findall(r"^make (?:--silent )?([a-z][a-z-]+)", run, re.MULTILINE))
    assert called
    assert called <= targets()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_done_but_by_make_and_a_few_words_of_the_host(path: Path) -> None:
    """What a system is asked to do stands in the Makefile, where anybody can try it."""
    for step in steps(path):
        if "run" in step:
            assert is_plain(step["run"]), step["run"]
        else:
            assert step["uses"] in ACTIONS


PLAIN = (
    r"make (--silent )?[a-z-]+( > notes\.md)?",
    r'make release-check ARGS="--tag \$GITHUB_REF_NAME"',
    r"choco install [a-z ]+ --yes --no-progress",
    (
        r'gh release create "\$GITHUB_REF_NAME" --draft --verify-tag --title'
        r' "skinroutine \$\{GITHUB_REF_NAME#v\}" --notes-file notes\.md dist/\*'
    ),
    (
        r"apt-get update\n"
        r"apt-get install --yes --no-install-recommends ca-certificates git make python3-venv\n"
        r'git config --global --add safe\.directory "\$GITHUB_WORKSPACE"\n'
    ),
)
"""All that steps may say, whole."""


def is_plain(run: str) -> bool:
    return any(re.fullmatch(one, run) for one in PLAIN)


@pytest.mark.parametrize(
    "run",
    [
        "make checksums && curl x | sh",
        "make checksums; rm -rf dist",
        "make test || true",
        "make lint -k",
        "make lint\nrm x",
        "make lint > other.md",
    ],
)
def test_a_step_that_does_more_is_found(run: str) -> None:
    assert not is_plain(run)
    assert is_plain("make checksums")


MAY_BE_RED = {("ci.yml", "macos"), ("ci.yml", "windows")}
MAY_BE_RED |= {("release.yml", "macos"), ("release.yml", "windows")}
"""Jobs that are not verified."""


def test_nothing_is_left_out_and_nothing_may_be_red_but_what_is_not_verified() -> None:
    """No job and no step has a condition of its own but the draft, and none hides a failure."""
    red = set()
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            for one in (job, *job.get("steps", [])):
                assert "if" not in one or name == "draft", name
            assert not any("continue-on-error" in one for one in job.get("steps", [])), name
            if job.get("continue-on-error"):
                red.add((path.name, name))
    assert red == MAY_BE_RED


def test_checks_run_for_what_is_pushed_and_asked_to_be_pulled() -> None:
    """Never with the rights of this project on somebody else's commit."""
    work = read(HOST / "workflows" / "ci.yml")
    assert work["on"] == {
        "push": {"branches": ["main"]},
        "pull_request": None,
        "workflow_call": None,
    }
    assert work["concurrency"]["cancel-in-progress"] == (
        "${{ github.event_name == 'pull_request' }}"
    )


def runs(job: dict[str, Any]) -> list[str]:
    """Return what the steps of a job run, without what they stand on."""
    return [one["run"] for one in job["steps"] if "run" in one and "name" not in one]


@pytest.mark.parametrize(("file", "name"), [("ci.yml", "packages"), ("release.yml", "linux")])
def test_packages_are_tried_by_root_in_the_oldest_debian(file: str, name: str) -> None:
    """There is a mirror there of what roots are made of, and a skipped test is red."""
    job = read(HOST / "workflows" / file)["jobs"][name]
    assert job["container"] == {"image": "debian:12", "options": "--privileged"}
    assert job["env"] == {"PYTHON": "python3", "MUST_RUN": "1"}
    assert runs(job) == ["make packages", "make test-packages"]
    assert {"fetch-depth": 0} in [one.get("with") for one in job["steps"]]
    used = [one.get("uses", "").partition("@")[0] for one in job["steps"]]
    assert "actions/setup-python" not in used, "it has no Python for this system"


def uploads(name: str) -> list[dict[str, Any]]:
    """Return what each upload of a job of the release is given."""
    job = read(HOST / "workflows" / "release.yml")["jobs"][name]
    steps = [one for one in job["steps"] if "upload-artifact" in one.get("uses", "")]
    assert job["steps"][-len(steps) :] == steps, "what is handed out was made and tried before"
    return [dict(one["with"]) for one in steps]


def test_each_package_is_uploaded_and_a_missing_one_is_red() -> None:
    """An upload of several patterns is red where none of them fits: Windows has one for each."""
    found = {name: uploads(name) for name in ("linux", "macos", "windows")}
    assert all(one["if-no-files-found"] == "error" for each in found.values() for one in each)
    paths = {name: [str(one["path"]).split() for one in each] for name, each in found.items()}
    assert paths == {
        "linux": [["dist/*.whl", "dist/*.tar.gz", "dist/*.deb"]],
        "macos": [["dist/*.dmg"]],
        "windows": [["dist/*.zip"], ["dist/*-setup.exe"]],
    }
    packed = wheels.script("tools/checksums.py").PACKED
    names = {one for each in paths.values() for few in each for one in few}
    assert all(one.endswith(packed) for one in names)
    assert {end for end in packed if not any(one.endswith(end) for one in names)} == {".flatpak"}


def test_images_are_those_that_the_host_still_has() -> None:
    """Retired ones are named, so that nobody takes one back."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)
    for gone in ("macos-13", "macos-14", "ubuntu-20.04", "ubuntu-22.04", "windows-2019"):
        assert gone not in text
    images = read(HOST / "workflows" / "release.yml")["jobs"]["macos"]["strategy"]["matrix"]
    assert images == {"image": ["macos-15", "macos-15-intel"]}


def test_the_matrix_is_what_the_project_says_it_supports() -> None:
    project = tomllib.loads((wheels.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    jobs = read(HOST / "workflows" / "ci.yml")["jobs"]
    assert jobs["linux"]["strategy"]["matrix"]["python"] == named
    assert project["requires-python"] == f">={named[0]}"
    for system in ("macos", "windows"):
        assert jobs[system]["strategy"]["matrix"]["python"] == [named[0], named[-1]]


def test_the_three_systems_call_the_same_targets() -> None:
    jobs = read(HOST / "workflows" / "ci.yml")["jobs"]
    called = {
        name: [step["run"] for step in job["steps"] if step.get("run", "").startswith("make ")]
        for name, job in jobs.items()
    }
    assert called["linux"] == ["make lint", "make test"]
    assert called["macos"] == called["windows"] == ["make lint", "make test-portable"]
    packed = read(HOST / "workflows" / "release.yml")["jobs"]
    for name in ("linux", "macos", "windows"):
        assert {"run": "make packages"} in packed[name]["steps"]


def test_only_the_job_that_drafts_a_release_may_write() -> None:
    for path in WORKFLOWS:
        work = read(path)
        assert work["permissions"] == {"contents": "read"}
        may = {
            name: job["permissions"] for name, job in work["jobs"].items() if "permissions" in job
        }
        assert may == ({} if path.name == "ci.yml" else {"draft": {"contents": "write"}})


def test_a_release_waits_for_every_check_and_stays_a_draft() -> None:
    work = read(HOST / "workflows" / "release.yml")
    jobs = work["jobs"]
    assert work["on"] == {"push": {"tags": ["v*"]}}
    assert jobs["checks"] == {"needs": "ready", "uses": "./.github/workflows/ci.yml"}
    assert {jobs[name]["needs"] for name in ("linux", "macos", "windows")} == {"checks"}
    assert jobs["draft"]["needs"] == ["linux", "macos", "windows"]
    assert jobs["draft"]["if"] == "${{ !cancelled() && needs.linux.result == 'success' }}"
    (create,) = [one["run"] for one in jobs["draft"]["steps"] if "gh release" in one.get("run", "")]
    assert "--draft" in create


def test_every_job_ends_by_itself() -> None:
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            assert "uses" in job or job["timeout-minutes"] <= 120, name


@pytest.mark.parametrize(
    ("must", "reason", "outcome"),
    [
        ("1", "clean roots are made by root", "failed"),
        ("1", "this system's mirror has no trixie", "failed"),
        ("1", "there is no Python 3.12 here", "skipped"),
        ("", "clean roots are made by root", "skipped"),
    ],
)
def test_what_cannot_run_is_red_where_it_has_to(
    must: str, reason: str, outcome: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody looks at the skipped tests of a green job."""
    monkeypatch.setenv("MUST_RUN", must)
    where = ("test_x.py", 1, f"Skipped: {reason}")
    report = pytest.TestReport("x", ("test_x.py", 1, "x"), {}, "skipped", where, "setup")
    judge(report)
    assert report.outcome == outcome
    assert reason in str(report.longrepr)
