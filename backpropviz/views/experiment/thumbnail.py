"""Draws the small picture of an experiment: its samples, its image, its network or its graph."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from backpropviz.engine.arrays import Floats
from backpropviz.experiment.sketch import GraphSketch, Plot, Sketch
from backpropviz.views.experiment.thumbnail_network import paint_network
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.panels.painting import class_color

_RADIUS_PX = 5.0
_MOST_POINTS = 120
_GROUND_SHARE = 0.30  # of the full color: paler than the points on it
_LEVELS = 33
_WIDE = 1.4  # times as wide as high: then the network stands beside what it learns from


def draw_thumbnail(sketch: Sketch | None, size: QSize, ratio: float, theme: Theme) -> QPixmap:
    """Return the picture in a size; None as a sketch gives an empty frame."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, size.width(), size.height())
    frame = area.adjusted(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    path.addRoundedRect(frame, _RADIUS_PX, _RADIUS_PX)
    painter.fillPath(path, theme.color("surface"))
    if sketch is not None:
        painter.setClipPath(path)
        _paint(painter, area, sketch, theme)
        painter.setClipping(False)
    painter.setPen(QPen(theme.color("control"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.end()
    return picture


def _paint(painter: QPainter, area: QRectF, sketch: Sketch, theme: Theme) -> None:
    side = area.height()
    square, rest = QRectF(area), QRectF(area)
    if area.width() > _WIDE * side and (sketch.plot is not None or sketch.image is not None):
        square.setWidth(side)
        rest.setLeft(side)
    if sketch.plot is not None:
        _paint_plot(painter, square, sketch.plot, theme)
    elif sketch.image is not None:
        _paint_image(painter, square, sketch.image, theme)
    elif sketch.graph is not None:
        _paint_graph(painter, area, sketch.graph, theme)
    else:
        paint_network(painter, area, sketch.sizes, sketch.weights, theme)
    if rest.left() > area.left():
        painter.setPen(QPen(theme.color("control"), 1.0))
        painter.drawLine(rest.topLeft() + QPointF(0.5, 0), rest.bottomLeft() + QPointF(0.5, 0))
        paint_network(painter, rest, sketch.sizes, sketch.weights, theme)


def _paint_plot(painter: QPainter, area: QRectF, plot: Plot, theme: Theme) -> None:
    if plot.ground is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, _ground_image(plot.ground, plot.n_classes, theme))
    radius = max(area.height() / 46, 1.1)
    if len(plot.points) <= 10:
        radius *= 2.2
    # Rows spread evenly over all: samples of one class often stand together.
    count = min(len(plot.points), _MOST_POINTS)
    rows = np.linspace(0, len(plot.points) - 1, count).round().astype(np.intp)
    # A number near the middle of all has hardly a color of its own.
    is_pale = plot.shares is not None and plot.curve is None
    painter.setPen(QPen(theme.color("faint"), 0.5) if is_pale else Qt.PenStyle.NoPen)
    for row in rows.tolist():
        painter.setBrush(_point_color(plot, row, theme))
        painter.drawEllipse(_place(area, plot.points[row]), radius, radius)
    if plot.curve is not None:
        line = QPolygonF([_place(area, point) for point in plot.curve])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("ink"), max(area.height() / 40, 1.2)))
        painter.drawPolyline(line)


def _place(area: QRectF, point: Floats) -> QPointF:
    x, y = float(point[0]), float(point[1])
    return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())


def _point_color(plot: Plot, row: int, theme: Theme) -> QColor:
    if plot.classes is not None:
        return class_color(theme, int(plot.classes[row]))
    if plot.curve is not None or plot.shares is None:  # how high it lies says its number
        return theme.color("update")
    # Most are near the middle; the root tells them apart where there is no room for a legend.
    share = float(plot.shares[row])
    return _signed(float(np.copysign(np.sqrt(abs(share)), share)), 1.0, theme)


def _signed(share: float, strength: float, theme: Theme) -> QColor:
    strong = class_color(theme, 1 if share > 0 else 0)
    return blend(strong, theme.color("surface"), strength * abs(share))


def _ground_image(ground: Floats, n_classes: int, theme: Theme) -> QImage:
    if n_classes > 2:
        colors = [
            blend(class_color(theme, number), theme.color("surface"), 0.8 * _GROUND_SHARE)
            for number in range(n_classes)
        ]
        levels = ground.astype(np.intp)
    else:
        shares = np.linspace(-1.0, 1.0, _LEVELS).tolist()
        colors = [_signed(share, _GROUND_SHARE, theme) for share in shares]
        levels = ((ground + 1.0) / 2.0 * (_LEVELS - 1)).round().astype(np.intp)
    table = np.array([color.rgba() for color in colors], np.uint32)
    return _image(table[levels[::-1]])


def _paint_image(painter: QPainter, area: QRectF, image: Floats, theme: Theme) -> None:
    inks = [
        blend(theme.color("ink"), theme.color("surface"), share / (_LEVELS - 1)).rgba()
        for share in range(_LEVELS)
    ]
    pixels = np.array(inks, np.uint32)[(image * (_LEVELS - 1)).round().astype(np.intp)]
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    inset = 0.08 * area.height()
    painter.drawImage(area.adjusted(inset, inset, -inset, -inset), _image(pixels))


def _image(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint32]]) -> QImage:
    rows, columns = pixels.shape
    kept = np.ascontiguousarray(pixels)
    image = QImage(kept.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
    return image.copy()  # of its own: the array goes


def _paint_graph(painter: QPainter, area: QRectF, graph: GraphSketch, theme: Theme) -> None:
    radius = min(max(area.height() / 18, 1.8), 5.0)
    inset = radius + 0.10 * area.height()
    inside = area.adjusted(inset, 0.06 * area.height(), -inset, -0.06 * area.height())
    # Few operations would be far apart in a wide picture.
    most = 3.0 * inside.height()
    if inside.width() > most:
        inside = inside.adjusted((inside.width() - most) / 2, 0, -(inside.width() - most) / 2, 0)
    places = [
        QPointF(inside.left() + x * inside.width(), inside.top() + y * inside.height())
        for x, y in graph.places
    ]
    painter.setPen(QPen(theme.color("faint"), max(radius / 3.5, 0.8)))
    for start, end in graph.edges:
        painter.drawLine(places[start], places[end])
    for index, place in enumerate(places):
        role = "ink" if index == graph.output else "surface" if index in graph.leaves else "node"
        painter.setPen(QPen(theme.color("muted" if index in graph.leaves else role), 1.0))
        painter.setBrush(theme.color(role))
        painter.drawEllipse(place, radius, radius)
