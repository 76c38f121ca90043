"""`skinroutine lock`, and every other command over a locked diary."""

from __future__ import annotations

import io
import json
import logging
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from adapters.system.test_keyring_secrets import InMemory
from skinroutine import compose
from skinroutine.app.errors import Locked, WrongPassphrase, WrongUse
from skinroutine.app.keeping.lock import TRUTH
from skinroutine.cli.locking import Passphrases
from skinroutine.compose import rescue

from cli.terminal import Program

WORDS, OTHER = "correct horse battery", "another passphrase"
refused = pytest.mark.expects_log("ERROR skinroutine: ")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a terminal of its own")
SRC = Path(__file__).parents[2] / "src"


@pytest.fixture
def words(tmp_path: Path) -> Callable[[str], str]:
    """Return a function that writes a passphrase into a file and returns its path."""

    def write(text: str) -> str:
        path = tmp_path / f"{abs(hash(text))}.txt"
        path.write_text(f"{text}\n", encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def locked(program: Program, words: Callable[[str], str]) -> str:
    """Return the file of the passphrase of a locked profile that has a fact."""
    program("note", "dose", "with soup")
    source = words(WORDS)
    assert program("lock", "on", "--passphrase-file", source).code == 0
    return source


@pytest.fixture
def ring() -> Iterator[InMemory]:
    """Yield a keyring of this test's own."""
    before, made = keyring.get_keyring(), InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def exported(program: Program, folder: Path, *said: str) -> str:
    """Return what a diary exports."""
    target = folder / "exported.json"
    target.unlink(missing_ok=True)
    assert program("export", "--format", "json", "-o", str(target), *said).code == 0
    return target.read_text(encoding="utf-8")


def test_on_and_off(
    program: Program, profile: Path, tmp_path: Path, words: Callable[[str], str]
) -> None:
    """The truth comes first, the diary is encrypted and can be used, and is plain again."""
    program("note", "dose", "with soup")
    source = words(WORDS)
    answer = program("lock", "on", "--passphrase-file", source)
    assert answer.code == 0
    assert answer.out.startswith(f"{TRUTH}\nThe lock is on: ")
    assert "a disk may still hold traces" in answer.out
    assert b"with soup" not in (profile / "diary.sqlite3").read_bytes()
    ahead = json.loads((profile / "ahead.json").read_text(encoding="utf-8"))
    assert ahead["due"], "a start without the passphrase has nothing to remind by"
    assert "with soup" in exported(program, tmp_path, "--passphrase-file", source)
    assert program("done", "dose", "--passphrase-file", source).code == 0
    answer = program("lock", "off", "--passphrase-file", source)
    assert (answer.code, answer.out.splitlines()[0][:16]) == (0, "The lock is off:")
    assert "with soup" in exported(program, tmp_path)
    assert program("lock", "status").out == "Lock  off\n"


@refused
@pytest.mark.parametrize("said", [["today"], ["done", "dose"], ["undo"], ["lock", "off"]])
def test_without_a_terminal_and_a_file(
    program: Program, locked: str, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is asked where nobody can type; the sentence names the way."""
    monkeypatch.setattr("sys.stdin", io.StringIO())
    answer = program(*said)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("skinroutine: The diary is locked with a passphrase")
    assert "--passphrase-file" in answer.err


@refused
def test_a_new_passphrase_without_a_terminal(
    program: Program, words: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The option that is lacking is named, and nothing is called locked that is not."""
    monkeypatch.setattr("sys.stdin", io.StringIO())
    program("note", "dose", "with soup")
    answer = program("lock", "on")
    assert answer.code == 1
    assert "with --passphrase-file" in answer.err
    assert "is locked" not in answer.err
    source = words(WORDS)
    program("lock", "on", "--passphrase-file", source)
    answer = program("lock", "change", "--passphrase-file", source)
    assert answer.code == 1
    assert "with --new-passphrase-file" in answer.err


@refused
@pytest.mark.parametrize("act", ["off", "change"])
def test_no_passphrase_is_asked_where_there_is_no_lock(program: Program, act: str) -> None:
    program("note", "dose", "with soup")
    answer = program("lock", act)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "skinroutine: No lock is turned on. Nothing was changed.\n"


@refused
def test_a_wrong_passphrase(program: Program, locked: str, words: Callable[[str], str]) -> None:
    """A sentence, nothing on top, and nothing of the file in the answer."""
    answer = program("today", "--passphrase-file", words("correct horse batterx"))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "skinroutine: This passphrase does not open the diary.\n"


def test_from_the_standard_input(
    program: Program, locked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dash reads one line of it; a change reads two, the old one first."""
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORDS}\n"))
    assert program("today", "--passphrase-file", "-").code == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{WORDS}\r\n{OTHER}\n"))
    answer = program("lock", "change", "--passphrase-file", "-", "--new-passphrase-file", "-")
    assert answer.code == 0
    assert "The passphrase was changed." in answer.out
    monkeypatch.setattr("sys.stdin", io.StringIO(OTHER))
    assert program("today", "--passphrase-file", "-").code == 0


@refused
@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (None, 1, "cannot be read: No such file"),
        (b"", 2, "No passphrase was typed"),
        (b"\xff\xfe\x00", 2, "cannot be read: it is no text"),
        (b"short\n", 2, "at least 8 characters"),
    ],
)
def test_a_file_that_holds_no_passphrase(
    program: Program, tmp_path: Path, profile: Path, content: bytes | None, code: int, said: str
) -> None:
    """Each is a sentence, and the lock stays off."""
    source = tmp_path / "source"
    if content is not None:
        source.write_bytes(content)
    answer = program("lock", "on", "--passphrase-file", str(source))
    assert answer.code == code
    assert said in answer.err
    assert not (profile / "lock.json").exists()


@refused
@pytest.mark.parametrize(
    ("said", "why"),
    [
        (["lock", "on"], "turned on already"),
        (["lock", "status", "--idle", "2000"], "1 to 1440 minutes"),
        (["lock", "off", "--idle", "5"], "Nothing can be set"),
        (["lock", "status", "--idle", "soon"], "invalid int value"),
        (["lock", "ajar"], "invalid choice"),
    ],
)
def test_what_makes_no_sense(program: Program, locked: str, said: list[str], why: str) -> None:
    """It is told in a sentence, and nothing is changed."""
    answer = program(*said, "--passphrase-file", locked)
    assert answer.code == 2
    assert why in answer.err
    assert "never" not in program("lock", "status").out


@refused
@pytest.mark.parametrize(
    "said", [["lock", "off"], ["lock", "change"], ["lock", "status", "--idle", "5"]]
)
def test_where_no_lock_is_on(
    program: Program, words: Callable[[str], str], said: list[str]
) -> None:
    """There is nothing to turn off, change or set."""
    answer = program(*said, "--passphrase-file", words(WORDS))
    assert answer.code == 2
    assert "No lock is turned on. Nothing was changed." in answer.err


def test_what_is_set_is_shown(program: Program, locked: str) -> None:
    """Without the passphrase, as it is no secret."""
    assert program("lock", "status").out.splitlines() == [
        "Lock                      on",
        "Key in the keyring        no",
        "The window locks itself   after 10 minutes",
        "When the screen locks     it does too",
    ]
    said = program("lock", "status", "--idle", "0", "--with-screen", "no").out
    assert said.splitlines()[2:] == [
        "The window locks itself   never",
        "When the screen locks     it does not",
    ]


def test_the_keyring_opens_it(program: Program, locked: str, ring: InMemory) -> None:
    """Where the key is kept nobody is asked, the doctor neither, until it is forgotten."""
    answer = program("lock", "status", "--keep-in-keyring", "yes", "--passphrase-file", locked)
    assert "Key in the keyring        yes" in answer.out
    assert len(ring.kept) == 1
    assert program("today").code == 0
    checks = json.loads(program("doctor", "--json").out)["checks"]
    assert {one["name"]: one["well"] for one in checks}["diary"] is True
    assert program("lock", "status", "--keep-in-keyring", "no").code == 0
    assert ring.kept == {}


@refused
def test_a_new_lock_in_the_keyring(
    program: Program,
    profile: Path,
    words: Callable[[str], str],
    ring: InMemory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It can be kept from the start; without a keyring nothing is begun."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call] # it is the library's
    said = ("lock", "on", "--keep-in-keyring", "yes", "--passphrase-file", words(WORDS))
    answer = program(*said)
    assert answer.code == 1
    assert "has no keyring" in answer.err
    assert not (profile / "lock.json").exists()
    keyring.set_keyring(ring)
    assert program(*said).code == 0
    assert program("today").code == 0
    assert program("lock", "off", "--passphrase-file", said[-1]).code == 0
    assert ring.kept == {}


def test_the_doctor_of_a_locked_diary(program: Program, locked: str) -> None:
    """Without the key it says so and does not call that a trouble; with it, it looks inside."""
    checks = {one["name"]: one for one in json.loads(program("doctor", "--json").out)["checks"]}
    assert checks["diary"]["well"] is None
    assert "is locked with a passphrase" in checks["diary"]["words"]
    answer = program("doctor", "--json", "--passphrase-file", locked)
    checks = {one["name"]: one for one in json.loads(answer.out)["checks"]}
    assert checks["diary"]["well"] is True


def test_the_log_holds_no_passphrase(program: Program, profile: Path, locked: str) -> None:
    """Neither it nor its file, nor the key."""
    program("today", "--passphrase-file", locked)
    for handler in logging.getLogger().handlers:
        handler.flush()
    written = (profile / "skinroutine.log").read_text()
    assert WORDS not in written
    assert locked not in written


def test_a_session_without_the_key_is_refused(program: Program, profile: Path, locked: str) -> None:
    """Whoever opens a locked profile without its key meets a failure of its own kind."""
    with pytest.raises(Locked, match="is locked with a passphrase"), compose.open_session(profile):
        pytest.fail("it was opened")
    assert compose.key_without_asking(profile, None) is None


@refused
def test_a_plain_diary_in_a_locked_profile(
    program: Program, profile: Path, tmp_path: Path, locked: str
) -> None:
    """An old copy put back by hand is not called damaged; the way that is named works."""
    diary, elsewhere = profile / "diary.sqlite3", tmp_path / "old.sqlite3"
    program("lock", "off", "--passphrase-file", locked)
    elsewhere.write_bytes(diary.read_bytes())
    program("lock", "on", "--passphrase-file", locked)
    diary.write_bytes(elsewhere.read_bytes())
    answer = program("today", "--passphrase-file", locked)
    assert answer.code == 1
    assert "is not encrypted, though this profile is locked" in answer.err
    assert diary.read_bytes() == elsewhere.read_bytes()
    diary.unlink()
    said = ("restore", str(elsewhere), "--yes", "--passphrase-file", locked)
    assert program(*said).code == 0
    assert "with soup" in exported(program, tmp_path, "--passphrase-file", locked)
    assert b"with soup" not in diary.read_bytes()


def typed(*answers: str) -> tuple[Callable[[str], str], list[str]]:
    """Return somebody at a terminal, and what they were asked."""
    asked, left = list[str](), list(answers)

    def answer(question: str) -> str:
        asked.append(question)
        if not left:
            raise EOFError
        return left.pop(0)

    return answer, asked


def test_three_tries(program: Program, profile: Path, locked: str) -> None:
    """The third one opens it still; after that it is over, with the usual sentence."""
    lock = compose.lock_of(profile)
    typing, asked = typed("wrong", "wrong again", WORDS)
    assert len(Passphrases(None, typed=typing, has_terminal=lambda: True).key(lock)) == 32
    assert asked == ["Passphrase of the diary: "] * 3
    typing, asked = typed("1", "2", "3", WORDS)
    with pytest.raises(WrongPassphrase):
        Passphrases(None, typed=typing, has_terminal=lambda: True).key(lock)
    assert len(asked) == 3


def test_a_new_passphrase_is_typed_twice() -> None:
    """Two that differ are refused, and so is an end of the input."""
    typing, asked = typed(WORDS, WORDS)
    assert Passphrases(None, typed=typing, has_terminal=lambda: True).new() == WORDS
    assert asked == ["New passphrase: ", "The same once more: "]
    for answers, why in (((WORDS, OTHER), "not the same"), ((WORDS,), "No passphrase was typed")):
        typing, _ = typed(*answers)
        with pytest.raises(WrongUse, match=why):
            Passphrases(None, typed=typing, has_terminal=lambda: True).new()

    def broken_off(_question: str) -> str:
        raise KeyboardInterrupt

    with pytest.raises(WrongUse, match="No passphrase was typed"):
        Passphrases(None, typed=broken_off, has_terminal=lambda: True).new()
    with pytest.raises(Locked):
        Passphrases(None, has_terminal=lambda: False).new()


@on_linux
def test_at_a_real_terminal(profile: Path) -> None:
    """The passphrase is asked for twice, is never shown, and opens the diary afterwards."""
    pty = pytest.importorskip("pty")

    def run(said: list[str], *answers: str) -> tuple[int, str]:
        pid, terminal = pty.fork()
        if pid == 0:
            os.environ["PYTHONPATH"] = str(SRC)
            own = [sys.executable, "-m", "skinroutine", "--profile", str(profile)]
            os.execv(sys.executable, [*own, *said])  # noqa: S606 - it takes this process' place
        shown, left = "", list(answers)
        while True:
            try:
                new = os.read(terminal, 4096).decode()
            except OSError:  # the program has ended
                break
            shown += new
            if left and shown.endswith(": "):
                os.write(terminal, f"{left.pop(0)}\n".encode())
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown

    code, shown = run(["lock", "on"], WORDS, WORDS)
    assert code == 0
    assert shown.index("nobody can open your diary again") < shown.index("New passphrase: ")
    assert WORDS not in shown
    code, shown = run(["today"], "not the one", WORDS)
    assert code == 0
    assert "This passphrase does not open the diary. Try again." in shown
    assert "Isotretinoin" in shown
    assert WORDS not in shown


def test_a_command_keeps_what_a_locked_start_reminds_by(
    program: Program, profile: Path, locked: str
) -> None:
    """Whoever moves a reminder in a terminal is reminded at the new time, locked or not."""
    assert program("routine", "--lunch", "12:17", "--passphrase-file", locked).code == 0
    ahead = profile / "ahead.json"
    before = ahead.read_text(encoding="utf-8")
    assert program("backup", "--passphrase-file", locked).code == 0
    (name,) = [one.name for one in (profile / "backups").glob("*.sqlite3")]
    assert program("routine", "--lunch", "12:29", "--passphrase-file", locked).code == 0
    after = ahead.read_text(encoding="utf-8")
    assert after != before
    restored = program("restore", name, "--yes", "--passphrase-file", locked)
    assert restored.code == 0
    now = ahead.read_text(encoding="utf-8")
    assert json.loads(now)["due"] == json.loads(before)["due"]
    assert json.loads(now)["due"] != json.loads(after)["due"]


@pytest.mark.expects_log("ERROR ")
def test_a_text_that_is_none_is_quoted_nowhere(
    program: Program, profile: Path, words: Callable[[str], str]
) -> None:
    """Python would quote the note, in the log and in what is told."""
    program("note", "dose", "with soup")
    with closing(sqlite3.connect(profile / "diary.sqlite3", isolation_level=None)) as diary:
        diary.execute("DROP TRIGGER event_is_never_changed")
        diary.execute(
            "UPDATE event SET payload = CAST(CAST(payload AS BLOB) || x'ff' AS TEXT) "
            "WHERE kind = 'Noted'"
        )
    source = words(WORDS)
    for said in (("lock", "on"), ("today",), ("backup",), ("recover",), ("lock", "on")):
        answer = program(*said, "--passphrase-file", source)
        assert "soup" not in answer.err
    assert "soup" not in (profile / "skinroutine.log").read_text(encoding="utf-8")


@pytest.mark.expects_log("ERROR (.*store: |skinroutine: )")
def test_what_was_recovered_is_reminded_of_too(
    program: Program, profile: Path, locked: str
) -> None:
    """The diary that a rescue made, and a demo's over a locked one, are opened with the key."""
    key, path = ("--passphrase-file", locked), profile / "diary.sqlite3"
    assert program("--demo", "backup", *key).code == 0
    (profile / "ahead.json").unlink(missing_ok=True)
    path.write_bytes(bytes(len(path.read_bytes())))
    assert program("today", *key).code == 1
    assert program("recover", "--yes", *key).code == 0
    assert json.loads((profile / "ahead.json").read_text(encoding="utf-8"))["due"]


def test_a_diary_that_was_locked_meanwhile_is_not_rescued(profile: Path, locked: str) -> None:
    """Without the key it looks damaged, and an empty one would take its place."""
    assert locked
    with pytest.raises(Locked):
        rescue.offer_rescue(None, profile, None)  # type: ignore[arg-type]
