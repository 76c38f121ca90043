"""A notifier of the portal in a process of its own, which stands in a sandbox.

It reads what to do as lines of JSON, and prints what was reported and pressed.
"""

from __future__ import annotations

import json
import sys

from skinroutine.adapters.reminding.portal_notifier import PortalNotifier
from skinroutine.app.ports import Button, Delivery, Notice, Press


def say(**what: object) -> None:
    """Print one line."""
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


def reported(delivery: Delivery) -> None:
    """Print what became of a notice."""
    problem = delivery.problem and delivery.problem.value
    say(channel=delivery.channel, problem=problem, detail=delivery.detail)


def main() -> None:
    """Do what is read until the input ends."""
    notifier = PortalNotifier(lambda tag, press: say(tag=tag, press=press.value))
    for line in sys.stdin:
        act, *more = json.loads(line)
        if act == "withdraw":
            notifier.withdraw(*more)
            continue
        if act == "stop":
            notifier.stop()
            say(stopped=True)
            continue
        title, body, tag, labels = more
        buttons = tuple(Button(Press(key), words) for key, words in labels.items())
        notice = Notice(title, body, tag, buttons)
        if act == "show":
            notifier.show(notice, reported)
        else:
            notifier.amend(notice)


if __name__ == "__main__":
    main()
