"""Pictures as SVG: text as outlines that a machine can read, clips and lines in their places."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

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


def clip_of(svg: str, fill: str) -> list[float]:
    """Return left, top, right and bottom of what a rectangle of a color is clipped to."""
    group = rf'<g clip-path="url\(#(\w+)\)"><g fill="{fill}"[^>]*>\s*<path'
    (name,) = re.findall(group, svg)
    (path,) = re.findall(rf'<clipPath id="{name}">\s*<path[^>]* d="([^"]*)"', svg)
    points = [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", path)]
    return [edge(axis) for edge in (min, max) for axis in zip(*points, strict=True)]


def test_what_is_clipped_is_clipped_where_it_should_be(qapp: QApplication, tmp_path: Path) -> None:
    class Part(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.setClipRect(QRect(5, 5, 40, 30))
            painter.save()
            painter.setClipRect(QRect(10, 10, 3, 3), Qt.ClipOperation.IntersectClip)
            painter.fillRect(self.rect(), QColor("#111111"))
            painter.restore()
            painter.fillRect(self.rect(), QColor("#222222"))
            painter.end()

    whole = QWidget()
    whole.resize(200, 150)
    Part(whole).setGeometry(100, 70, 60, 50)
    path = tmp_path / "a.svg"
    write_svg(lambda painter: whole.render(painter, QPoint()), path, whole.size())
    svg = path.read_text("utf-8")
    assert clip_of(svg, "#111111") == [110, 80, 113, 83]
    assert clip_of(svg, "#222222") == [105, 75, 145, 105]
    whole.deleteLater()


def test_a_line_keeps_its_width_in_every_viewer(qapp: QApplication, tmp_path: Path) -> None:
    def draw(painter: QPainter) -> None:
        painter.translate(10, 90)
        painter.scale(200, -50)
        painter.setPen(QPen(QColor("#123456"), 0))  # a width of pixels, whatever the scale
        line = QPainterPath(QPointF(0, 0))
        line.lineTo(0.5, 1)
        line.lineTo(1, 0)
        painter.drawPath(line)

    path = tmp_path / "a.svg"
    write_svg(draw, path, QSize(300, 100))
    svg = path.read_text("utf-8")
    assert "non-scaling" not in svg
    (drawn,) = re.findall(
        r'stroke="#123456"[^>]*transform="matrix\(1,0,0,1,0,0\)"[^>]*>\s*<path[^>]* d="([^"]*)"',
        svg,
    )
    assert re.findall(r"[\d.]+,[\d.]+", drawn) == ["10.00,90.00", "110.00,40.00", "210.00,90.00"]
