"""The program's icon in the forms that systems want, drawn from its SVG.

python packaging/make_icons.py SVG FOLDER     PNG files, in folders as of an icon theme
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# The types of Apple's icon format that hold a PNG: of 16 points in two pixels each, and so on.
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


def png(svg: Path, size: int) -> bytes:
    """Return the icon as a PNG of so many pixels a side; raises ValueError if it is none."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"expected an SVG, got {svg}")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())


def write_ico(svg: Path, path: Path) -> Path:
    """Write Windows' form: a directory of 16 bytes a picture, then PNGs; 256 is written as 0."""
    pictures = [(size, png(svg, size)) for size in ICO_SIZES]
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(directory) + 16 * len(pictures)
    for size, data in pictures:
        side = size % 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(directory + b"".join(data for _, data in pictures))
    return path


def write_icns(svg: Path, path: Path) -> Path:
    """Write Apple's form: each picture after its type and its length with these eight bytes."""
    body = b""
    for kind, size in ICNS_SIZES.items():
        data = png(svg, size)
        body += kind + struct.pack(">I", len(data) + 8) + data
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return path


def write_theme(svg: Path, folder: Path) -> None:
    """Write the PNGs for Linux, in folders such as 48x48/apps."""
    for size in PNG_SIZES:
        path = folder / f"{size}x{size}" / "apps" / f"{svg.stem}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(svg, size))


if __name__ == "__main__":
    write_theme(Path(sys.argv[1]), Path(sys.argv[2]))
