"""argv -> command line or window -> exit code (0 done, 1 the world's failure, 2 wrong use)."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine import __version__
from skinroutine.app import collecting

with collecting.resting():
    from skinroutine import compose
    from skinroutine.adapters.system import files, process
    from skinroutine.app.errors import Told, WrongUse
    from skinroutine.cli.window_words import WindowWords, window_words

if TYPE_CHECKING:
    from argparse import Namespace

    from skinroutine.app.phone.loop import Status

PHONE = "phone"
"""The command that is about the plan on a phone, whose parts it loads for itself alone."""
log = logging.getLogger(__name__)


def main(words: list[str] | None = None) -> int:
    """Run the program and return its exit code; every failure of the world is one sentence."""
    process.have_streams()
    process.give_back_environment()
    process.have_unicode()
    logging.getLogger().addHandler(logging.NullHandler())
    files.keep_private()
    asked: WindowWords | Namespace | None = None
    try:
        asked = _asked(sys.argv[1:] if words is None else words)
        return _run(asked)
    except Told as told:
        logging.getLogger("skinroutine").error(  # noqa: TRY400 - a failure of the world has no trace
            "%s", type(told).__name__
        )
        sentence, code = str(told), 2 if isinstance(told, WrongUse) else 1
        with suppress(OSError):  # it may lead to the very disk that is full
            sys.stderr.write(f"skinroutine: {sentence}\n")
    if asked is not None and asked.command is None:
        # only now: with the fault the claim to the profile is gone
        compose.tell_in_a_window(sentence)
    return code


def _asked(words: list[str]) -> WindowWords | Namespace:
    """Return what is asked for; the window does not wait for the command line to be loaded."""
    asked = window_words(words)
    if asked is not None:
        return asked
    from skinroutine.cli.arguments import parse

    return parse(words)


def _run(asked: WindowWords | Namespace) -> int:
    with compose.profile_folder(asked.profile, demo=asked.demo) as profile:
        if not isinstance(asked, WindowWords) and asked.command is not None:
            return _carry_out(asked, profile)
        files.keep_log(profile)
        log.info("version %s, window", __version__)
        return compose.run_window(
            profile,
            demo=asked.demo,
            background=asked.background,
            is_forgotten=compose.will_be_forgotten(asked.profile, demo=asked.demo),
        )


def _carry_out(asked: Namespace, profile: Path) -> int:
    from skinroutine.cli import erasing, keeping, licences, locking, recovering

    if asked.command == erasing.NAME:
        return _delete_everything(asked, profile)
    if asked.command == licences.NAME:
        sys.stdout.write(f"{licences.run_licences(asked, compose.licences()())}\n")
        return 0
    files.keep_log(profile)
    log.info("version %s, %s", __version__, asked.command)
    if asked.command == "doctor":
        return _examine(asked, profile)
    if asked.command == locking.NAME:
        return _lock(asked, profile)
    key = compose.key_of(profile, locking.Passphrases(asked.passphrase_file).key)
    others = {recovering.NAME: _recover, PHONE: _phone, **dict.fromkeys(keeping.NAMES, _keep)}
    if asked.command in others:
        return others[asked.command](asked, profile, key)
    with compose.open_session(profile, demo=asked.demo, key=key) as session:
        sys.stdout.write(f"{compose.terminal(session).run(asked)}\n")
        compose.keep_ahead(session)
    return 0


def _phone(asked: Namespace, profile: Path, key: bytes | None) -> int:
    """Do something about the calendar on a server, which a demo has none of."""
    from skinroutine.cli import phone
    from skinroutine.compose.phone_terminal import for_terminal

    if asked.demo:
        raise WrongUse(phone.OF_A_DEMO)
    with compose.open_session(profile, key=key) as session, for_terminal(session) as doing:
        try:
            moment = session.clock.now(), session.clock.zone()
            said = phone.run_phone(asked, doing, moment, _show_steps, _say)
        finally:
            _show_steps(None)
            compose.keep_ahead(session)
    sys.stdout.write(f"{said}\n")
    return 0


def _show_steps(status: Status | None) -> None:
    """Show how far a round is, where somebody looks; None takes that away."""
    if sys.stderr is None or not sys.stderr.isatty():
        return
    said = f"{status.done} of {status.all}" if status is not None and status.all else ""
    sys.stderr.write(f"\r\033[K{said}")
    sys.stderr.flush()


def _delete_everything(asked: Namespace, profile: Path) -> int:
    from skinroutine.cli import erasing
    from skinroutine.compose import erase as compose_erase

    if compose.will_be_forgotten(asked.profile, demo=asked.demo):
        raise WrongUse(erasing.OF_A_DEMO)
    compose_erase.refuse_while_open(profile)

    def ask(question: str) -> str | None:
        typed = _ask(question)
        compose_erase.refuse_while_open(profile)  # a window may have come up meanwhile
        return typed

    said, is_all_gone = erasing.run_erasing(asked, compose_erase.eraser(profile), profile, ask)
    sys.stdout.write(f"{said}\n")
    return 0 if is_all_gone else 1


def _lock(asked: Namespace, profile: Path) -> int:
    from skinroutine.cli import locking

    if compose.will_be_forgotten(asked.profile, demo=asked.demo):
        raise WrongUse(locking.OF_A_DEMO)
    compose.settled_lock(profile)
    lock = compose.lock_of(profile)
    said = locking.run_lock(
        asked,
        lock,
        lambda: compose.make_diary(profile),
        _say,
        lambda key: _keep_ahead(profile, key),
    )
    sys.stdout.write(f"{said}\n")
    if not lock.is_on():
        from skinroutine.adapters.system.ahead_file import AheadInFile

        AheadInFile(profile).remove()  # an open diary needs nothing beside it
    return 0


def _keep(asked: Namespace, profile: Path, key: bytes | None) -> int:
    """Make or restore a backup without opening the diary first: it may not be there yet."""
    from skinroutine.cli import keeping

    is_forgotten = compose.will_be_forgotten(asked.profile, demo=asked.demo)
    if is_forgotten and asked.command == keeping.BACKUP and asked.output is None:
        raise WrongUse(keeping.OF_A_DEMO)
    if asked.demo:
        compose.make_diary(profile, demo=True, key=key)
    said = keeping.run_keeping(asked, *compose.kept_for_terminal(profile, key), _ask_at_terminal)
    sys.stdout.write(f"{said}\n")
    if asked.command == keeping.RESTORE:
        _keep_ahead(profile, key)
    return 0


def _keep_ahead(profile: Path, key: bytes | None) -> None:
    """Keep in step what a locked start reminds by, after other facts took the diary's place."""
    if key is not None:
        with compose.open_session(profile, key=key) as session:
            compose.keep_ahead(session)


def _ask_at_terminal(question: str) -> str | None:
    """Ask somebody who sits at a terminal; None where nobody does."""
    has_terminal = sys.stdin is not None and sys.stdin.isatty()
    return _ask(question) or "" if has_terminal else None


def _recover(asked: Namespace, profile: Path, key: bytes | None) -> int:
    from skinroutine.cli import recovering
    from skinroutine.compose import rescue as compose_rescue

    if compose_rescue.is_whole(profile, key):
        said = recovering.say_whole(asked)
    else:
        compose_rescue.refuse_to_mend_while_open(profile)
        zone = compose_rescue.zone()
        said = recovering.run_recovering(asked, compose_rescue.rescue_of(profile, key=key), zone)
        if asked.yes:
            _keep_ahead(profile, key)
    sys.stdout.write(f"{said}\n")
    return 0


def _say(words: str) -> None:
    """Print what has to be read before anything is typed."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _ask(question: str) -> str | None:
    """Return what is typed in answer, nothing for Ctrl+C, or None where nobody can type."""
    sys.stdout.write(question)
    sys.stdout.flush()
    is_broken_off = False
    try:
        answer = sys.stdin.readline()
    except KeyboardInterrupt:
        answer, is_broken_off = "", True
    if not answer.endswith("\n"):
        sys.stdout.write("\n")  # what comes next begins its own line
        sys.stdout.flush()
    return answer if answer or is_broken_off else None


def _examine(asked: Namespace, profile: Path) -> int:
    from skinroutine.app.reminding.health import is_all_well
    from skinroutine.cli import doctor, locking
    from skinroutine.compose.doctor import instruments

    ask = locking.Passphrases(asked.passphrase_file).key if asked.passphrase_file else None
    key = compose.key_without_asking(profile, ask)
    checks = doctor.examine(instruments(profile, demo=asked.demo, key=key))
    view = doctor.doctor_json if asked.json else doctor.doctor_text
    sys.stdout.write(f"{view(checks)}\n")
    return 0 if is_all_well(checks) else 1


if __name__ == "__main__":
    sys.exit(main())
