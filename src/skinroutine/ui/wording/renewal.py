"""What is said of a program that was replaced or removed while it runs; pure."""

from __future__ import annotations

from skinroutine.app.tongue import mark, tr

OFFER = mark("A newer skinroutine was installed. Start it again to use it.")
ASKS = mark("It asks for your passphrase then; until you type it, reminders name nothing.")
START = mark("Start again", about="a button")
IN_TRAY = mark("Start again, to use the update")
GONE = mark(
    "skinroutine was removed from this computer. Reminders come until you quit. What you noted "
    "stays where it is."
)
UNSAVED = mark(
    "Something is not saved yet, or is still being written. Save or close it, then start again."
)
NOT_READY = mark(
    "What was installed cannot be started, so this one goes on and reminders come. The log has the "
    "details."
)


def offer(*, has_lock: bool) -> str:
    """Return the offer to start what was installed."""
    return f"{tr(OFFER)} {tr(ASKS)}" if has_lock else tr(OFFER)


def not_begun(why: str) -> str:
    """Return that the start anew did not come about, in the system's words."""
    return tr(
        "It could not be started again ({why}). This one goes on, and reminders come.", why=why
    )
