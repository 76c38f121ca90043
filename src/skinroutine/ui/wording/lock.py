"""The window's sentences on its lock: the page, the settings, the dialogs; pure."""

from __future__ import annotations

from skinroutine.app.tongue import mark, plural, tr

PAGE_ABOUT = mark("Type your passphrase to open your diary.")
PAGE_ABOUT_DISCREET = mark("Type your passphrase to go on.")
PASSPHRASE = mark("Passphrase")
SHOW, HIDE = mark("Show the passphrase"), mark("Hide the passphrase")
UNLOCK = mark("Unlock", about="a button")
CHECKING = mark("Checking the passphrase\u2026")
EMPTY = mark("Type the passphrase first.")
WRONG = mark("This passphrase does not open the diary.")
FAILED = mark("skinroutine could not do it. The log has the details.")

GROUP = mark("Lock")
GROUP_NOTE = mark("For when others use this computer, or it might get lost.")
QUESTION = mark("Lock with a passphrase")
OFF_NOTE = mark(
    "Off. Whoever uses this computer in your name can open your diary. With a passphrase it is "
    "encrypted, with its photos and backups."
)
ON_NOTE = mark("On. Your diary, its photos and its backups are encrypted.")
NOT_HERE = mark("This profile is gone at the end, so it cannot be locked.")
TURN_ON, TURN_OFF = mark("Turn on\u2026"), mark("Turn off\u2026")
CHANGE_QUESTION = mark("The passphrase")
CHANGE_NOTE = mark("Backups open with the new one too. Copies you made yourself keep the old one.")
CHANGE = mark("Change\u2026")
IDLE_QUESTION = mark("Lock after a while")
IDLE_NOTE = mark("So long after your last key or click in this window.")
NEVER = mark("Never", about="the window locks itself")
SCREEN_QUESTION = mark("Lock when the screen locks")
SCREEN_NOTE = mark("And when the computer is put to sleep.")
KEYRING_QUESTION = mark("Keep the key in this computer\u2019s keyring")
KEYRING_NOTE = mark(
    "So that reminders come right after the computer starts. The window still asks for your "
    "passphrase. Whoever can open your keyring can open your diary."
)
KEYRING_LOOKING = mark("Looking for a keyring on this computer\u2026")
NO_KEYRING = mark(
    "This computer has no keyring that can keep the key. After a start, reminders say no more than "
    "that something is due, until you unlock."
)
NOW_QUESTION = mark("Lock now")
NOW_NOTE = mark("Ctrl+L does the same. Reminders go on, and name nothing while it is locked.")
NOW = mark("Lock now", about="a button")

ON_TITLE = mark("Lock with a passphrase")
ON_ABOUT = mark(
    "Your diary, its photos and its backups are encrypted. Then nobody can open them without your "
    "passphrase, whoever uses this computer."
)
WRITE_DOWN = mark("Write it down and keep it where you alone find it.")
NEW, AGAIN = mark("New passphrase"), mark("The same once more")
NOT_THE_SAME = mark("The two are not the same. Type both again.")
ENCRYPT = mark("Encrypt and lock")
CANCEL = mark("Cancel")
CHANGE_TITLE = mark("Change the passphrase")
OLD = mark("Present passphrase")
CHANGE_DO = mark("Change it")
OFF_TITLE = mark("Turn the lock off?")
OFF_ABOUT = mark(
    "Your diary, its photos and its backups are decrypted. Whoever uses this computer in your name "
    "can open them then."
)
OFF_DO = mark("Decrypt and turn off")

ENCRYPTING = mark("Encrypting your diary\u2026")
DECRYPTING = mark("Decrypting your diary\u2026")
WORKING_DISCREET = mark("One moment\u2026")
STOPPING = mark("Stopping\u2026")
WORKING_ABOUT = mark("Your diary is closed meanwhile. If you cancel, everything is as it was.")
PROGRESS = mark("How much is done")
TURNED_ON = mark("The lock is on, and your diary is encrypted. Ctrl+L locks it.")
TURNED_OFF = mark("The lock is off, and your diary is no longer encrypted.")
STOPPED = mark("You stopped it. Everything is as it was.")
NOT_KEPT = mark("The lock is on, but the keyring did not take the key: {reason}")
IDLE_MINUTES = (1, 5, 10, 15, 60)
"""The lengths that are offered."""


def idle_choices() -> dict[int, str]:
    """Return after how many minutes the window can lock itself; 0 stands for never."""
    return {0: tr(NEVER), **{one: idle_after(one) for one in IDLE_MINUTES}}


def idle_after(minutes: int) -> str:
    """Return a length after which the window locks itself."""
    return plural("After 1 minute", "After {n} minutes", minutes)


def not_kept(reason: str) -> str:
    """Say that the keyring did not take the key, and why."""
    return tr(NOT_KEPT, reason=reason)
