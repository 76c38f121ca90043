"""What of the collected files goes into the bundle: rules over their places in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

NEVER_NEEDED = (
    # of Qt: what draws without a desktop, types on glass, shows films, or speaks to a network (the
    # one connection that the program opens, to a calendar server, is Python's)
    r"PySide6/(Qt/)?plugins/(designer|egldeviceintegrations|generic|networkinformation|tls)/",
    r"PySide6/(Qt/)?plugins/(qmllint|qmltooling|sqldrivers|vectorimageformats)/",
    r"PySide6/Qt/plugins/wayland-graphics-integration-server/",
    r"plugins/platforms/(lib)?q(eglfs|linuxfb|vnc|vkkhrdisplay|minimal|minimalegl|direct2d)\b",
    r"plugins/platformthemes/libqgtk3\b",
    r"plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
    r"plugins/imageformats/(lib)?q(gif|icns|pdf|tga|tiff|wbmp)\b",
    r"PySide6/(Qt/)?(qml|translations|metatypes|libexec|resources)/",
    r"(lib)?Qt6?(Pdf|Qml|Quick|VirtualKeyboard|EglFs|EglFS|Sql|Designer|Lottie|ShaderTools|Test)",
    r"PySide6/opengl32sw\.dll",
    # of other packages, and what translators write
    r"(^|/)(tests?|testing)/",
    r"\.(pyi|ts)$",
    r"libbsd\.so|libmd\.so",
    r"^dateutil/zoneinfo/.*\.tar\.gz$",  # zones, which the system has
    r"(^|/)py\.typed$",
)
"""Files that no part of the program loads, on any system."""
OF_THE_SYSTEM = (
    r"ld-linux|libstdc\+\+|libgcc_s",
    r"libglib-2|libgthread-2|libgobject-2|libgio-2|libgmodule-2|libpcre2?-",
    r"libX11|libXau|libXdmcp|libXext|libxcb\.so|libX11-xcb|libICE|libSM|libXrender|libXi\b",
    r"libGL|libEGL|libOpenGL|libGLX|libGLdispatch|libdrm|libgbm|libvulkan",
    r"libfontconfig|libfreetype|libexpat|libpng|libbrotli",
    r"libxkbcommon",
    r"libdbus-1|libsystemd|libcap|libgcrypt|libgpg-error|liblz4|libzstd",
    r"libcups|libavahi|libgnutls|libkrb5|libgssapi|libk5crypto|libcom_err|libkeyutils|libnettle",
    r"libhogweed|libgmp|libp11-kit|libtasn1|libidn2|libunistring",
    r"libgtk|libgdk|libatk|libatspi|libcairo|libpango|libepoxy|libharfbuzz|libfribidi|libgraphite2",
    r"libthai|libdatrie|libpixman|libXcomposite|libXcursor|libXdamage|libXfixes|libXinerama",
    r"libXrandr|libmount|libblkid|libselinux|libjpeg|libjbig|libdeflate|libtiff|libwebp|libLerc",
    r"libwayland-|libuuid|libz\.so|liblzma|libbz2|libresolv|libtinfo|libncurses|libreadline",
)
"""Libraries of Linux that a desktop has, and that must fit its drivers, fonts or services."""
UNUSED_MODULES = (
    "PIL",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "_curses",
    "_tkinter",
    "_uuid",
    "caldav.aio",
    "caldav.async_davclient",
    "caldav.discovery",
    "caldav.search",
    "click",
    "curses",
    "dns",
    "doctest",
    "icalendar_searcher",
    "jh2",
    "lxml.builder",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "pdb",
    "pydoc",
    "qh3",
    "readline",
    "recurring_ical_events",
    "setuptools",
    "tkinter",
    "unittest",
    "urllib3",
    "yaml._yaml",
    "yaml.cyaml",
    "x_wr_timezone",
)
"""Modules that libraries name and do without.

What speaks to a calendar server does so in HTTP/1.1 over Python's own TLS, one request after
another, to a server that is named in full: it needs neither HTTP/2 and HTTP/3 (jh2, qh3) nor
another way to look up names (dns), and of the calendar library neither its searches nor anything
asynchronous. `urllib3` is urllib3_future once more, under the name of another library; in a
site-packages a .pth file sees to it that this one is found there. In a bundle no such file runs,
and niquests takes urllib3_future under its own name.
"""

_NEVER = re.compile("|".join(NEVER_NEEDED))
_SYSTEM = re.compile(rf"(^|/)({'|'.join(OF_THE_SYSTEM)})")
Entry = tuple[str, str, str]
"""What PyInstaller calls a file: its place in the bundle, its place here, its kind."""


def is_wanted(place: str, *, is_linux: bool) -> bool:
    """Tell whether a file belongs into the bundle, by its place there."""
    place = place.replace("\\", "/")  # as Windows writes it
    if _NEVER.search(place):
        return False
    return not (is_linux and _SYSTEM.search(place) and not place.startswith("PySide6/"))


def is_locale(place: str) -> bool:
    """Tell whether a file is Babel's data of one locale."""
    return re.fullmatch(r"babel[/\\]locale-data[/\\]\w+\.dat", place) is not None


def wanted(entries: Iterable[Entry], *, is_linux: bool) -> list[Entry]:
    """Return the entries that belong into the bundle, in the order of their places."""
    return sorted(one for one in entries if is_wanted(one[0], is_linux=is_linux))


def late_modules(platform: str) -> list[str]:
    """Return the modules that libraries import by a name made at run time, on a system.

    plyer makes the name of its notifier from the system's, keyring looks for its backends, and a
    Windows has no time zones of its own.
    """
    system = {"win32": "win", "darwin": "macosx"}.get(platform, "linux")
    keyrings = {"win32": "Windows", "darwin": "macOS"}.get(platform, "SecretService")
    backends = ("fail", "null", "chainer", keyrings)
    return [
        f"plyer.platforms.{system}.notification",
        *(f"keyring.backends.{name}" for name in backends),
        *(["tzdata"] if platform == "win32" else []),
    ]
