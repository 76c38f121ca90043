"""The program's icon in every form that a desktop asks for, drawn from one SVG file.

    python packaging/icons.py FOLDER

Below FOLDER come to lie `hicolor/` (PNG in each of SIZES, `scalable` and `symbolic`, as the icon
theme has them), `skinroutine.ico` for Windows and `skinroutine.icns` for macOS.
"""

from __future__ import annotations

import re
import shutil
import struct
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LINUX = Path(__file__).parent / "linux"
APP_ID = "io.skinroutine.Skinroutine"
SOURCE = LINUX / f"{APP_ID}.svg"
SYMBOLIC = LINUX / f"{APP_ID}-symbolic.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""The sizes of a macOS icon: 16, 32, 128, 256 and 512 points, on screens of one and two pixels."""
BADGE = 60
"""The side of the badge in the SVG file, around whose middle everything is scaled."""
MIDDLE = 32
MAC_BADGE = 824 / 1024
"""The part of a macOS icon that its body takes; the rest is free for the shadow of the Dock."""
LARGEST_BITMAP = (
    128  # Windows reads larger pictures of an .ico as PNG, smaller ones everywhere as bitmaps
)


class Cut(NamedTuple):
    """How the mark is drawn at a size: free pixels around it, the drop's growth, its stroke."""

    margin: int
    growth: float
    stroke: float


def cut(size: int) -> Cut:
    """Return how the mark stays crisp at a size: whole pixels around it, and no hair line in it."""
    for smallest, margin, growth, stroke in (
        (56, 0, 1.0, 1.9),
        (40, 1, 1.06, 2.1),
        (28, 1, 1.14, 2.4),
    ):
        if size >= smallest:
            return Cut(margin or round(size / 32), growth, stroke)
    return Cut(0, 1.28, 2.9)


def draw(size: int, badge: float | None = None) -> QImage:
    """Return the mark as a square picture; `badge` is the part of the side that the badge takes."""
    shape = cut(size)
    if badge is None:
        badge = 1 - 2 * shape.margin / size
    source = SOURCE.read_text(encoding="utf-8")
    source = re.sub(r"scale\(([\d.]+)\)", lambda old: _grown(old[1], shape.growth), source)
    source = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{shape.stroke}"', source)
    side = BADGE / badge
    renderer = QSvgRenderer(QByteArray(source.encode()))
    renderer.setViewBox(QRectF(MIDDLE - side / 2, MIDDLE - side / 2, side, side))
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _grown(scale: str, growth: float) -> str:
    return f"scale({float(scale) * growth:.4f})"


def png(picture: QImage) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _bitmap(picture: QImage) -> bytes:
    """Return a picture as an .ico file holds it: a header, rows from below, an empty mask."""
    size = picture.width()
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32)
    rows = [bytes(plain.constScanLine(row))[: size * 4] for row in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + b"".join(rows) + mask


def ico() -> bytes:
    """Return the icon of Windows with its sizes."""
    pictures = [
        _bitmap(draw(size)) if size <= LARGEST_BITMAP else png(draw(size)) for size in ICO_SIZES
    ]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    begin = len(head) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), begin)
        begin += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Return the icon of macOS with its sizes."""
    body = b""
    for kind, size in ICNS_SIZES.items():
        picture = png(draw(size, MAC_BADGE))
        body += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make_icons(folder: Path) -> None:
    """Write the icons below a folder: hicolor/, skinroutine.ico, skinroutine.icns."""
    for size in SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(draw(size)))
    for source, kind in ((SOURCE, "scalable"), (SYMBOLIC, "symbolic")):
        place = folder / "hicolor" / kind / "apps" / source.name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    (folder / "skinroutine.ico").write_bytes(ico())
    (folder / "skinroutine.icns").write_bytes(icns())


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]))
