"""plyer in its harness: what reaches notify-send, what is reported, and that nothing blocks."""

from __future__ import annotations

import json
import queue
import sys
import threading
import time
from pathlib import Path

import plyer.facades
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skinroutine.adapters.reminding import plyer_notifier
from skinroutine.adapters.reminding.notice_text import APP, BODY_LIMIT, TITLE_LIMIT
from skinroutine.adapters.reminding.notification_server import ServerState
from skinroutine.adapters.reminding.plyer_notifier import (
    Facade,
    PlyerNotifier,
    safe,
)
from skinroutine.app.ports import Delivery, Notice
from skinroutine.domain.record.event import NotShownReason

NOTICE = Notice("Your dose", "19:00, as you planned.")
PATIENT = settings(suppress_health_check=[HealthCheck.too_slow])
"""A busy machine makes text slowly; that is no fault of the text."""
linux = pytest.mark.skipif(sys.platform != "linux", reason="notify-send is of Linux")
FAKE = """#!{python}
import json, sys
with open({record!r}, "a") as record:
    record.write(json.dumps(sys.argv[1:]) + "\\n")
"""


def there() -> ServerState:
    """Answer as a server that is there."""
    return ServerState("stub")


class Show:
    """A facade that does what the test says with each notice."""

    def __init__(self, *faults: BaseException | None) -> None:
        self.faults = list(faults)
        self.shown: list[tuple[str, str, str]] = []
        self.gate = threading.Event()
        self.gate.set()

    def notify(self, *, title: str, message: str, app_name: str, timeout: int) -> None:
        """Wait at the gate, then raise the next fault or show the notice."""
        assert self.gate.wait(20)
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            raise fault
        self.shown.append((title, message, app_name))


def show(notifier: PlyerNotifier, *notices: Notice) -> list[Delivery]:
    """Show notices and return the reports, in the order in which they came."""
    reports: queue.Queue[Delivery] = queue.Queue()
    for notice in notices:
        notifier.show(notice, reports.put)
    return [reports.get(timeout=20) for _ in notices]


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Yield the file in which a stand-in for notify-send writes what it was called with."""
    made = tmp_path / "record"
    program = tmp_path / "notify-send"
    program.write_text(FAKE.format(python=sys.executable, record=str(made)))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return made


@linux
def test_plyers_own_way_to_notify_send(record: Path) -> None:
    """The real plyer hands title and text to notify-send, made safe, and names the program."""
    (report,) = show(PlyerNotifier(server=there), Notice("-40 mg", "it's <b>19:00</b>\nnow"))
    assert report == Delivery("plyer, stub")
    argv = json.loads(record.read_text())
    assert argv[:2] == ["\u221240 mg", "it's <b>19:00</b>\nnow"]
    assert argv[argv.index("-a") + 1] == APP
    assert not any(word.startswith("-") for word in argv[:2])


@linux
def test_the_order_is_kept_through_plyer(record: Path) -> None:
    """Many notices reach notify-send one by one, in the order in which they were given."""
    notices = [Notice(f"number {n}", "text") for n in range(8)]
    reports = show(PlyerNotifier(server=there), *notices)
    assert reports == [Delivery("plyer, stub")] * 8
    titles = [json.loads(line)[0] for line in record.read_text().splitlines()]
    assert titles == [notice.title for notice in notices]


def test_a_facade_is_plyers() -> None:
    """plyer's own facade is what the notifier asks for: anything built on it will do."""
    facade: Facade = plyer.facades.Notification()
    assert callable(facade.notify)


def test_show_returns_at_once() -> None:
    """The caller never waits for plyer."""
    facade = Show()
    facade.gate.clear()
    notifier = PlyerNotifier(facade=facade, server=there)
    reports: queue.Queue[Delivery] = queue.Queue()
    begins = time.monotonic()
    notifier.show(NOTICE, reports.put)
    assert time.monotonic() - begins < 0.5
    assert reports.empty()
    facade.gate.set()
    assert reports.get(timeout=10) == Delivery("plyer, stub")
    assert facade.shown == [("Your dose", "19:00, as you planned.", APP)]


def test_reports_come_from_another_thread() -> None:
    """A report is made in the notifier's thread, so that it can be posted home."""
    seen: queue.Queue[int] = queue.Queue()
    notifier = PlyerNotifier(facade=Show(), server=there)
    notifier.show(NOTICE, lambda _: seen.put(threading.get_ident()))
    assert seen.get(timeout=10) != threading.get_ident()


def test_one_at_a_time_and_in_order() -> None:
    """Notices that wait are shown in order once the one before is through."""
    facade = Show()
    facade.gate.clear()
    notifier = PlyerNotifier(facade=facade, server=there)
    reports: queue.Queue[Delivery] = queue.Queue()
    for n in range(5):
        notifier.show(Notice(f"{n}", ""), reports.put)
    facade.gate.set()
    assert [reports.get(timeout=10) for _ in range(5)] == [Delivery("plyer, stub")] * 5
    assert [title for title, *_ in facade.shown] == list("01234")


def test_a_hanging_plyer_is_given_up() -> None:
    """A pop-up that does not come through in time is reported so; the next one has its turn."""
    facade = Show()
    facade.gate.clear()
    notifier = PlyerNotifier(facade=facade, server=there, time_limit=0.2)
    begins = time.monotonic()
    (report,) = show(notifier, NOTICE)
    assert 0.2 <= time.monotonic() - begins < 5
    assert report == Delivery("plyer", NotShownReason.NO_ANSWER, "plyer did not return in time")
    facade.gate.set()
    assert show(notifier, Notice("next", "")) == [Delivery("plyer, stub")]


class StuckOnce(Show):
    """A facade that does not come back from its first notice until the test lets it."""

    def notify(self, *, title: str, message: str, app_name: str, timeout: int) -> None:
        """Wait at the gate with the notice that is stuck, and show every other one."""
        if title == NOTICE.title:
            assert self.gate.wait(20)
        self.shown.append((title, message, app_name))


def test_a_plyer_that_never_returns_holds_nobody_up() -> None:
    """While the first pop-up still hangs, long given up, the next one is shown."""
    facade = StuckOnce()
    facade.gate.clear()
    notifier = PlyerNotifier(facade=facade, server=there, time_limit=0.05)
    try:
        (report,) = show(notifier, NOTICE)
        assert report.problem is NotShownReason.NO_ANSWER
        notifier._time_limit = 20
        assert show(notifier, Notice("next", "")) == [Delivery("plyer, stub")]
        assert facade.shown == [("next", "", APP)]
    finally:
        facade.gate.set()


def test_a_hanging_question_is_given_up() -> None:
    """The time limit holds for the question to the server as well."""
    gate = threading.Event()

    def hangs() -> ServerState:
        assert gate.wait(20)
        return ServerState("late")

    (report,) = show(PlyerNotifier(facade=Show(), server=hangs, time_limit=0.2), NOTICE)
    assert report.problem is NotShownReason.NO_ANSWER
    gate.set()


@pytest.mark.expects_log("ERROR .*the notifier failed")
@pytest.mark.parametrize(
    "fault", [OSError("no such program"), RuntimeError("odd"), ValueError(), KeyError("x")]
)
def test_a_raising_plyer_is_reported(fault: Exception) -> None:
    """Whatever plyer raises is a refused reminder with its reason; the notifier lives on."""
    facade = Show(fault)
    notifier = PlyerNotifier(facade=facade, server=there)
    reports = show(notifier, NOTICE, NOTICE)
    detail = f"{type(fault).__name__}: {fault}"
    assert reports == [
        Delivery("plyer", NotShownReason.REFUSED, detail),
        Delivery("plyer, stub"),
    ]


@pytest.mark.expects_log("ERROR .*the notifier failed")
def test_a_report_that_fails_does_not_end_it() -> None:
    """Where who is told fails, it is logged, and the next notice is shown and reported."""

    def fails(_: Delivery) -> None:
        raise RuntimeError

    notifier = PlyerNotifier(facade=Show(), server=there)
    notifier.show(NOTICE, fails)
    assert show(notifier, NOTICE) == [Delivery("plyer, stub")]


def test_a_plyer_without_a_way() -> None:
    """Where plyer has no implementation the report says what is missing."""
    (report,) = show(PlyerNotifier(facade=plyer.facades.Notification(), server=there), NOTICE)
    assert report.problem is NotShownReason.REFUSED
    assert "notify-send" in report.detail


@pytest.mark.parametrize(
    ("hung", "reason"), [(False, NotShownReason.NO_SERVER), (True, NotShownReason.NO_ANSWER)]
)
def test_without_a_server_plyer_is_not_asked(hung: bool, reason: NotShownReason) -> None:
    """Nobody there or nobody answering: plyer would only pretend, so it is not called."""
    facade = Show()
    notifier = PlyerNotifier(facade=facade, server=lambda: ServerState(None, "why", hung=hung))
    assert show(notifier, NOTICE) == [Delivery("plyer", reason, "why")]
    assert facade.shown == []


@pytest.mark.expects_log("ERROR .*the notifier failed")
def test_a_raising_question_is_reported() -> None:
    """A fault while asking for the server is reported like any other."""

    def raises() -> ServerState:
        raise RuntimeError

    (report,) = show(PlyerNotifier(facade=Show(), server=raises), NOTICE)
    assert report.problem is NotShownReason.REFUSED


def units(text: str) -> int:
    """Return the length of a text as Windows counts it."""
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("is_inhibited", [True, False])
def test_do_not_disturb_is_heeded(is_inhibited: bool) -> None:
    """Where the desktop is told not to disturb, plyer is not called."""
    facade = Show()
    state = ServerState("stub", is_inhibited=is_inhibited)
    (report,) = show(PlyerNotifier(facade=facade, server=lambda: state), NOTICE)
    refusal = Delivery("plyer", NotShownReason.DO_NOT_DISTURB, "stub is told not to")
    assert report == (refusal if is_inhibited else Delivery("plyer, stub"))
    assert len(facade.shown) == (not is_inhibited)


@pytest.mark.parametrize(
    ("capabilities", "body"),
    [
        ({"body", "body-markup"}, "a &lt;b&gt; &amp; c\nd"),
        ({"body"}, "a <b> & c\nd"),
        (set(), "a <b> & c\nd"),
    ],
)
def test_only_a_body_that_is_read_as_markup_is_escaped(capabilities: set[str], body: str) -> None:
    """The body is escaped where the server reads markup, and the title never."""
    facade = Show()
    state = ServerState("stub", capabilities=frozenset(capabilities))
    show(PlyerNotifier(facade=facade, server=lambda: state), Notice("<i> & 'x'", "a <b> & c\nd"))
    assert facade.shown == [("<i> & 'x'", body, APP)]


def test_a_discreet_notice_names_nobody() -> None:
    """A discreet notice goes under a name that says nothing."""
    facade = Show()
    show(PlyerNotifier(facade=facade, server=there), Notice("x", "", is_discreet=True))
    assert facade.shown == [("x", "", "Reminder")]


def test_what_plyer_cannot_do_is_no_trouble() -> None:
    """Changing, closing and stopping do nothing, and showing works as before."""
    facade = Show()
    notifier = PlyerNotifier(facade=facade, server=there)
    notifier.amend(NOTICE)
    notifier.withdraw("dose")
    notifier.stop()
    assert show(notifier, NOTICE) == [Delivery("plyer, stub")]
    assert len(facade.shown) == 1


@PATIENT
@given(st.text(max_size=400), st.sampled_from([1, 2, 5, TITLE_LIMIT, BODY_LIMIT]))
def test_windows_limits_are_kept(text: str, limit: int) -> None:
    """On Windows any text is within its limit, and what fits is whole."""
    found = safe(text, limit, platform="win32")
    assert units(found) <= limit
    assert not found.startswith("-")
    if units(text) <= limit:
        assert found[1:] == text[1:]


@PATIENT
@given(st.text(max_size=400), st.sampled_from(["linux", "darwin"]))
def test_elsewhere_nothing_is_cut(text: str, platform: str) -> None:
    """On other systems the length stays, and only a leading dash and backslashes are replaced."""
    found = safe(text, TITLE_LIMIT, platform=platform)
    assert len(found) == len(text)
    assert not found.startswith("-")
    assert "\\" not in found
    changed = {(old, new) for old, new in zip(text, found, strict=True) if old != new}
    assert changed <= {("-", "\u2212"), ("\\", "\u2216")}


@pytest.mark.parametrize(
    ("text", "platform", "expected"),
    [
        ("-40 mg", "linux", "\u221240 mg"),
        ("-40 mg", "win32", "\u221240 mg"),
        ("--help", "linux", "\u2212-help"),
        ("it's C:\\new", "linux", "it's C:\u2216new"),
        ("it's C:\\new", "win32", "it's C:\\new"),
        ("x" * 64, "linux", "x" * 64),
        ("x" * 64, "win32", f"{'x' * 62}\u2026"),
        ("\U0001f9f4" * 40, "win32", f"{chr(0x1F9F4) * 31}\u2026"),
        ("", "linux", ""),
    ],
)
def test_safe_by_example(text: str, platform: str, expected: str) -> None:
    """Dashes, backslashes, long text and signs of two units, by example and system."""
    assert safe(text, TITLE_LIMIT, platform=platform) == expected


def test_inside_flatpak_no_quote_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where plyer pastes text between apostrophes, the text has none, nor a way to escape one."""
    monkeypatch.setattr(plyer_notifier, "FLATPAK", tmp_path)
    found = safe("it's \\' <'x'>}", BODY_LIMIT, platform="linux")
    assert found == "it\u2019s \u2216\u2019 <\u2019x\u2019>}"
