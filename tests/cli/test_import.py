"""The command line's import: a preview first, and with --yes the diary."""

from __future__ import annotations

import argparse
import json
import sqlite3
from pathlib import Path

import pytest

from app.exchange.import_bench import PLAIN, TABLE, Bench, JsonCodec, Shelf, a_diary, dosage
from making import MONDAY, key
from skinroutine.adapters.exchange.read_file import read_file
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports_desk import Imports
from skinroutine.cli.importing import add_import, run_import
from skinroutine.domain.record.event import Ticked


def run(bench: Bench, folder: Path, text: str, *words: str) -> str:
    """Run the command over a file with a text, and return what it prints."""
    file = folder / "file.txt"
    file.write_text(text, encoding="utf-8")
    parser = argparse.ArgumentParser()
    add_import(parser.add_subparsers(dest="command"), [])
    asked = parser.parse_args(["import", str(file), *words])
    imports = Imports(bench.store, bench.clock, JsonCodec(), Shelf(), read_file)
    return run_import(asked, imports)


def test_the_preview_writes_nothing_and_says_how_to_go_on(tmp_path: Path) -> None:
    """It names the file's kind, where each habit goes, the numbers and what is passed over."""
    with a_diary(tmp_path / "diary") as bench:
        before = bench.events()
        said = run(bench, tmp_path, TABLE)
        assert said.splitlines() == [
            "file.txt: checkmarks of Loop Habit Tracker",
            "  Meditate -> a step of its own",
            "  Lip balm -> Lip balm",
            "  from 2026-10-30 to 2026-11-02",
            "  2 times done",
            "  1 new step",
            "  passed over: 2 marked as not done, so nothing is recorded",
            "Nothing was written yet. To write it, add --yes.",
        ]
        assert bench.events() == before


def test_with_yes_it_is_written_once(tmp_path: Path) -> None:
    """The second time there is nothing to write."""
    with a_diary(tmp_path / "diary") as bench:
        said = run(bench, tmp_path, json.dumps(dosage()), "--yes")
        assert said.splitlines()[-1] == "Imported: 4 entries."
        ticks = [one.fact.key for one in bench.events() if isinstance(one.fact, Ticked)]
        assert key("dose", "dinner") in ticks
        before = bench.events()
        again = run(bench, tmp_path, json.dumps(dosage()), "--yes")
        assert again.splitlines()[-1] == "There is nothing in it to write."
        assert bench.events() == before


def test_items_go_where_they_are_sent(tmp_path: Path) -> None:
    """To a step, to one of its times, to a new step, or nowhere."""
    with a_diary(tmp_path / "diary") as bench:
        words = ("--to", "Meditate=skip", "--to", "lip balm=lip-balm:night", "--yes")
        assert "Imported: 1 entry." in run(bench, tmp_path, TABLE, *words)
        ticks = [one.fact.key for one in bench.events() if isinstance(one.fact, Ticked)]
        assert ticks == [key("lip-balm", "night", MONDAY)]


def test_a_table_is_mapped(tmp_path: Path) -> None:
    """The columns are named in one word."""
    with a_diary(tmp_path / "diary") as bench:
        said = run(bench, tmp_path, PLAIN, "--map", "day=Day,step=Habit,time=Time")
        assert "5 times done" in said


@pytest.mark.parametrize(
    "words",
    [
        ("--map", "nonsense"),
        ("--map", "day=Day", "--kind", "loop"),
        ("--to", "Nothing=new"),
        ("--to", "Gargle=nowhere"),
        ("--to", "Gargle=lip-balm:noon"),
        ("--kind", "json"),
        ("--kind", "dosage"),
    ],
)
def test_what_makes_no_sense_is_told(tmp_path: Path, words: tuple[str, ...]) -> None:
    """A sentence, and nothing is written."""
    with a_diary(tmp_path / "diary") as bench:
        before = bench.events()
        with pytest.raises(WrongUse, match=r"\.$"):
            run(bench, tmp_path, PLAIN, "--yes", *words)
        assert bench.events() == before


def test_an_empty_diary_becomes_the_one_that_was_exported(tmp_path: Path) -> None:
    """Without a routine of its own nothing is added: the next export is the same."""
    with a_diary(tmp_path / "first") as first:
        first.commands.tick(key("dose", "dinner"))
        text = first.export()
    with a_diary(tmp_path / "second", begun=False) as second:
        assert "Imported: 2 entries." in run(second, tmp_path, text, "--yes")
        assert second.export() == text
        with pytest.raises(WrongUse, match="--to"):
            run(second, tmp_path, text, "--to", "a=b")
        with sqlite3.connect(tmp_path / "second" / "diary.sqlite3") as store:
            assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        store.close()
