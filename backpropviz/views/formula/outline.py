"""Typeset mathematics as outlines, for files of lines and text.

QtSvg cannot draw into those: it fills with a pen without a brush, which they take for a black one.
"""

import re
from functools import lru_cache
from typing import NamedTuple
from xml.etree import ElementTree

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_COMMAND = re.compile(r"([MLQCZ])([^MLQCZ]*)")


class Shape(NamedTuple):
    """One shape of a picture; stroke: the width of its line, 0 if it is filled."""

    path: QPainterPath
    stroke: float


class Outline(NamedTuple):
    """The shapes of a picture, and the box they lie in."""

    shapes: tuple[Shape, ...]
    box: QRectF

    def draw(self, painter: QPainter, target: QRectF, color: QColor) -> None:
        """Draw the picture so that its box fills a target."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(target.topLeft())
        painter.scale(target.width() / self.box.width(), target.height() / self.box.height())
        painter.translate(-self.box.topLeft())
        for shape in self.shapes:
            if shape.stroke:
                painter.strokePath(shape.path, QPen(color, shape.stroke))
            else:
                painter.fillPath(shape.path, color)
        painter.restore()


@lru_cache(maxsize=1024)
def outline_of(svg: bytes) -> Outline:
    """Return the outlines of a picture that ziamath made: paths and rectangles of one color."""
    root = ElementTree.fromstring(svg)
    left, top, width, height = (float(each) for each in root.attrib["viewBox"].split())
    shapes = []
    for element in root.iter():
        kind = element.tag.rpartition("}")[2]
        if kind == "path":
            path = _path(element.attrib["d"])
        elif kind == "rect":
            path = QPainterPath()
            path.addRect(*(float(element.attrib[name]) for name in ("x", "y", "width", "height")))
        else:
            continue
        is_line = element.attrib.get("fill") == "none"
        shapes.append(Shape(path, float(element.attrib.get("stroke-width", 1)) if is_line else 0.0))
    return Outline(tuple(shapes), QRectF(left, top, width, height))


def _path(text: str) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # as in SVG
    for command, operands in _COMMAND.findall(text):
        numbers = [float(word) for word in operands.replace(",", " ").split()]
        if command == "M":
            path.moveTo(*numbers)
        elif command == "L":
            path.lineTo(*numbers)
        elif command == "Q":
            path.quadTo(*numbers)
        elif command == "C":
            path.cubicTo(*numbers)
        else:
            path.closeSubpath()
    return path
