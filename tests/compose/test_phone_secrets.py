"""What the keyring keeps of a calendar account, and to whom it is given."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from compose.phone_house import PaperKeyring, paper_keyring
from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.ports import Account
from skinroutine.compose.phone_secrets import KeyringWaits, PhoneSecrets

ACCOUNT = Account("https://cloud.example/dav", "kim")
OTHERS = (Account("https://other.example/dav", "kim"), Account(ACCOUNT.url, "sam"))


def test_a_password_is_given_to_its_own_account_alone(tmp_path: Path) -> None:
    """A diary that came from elsewhere cannot have it sent to another server, or as somebody."""
    with paper_keyring():
        kept = PhoneSecrets(tmp_path)
        kept.keep(ACCOUNT, "a word", "a phrase")
        assert (kept.password(ACCOUNT), kept.phrase(ACCOUNT)) == ("a word", "a phrase")
        assert [(kept.password(one), kept.phrase(one)) for one in OTHERS] == [(None, "")] * 2


def test_each_profile_has_its_own(tmp_path: Path) -> None:
    """Forgetting one leaves the other; the names say nothing of address, user or folder."""
    with paper_keyring() as keyring:
        first, second = PhoneSecrets(tmp_path / "first"), PhoneSecrets(tmp_path / "second")
        first.keep(ACCOUNT, "one", "")
        second.keep(ACCOUNT, "two", "")
        names = " ".join(name for _, name in keyring.kept)
        assert not any(one in names for one in ("cloud", "kim", "first", "second"))
        first.forget()
        assert (first.password(ACCOUNT), second.password(ACCOUNT)) == (None, "two")


def test_what_nobody_can_read_is_as_if_nothing(tmp_path: Path) -> None:
    """An entry that another program changed asks for the password again."""
    with paper_keyring() as keyring:
        kept = PhoneSecrets(tmp_path)
        kept.keep(ACCOUNT, "a word", "")
        (key,) = keyring.kept
        for changed in ("no hex", b"no json".hex(), b"[1]".hex(), b"5".hex(), b"null".hex()):
            keyring.kept[key] = changed
            assert kept.password(ACCOUNT) is None


def test_an_empty_password_leaves_the_one_that_lies_there(tmp_path: Path) -> None:
    """To change the words or the phrase nobody types it anew; without one it is asked for."""
    with paper_keyring():
        kept = PhoneSecrets(tmp_path)
        with pytest.raises(WorldFailure, match="please type it"):
            kept.keep(ACCOUNT, "", "a phrase")
        kept.keep(ACCOUNT, "a word", "a phrase")
        assert kept.keep(ACCOUNT, "", "a phrase")
        assert not kept.keep(ACCOUNT, "", "another")
        assert kept.both(ACCOUNT, 5) == ("a word", "another")
        with pytest.raises(WorldFailure, match="please type it"):
            kept.keep(OTHERS[0], "", "another")
        assert kept.password(ACCOUNT) == "a word"


def test_what_was_kept_is_put_back_once(tmp_path: Path) -> None:
    """Refused, the keyring has what it had; asked a second time, it loses nothing."""
    with paper_keyring():
        kept = PhoneSecrets(tmp_path)
        kept.put_back_later()
        kept.keep(ACCOUNT, "one", "")
        kept.let_stay()
        kept.keep(ACCOUNT, "two", "")
        for _ in range(2):
            kept.put_back_later()
            assert kept.is_done(5)
            assert kept.password(ACCOUNT) == "one"


def test_a_newer_wish_to_keep_holds(tmp_path: Path) -> None:
    """Whoever turns it off and on again at once is not left without a password."""
    with paper_keyring() as keyring, slow(keyring) as (gate, _):
        kept = PhoneSecrets(tmp_path)
        gate.set()
        kept.keep(ACCOUNT, "one", "")
        gate.clear()
        kept.forget_later()  # waits for the person
        again = threading.Thread(target=lambda: kept.keep(ACCOUNT, "two", ""))
        again.start()
        assert not kept.is_done(0.05)
        gate.set()
        again.join(5)
        assert kept.is_done(5)
        assert kept.password(ACCOUNT) == "two"


def test_one_who_does_not_open_the_keyring_is_asked_once(tmp_path: Path) -> None:
    """A round goes on without it and says so; the next one waits for the same answer."""
    with paper_keyring() as keyring, slow(keyring) as (gate, asked):
        kept = PhoneSecrets(tmp_path)
        gate.set()
        kept.keep(ACCOUNT, "one", "")
        gate.clear()
        asked.clear()
        for _ in range(3):
            with pytest.raises(KeyringWaits):
                kept.both(ACCOUNT, 0.01)
        assert len(asked) == 1
        gate.set()
        assert kept.both(ACCOUNT, 5) == ("one", "")


@contextmanager
def slow(keyring: PaperKeyring) -> Iterator[tuple[threading.Event, list[str]]]:
    """Let a keyring answer while the event is set, as after a person; with what it was asked."""
    gate, get = threading.Event(), keyring.get_password
    asked: list[str] = []

    def waiting(service: str, username: str) -> str | None:
        asked.append(username)
        assert gate.wait(20)
        return get(service, username)

    keyring.get_password = waiting  # type: ignore[method-assign]
    yield gate, asked
    gate.set()
