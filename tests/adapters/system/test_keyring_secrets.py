"""The key in a keyring: one that keeps, one that is not there, one that raises what it likes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

import keyring
import pytest
from keyring.backend import KeyringBackend, get_all_keyring
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from skinroutine.adapters.system.keyring_secrets import KeyringClosed, KeyringSecrets
from skinroutine.app.errors import WorldFailure

KEY = bytes(range(32))


class InMemory(KeyringBackend):
    """A keyring that keeps what it is given as long as the test."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # it is the library's
        self.kept = dict[tuple[str, str], str]()

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        with suppress(KeyError):
            del self.kept[service, username]
            return
        raise PasswordDeleteError


class Raising(InMemory):
    """A keyring that raises what it was made with."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    set_password = delete_password = get_password  # type: ignore[assignment]


class Forgetful(InMemory):
    """A keyring that says it kept something, and did not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return None


class InAFile(InMemory):
    """A keyring that writes into a plain file, as its priority admits."""

    priority = 0.5  # type: ignore[assignment]


def acts(secrets: KeyringSecrets) -> tuple[Callable[[], object], ...]:
    """Return all that a keyring is asked to do."""
    return (
        lambda: secrets.get("a"),
        lambda: secrets.keep("a", KEY),
        lambda: secrets.forget("a"),
    )


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    """Leave the keyring of the tests as it was."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_key_is_kept_and_forgotten() -> None:
    """Under the lock's name, as text, and twice forgotten is no failure."""
    ring = InMemory()
    keyring.set_keyring(ring)
    secrets = KeyringSecrets()
    assert secrets.is_there()
    assert secrets.get("a") is None
    secrets.keep("a", KEY)
    assert secrets.get("a") == KEY
    assert secrets.get("b") is None
    assert ring.kept == {("skinroutine", "a"): KEY.hex()}
    secrets.forget("a")
    secrets.forget("a")
    assert ring.kept == {}


@pytest.mark.parametrize(
    "kind",
    [fail.Keyring, null.Keyring, InAFile],
    ids=["fail", "null", "a plain file"],
)
def test_no_keyring_that_can_be_trusted(
    kind: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    """None at all, one that forgets all, and one in a plain file are told in a sentence."""
    monkeypatch.setenv(
        "PYTHON_KEYRING_BACKEND", f"{fail.__name__}.Keyring"
    )  # nothing else is found
    ring = kind()
    keyring.set_keyring(ring)
    secrets = KeyringSecrets()
    assert not secrets.is_there()
    for act in acts(secrets):
        with pytest.raises(WorldFailure, match="has no keyring that can keep the key"):
            act()
    if isinstance(ring, InAFile):
        assert ring.kept == {}


@pytest.mark.parametrize(
    "error", [KeyringLocked("a"), OSError("bus"), RuntimeError("a"), ValueError("a")]
)
def test_whatever_it_raises_is_a_sentence(error: Exception) -> None:
    """A locked keyring, a broken bus and a fault of a backend are all told alike."""
    keyring.set_keyring(Raising(error))
    secrets = KeyringSecrets()
    for act in acts(secrets):
        with pytest.raises(WorldFailure, match="did not answer or refused"):
            act()


def test_one_that_comes_up_later_is_found() -> None:
    """Whoever starts with the computer may be there before the keyring is."""
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call] # it is the library's
    get_all_keyring()  # as the library does once, and keeps what it found

    class Late(InMemory):
        priority = 99

    try:
        secrets = KeyringSecrets()
        assert secrets.is_there()
        secrets.keep("a", KEY)
        assert secrets.get("a") == KEY
        assert isinstance(keyring.get_keyring(), Late)
    finally:
        KeyringBackend._classes.remove(Late)
        get_all_keyring.reset()


def test_a_locked_one_is_told_apart() -> None:
    """Only the person can open it, so it is asked less often."""
    keyring.set_keyring(Raising(KeyringLocked("a")))
    with pytest.raises(KeyringClosed):
        KeyringSecrets().get("a")


def test_a_keyring_that_did_not_keep_it() -> None:
    """What is not read back was not kept."""
    keyring.set_keyring(Forgetful())
    with pytest.raises(WorldFailure, match="refused"):
        KeyringSecrets().keep("a", KEY)


def test_what_somebody_else_wrote_there() -> None:
    """A text that is no key is none."""
    ring = InMemory()
    ring.kept["skinroutine", "a"] = "my secret"
    keyring.set_keyring(ring)
    assert KeyringSecrets().get("a") is None
