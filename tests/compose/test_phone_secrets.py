"""What the keyring keeps of a calendar account, and to whom it is given."""

from __future__ import annotations

from pathlib import Path

from compose.phone_house import paper_keyring
from skinroutine.app.phone.ports import Account
from skinroutine.compose.phone_secrets import PhoneSecrets

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
