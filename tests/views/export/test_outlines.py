"""Text of an SVG as outlines: where it stood, as wide, and still to be read by a machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from backpropviz.views.export.outlines import outlined
from backpropviz.views.export.still import image_of, write_svg
from backpropviz.views.look.theme import sans

WORDS = "a < b & 0.4096"


def paint(painter: QPainter) -> None:
    painter.setFont(sans(40))
    painter.setPen(QColor("#1C2230"))
    painter.drawText(QPointF(20, 60), WORDS)


def test_letters_become_paths_that_say_what_they_are(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    write_svg(paint, path, QSize(500, 100))
    svg = path.read_text("utf-8")
    assert "<text" not in svg
    (shape,) = re.findall(r'<path fill="#1c2230"[^>]*aria-label="([^"]*)" d="([^"]*)"/>', svg)
    assert shape[0] == "a &lt; b &amp; 0.4096"
    numbers = [float(x) for x, _ in re.findall(r"(-?[\d.]+),(-?[\d.]+)", shape[1])]
    width = QFontMetricsF(sans(40)).horizontalAdvance(WORDS)
    assert min(numbers) == pytest.approx(20, abs=4)
    assert max(numbers) == pytest.approx(20 + width, abs=4)


def test_the_outlines_look_as_the_text_did(qapp: QApplication, tmp_path: Path) -> None:
    from PySide6.QtSvg import QSvgRenderer

    path = tmp_path / "a.svg"
    size = QSize(500, 100)
    write_svg(paint, path, size)
    found = QImage(size, QImage.Format.Format_RGB32)
    found.fill(Qt.GlobalColor.white)
    painter = QPainter(found)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, 500, 100))
    painter.end()
    expected = image_of(paint, size)
    dark = [
        (x, y) for x in range(500) for y in range(100) if expected.pixelColor(x, y).lightness() < 60
    ]
    also = [at for at in dark if found.pixelColor(*at).lightness() < 128]
    assert len(dark) > 500
    assert len(also) > 0.9 * len(dark)


def test_an_svg_without_text_is_left_alone(qapp: QApplication) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0,0L1,1"/></svg>'
    assert outlined(svg) == svg
