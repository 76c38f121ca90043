"""The lock's own rules, over ports of a few lines: what is asked for, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from skinroutine.app.errors import WorldFailure, WrongPassphrase, WrongUse
from skinroutine.app.keeping.lock import LEAST_CHARACTERS, Lock, normalised, usable
from skinroutine.app.keeping.lock_ports import KEY_BYTES, LockSettings
from skinroutine.app.keeping.ports import GoOn, Stopped

WORDS = "correct horse battery"
OTHER = "another passphrase"


class File:
    """A key file in memory."""

    def __init__(self) -> None:
        self.held: tuple[bytes, str] | None = None
        self.said = LockSettings()

    def is_there(self) -> bool:
        return self.held is not None

    def make(self, key: bytes, passphrase: str) -> None:
        self.held, self.said = (key, passphrase), LockSettings()

    def unwrap(self, passphrase: str) -> bytes:
        assert self.held is not None
        if passphrase != self.held[1]:
            raise WrongPassphrase
        return self.held[0]

    def rewrap(self, key: bytes, passphrase: str) -> None:
        self.held = (key, passphrase)

    def fits(self, key: bytes) -> bool:
        return self.held is not None and key == self.held[0]

    def name(self) -> str:
        return "a-lock"

    def settings(self) -> LockSettings:
        return self.said

    def set(self, settings: LockSettings) -> None:
        self.said = settings

    def remove(self) -> None:
        self.held = None


class Profile:
    """A profile that notes what is done with it."""

    def __init__(self) -> None:
        self.done = list[str]()

    def settle(self) -> None:
        self.done.append("settled")

    def seal(self, key: bytes, commit: Callable[[], None], go_on: GoOn) -> None:
        assert len(key) == KEY_BYTES
        if not go_on(0.5):
            raise Stopped
        commit()
        self.done.append("sealed")

    def unseal(self, key: bytes, commit: Callable[[], None], go_on: GoOn) -> None:
        if not go_on(0.5):
            raise Stopped
        commit()
        self.done.append("unsealed")


class Ring:
    """A keyring in memory, that can refuse."""

    def __init__(self) -> None:
        self.kept = dict[str, bytes]()
        self.refuses = False
        self.there = True

    def is_there(self) -> bool:
        return self.there

    def get(self, name: str) -> bytes | None:
        self._ask()
        return self.kept.get(name)

    def keep(self, name: str, key: bytes) -> None:
        self._ask()
        self.kept[name] = key

    def forget(self, name: str) -> None:
        self._ask()
        self.kept.pop(name, None)

    def _ask(self) -> None:
        if self.refuses:
            message = "It refuses."
            raise WorldFailure(message)


class Desk:
    """A lock and what it is made of."""

    def __init__(self) -> None:
        self.file, self.profile, self.ring = File(), Profile(), Ring()
        self.lock = Lock(self.file, self.profile, self.ring)


@pytest.fixture
def desk() -> Desk:
    """Return a lock that is off."""
    return Desk()


def test_on_changed_and_off(desk: Desk) -> None:
    """The key is random, stays through a change of the passphrase, and goes with the lock."""
    lock = desk.lock
    assert not lock.is_on()
    key = lock.turn_on(WORDS)
    assert lock.is_on()
    assert lock.unlock(WORDS) == key
    lock.change(WORDS, OTHER)
    assert lock.unlock(OTHER) == key
    with pytest.raises(WrongPassphrase):
        lock.unlock(WORDS)
    lock.turn_off(OTHER)
    assert not lock.is_on()
    assert lock.turn_on(WORDS) != key
    assert desk.profile.done == ["sealed", "unsealed", "sealed"]


@pytest.mark.parametrize("short", ["", "seven77", " " * 20, "a\u0301" * 4, "\u3000" * 9])
def test_a_passphrase_that_is_refused(desk: Desk, short: str) -> None:
    """Too short or of blanks alone, for a new lock and for a change; nothing is begun."""
    with pytest.raises(WrongUse, match=f"at least {LEAST_CHARACTERS} characters"):
        desk.lock.turn_on(short)
    desk.lock.turn_on(WORDS)
    with pytest.raises(WrongUse, match="at least"):
        desk.lock.change(WORDS, short)
    assert desk.lock.unlock(WORDS)
    assert desk.profile.done == ["sealed"]


@pytest.mark.parametrize(
    "fine",
    [
        "12345678",
        "пароль-мой",
        "correct horse",
        "x" * 5000,
        "\uff21\uff22\uff23\uff24\uff25\uff26\uff27\uff28",
    ],
)
def test_every_other_passphrase_is_taken(desk: Desk, fine: str) -> None:
    """No rule but the length: any script, any length, blanks inside."""
    key = desk.lock.turn_on(fine)
    assert desk.lock.unlock(fine) == key


def test_the_same_letters_typed_otherwise(desk: Desk) -> None:
    """An e with an accent is one letter or two, depending on the keyboard; both open."""
    key = desk.lock.turn_on("caf\u00e9 au lait")
    assert desk.lock.unlock("cafe\u0301 au lait") == key
    assert normalised("\uff21\uff22\uff23") == "ABC"
    assert usable("\uff21\uff22\uff23\uff24\uff25\uff26\uff27\uff28") == "ABCDEFGH"


def test_a_wrong_passphrase_changes_nothing(desk: Desk) -> None:
    """Neither turning off nor changing goes on without the right one."""
    key = desk.lock.turn_on(WORDS)
    for act in (
        lambda: desk.lock.turn_off(OTHER),
        lambda: desk.lock.change(OTHER, "yet another one"),
        lambda: desk.lock.unlock(WORDS.upper()),
    ):
        with pytest.raises(WrongPassphrase):
            act()
    assert desk.lock.unlock(WORDS) == key
    assert desk.profile.done == ["sealed"]


def test_stopped_on_the_way(desk: Desk) -> None:
    """Where it is stopped, the lock is as it was."""
    with pytest.raises(Stopped):
        desk.lock.turn_on(WORDS, lambda _: False)
    assert not desk.lock.is_on()
    desk.lock.turn_on(WORDS)
    desk.lock.keep_in_keyring(desk.lock.unlock(WORDS))
    with pytest.raises(Stopped):
        desk.lock.turn_off(WORDS, lambda _: False)
    assert desk.lock.is_on()
    assert desk.lock.kept_key() is not None


def test_what_makes_no_sense(desk: Desk) -> None:
    """A lock that is on is not turned on again, and one that is off has nothing to set."""
    lock = desk.lock
    for act in (
        lambda: lock.unlock(WORDS),
        lambda: lock.turn_off(WORDS),
        lambda: lock.change(WORDS, OTHER),
        lambda: lock.set_idle(5),
        lambda: lock.set_with_screen(with_screen=False),
        lambda: lock.keep_in_keyring(bytes(32)),
        lock.forget_in_keyring,
    ):
        with pytest.raises(WrongUse, match=r"^No lock is turned on\. Nothing was changed\.$"):
            act()
    assert lock.settings() == LockSettings()
    assert lock.kept_key() is None
    lock.turn_on(WORDS)
    with pytest.raises(WrongUse, match="is turned on already"):
        lock.turn_on(OTHER)
    assert lock.unlock(WORDS)


def test_what_can_be_set(desk: Desk) -> None:
    """Minutes within a day, 0 for never, and whether the screen's lock counts."""
    lock = desk.lock
    lock.turn_on(WORDS)
    for minutes in (0, 1, 1440):
        lock.set_idle(minutes)
        assert lock.settings() == LockSettings(idle_minutes=minutes)
    for minutes in (-1, 1441):
        with pytest.raises(WrongUse, match="1 to 1440"):
            lock.set_idle(minutes)
    lock.set_with_screen(with_screen=False)
    assert lock.settings() == LockSettings(1440, with_screen=False)


def test_the_keyring_keeps_the_key(desk: Desk) -> None:
    """Only where that was wanted, only this lock's, and no longer than it is wanted."""
    lock = desk.lock
    key = lock.turn_on(WORDS)
    desk.ring.kept["a-lock"] = key
    assert lock.kept_key() is None, "nobody wanted that"
    lock.keep_in_keyring(key)
    assert lock.settings().in_keyring
    assert lock.kept_key() == key
    with pytest.raises(WrongUse, match="does not belong"):
        lock.keep_in_keyring(bytes(32))
    lock.change(WORDS, OTHER)
    assert lock.kept_key() == key
    lock.forget_in_keyring()
    assert desk.ring.kept == {}
    assert lock.kept_key() is None


def test_a_keyring_that_keeps_nonsense_or_nothing(desk: Desk) -> None:
    """A key of another lock, none, and a keyring that refuses: the passphrase is asked for."""
    lock = desk.lock
    key = lock.turn_on(WORDS)
    lock.keep_in_keyring(key)
    for kept in ({"a-lock": bytes(32)}, {"a-lock": b""}, {}):
        desk.ring.kept = kept
        assert lock.kept_key() is None
    desk.ring.kept = {"a-lock": key}
    desk.ring.refuses = True
    assert lock.kept_key() is None


def test_a_keyring_that_is_gone_keeps_nothing(desk: Desk) -> None:
    """Forgetting works without it; one that refuses is told, and is still asked next time."""
    lock = desk.lock
    key = lock.turn_on(WORDS)
    lock.keep_in_keyring(key)
    desk.ring.refuses = True
    with pytest.raises(WorldFailure, match="refuses"):
        lock.forget_in_keyring()
    assert lock.settings().in_keyring
    desk.ring.there = False
    lock.forget_in_keyring()
    assert not lock.settings().in_keyring
    assert not lock.keyring_is_there()


@pytest.mark.parametrize("refuses", [True, False])
def test_off_forgets_in_the_keyring(desk: Desk, refuses: bool) -> None:
    """The key goes from there too; where the keyring refuses, the lock is off all the same."""
    lock = desk.lock
    lock.keep_in_keyring(lock.turn_on(WORDS))
    desk.ring.refuses = refuses
    lock.turn_off(WORDS)
    assert not lock.is_on()
    assert (desk.ring.kept == {}) != refuses


def test_another_passphrase_with_the_key_at_hand(desk: Desk) -> None:
    """With the key no old passphrase is needed; a key of another lock is refused."""
    lock = desk.lock
    key = lock.turn_on(WORDS)
    lock.rewrap(key, OTHER)
    assert lock.unlock(OTHER) == key
    with pytest.raises(WrongUse, match="does not belong"):
        lock.rewrap(bytes(32), "yet another one")
    assert lock.unlock(OTHER) == key


def test_settling_is_the_profiles(desk: Desk) -> None:
    """What was cut off is put right by what rewrites the profile."""
    desk.lock.settle()
    assert desk.profile.done == ["settled"]
