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
    called = set(re.findall(r"\bmake (?:--silent )?([a-z][a-z-]+)", run)) - {"innosetup"}
    assert called
    assert called <= targets()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_done_but_by_make_and_a_few_words_of_the_host(path: Path) -> None:
    """What a system is asked to do stands in the Makefile, where anybody can try it."""
    for step in steps(path):
        if "run" in step:
            assert re.match(
                r"make |choco install |gh release create |sudo [\w=,-]+ make ", step["run"]
            )
        else:
            assert step["uses"] in ACTIONS


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
    (create,) = [one["run"] for one in jobs["draft"]["steps"] if "gh release" in one.get("run", "")]
    assert "--draft" in create


def test_every_job_ends_by_itself() -> None:
    for path in WORKFLOWS:
        for name, job in read(path)["jobs"].items():
            assert "uses" in job or job["timeout-minutes"] <= 120, name
