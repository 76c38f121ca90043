"""`skinroutine phone` as whole processes, beside a real server and a keyring of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from adapters.phone.servers import PASSWORD, USER, Real, ask, radicale
from compose.road import road
from keyring_text import KEYRING
from skinroutine.adapters.system import files

pytestmark = pytest.mark.timeout(180)
SRC = Path(__file__).resolve().parents[2] / "src"


@dataclass
class Hand:
    """A person at a terminal, whose home has a profile; the keyring lies elsewhere."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        """Where all that the program writes has to lie."""
        return self.folder / "person"

    @property
    def keyring(self) -> Path:
        """Where the keyring of the test lies."""
        return self.folder / "keyring" / "kept.json"

    def begin(self, *words: str, **more: str) -> subprocess.Popen[str]:
        """Start a command."""
        command = [sys.executable, "-m", "skinroutine", "--profile", str(self.home / "profile")]
        return subprocess.Popen(
            [*command, *words],
            env=self.environment | more,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, code: int = 0, **more: str) -> str:
        """Run a command to its end, expect its exit code, and return all it said."""
        child = self.begin(*words, **more)
        said = "".join(child.communicate(timeout=90))
        assert child.returncode == code, said
        assert PASSWORD not in said
        return said


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Real]:
    """Yield a real server."""
    with radicale(tmp_path_factory.mktemp("radicale")) as made:
        yield made


@pytest.fixture
def hand(tmp_path: Path) -> Hand:
    """Return a person with an empty profile."""
    for name in ("person", "keyring"):
        (tmp_path / name).mkdir()
    files.make_profile(tmp_path / "person" / "profile", parents=False)
    (tmp_path / "keyring" / "paper_keyring.py").write_text(KEYRING)
    (tmp_path / "password").write_text(f"{PASSWORD}\n")
    made = Hand(tmp_path)
    made.environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(made.home),
        "PYTHONPATH": f"{SRC}{os.pathsep}{tmp_path / 'keyring'}",
        "PYTHON_KEYRING_BACKEND": "paper_keyring.PaperKeyring",
        "PAPER_KEYRING": str(made.keyring),
        "LANG": "C.UTF-8",
        "TZ": "Europe/Berlin",
    }
    return made


def at(hand: Hand, url: str) -> tuple[str, ...]:
    """Return the words that name the account."""
    return ("--url", url, "--user", USER, "--password-file", str(hand.folder / "password"))


def test_on_sync_off(hand: Hand, real: Real) -> None:
    """The way there and back; the password is in no file of the home, whatever was done."""
    assert "not on a phone" in hand.run("phone")
    assert json.loads(hand.run("phone", "--json")) == {"stand": "off"}
    said = hand.run("phone", "on", *at(hand, real.url), "--make", "Plan", "--new-phrase")
    assert "The plan for 14 days is in the calendar Plan. " in said
    phrase = hand.run("phone", "phrase").strip()
    assert phrase in said
    assert "Plan: to-dos" in hand.run("phone", "calendars", *at(hand, real.url))
    assert "was in step at" in hand.run("phone", "sync")
    assert "already" in hand.run("phone", "on", *at(hand, real.url), "--make", "More", code=2)
    data = json.loads(hand.run("phone", "--json"))
    assert (data["stand"], data["calendar"], data["other_computers"]) == ("agreed", "Plan", True)
    assert "well: phone: The calendar was in step at" in hand.run("doctor", code=1)
    hand.run("backup", "--output", str(hand.home / "copy.sqlite3"))
    hand.run("export", "--format", "json", "--output", str(hand.home / "export.json"))
    found = b"".join(one.read_bytes() for one in hand.home.rglob("*") if one.is_file())
    for secret in (PASSWORD, phrase, json.dumps(PASSWORD)[1:-1]):
        assert secret.encode() not in found
    assert "not on a phone any more" in hand.run("phone", "off")
    assert json.loads(hand.keyring.read_text()) == {}
    left = ask(real, "PROPFIND", real.home, headers={"Depth": "infinity"}).text
    assert "@routine" not in left


def test_what_is_wrong_is_said_in_a_sentence(hand: Hand, real: Real) -> None:
    """Wrong words, a wrong calendar, no keyring: nothing is turned on."""
    there = at(hand, real.url)
    assert "Name the calendar" in hand.run("phone", "on", *there, code=2)
    assert "no calendar Nowhere" in hand.run("phone", "on", *there, "--calendar", "Nowhere", code=2)
    assert "--leave-behind does not go" in hand.run("phone", "sync", "--leave-behind", code=2)
    assert "no terminal" in hand.run(
        "phone", "calendars", "--url", real.url, "--user", USER, code=2
    )
    said = hand.run(
        "phone",
        *("on", *there, "--make", "Other"),
        code=1,
        PYTHON_KEYRING_BACKEND="paper_keyring.Plain",
    )
    assert "no keyring" in said
    (hand.folder / "phrase").write_text("ABCDE-FGHJK\n")
    phrase = ("--phrase-file", str(hand.folder / "phrase"))
    assert "misspelt" in hand.run("phone", "on", *there, "--make", "Other", *phrase, code=2)
    assert not hand.keyring.exists()
    assert "Other" not in hand.run("phone", "calendars", *there)
    assert "not on a phone" in hand.run("phone", "sync", code=2)
    assert "A demo" in hand.run("--demo", "phone", code=2)


def test_what_would_be_written_is_shown_before_anything_is(hand: Hand) -> None:
    """Without an account, a keyring or a server."""
    said = hand.run("phone", "preview", "--text", "full")
    assert "Moisturizer" in said
    assert "rings at 19:00" in said
    assert "Moisturizer" not in hand.run("phone", "preview")
    entries = json.loads(hand.run("phone", "preview", "--json"))["entries"]
    assert len(entries) > 50
    assert entries[0].keys() == {"due", "rings", "title", "words"}
    assert not hand.keyring.exists()


def test_words_password_and_phrase_are_changed_one_by_one(hand: Hand, real: Real) -> None:
    """The rest stays as it is; a password that does not open the account changes nothing."""
    assert "not on a phone" in hand.run("phone", "change", "--text", "full", code=2)
    hand.run("phone", "on", *at(hand, real.url), "--make", "Plan", "--new-phrase")
    phrase = hand.run("phone", "phrase").strip()
    before = hand.keyring.read_text()
    assert "Say what to change" in hand.run("phone", "change", code=2)
    hand.run("phone", "change", "--text", "full")
    assert json.loads(hand.run("phone", "--json"))["text"] == "full"
    assert hand.keyring.read_text() == before
    (hand.folder / "wrong").write_text("nonsense\n")
    said = hand.run("phone", "change", "--password-file", str(hand.folder / "wrong"), code=1)
    assert "did not accept" in said
    assert hand.keyring.read_text() == before
    hand.run("phone", "change", "--password-file", str(hand.folder / "password"))
    assert hand.run("phone", "phrase").strip() == phrase
    assert "sealed" in hand.run("phone", "change", "--new-phrase", code=2)
    hand.run("phone", "change", "--no-phrase")
    assert "no phrase" in hand.run("phone", "phrase")
    (hand.folder / "phrase").write_text(f"{phrase}\n")
    hand.run("phone", "change", "--phrase-file", str(hand.folder / "phrase"))
    assert hand.run("phone", "phrase").strip() == phrase
    hand.keyring.write_text("{}")
    assert "has no phrase any more" in hand.run("phone", "phrase", code=1)
    assert "please type it" not in hand.run("phone", "change", "--text", "neutral", code=2)
    assert "Type it again" in hand.run("phone", "sync", code=1)


def test_without_its_part_for_calendars_all_else_goes_on(hand: Hand, real: Real) -> None:
    """An account that another copy of the program turned on is told of, and waits."""
    hand.run("phone", "on", *at(hand, real.url), "--make", "Plan")
    hide = hand.folder / "keyring" / "sitecustomize.py"
    hide.write_text(
        "import sys\n"
        "class Hidden:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name in ('caldav', 'niquests', 'cryptography', 'icalendar'):\n"
        "            raise ModuleNotFoundError(name, name=name)\n"
        "sys.meta_path.insert(0, Hidden())\n"
    )
    way = "skinroutine[phone]"
    for act in ("sync", "off"):
        assert way in hand.run("phone", act, code=1)
    assert way in hand.run("phone")
    assert way in hand.run("phone", "calendars", *at(hand, real.url), code=1)
    assert way in hand.run("phone", "change", "--text", "full", code=1)
    assert way in hand.run("doctor", code=1)
    assert "rings at" in hand.run("phone", "preview")
    hand.run("done", "dose")
    hand.run("phone", "off", "--leave-behind")
    log = (hand.home / "profile" / "skinroutine.log").read_text()
    assert "fault" not in log
    assert "Traceback" not in log
    assert json.loads(hand.keyring.read_text()) == {}


def test_a_keyring_that_does_not_let_go_is_told(hand: Hand, real: Real) -> None:
    """The account is off all the same, and the sentence does not say what is not so."""
    hand.run("phone", "on", *at(hand, real.url), "--make", "Plan")
    said = hand.run("phone", "off", PYTHON_KEYRING_BACKEND="paper_keyring.Clinging")
    assert "did not let the password go" in said
    assert json.loads(hand.run("phone", "--json")) == {"stand": "off"}


def test_a_server_that_is_gone_is_told_also_by_the_doctor(hand: Hand, real: Real) -> None:
    """The sentence is there until both are in step again; leaving behind needs no server."""
    with road(real.port) as way:
        there = at(hand, way.url())
        hand.run("phone", "on", *there, "--make", "Plan")
        way.cut()
        assert "127.0.0.1" in hand.run("phone", "sync", code=1)
        assert "is not in step: The connection to 127.0.0.1 ended" in hand.run("phone")
        assert "trouble: phone: In step until" in hand.run("doctor", code=1)
        assert "127.0.0.1" in hand.run("phone", "off", code=1)
        assert "still to be taken away" in hand.run("phone")
        assert "stays on the server" in hand.run("phone", "off", "--leave-behind")
    assert json.loads(hand.keyring.read_text()) == {}


def test_ctrl_c_ends_a_sync_at_once(hand: Hand, real: Real) -> None:
    """The next one goes on from there."""
    with road(real.port) as way:
        hand.run("phone", "on", *at(hand, way.url()), "--make", "Plan")
        way.pause, before = 30, way.requests
        child = hand.begin("phone", "sync")
        ends = time.monotonic() + 30
        while way.requests == before and time.monotonic() < ends:
            threading.Event().wait(0.02)
        began = time.monotonic()
        child.send_signal(signal.SIGINT)
        said = "".join(child.communicate(timeout=20))
        assert time.monotonic() - began < 3
        assert "It was ended" in said
        assert child.returncode == 1
        way.over.set()


def test_deleting_everything_takes_the_password_out_of_the_keyring(hand: Hand, real: Real) -> None:
    """And what was written stays on the server, as the question said."""
    hand.run("phone", "on", *at(hand, real.url), "--make", "Plan")
    hand.run("delete-everything", "--yes-delete-everything")
    assert json.loads(hand.keyring.read_text()) == {}
    assert not (hand.home / "profile").exists()


def test_other_commands_load_nothing_of_it(hand: Hand) -> None:
    """The command line is as quick as before."""
    code = (
        "import sys; from skinroutine import __main__; __main__.main(sys.argv[1:]);"
        "print([one for one in sys.modules if 'phone' in one or one in ('caldav', 'keyring')])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code, "--profile", str(hand.home / "profile"), "pause"],
        env=hand.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "['skinroutine.cli.phone_arguments']" in answer.stdout


def test_a_locked_diary_can_have_an_account_too(hand: Hand, real: Real) -> None:
    """What is known of the calendar lies under its lock; without the passphrase nothing is told."""
    (hand.folder / "words").write_text("four words and a half\n")
    words = ("--passphrase-file", str(hand.folder / "words"))
    hand.run("lock", "on", *words)
    hand.run("phone", "on", *at(hand, real.url), "--make", "Plan", *words)
    assert "was in step at" in hand.run("phone", "sync", *words)
    found = b"".join(one.read_bytes() for one in hand.home.rglob("*") if one.is_file())
    assert real.url.encode() not in found
    assert "not known: phone" in hand.run("doctor", code=1)
    hand.run("phone", code=1)
    hand.run("phone", "off", *words)
    assert json.loads(hand.keyring.read_text()) == {}
