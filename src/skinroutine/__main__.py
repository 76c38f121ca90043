"""argv -> command line or window -> exit code (0 done, 1 the world's failure, 2 wrong use)."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace
from pathlib import Path

from skinroutine import __version__, compose
from skinroutine.adapters.system import files
from skinroutine.app.errors import Told, WrongUse
from skinroutine.app.reminding.health import is_all_well
from skinroutine.cli import doctor
from skinroutine.cli.arguments import parse

log = logging.getLogger(__name__)


def main(words: list[str] | None = None) -> int:
    """Run the program and return its exit code; every failure of the world is one sentence."""
    logging.getLogger().addHandler(logging.NullHandler())
    files.keep_private()
    try:
        asked = parse(sys.argv[1:] if words is None else words)
        return _run(asked)
    except Told as told:
        logging.getLogger("skinroutine").error(  # noqa: TRY400 - a failure of the world has no trace
            "%s", type(told).__name__
        )
        sys.stderr.write(f"skinroutine: {told}\n")
        return 2 if isinstance(told, WrongUse) else 1


def _run(asked: Namespace) -> int:
    with compose.profile_folder(asked.profile, demo=asked.demo) as profile:
        files.keep_log(profile)
        log.info("version %s, %s", __version__, asked.command or "window")
        if asked.command is None:
            return compose.run_window(
                profile,
                demo=asked.demo,
                background=asked.background,
                is_forgotten=compose.will_be_forgotten(asked.profile, demo=asked.demo),
            )
        if asked.command == "doctor":
            return _examine(asked, profile)
        with compose.open_session(profile, demo=asked.demo) as session:
            sys.stdout.write(f"{compose.terminal(session).run(asked)}\n")
    return 0


def _examine(asked: Namespace, profile: Path) -> int:
    checks = doctor.examine(compose.instruments(profile, demo=asked.demo))
    view = doctor.doctor_json if asked.json else doctor.doctor_text
    sys.stdout.write(f"{view(checks)}\n")
    return 0 if is_all_well(checks) else 1


if __name__ == "__main__":
    sys.exit(main())
