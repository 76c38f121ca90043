"""Text made safe for every channel: nothing of it is lost where there is room, nothing injected."""

from __future__ import annotations

import html
import unicodedata

from skinroutine.app.ports import Notice

TITLE_LIMIT, BODY_LIMIT = 63, 255
"""Windows refuses longer text (64 and 256 UTF-16 units with the closing NUL)."""

APP, DISCREET_APP = "skinroutine", "Reminder"
"""What a pop-up is signed with, and what a discreet one is."""
REPLACEMENT = chr(0xFFFD)
"""Unicode's sign for what is no text: half a surrogate pair cannot be sent."""


def signature(notice: Notice) -> str:
    """Return the name a notice comes from."""
    return DISCREET_APP if notice.is_discreet else APP


def one_line(text: str) -> str:
    """Return text on one line without control signs; never empty, as some servers refuse that."""
    return _narrow(text) or " "


def paragraph(text: str) -> str:
    """Return text without control signs but with its line breaks."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_narrow(line) for line in lines)


def escaped(text: str) -> str:
    """Return text for a server that reads markup, so that it shows every sign as it is."""
    return html.escape(text, quote=False)


def undashed(text: str) -> str:
    """Return text that a program does not take for an option: a leading dash becomes a minus."""
    return f"\u2212{text[1:]}" if text.startswith("-") else text


def unslashed(text: str) -> str:
    """Return text in which notify-send finds no C escapes: a backslash becomes one for the eye."""
    return text.replace("\\", "\u2216")


def unquoted(text: str) -> str:
    """Return text that can be pasted between apostrophes: those within become typographic ones."""
    return text.replace("'", "\u2019")


def bounded(text: str, limit: int) -> str:
    """Return at most `limit` UTF-16 units of a text, with an ellipsis where it was longer."""
    if len(text.encode("utf-16-le")) // 2 <= limit:
        return text
    kept = text.encode("utf-16-le")[: (limit - 1) * 2].decode("utf-16-le", errors="ignore")
    return f"{kept}\u2026"


def _narrow(text: str) -> str:
    """Return text with one plain space for each gap; spaces that hold words together stay."""
    return " ".join(word for word in "".join(_plain(sign) for sign in text).split(" ") if word)


def _plain(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Cs":
        return REPLACEMENT
    return " " if category in {"Cc", "Zl", "Zp"} else sign
