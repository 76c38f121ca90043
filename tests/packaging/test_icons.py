"""The program's icon in all its forms: the same mark, in each size, and crisp in the small ones."""

from __future__ import annotations

import json
import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageReader
from pytestqt.qtbot import QtBot

import wheels
from skinroutine import APP_ID
from skinroutine.ui.parts.look import Look
from skinroutine.ui.shell.program_icon import SIDE, program_icon

icons = wheels.script("packaging/icons.py")
RESOURCES = wheels.ROOT / "resources"
SVG = "{http://www.w3.org/2000/svg}"


def of_ours(path: Path) -> ET.Element:
    """Return the root of an XML file of our own."""
    return ET.parse(path).getroot()  # noqa: S314 - it lies in this checkout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    icons.make_icons(folder)
    return folder


def grey(picture: QImage, column: int, row: int) -> int:
    return picture.pixelColor(column, row).lightness()


def far(one: QImage, other: QImage) -> float:
    """Return how far two pictures are from each other in the mean, 0 for alike and 255 at most."""
    sides = [picture.convertToFormat(QImage.Format.Format_ARGB32) for picture in (one, other)]
    first, second = (bytes(picture.constBits()) for picture in sides)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def test_the_theme_has_each_size_and_two_drawings(made: Path) -> None:
    for size in icons.SIZES:
        picture = QImage(str(made / f"hicolor/{size}x{size}/apps/{APP_ID}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.hasAlphaChannel()
    assert (made / f"hicolor/scalable/apps/{APP_ID}.svg").is_file()
    assert (made / f"hicolor/symbolic/apps/{APP_ID}-symbolic.svg").is_file()


def test_it_is_the_icon_of_the_window(qtbot: QtBot) -> None:
    own = program_icon(Look(RESOURCES)).pixmap(SIDE, SIDE).toImage()
    assert far(own, icons.draw(SIDE)) < 1.5
    assert far(own, program_icon(Look(RESOURCES, dark=True)).pixmap(SIDE, SIDE).toImage()) > 20


def test_its_colours_are_those_of_the_theme() -> None:
    tokens = json.loads((RESOURCES / "theme/tokens.json").read_text())["light"]
    used = re.findall(r"#[0-9A-Fa-f]{6}", icons.SOURCE.read_text())
    assert used == [tokens["accent"], tokens["on_accent"]]


def test_its_drop_is_the_icon_of_the_resources() -> None:
    drop = of_ours(RESOURCES / "icons/droplet.svg").find(f"{SVG}path")
    mark = of_ours(icons.SOURCE).find(f"{SVG}g/{SVG}path")
    assert drop is not None
    assert mark is not None
    assert mark.get("d") == drop.get("d")


@pytest.mark.parametrize("size", [16, 20, 22, 24, 32, 40, 48])
def test_small_sizes_have_whole_pixels_at_the_edge_and_a_clear_drop(size: int) -> None:
    picture = icons.draw(size)
    middle = size // 2
    row = [picture.pixelColor(column, middle).alpha() for column in range(size)]
    assert {alpha for alpha in row if 20 < alpha < 235} == set()
    across = [grey(picture, column, round(size * 0.56)) for column in range(size)]
    sides = [light for light in across if light > 190]
    assert len(sides) >= 2, "both sides of the drop are to be seen"
    assert grey(picture, middle, round(size * 0.56)) < 90, "and what is between them"


def test_windows_has_its_sizes_in_one_file(made: Path) -> None:
    data = (made / "skinroutine.ico").read_bytes()
    assert struct.unpack("<HHH", data[:6]) == (0, 1, len(icons.ICO_SIZES))
    reader = QImageReader(str(made / "skinroutine.ico"))
    assert reader.imageCount() == len(icons.ICO_SIZES)
    for number, size in enumerate(icons.ICO_SIZES):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert picture.width() == size
        assert far(picture, icons.draw(size)) < 1.0


def test_macos_has_its_sizes_in_one_file(made: Path) -> None:
    data = (made / "skinroutine.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    found, place = {}, 8
    while place < len(data):
        kind, length = data[place : place + 4], int.from_bytes(data[place + 4 : place + 8])
        picture = QImage.fromData(QByteArray(data[place + 8 : place + length]))
        found[kind] = picture.width()
        assert picture.pixelColor(0, picture.height() // 2).alpha() == 0, "room for the shadow"
        place += length
    assert found == icons.ICNS_SIZES


def test_the_symbolic_icon_is_one_filled_shape_of_16_pixels() -> None:
    root = of_ours(icons.SYMBOLIC)
    assert [root.get(name) for name in ("width", "height", "viewBox")] == ["16", "16", "0 0 16 16"]
    (shape,) = root
    assert shape.tag == f"{SVG}path"
    assert re.findall(r"stroke|style|class", icons.SYMBOLIC.read_text()) == []
