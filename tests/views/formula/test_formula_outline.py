"""Typeset mathematics as outlines: the same picture as QtSvg paints, without its black lines."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from backpropviz.views.export.still import write_svg
from backpropviz.views.formula.outline import outline_of
from backpropviz.views.formula.typesetting import typeset

FORMULAS = [
    r"\frac{\partial J}{\partial W_{13}^{(2)}}",
    r"\sqrt{x^2+1} \cdot \overline{y}",
    r"\begin{cases} z & z>0\\ 0 & z\le 0\end{cases}",
    r"\boxed{\sum_{i=1}^{n} x_i}",
]


def darkness(image: QImage) -> np.ndarray:
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), -1)
    return 255 - rows[:, : gray.width()].astype(np.int16)


def painted(paint) -> np.ndarray:
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return darkness(image)


@pytest.mark.parametrize("latex", FORMULAS)
def test_the_outline_is_what_the_picture_is(qapp: QApplication, latex: str) -> None:
    svg = typeset(latex).svg
    target = QRectF(10, 10, 580, 280)
    black = QColor("#010203")
    found = painted(lambda painter: outline_of(svg).draw(painter, target, black))
    expected = painted(lambda painter: QSvgRenderer(QByteArray(svg)).render(painter, target))
    assert expected.max() > 200
    assert (np.abs(found - expected) > 60).mean() < 0.002


def test_an_exported_formula_has_no_lines_around_its_letters(
    qapp: QApplication, tmp_path: Path
) -> None:
    formula, path = typeset(r"\frac{\partial J}{\partial w}"), tmp_path / "a.svg"
    orange = QColor("#B36200")
    write_svg(lambda painter: formula.draw(painter, 20, 60, 30, orange), path, QSize(200, 100))
    svg = path.read_text("utf-8")
    assert svg.count('fill="#b36200"') >= 5
    shapes = svg[svg.index("#b36200") - 12 :].split("<path")[:-1]
    assert all('stroke="none"' in shape for shape in shapes if "#b36200" in shape)
