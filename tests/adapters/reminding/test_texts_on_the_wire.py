"""Any text through both channels: what the server got is what was meant, and nothing injected."""

from __future__ import annotations

import html
import queue
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.reminding.servers import Desk, Dunst, Strict
from skinroutine.adapters.reminding import freedesktop_notifier
from skinroutine.adapters.reminding.plyer_notifier import PlyerNotifier
from skinroutine.app.ports import Notice

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
TEXTS = {
    "dash": "-40 mg --help",
    "option": "--version",
    "apostrophes": "it's 'quoted' \"twice\" `thrice`",
    "markup": '<b>fine</b> & so <img src="x"> &lt;i&gt; <a href="file:///">on</a>',
    "family": f"{FAMILY} \U0001f3f4\U000e0067\U000e007f \u2764\ufe0f",
    "long": " ".join(f"word{number}" for number in range(600))[:5000],
    "right to left": "\u05d0\u05d1\u05d2 \u202e40\u202c \u200f\u0645\u0631\u062d\u0628\u0627",
    "lines": "one\ntwo\r\nthree\rfour\n\nfive",
    "separators": "one\u2028two\u2029three\x85four\x0bfive",
    "NUL": "a\0b\x1b[31mc\x07",
    "surrogate": "x\ud800y\udfff",
    "held together": "7:00\u202fPM, 40\u00a0mg",
    "percent": "100% %s %n {0} $HOME `id` $(id)",
    "no character": "a\uffff\U0010ffffb\ufeffc",
}
ODD = st.text(st.characters(exclude_categories=()), max_size=80)


def meant(text: str) -> str:
    """Return a text without control signs and spaces: what may not be lost of it."""
    kept = (sign for sign in text if unicodedata.category(sign) not in {"Cc", "Zl", "Zp"})
    return (
        "".join(kept).replace(" ", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )


def told(server: Strict) -> tuple[str, str]:
    """Return the title and the body of the newest Notify."""
    call = server.calls("Notify")[-1]
    return call[3], call[4]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the notifier not look for long whether a notice is swallowed."""
    monkeypatch.setattr(freedesktop_notifier, "SWALLOWED_WITHIN", 0.001)


@pytest.mark.parametrize("reads_markup", [True, False], ids=["markup", "plain"])
def test_through_the_channel_with_buttons(
    quick: None, desk: Desk, strict: Callable[..., Strict], reads_markup: bool
) -> None:
    """Nothing of a text is lost, its lines stay lines, and only a body with markup is escaped."""
    server = strict(capabilities=["actions", *(["body-markup"] if reads_markup else [])])
    for name, text in TEXTS.items():
        assert desk.show(Notice(text, text, name)).problem is None, name
        title, body = told(server)
        assert "\n" not in title
        assert meant(title) == meant(text), name
        if reads_markup:
            assert "<" not in body, name
            assert ">" not in body, name
            body = html.unescape(body)
        assert meant(body) == meant(text), name
        assert body.count("\n") == text.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def test_any_text_through_the_channel_with_buttons(
    quick: None, desk: Desk, strict: Callable[..., Strict]
) -> None:
    """Whatever a person may have typed, the bus and a strict server take it whole."""
    server = strict(capabilities=["actions", "body-markup"])

    @settings(suppress_health_check=[HealthCheck.too_slow])
    @given(ODD, ODD)
    def through(title: str, body: str) -> None:
        assert desk.show(Notice(title, body, "same")).problem is None
        got = told(server)
        assert meant(got[0]) == meant(title)
        assert "<" not in got[1]
        assert meant(html.unescape(got[1])) == meant(body)

    through()


@pytest.mark.parametrize("reads_markup", [True, False], ids=["markup", "plain"])
def test_through_plyer_and_notify_send(strict: Callable[..., Strict], reads_markup: bool) -> None:
    """The real plyer and the real notify-send lose nothing but the dash, and inject nothing."""
    server = strict(capabilities=["body", *(["body-markup"] if reads_markup else [])])
    desk = Desk(PlyerNotifier())
    for name, text in {**TEXTS, "backslash": r"C:\new \x41 \200 \\"}.items():
        assert desk.show(Notice(text, text)).problem is None, name
        title, body = told(server)
        expected = text.replace("\\", "\u2216")
        if expected.startswith("-"):
            expected = f"\u2212{expected[1:]}"
        assert "\n" not in title
        assert meant(title) == meant(expected), name
        if reads_markup:
            assert "<" not in body, name
            body = html.unescape(body)
        assert meant(body) == meant(expected), name
    assert len(server.calls("Notify")) == len(TEXTS) + 1


def test_a_discreet_notice_through_plyer(strict: Callable[..., Strict]) -> None:
    """Through notify-send a discreet notice names nobody: no program, no picture, no entry."""
    server = strict()
    desk = Desk(PlyerNotifier())
    assert desk.show(Notice("Reminder", "", is_discreet=True)).problem is None
    assert desk.show(Notice("Your dose", "")).problem is None
    discreet, plain = server.calls("Notify")
    assert (discreet[0], discreet[2]) == ("Reminder", "")
    assert plain[0] == "skinroutine"
    assert "desktop-entry" not in discreet[6]
    assert "skinroutine" not in str(discreet)


@pytest.mark.parametrize("reads_markup", [True, False], ids=["markup", "plain"])
def test_on_dunst(desk: Desk, dunsts: Callable[..., Dunst], reads_markup: bool) -> None:
    """What dunst keeps of a notice is what was meant, through either channel."""
    dunst = dunsts(reads_markup=reads_markup)
    plain = Desk(PlyerNotifier(), reports=queue.SimpleQueue())
    for name in ("markup", "family", "right to left", "surrogate"):
        notice = Notice(f"title of {name}", TEXTS[name], name)
        for one in (desk, plain):
            assert one.show(notice).problem is None
            dunst.wait_count(1)
            dunst.dismiss()
            dunst.wait_count(0)
            title, body = dunst.texts()[0]
            assert title == notice.title
            assert meant(html.unescape(body) if reads_markup else body) == meant(notice.body)
